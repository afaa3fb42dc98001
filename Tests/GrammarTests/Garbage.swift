import TestSupport

/// Makes texts that are mostly wrong.
struct Garbage {
  private var generator: SeededGenerator
  private static let tokens = [
    "find", "where", "load", "group", "time", "count", "all", "x", "iran", "é", "'s", "\"", "'",
    "\\",
    "\\u{", "$x", "$1", "$", "(", ")", "|", ";", ">", ">>", ">=", "=", ":", "country:", "*", "?",
    "-",
    "--", "--runs", "--explain", "--format=", "/", "~5", "..", ",", "#", "!", "or", "not", "and",
    "“",
    "«", "\n", "\r\n", "\t", " ", "\u{A0}", "\0", "\u{1B}", "\u{FEFF}", "🏴", "e\u{301}",
  ]

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// Tokens of the language in any order, most with blanks between.
  mutating func text(tokenCount: Int) -> String {
    var text = ""
    for _ in 0..<tokenCount {
      text += Self.tokens[Int.random(in: 0..<Self.tokens.count, using: &generator)]
      if Bool.random(using: &generator) { text += " " }
    }
    return text
  }

  /// Any bytes, repaired to UTF-8.
  mutating func bytes(count: Int) -> String {
    String(
      decoding: (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) },
      as: UTF8.self)
  }
}
