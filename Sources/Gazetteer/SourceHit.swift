package import Scanning

/// An agency or an outlet.
package enum SourceID: Hashable, Sendable {
  /// An agency of the tables.
  case agency(AgencyID)
  /// An outlet of the tables.
  case outlet(OutletID)
}

/// The name of an agency or outlet that stands in a text.
package struct SourceHit: Hashable, Sendable {
  /// What a name needs before it can be taken for the source.
  package struct Traits: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Also a common word or another body: `Trouw`, `AP`.
    package static let word = Traits(rawValue: 1)
    /// Only an abbreviation of a longer name: `FT`.
    package static let short = Traits(rawValue: 2)
    /// Also a person's name: `Bloomberg`.
    package static let person = Traits(rawValue: 4)
    /// A site where everybody writes: `X`.
    package static let platform = Traits(rawValue: 8)
  }

  /// Its bytes.
  package var range: ByteRange
  /// Whose name it is.
  package var source: SourceID
  /// What it needs.
  package var traits: Traits
  /// The row that knows it.
  package var row: TableRow
}

extension SourceHit {
  init(_ range: Range<Int>, _ meaning: FormTable.Meaning) {
    self.init(
      range: ByteRange(range.lowerBound, range.upperBound), source: SourceID(value: meaning.value),
      traits: Traits(meaning.demands), row: meaning.row)
  }
}

extension SourceID {
  fileprivate init(value: UInt16) {
    let isOutlet = value & SourceTable.outletBit != 0
    let row = Int(value & ~SourceTable.outletBit)
    self = isOutlet ? .outlet(OutletID(row)) : .agency(AgencyID(row))
  }
}

extension SourceHit.Traits {
  fileprivate init(_ demands: FormTable.Meaning.Demands) {
    self = []
    if demands.contains(.sourceWord) { insert(.word) }
    if demands.contains(.shortName) { insert(.short) }
    if demands.contains(.personName) { insert(.person) }
    if demands.contains(.platform) { insert(.platform) }
  }
}
