import Gazetteer
import Scanning
import Tables

/// What is derived of one article, before it becomes a row.
struct ArticleTags {
  var datelineCountries: [CountryID] = []
  var mentionedCountries: [CountryCount] = []
  var aboutCountries: [CountryID] = []
  var agencies: [SourceName] = []
  var cited: [SourceName] = []
  var language = Language.unknown
  var evidence: [Evidence] = []

  /// Adds evidence for or against a value.
  mutating func note(
    _ field: TagField, _ value: TagValue, at span: ByteRange, by rule: Rule,
    row: TableRow? = nil, weight: Int = 1
  ) {
    evidence.append(
      Evidence(field: field, value: value, span: span, rule: rule, row: row, weight: weight))
  }
}

extension TagTable {
  /// Adds the row of the next article.
  mutating func append(_ tags: ArticleTags) {
    datelineCountries.append(tags.datelineCountries)
    mentionedCountries.append(tags.mentionedCountries)
    aboutCountries.append(tags.aboutCountries)
    agencies.append(tags.agencies)
    cited.append(tags.cited)
    languages.append(tags.language)
    evidence.append(tags.evidence)
  }
}

extension Language {
  /// The same language as the tables call it, or `nil` for unknown.
  var names: NameLanguage? { NameLanguage(rawValue: rawValue) }
}
