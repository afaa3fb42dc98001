public import Scanning
public import Tables

/// The quotations of the articles of one page as offsets; no text is copied.
public struct QuoteTable: Sendable {
  /// The quotations in the order they open; one row an article.
  public internal(set) var quotes = Lists<Quote>()
  /// The stretches of text that quotations are made of; see ``Quote/pieces``.
  public internal(set) var pieces: [ByteRange] = []

  init() {}

  /// What stands between the marks of `quote`: one range a paragraph, in order.
  public func pieces(of quote: Quote) -> ArraySlice<ByteRange> { pieces[quote.pieces] }
}

/// A quotation.
public struct Quote: Hashable, Sendable {
  /// What is quoted.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// Something said: at least four words, or fewer that are a sentence of their own: they begin
    /// with a capital and end in `.`, `!`, `?` or `…`.
    case full
    /// A word or a name that is set off or borrowed.
    case fragment
  }

  /// What is quoted.
  public var kind: Kind
  /// From its first mark to its last; an unclosed one ends with its paragraph.
  public var range: ByteRange
  /// The opening mark.
  public var opening: ByteRange
  /// The closing mark, or empty where it is missing.
  public var closing: ByteRange
  /// Its stretches of text among the table's, one a paragraph.
  public var pieces: Range<Int>
  /// How many quotations it stands in.
  public var level: Int
}

/// A paragraph as a reader sees it.
package struct Paragraph: Sendable {
  /// Its bytes.
  package var range: ByteRange
  /// Whether a quotation cannot go on in it from the paragraph before.
  package var startsRun: Bool
}

extension ArticleTable {
  /// Appends the paragraphs of one article as a reader sees them.
  ///
  /// Lines that were broken at a fixed width are one paragraph: a line of at most ``widestLine``
  /// bytes that ends no sentence, with the next paragraph on the line below it. A subhead ends a
  /// run.
  package func appendParagraphs(
    ofArticle index: Int, in page: Span<UInt8>, to paragraphs: inout [Paragraph]
  ) {
    var startsRun = true
    for segment in segments(ofArticle: index) where segment.article == UInt32(index) {
      guard segment.kind == .paragraph else {
        startsRun = startsRun || segment.kind == .subhead || segment.kind == .headline
        continue
      }
      if !startsRun, let last = paragraphs.last?.range,
        Self.goesOn(last, in: segment.range, of: page)
      {
        paragraphs[paragraphs.count - 1].range.end = segment.range.end
      } else {
        paragraphs.append(Paragraph(range: segment.range, startsRun: startsRun))
      }
      startsRun = false
    }
  }

  /// The longest line that counts as broken at a fixed width.
  private static let widestLine = 100

  private static func goesOn(
    _ above: ByteRange, in below: ByteRange, of page: Span<UInt8>
  ) -> Bool {
    guard Int(below.start) - Int(above.end) <= 2, !above.isEmpty else { return false }
    var lineStart = Int(above.end)
    while lineStart > Int(above.start), !ASCII.isLineBreak(page[lineStart - 1]) {
      lineStart -= 1
      if Int(above.end) - lineStart > widestLine { return false }
    }
    let last = page[Int(above.end) - 1]
    return ASCII.isWord(last) || last == 0x2C || last == 0x2D
  }
}
