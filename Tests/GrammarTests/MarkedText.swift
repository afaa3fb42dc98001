import Diagnostics

/// A text with one place in it marked by `⟦` and `⟧`, so that a test shows the span it means.
struct MarkedText: CustomStringConvertible {
  /// The text without the marks.
  let text: String
  /// The bytes between the marks.
  let span: SourceSpan
  /// The text as written in the test.
  let description: String

  init(_ marked: String) {
    let parts = marked.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts[1].split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
    text = String(parts[0] + rest[0] + rest[1])
    span = SourceSpan(parts[0].utf8.count, parts[0].utf8.count + rest[0].utf8.count)
    description = marked
  }

  /// `text` with the marks around `span`.
  static func marking(_ span: SourceSpan?, in text: String) -> String {
    guard let span else { return text }
    let bytes = Array(text.utf8)
    let parts = [bytes[..<span.start], bytes[span.start..<span.end], bytes[span.end...]]
      .map { String(decoding: $0, as: UTF8.self) }
    return "\(parts[0])⟦\(parts[1])⟧\(parts[2])"
  }
}
