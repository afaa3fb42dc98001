import Testing

/// Invented briefs in one language, as articles that are nothing but a paragraph.
struct Briefs {
  /// The briefs, each on one line.
  let texts: [String]

  /// The briefs in `text`, separated by empty lines.
  init(_ text: String) {
    texts = text.split(separator: "\n").map(String.init)
  }
}

extension Briefs: CustomTestStringConvertible {
  var testDescription: String { "briefs like: \(texts[0].prefix(40))…" }
}
