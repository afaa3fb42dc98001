/// Turns the bytes of a page into its articles.
///
/// Four steps: the page is cut into lines, each line is classified by its own content, the lines
/// are gathered into articles, and the segments are written so that they tile the page.
public enum PageParser {
  /// Parses one page.
  ///
  /// A form feed ends a part of the page; each part is parsed as a page of its own.
  ///
  /// - Parameters:
  ///   - page: the page's bytes, meant to be UTF-8; any bytes are accepted.
  ///   - beginsWithTitle: whether the first line is known to be a title, whatever it looks like.
  /// - Returns: segments that tile `page`, and its articles. Nothing is copied.
  /// - Complexity: O(bytes).
  public static func parse(
    _ page: Span<UInt8>, beginsWithTitle: Bool = false
  ) -> ArticleTable {
    var found = BlockClassifier()
    var isTitle = beginsWithTitle
    for line in LineTable(page).lines {
      if isTitle { found.addTitle(line) } else { found.add(line, of: page) }
      isTitle = false
    }
    var stories = StoryBuilder(page, found.pieces)
    stories.build()
    var writer = TableWriter(itemCount: stories.items.count)
    for (index, piece) in found.pieces.enumerated() {
      let dateline = piece.kind == .dateline ? found.datelines[piece.index] : nil
      writer.add(piece, stories.roles[index], dateline)
    }
    writer.fillBlanks(upTo: page.count)
    for (number, item) in stories.items.enumerated() { writer.add(item, number: number, found) }
    return writer.table
  }
}
