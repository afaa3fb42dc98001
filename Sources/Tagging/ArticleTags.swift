import Gazetteer
import Scanning
import Tables

/// What is derived of one article, before it becomes a row.
struct ArticleTags {
  /// Whether evidence is kept, not values alone.
  let explains: Bool
  /// The person's own names, which evidence points at.
  let ownPlaces: OwnPlaces
  var datelineCountries: [CountryID] = []
  var placeCountries: [CountryID?] = []
  var mentionedCountries: [CountryCount] = []
  var aboutCountries: [CountryID] = []
  var institutions: [InstitutionID] = []
  var agencies: [SourceName] = []
  var cited: [SourceName] = []
  var language = Language.unknown
  var evidence: [Evidence] = []

  init(explains: Bool, ownPlaces: OwnPlaces) {
    self.explains = explains
    self.ownPlaces = ownPlaces
  }

  /// Forgets everything but the room it took.
  mutating func clear() {
    datelineCountries.empty()
    mentionedCountries.empty()
    aboutCountries.empty()
    institutions.empty()
    agencies.empty()
    cited.empty()
    placeCountries.empty()
    language = .unknown
    evidence.empty()
  }

  /// Adds evidence for or against a value, where evidence is kept.
  @inline(__always)
  mutating func note(
    _ field: TagField, _ value: TagValue, at span: ByteRange, by rule: Rule,
    row: TableRow? = nil, weight: Int = 1
  ) {
    guard explains else { return }
    evidence.append(
      Evidence(field: field, value: value, span: span, rule: rule, row: row, weight: weight))
  }

  /// Adds evidence that a person's own table gives, by the index of its place.
  mutating func note(_ field: TagField, _ country: CountryID, at span: ByteRange, byOwn own: Int) {
    guard explains else { return }
    let origin = ownPlaces.places[own].origin
    evidence.append(
      Evidence(
        field: field, value: .country(country), span: span,
        rule: origin == .setting ? .placeBySetting : .placeByOwnTable, row: nil, own: origin,
        weight: 1))
  }
}

extension TagTable {
  /// Makes room for so many rows, most of whose lists hold one value at most.
  mutating func reserveCapacity(rows: Int) {
    datelineCountries.reserveCapacity(rows: rows, elements: rows)
    placeCountries.reserveCapacity(rows: rows, elements: rows)
    mentionedCountries.reserveCapacity(rows: rows, elements: rows)
    aboutCountries.reserveCapacity(rows: rows, elements: rows)
    agencies.reserveCapacity(rows: rows, elements: rows)
    cited.reserveCapacity(rows: rows, elements: 0)
    languages.reserveCapacity(rows)
  }

  /// Adds the row of the next article.
  mutating func append(_ tags: ArticleTags) {
    datelineCountries.append(tags.datelineCountries)
    placeCountries.append(tags.placeCountries)
    mentionedCountries.append(tags.mentionedCountries)
    aboutCountries.append(tags.aboutCountries)
    institutions.append(tags.institutions)
    agencies.append(tags.agencies)
    cited.append(tags.cited)
    languages.append(tags.language)
  }
}

extension Language {
  /// The language that the tables call `language`.
  init(_ language: NameLanguage) {
    switch language {
    case .english: self = .english
    case .dutch: self = .dutch
    case .german: self = .german
    case .french: self = .french
    case .spanish: self = .spanish
    }
  }

  /// The same language as the tables call it, or `nil` for unknown.
  var names: NameLanguage? {
    switch self {
    case .unknown: nil
    case .english: .english
    case .dutch: .dutch
    case .german: .german
    case .french: .french
    case .spanish: .spanish
    }
  }
}

extension Array {
  /// Forgets all elements but the room they took.
  ///
  /// An article's lists are short or empty: then this is far less than `removeAll`.
  @inline(__always)
  mutating func empty() { while popLast() != nil {} }
}
