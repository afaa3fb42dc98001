import Characters
import Diagnostics
import Grammar
import Indexing
import Loading

/// What a field of a query looks at.
enum Field: Equatable {
  case countries(CountryField)
  /// `continent:Asia`: a region's members among the countries an article is about.
  case continent
  case labels(LabelField)
  case moment
  case kind
  case language
  case headline
  case quote
  case id

  /// Every name a field has, in the order of the language page.
  static let names: [(name: String, field: Field)] =
    [
      ("country", .countries(.about)), ("country.about", .countries(.about)),
      ("country.mentioned", .countries(.mentioned)), ("country.dateline", .countries(.dateline)),
      ("continent", .continent),
      ("source", .labels(.agency)), ("source.agency", .labels(.agency)),
      ("source.cited", .labels(.cited)), ("source.speaker", .labels(.speaker)),
      ("speaker", .labels(.speaker)),
      ("institution", .labels(.institution)),
      ("source.speaker.class", .labels(.speakerClass)), ("speaker.class", .labels(.speakerClass)),
      ("source.publisher", .labels(.publisher)), ("publisher", .labels(.publisher)),
      ("place", .labels(.place)), ("section", .labels(.section)), ("byline", .labels(.byline)),
      ("file", .labels(.file)),
      ("date", .moment), ("day", .moment), ("week", .moment), ("month", .moment), ("hour", .moment),
      ("kind", .kind), ("in", .kind), ("language", .language),
      ("title", .headline), ("headline", .headline), ("quote", .quote), ("id", .id),
    ] + MetaField.allCases.map { ("meta.\($0.rawValue)", .labels(.meta($0))) }

  /// The field `name` names.
  init(_ name: FieldName) throws(Report) {
    let folded = Folding.fold(name.text)
    guard let found = Self.names.first(where: { $0.name == folded }) else {
      throw Self.unknown(name)
    }
    self = found.field
  }

  private static func unknown(_ name: FieldName) -> Report {
    .unknownField(name, among: names.map(\.name))
  }
}

/// The three lists of countries an article has.
enum CountryField: String {
  case about = "country.about"
  case mentioned = "country.mentioned"
  case dateline = "country.dateline"
}
