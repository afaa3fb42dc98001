import Scanning

/// Turns the bytes of a page into its articles.
///
/// Four steps: a fast pass finds where the lines of the page break, each line is classified by its
/// own content, the lines are gathered into articles, and the segments are written so that they
/// tile the page. A parser keeps its working memory: many pages are parsed by one.
public struct PageParser: Sendable {
  private var found: BlockClassifier
  private var stories = StoryBuilder()

  /// A parser that has not parsed yet, and knows places by `names`.
  public init(knowing names: DatelineNames) { found = BlockClassifier(names) }

  /// Parses one page.
  ///
  /// A form feed ends a part of the page; each part is parsed as a page of its own.
  ///
  /// - Parameters:
  ///   - page: the page's bytes, meant to be UTF-8; any bytes are accepted.
  ///   - names: the places that are known.
  ///   - beginsWithTitle: whether the first line is known to be a title, whatever it looks like.
  /// - Returns: segments that tile `page`, and its articles. Nothing is copied.
  /// - Complexity: O(bytes).
  public static func parse(
    _ page: Span<UInt8>, knowing names: DatelineNames, beginsWithTitle: Bool = false
  ) -> ArticleTable {
    var parser = PageParser(knowing: names)
    var table = ArticleTable()
    parser.parse(page, beginsWithTitle: beginsWithTitle, into: &table)
    return table
  }

  /// Parses one page into a table that is used again and again.
  ///
  /// - Parameters:
  ///   - page: as for ``parse(_:knowing:beginsWithTitle:)``.
  ///   - beginsWithTitle: as there.
  ///   - table: is emptied first; afterwards it is what that function gives.
  /// - Complexity: O(bytes); memory is only taken where a page needs more than those before.
  public mutating func parse(
    _ page: Span<UInt8>, beginsWithTitle: Bool = false, into table: inout ArticleTable
  ) {
    table.reset()
    found.reset()
    var lines = LineReader()
    if beginsWithTitle, let line = lines.next(of: page) { found.addTitle(line) }
    while let line = lines.next(of: page) { found.add(line, of: page) }
    stories.build(page, &found)
    TableWriter.write(found, stories, pageSize: page.count, into: &table)
  }
}
