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

extension Gazetteer {
  /// Appends the names of agencies and outlets found in `range` of `page`, first to last.
  ///
  /// Names are compared as the tables spell them; a name alone says nothing about a citation.
  ///
  /// - Complexity: O(`range.count`).
  package func sourceHits(
    in page: Span<UInt8>, range: ByteRange, into hits: inout [SourceHit]
  ) {
    let table = sources.value.mentions
    let count = hits.count
    var walk = FormWalk(range.offsets)
    while let found = walk.next(page, table) { hits.append(table.source(found, at: found.range)) }
    guard walk.sawSeparateAccent else { return }
    hits.removeSubrange(count...)
    let text = RewrittenText.composed(page, range.offsets)
    let bytes = text.bytes.span
    walk = FormWalk(0..<bytes.count)
    while let found = walk.next(bytes, table) {
      hits.append(table.source(found, at: text.source(of: found.range)))
    }
  }
}

extension FormTable {
  /// What `found` says, for the table of agencies and outlets.
  fileprivate func source(_ found: FormWalk.Found, at range: Range<Int>) -> SourceHit {
    let meaning = meanings[found.meaning]
    return SourceHit(
      range: ByteRange(range.lowerBound, range.upperBound), source: SourceID(value: meaning.value),
      traits: SourceHit.Traits(meaning.demands), row: meaning.row)
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
