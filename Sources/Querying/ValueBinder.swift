import Articles
import Characters
import Diagnostics
import Gazetteer
import Grammar
import Indexing
import Loading
import Tagging

/// Resolves the values of fields by the tables and the corpus.
struct ValueBinder {
  let corpus: Corpus
  let gazetteer: Gazetteer
  let name: FieldName

  /// The plan of `field` having `value`.
  func plan(_ field: Field, _ value: FieldValue) throws(Report) -> Plan {
    switch field {
    case .countries(let column): .countries(column, try countries(value))
    case .continent: .countries(.about, try region(value))
    case .labels(let column): .labels(column, try match(column, value))
    case .moment: .moments(try Binder.moments(value))
    case .kind: .kind(try kind(value))
    case .language: .language(try language(value))
    case .id: .id(try id(value))
    case .headline, .quote:
      preconditionFailure("text is searched by words; the binder never asks for its value")
    }
  }
}

extension ValueBinder {
  private func countries(_ value: FieldValue) throws(Report) -> [CountryID] {
    if value.kind == .pattern { return try countries(matching: value) }
    if value.kind == .expression { throw .expressionInField(name, at: value.span) }
    if let country = gazetteer.country(named: value.text) { return [country] }
    let prefix = "continent:"
    let isContinent = Folding.fold(value.text).hasPrefix(prefix)
    let region = isContinent ? String(value.text.dropFirst(prefix.count)) : value.text
    if let members = gazetteer.region(named: region) { return members }
    throw .unknownValue(
      value, "country or region that the tables know", among: countryNames, else: Self.countryHelp)
  }

  private func region(_ value: FieldValue) throws(Report) -> [CountryID] {
    guard let members = gazetteer.region(named: value.text) else {
      let continents = ["Africa", "Antarctica", "Asia", "Europe", "North America", "Oceania"]
      throw .unknownValue(
        value, "region that the tables know", among: continents + ["South America"])
    }
    return members
  }

  /// The countries one of whose names or whose code a pattern matches.
  private func countries(matching value: FieldValue) throws(Report) -> [CountryID] {
    let glob = Glob(Folding.bytes(of: value.text))
    let found = gazetteer.countries.filter { country in
      names(of: country).contains { glob.matches(Folding.bytes(of: $0)[...]) }
    }
    guard !found.isEmpty else {
      throw .unknownValue(
        value, "country that the tables know", among: [], else: Self.countryHelp)
    }
    return found
  }

  private static let countryHelp =
    "give an ISO code, a name in English, Dutch, German, French or Spanish, or a region such as EU"

  private var countryNames: [String] {
    gazetteer.countries.flatMap { country in
      NameLanguage.allCases.map { gazetteer.name(of: country, in: $0) }
    }
  }

  private func names(of country: CountryID) -> [String] {
    [gazetteer.code(of: country)]
      + NameLanguage.allCases.map { gazetteer.name(of: country, in: $0) }
  }
}

extension ValueBinder {
  private func match(_ column: LabelField, _ value: FieldValue) throws(Report) -> LabelMatch {
    switch value.kind {
    case .pattern: return .pattern(Glob(Folding.bytes(of: value.text)))
    case .expression: return .expression(try WordExpression(value.term))
    case .exact: return .exact(value.text)
    case .plain: break
    }
    switch column {
    case .agency, .cited, .publisher: return .same(try source(column, value))
    case .institution:
      let known = gazetteer.institution(named: value.text).map { gazetteer.name(of: $0) }
      return .same(known ?? value.text)
    case .place, .meta: return .same(value.text)
    case .section, .byline, .speaker: return .words(value.text)
    case .speakerClass: return .same(try speakerClass(value))
    case .file: return .path(value.text)
    }
  }

  private func speakerClass(_ value: FieldValue) throws(Report) -> String {
    let known = Speaker.Kind.allCases.map(\.name)
    guard let name = known.first(where: { $0 == Folding.fold(value.text) }) else {
      throw .unknownValue(value, "class of speakers", among: known)
    }
    return name
  }

  /// The name by which an agency or outlet stands in the columns.
  private func source(_ column: LabelField, _ value: FieldValue) throws(Report) -> String {
    if let agency = gazetteer.agency(named: value.text) { return gazetteer.name(of: agency) }
    if let outlet = gazetteer.outlet(named: value.text) { return gazetteer.name(of: outlet) }
    let folded = Folding.fold(value.text)
    let known = corpus.segments.flatMap { $0.labels(column).labels }
    if known.contains(where: { Folding.fold($0) == folded }) { return value.text }
    let names = known + gazetteer.agencies.map { gazetteer.name(of: $0) }
    throw .unknownValue(
      value, "source that the tables or the pages know",
      among: names + gazetteer.outlets.map { gazetteer.name(of: $0) },
      else: "group by \(name.text) lists those of the pages")
  }
}

extension ValueBinder {
  /// The values of `kind:` and `in:`.
  static let kinds: [(name: String, kind: Article.Kind)] = [
    ("lead", .lead), ("brief", .brief), ("leads", .lead), ("briefs", .brief),
  ]

  private func kind(_ value: FieldValue) throws(Report) -> Article.Kind {
    let folded = Folding.fold(value.text)
    guard let found = Self.kinds.first(where: { $0.name == folded }) else {
      throw .unknownValue(
        value, "kind of article", among: Self.kinds.map(\.name), else: "write lead or briefs")
    }
    return found.kind
  }

  private func language(_ value: FieldValue) throws(Report) -> Language {
    let folded = Folding.fold(value.text)
    let known = Language.allCases.filter { $0 != .unknown }
    guard let found = known.first(where: { $0.rawValue == folded || "\($0)" == folded }) else {
      throw .unknownValue(
        value, "language that is told apart", among: [],
        else: "languages are: \(known.map(\.rawValue).joined(separator: ", "))")
    }
    return found
  }

  private func id(_ value: FieldValue) throws(Report) -> ArticleID {
    guard let id = ArticleID(value.text) else {
      throw .unknownValue(
        value, "id of an article", among: [], else: "an id has twelve digits, 0-9 and a-f")
    }
    return id
  }
}
