package import Articles
package import Scanning

/// The text of an article that a search looks at: headline, dateline, paragraphs and subheads.
///
/// Ages, stamps, kickers, links, a repeated headline, section names, bylines and the site's own words are not
/// searched: the first four have fields, the last are nobody's text.
package enum ArticleText {
  /// The passages of article `row` of `table`: the headline first, then the others in page order.
  package static func passages(of row: Int, in table: ArticleTable) -> [ByteRange] {
    var passages: [ByteRange] = []
    addPassages(of: row, in: table, to: &passages)
    return passages
  }

  /// Adds the passages of article `row` of `table` to `passages`.
  static func addPassages(
    of row: Int, in table: ArticleTable, to passages: inout [ByteRange]
  ) {
    let headline = table.articles[row].headline
    if !headline.isEmpty { passages.append(headline) }
    for index in table.articles[row].segments where isSearched(table.segments[index], row) {
      passages.append(table.segments[index].range)
    }
  }

  /// The paragraphs and subheads of article `row` of `table`, in page order.
  package static func body(of row: Int, in table: ArticleTable) -> [ByteRange] {
    var body: [ByteRange] = []
    for segment in table.segments[table.articles[row].segments] where segment.article == UInt32(row)
    {
      if segment.kind == .paragraph || segment.kind == .subhead { body.append(segment.range) }
    }
    return body
  }

  /// The id of article `row` of `table`.
  ///
  /// Hashed are the dateline and the paragraphs: what a wire story keeps when a site prints it
  /// without its headline, glues it to its neighbours or lists it again an hour later. An article
  /// without paragraphs is named by its headline and dateline.
  static func id(of row: Int, in table: ArticleTable, page: Span<UInt8>) -> ArticleID {
    let article = table.articles[row]
    var hash = ContentHash()
    var hasParagraph = false
    for segment in table.segments[article.segments] where segment.article == UInt32(row) {
      guard segment.kind == .dateline || segment.kind == .paragraph else { continue }
      hash.add(page, in: segment.range.offsets)
      hasParagraph = hasParagraph || segment.kind == .paragraph
    }
    if !hasParagraph { hash.add(page, in: article.headline.offsets) }
    return ArticleID(bits: hash.first48Bits)
  }

  private static func isSearched(_ segment: Segment, _ row: Int) -> Bool {
    guard segment.article == UInt32(row) else { return false }
    switch segment.kind {
    case .dateline, .paragraph, .subhead: return true
    case .blank, .chrome, .headline, .section, .byline, .age, .stamp, .kicker, .link,
      .repeatedHeadline:
      return false
    }
  }
}
