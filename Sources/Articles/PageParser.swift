import Scanning

/// Turns the bytes of a page into its articles.
///
/// Four steps: a fast pass finds where the lines of the page break, each line is classified by its
/// own content, the lines are gathered into articles, and the segments are written so that they
/// tile the page. A parser keeps its working memory: many pages are parsed by one.
public struct PageParser: Sendable {
  private var found = BlockClassifier()
  private var stories = StoryBuilder()

  /// A parser that has not parsed yet.
  public init() {}

  /// Parses one page.
  ///
  /// A form feed ends a part of the page; each part is parsed as a page of its own.
  ///
  /// - Parameter page: the page's bytes, meant to be UTF-8; any bytes are accepted.
  /// - Returns: segments that tile `page`, and its articles. Nothing is copied.
  /// - Complexity: O(bytes).
  public static func parse(_ page: Span<UInt8>) -> ArticleTable {
    var parser = PageParser()
    var table = ArticleTable()
    parser.parse(page, into: &table)
    return table
  }

  /// Parses one page into a table that is used again and again.
  ///
  /// - Parameters:
  ///   - page: as for ``parse(_:)``.
  ///   - table: is emptied first; it is what ``parse(_:)`` gives afterwards.
  /// - Complexity: O(bytes); memory is only taken where a page needs more than those before.
  public mutating func parse(_ page: Span<UInt8>, into table: inout ArticleTable) {
    table.reset()
    found.reset()
    var lines = LineReader()
    while let line = lines.next(of: page) { found.add(line, of: page) }
    stories.build(page, &found.pieces)
    TableWriter.write(found, &stories, pageSize: page.count, into: &table)
  }
}
