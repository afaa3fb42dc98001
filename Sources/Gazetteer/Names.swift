/// A country, territory or former state of the tables, by its row in `countries.tsv`.
public struct CountryID: Hashable, Sendable {
  /// The row, counted from 0.
  public let index: UInt16
  init(_ index: Int) { self.index = UInt16(index) }
}

/// An agency of the tables: the same for all of its printed codes.
public struct AgencyID: Hashable, Sendable {
  /// The agency's number, in the order of the table.
  public let index: UInt16
  init(_ index: Int) { self.index = UInt16(index) }
}

/// An outlet of the tables, by its row in `outlets.tsv`.
public struct OutletID: Hashable, Sendable {
  /// The row, counted from 0.
  public let index: UInt16
  init(_ index: Int) { self.index = UInt16(index) }
}

/// An institution of several countries, of the tables.
public struct InstitutionID: Hashable, Sendable {
  /// The institution's number, in the order of the table.
  public let index: UInt16
  init(_ index: Int) { self.index = UInt16(index) }
}

/// A row of one of the tables, for `why`.
public struct TableRow: Hashable, Sendable {
  /// The tables.
  public enum File: String, Sendable, CaseIterable {
    case countries = "countries.tsv"
    case countryForms = "country-forms.tsv"
    case blockers = "blockers.tsv"
    case regions = "regions.tsv"
    case places = "places.tsv"
    case datelineDefaults = "dateline-defaults.tsv"
    case datelineQualifiers = "dateline-qualifiers.tsv"
    case agencies = "agencies.tsv"
    case outlets = "outlets.tsv"
    case historical = "historical.tsv"
    case memberships = "memberships.tsv"
    case institutions = "institutions.tsv"
    case organisations = "organisations.tsv"
  }

  /// The table.
  public var file: File
  /// The line of the file, counted from 1 with the header, as an editor shows it.
  public var line: UInt32

  /// The row on line `line` of `file`.
  package init(file: File, line: UInt32) {
    self.file = file
    self.line = line
  }
}

/// The languages the tables give names in.
public enum NameLanguage: String, Sendable, CaseIterable {
  case english = "en"
  case dutch = "nl"
  case german = "de"
  case french = "fr"
  case spanish = "es"
}

extension NameLanguage {
  /// The language's bit in a set of languages.
  var bit: UInt8 { 1 << UInt8(index) }

  /// The language's place in ``allCases``.
  package var index: Int {
    switch self {
    case .english: 0
    case .dutch: 1
    case .german: 2
    case .french: 3
    case .spanish: 4
    }
  }

  /// The bits of all languages.
  static let allBits: UInt8 = 31

  /// The bit of the language whose code is in `cell`; all languages where it is empty or unknown.
  static func bits(ofCode cell: Range<Int>, in bytes: Span<UInt8>) -> UInt8 {
    guard cell.count == 2 else { return allBits }
    switch bytes[cell.lowerBound] {
    case UInt8(ascii: "e"): return bytes[cell.lowerBound + 1] == UInt8(ascii: "n") ? 1 : 16
    case UInt8(ascii: "n"): return 2
    case UInt8(ascii: "d"): return 4
    case UInt8(ascii: "f"): return 8
    default: return allBits
    }
  }
}
