import Tables

/// Tables of random texts that know no mercy: controls, marks, wide characters, separators.
enum RandomTable {
  private static let pieces = [
    "a", "word", " ", ",", ";", "\"", "\n", "\r", "\t", "\\", "é", "e\u{301}", "東", "👩‍💻", "🇳🇱",
    "\u{1B}[2J", "\0", "\u{202E}", "\u{FEFF}", "|", "…", "\u{85}", "=1+1",
  ]

  /// A table with a whole key, texts of every layout, a list and numbers.
  static func make(using generator: inout some RandomNumberGenerator) -> Table {
    let rowCount = Int.random(in: 0...6, using: &generator)
    let rows = 0..<rowCount
    return Table(
      columns: [
        Column("key", layout: .whole, .integer(rows.map { $0 * 7 })),
        Column("left", layout: .trailing, .text(rows.map { _ in text(using: &generator) })),
        Column("list", .list(rows.map { _ in [text(using: &generator), "x"] })),
        Column(
          "flag", title: "", layout: .whole,
          .flag(rows.map { _ in Bool.random(using: &generator) }, mark: "*")),
        Column("name", .text(rows.map { _ in Bool.random(using: &generator) ? "n" : nil })),
        Column("share", .share(rows.map { _ in Double.random(in: 0...1, using: &generator) })),
        Column(
          "bar", layout: .bar, .share(rows.map { _ in .random(in: 0...1, using: &generator) })),
      ],
      notes: [text(using: &generator)])
  }

  /// A random text, at times a long one.
  static func text(using generator: inout some RandomNumberGenerator) -> String {
    let count = Int.random(in: 0...(Bool.random(using: &generator) ? 4 : 40), using: &generator)
    return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }
}
