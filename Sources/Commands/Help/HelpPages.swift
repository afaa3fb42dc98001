import Querying

/// The pages of help that belong to no single verb.
enum HelpPages {
  /// No help line is wider.
  static let width = 80

  /// All verbs by task, one line each.
  static func overview(_ specs: [CommandSpec]) -> [String] {
    var lines: [String] = []
    for topic in CommandSpec.Topic.allCases {
      lines.append(topic.rawValue)
      for spec in specs where spec.topic == topic {
        lines += wrapped("  \(spec.short)  \(spec.synopsis)", indent: 26)
      }
    }
    return lines + ["", "`help VERB`, `help keys` and `help query` say more. Tab completes."]
  }

  /// The keys one can group and sort by, and the fields one can search.
  static var keys: [String] {
    let onlyFields = FieldSuggestions.fieldNames.filter { Key(named: $0) == nil }
    return ["Keys to group and sort by, and fields of queries as `KEY:VALUE`:"]
      + Key.allCases.map { "  \($0.rule)" }
      + ["Fields of queries only: \(onlyFields.joined(separator: ", "))."]
  }

  /// How queries are written.
  static let query = [
    "haven schip             both words; case and accents do not matter",
    "haven or schip          one of them; `not x` or `-x` leaves out; brackets group",
    "\"nieuwe haven\"          a phrase; \"nieuwe haven\"~5 within five words",
    "haven*  te?t  /regex/   a prefix, a pattern, a regular expression on words",
    "=Haven                  case and accents as written",
    "country:IR              a field; also country:iran, source:(anp or afp)",
    "date:2026-01-13..       from a day on; date:2026-01, date:2026-01-13..2026-01-15",
    "title:haven in:lead     in headlines; in lead articles, or `in:briefs`",
    "",
    "A hyphen or apostrophe is part of a word: Noord-Holland, 's-Hertogenbosch.",
    "Inside a query only double quotes quote. `find --explain` shows how it was read.",
  ]

  /// `line` in pieces of at most ``width`` columns, later ones indented as the first or by `indent`.
  static func wrapped(_ line: String) -> [String] {
    wrapped(line, indent: line.prefix { $0 == " " }.count + 4)
  }

  private static func wrapped(_ line: String, indent: Int) -> [String] {
    guard line.count > width else { return [line] }
    var lines: [String] = []
    var current = String(line.prefix { $0 == " " })
    var isEmpty = true
    for word in line.split(separator: " ", omittingEmptySubsequences: false).drop(while: \.isEmpty)
    {
      if !isEmpty, current.count + 1 + word.count > width {
        lines.append(current)
        current = String(repeating: " ", count: indent)
        isEmpty = true
      }
      current += isEmpty ? String(word) : " " + word
      isEmpty = false
    }
    return lines + [current]
  }
}

extension CommandSpec {
  /// The verb with its arguments, padded to one column for the overview.
  fileprivate var short: String {
    let text = ([name] + arguments.map(\.usage)).joined(separator: " ")
    return text + String(repeating: " ", count: max(0, 22 - text.count))
  }
}
