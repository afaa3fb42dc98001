/// The turns of phrase that reports share.
extension Report {
  /// The most scalars of a person's own text that a message repeats.
  private static let longestQuote = 40

  /// A person's own text inside a message: in quotes, and cut where it is long.
  package static func quoted(_ text: String) -> String { "\"\(shortened(text))\"" }

  /// `text`, cut where it is long.
  package static func shortened(_ text: String) -> String {
    let kept = text.unicodeScalars.prefix(longestQuote)
    return kept.endIndex < text.endIndex ? String(kept) + "…" : text
  }

  /// `did you mean NAME?` where one of `known` is near, else `fallback`.
  ///
  /// `prefix` stands before the name, such as the dashes of an option.
  package static func help(
    near name: String, among known: [String], prefix: String = "", else fallback: String?
  ) -> String? {
    Suggestion.nearest(to: name, among: known).map { "did you mean \(prefix)\($0)?" } ?? fallback
  }
}
