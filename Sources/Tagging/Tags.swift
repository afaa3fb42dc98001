public import Gazetteer
public import Scanning
public import Tables

/// What is derived of the articles of one page: countries, sources, language and time.
///
/// Every column has one row an article of the page's ``ArticleTable``. Lists are in the order a
/// person is shown.
public struct TagTable: Sendable {
  /// The countries of the dateline's places, in order, each once.
  public internal(set) var datelineCountries = Lists<CountryID>()
  /// The countries mentioned in headline and text, most often first, ties by code.
  public internal(set) var mentionedCountries = Lists<CountryCount>()
  /// The countries the article is about, best first.
  public internal(set) var aboutCountries = Lists<CountryID>()
  /// The institutions that headline and text name, in the order of their first mention, each once.
  public internal(set) var institutions = Lists<InstitutionID>()
  /// The agencies credited, in order, each once.
  public internal(set) var agencies = Lists<SourceName>()
  /// The outlets and agencies the text cites, in the order of their first citation, each once.
  public internal(set) var cited = Lists<SourceName>()
  /// The language of each article.
  public internal(set) var languages: [Language] = []
  /// The country of each place of the dateline, in order; `nil` where no table knows the place.
  public internal(set) var placeCountries = Lists<CountryID?>()
  /// The outlet that the page names as its own, or `nil`.
  public internal(set) var publisher: SourceName?
  /// The language of most of the page: articles too short to tell their own are read in it.
  public internal(set) var pageLanguage: NameLanguage?
  /// The year the page is of, where it is known: countries are those of that year.
  public internal(set) var year: Int?
  /// The language that the page's container or publisher names, where one does.
  public internal(set) var languageHint: NameLanguage?
  /// What a person had decided when this was derived.
  public internal(set) var choices = CountryChoices()

  init() {}
}

/// A country and how often it is mentioned.
public struct CountryCount: Hashable, Sendable {
  /// The country.
  public var country: CountryID
  /// How many times it is mentioned, 1 or more.
  public var count: Int
}

/// A source by the table's name for it, or as the page spells it where no table knows it.
public enum SourceName: Hashable, Sendable {
  /// An agency of the tables.
  case agency(AgencyID)
  /// An outlet of the tables.
  case outlet(OutletID)
  /// A credit no table knows, as it stands on the page.
  case unknown(ByteRange)
}

/// Why an article has a value: the words, the rule and the table row.
public struct Evidence: Hashable, Sendable {
  /// The field that has the value.
  public var field: TagField
  /// The value's name as it would be shown, such as `IR` or `Reuters`.
  public var value: TagValue
  /// The bytes of the page it was read from.
  public var span: ByteRange
  /// The rule that read it.
  public var rule: Rule
  /// The table row that was used, or `nil` where none was.
  public var row: TableRow?
  /// Where a person's own table says so, in place of a row.
  public var own: OwnPlaces.Origin?
  /// What it counted for where the rule weighs, else 1; 0 for what competed and lost.
  public var weight: Int
}

/// The derived fields.
public enum TagField: String, Sendable, CaseIterable {
  case countryDateline = "country.dateline"
  case countryMentioned = "country.mentioned"
  case countryAbout = "country.about"
  case institution
  case sourceAgency = "source.agency"
  case sourceCited = "source.cited"
  case sourcePublisher = "source.publisher"
  case sourceSpeaker = "source.speaker"
  case language = "language"
}

/// The value of a derived field.
public enum TagValue: Hashable, Sendable {
  case country(CountryID)
  case source(SourceName)
  case institution(InstitutionID)
  case language(Language)
  /// Somebody who speaks, in the page's words.
  case speaker(ByteRange)
  /// A text that could have been a value and is not, such as `The New York Times` for a country.
  case none
}

/// The language an article is written in.
public enum Language: String, Sendable, CaseIterable {
  case unknown = ""
  case dutch = "nl"
  case english = "en"
  case german = "de"
  case french = "fr"
  case spanish = "es"
}
