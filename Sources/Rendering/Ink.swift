/// What a piece of text is, as far as colour cares; the words say it without colour as well.
enum Ink: String {
  /// Bold: column titles, headlines, the names of fields.
  case heading = "1"
  /// Dim: notes under a table.
  case aside = "2"
}

extension Canvas {
  /// The columns to fit into; a width of nothing is no limit.
  var limit: Int? {
    guard let width, width > 0 else { return nil }
    return width
  }

  /// The columns left after an indent, at least one.
  func limit(indentedBy indent: Int) -> Int? { limit.map { max(1, $0 - indent) } }

  /// `text` in the look of `ink`, or as it is where colour is off.
  func styled(_ text: String, as ink: Ink) -> String {
    usesColor ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
  }
}
