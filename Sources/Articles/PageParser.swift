/// Turns the bytes of a page into its articles.
public enum PageParser {
  /// Parses one page.
  ///
  /// - Parameter page: the page's bytes, meant to be UTF-8; any bytes are accepted.
  /// - Returns: segments that tile `page`, and its articles. Nothing is copied.
  /// - Complexity: O(bytes).
  public static func parse(_ page: Span<UInt8>) -> ArticleTable {
    ArticleTable()
  }
}
