import Scanning

/// Knows the title of a page, which is its headline and the name of the site: `Brug open | De Krant`.
enum PageTitle {
  /// Whether `line` is a title with the words of `headline`, alone or before a bar or dash.
  ///
  /// - Complexity: O(bytes of the headline).
  static func isEcho(_ line: Piece, of headline: Piece, in page: Span<UInt8>) -> Bool {
    guard line.kind == .title || line.kind == .chrome, line.range.count >= headline.range.count
    else { return false }
    let distance = Int(line.range.start) - Int(headline.range.start)
    for offset in headline.range.offsets where page[offset] != page[offset + distance] {
      return false
    }
    var rest = Cursor(page, at: Int(headline.range.end) + distance, end: Int(line.range.end))
    guard !rest.isAtEnd else { return true }
    return rest.takeBlanks()
      && (rest.take(0x7C) || rest.take(0x2D) || rest.take(StampWords.wideSeparators) != nil)
  }
}
