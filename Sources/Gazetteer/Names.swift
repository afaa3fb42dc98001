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
  }

  /// The table.
  public var file: File
  /// The line of the file, counted from 1 with the header, as an editor shows it.
  public var line: UInt32
}

/// The languages the tables give names in.
public enum NameLanguage: String, Sendable, CaseIterable {
  case english = "en"
  case dutch = "nl"
  case german = "de"
  case french = "fr"
  case spanish = "es"
}

/// The tables, ready for look-up.
///
/// Built once, immutable, shared.
public final class Gazetteer: Sendable {
  /// The compiled-in tables.
  public static let standard = Gazetteer()
  init() {}

  /// All countries, in the order of their table.
  package var countries: [CountryID] { [] }
  /// All agencies, in the order of their table.
  package var agencies: [AgencyID] { [] }
  /// All outlets, in the order of their table.
  package var outlets: [OutletID] { [] }

  /// The ISO 3166-1 alpha-2 code, or the 3166-3 code of a former state.
  package func code(of country: CountryID) -> String { "" }
  /// The name in `language`.
  package func name(of country: CountryID, in language: NameLanguage) -> String { "" }
  /// The short name people know the agency by, such as `ANP`, `Reuters`, `Bloomberg`.
  package func name(of agency: AgencyID) -> String { "" }
  /// The outlet's name.
  package func name(of outlet: OutletID) -> String { "" }

  /// The country that `text` names.
  ///
  /// Understood are an alpha-2 or alpha-3 code (any case), or a name in any language
  /// the tables know, case and accents folded. `nil` when none does.
  package func country(named text: String) -> CountryID? { nil }
  /// The countries a region's name stands for: `EU`, `NATO`, `continent:Asia`'s value, a UN region.
  package func region(named text: String) -> [CountryID]? { nil }
  /// The agency that `text` names by any of its codes or its name.
  package func agency(named text: String) -> AgencyID? { nil }
  /// The outlet that `text` names by its name or an alias.
  package func outlet(named text: String) -> OutletID? { nil }
  /// The text of a row as it stands in its file, columns separated by tabs.
  package func text(of row: TableRow) -> String { "" }
}
