public import Articles
public import Gazetteer

/// Derives countries, sources and language of a page's articles.
public struct Tagger: Sendable {
  /// A tagger that knows what `gazetteer` knows.
  public init(_ gazetteer: Gazetteer) {}

  /// Derives the values of all articles of one page.
  ///
  /// - Parameters:
  ///   - table: what ``PageParser`` made of `page`.
  ///   - page: the page's bytes.
  /// - Returns: one row an article of `table`.
  /// - Complexity: O(bytes).
  public func tag(_ table: ArticleTable, of page: Span<UInt8>) -> TagTable { TagTable() }
}
