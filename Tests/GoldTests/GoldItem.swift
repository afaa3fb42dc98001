/// A field of an item that people coded; the raw value is its name in a gold file.
enum GoldField: String, CaseIterable, Sendable {
  case dateline = "country.dateline"
  case mentioned = "country.mentioned"
  case about = "country.about"
  case agency = "source.agency"
  case cited = "source.cited"
  case speaker = "source.speaker"
  case language = "language"

  /// Whether the order of its values is coded, too.
  var isOrdered: Bool { self == .dateline || self == .agency }

  /// Whether its values are countries' codes.
  var isCountry: Bool { self == .dateline || self == .mentioned || self == .about }
}

/// An invented news item with what people coded of it.
struct GoldItem: Sendable, Equatable {
  /// Its identifier, such as `nl-001` or `georgia-nl-03`.
  var name: String
  /// The values of each field that is scored; none where the coding is `-`.
  var coded: [GoldField: [String]]
  /// The page: headline, dateline and text.
  var text: String

  /// The number at the identifier's end.
  var number: Int { Int(name.drop { !$0.isNumber }) ?? Int(name.suffix(2)) ?? 0 }
  /// The identifier without language and number: the trap of an ambiguity file.
  var trap: String { name.split(separator: "-").dropLast(2).joined(separator: "-") }
  /// Whether the item may be used for tuning; the others are held back.
  var isForTuning: Bool { !number.isMultiple(of: 2) }
}

/// What is wrong with a gold file.
struct GoldFault: Error, Equatable, CustomStringConvertible {
  /// The line, from 1.
  var line: Int
  /// What is wrong there.
  var reason: String

  var description: String { "line \(line): \(reason)" }
}
