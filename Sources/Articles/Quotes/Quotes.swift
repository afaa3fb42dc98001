import Scanning
import Tables

/// Reads the quotations of a page's articles.
public enum Quotes {
  /// Reads the quotations in the paragraphs of all articles.
  ///
  /// Marks are found first, all over the page; only where there are some is anything else read.
  ///
  /// - Parameters:
  ///   - table: what ``PageParser`` made of `page`.
  ///   - page: the page's bytes.
  /// - Returns: one row an article of `table`; quotations of one level never overlap.
  /// - Complexity: O(bytes).
  public static func read(_ table: ArticleTable, of page: Span<UInt8>) -> QuoteTable {
    var marks: [UInt32] = []
    QuoteMarkScanner.marks(of: page, into: &marks)
    var quotes = QuoteTable()
    quotes.quotes.reserveCapacity(rows: table.articles.count, elements: marks.count / 2)
    guard !marks.isEmpty else { return quotes.without(table.articles.count) }
    var reader = QuoteReader()
    var rows = QuoteRows()
    var paragraphs: [Paragraph] = []
    var next = 0
    for (index, article) in table.articles.enumerated() {
      let bounds = table.bounds(of: article)
      while next < marks.count, marks[next] < bounds.start { next += 1 }
      guard next < marks.count, marks[next] < bounds.end else {
        quotes.quotes.append([])
        continue
      }
      paragraphs.removeAll(keepingCapacity: true)
      table.appendParagraphs(ofArticle: index, in: page, to: &paragraphs)
      for paragraph in paragraphs {
        while next < marks.count, marks[next] < paragraph.range.start { next += 1 }
        let first = next
        while next < marks.count, marks[next] < paragraph.range.end { next += 1 }
        reader.read(
          paragraph.range.offsets, startsRun: paragraph.startsRun, marks[first..<next], of: page)
      }
      rows.append(reader.found, to: &quotes, of: page)
      reader.clear()
    }
    return quotes
  }
}

extension ArticleTable {
  /// From the first byte of the article's segments to the last.
  fileprivate func bounds(of article: Article) -> ByteRange {
    guard let first = segments[article.segments].first, let last = segments[article.segments].last
    else { return .none }
    return ByteRange(first.range.start, last.range.end)
  }
}

extension QuoteTable {
  /// The table of `count` articles without quotations.
  fileprivate consuming func without(_ count: Int) -> QuoteTable {
    for _ in 0..<count { quotes.append([]) }
    return self
  }
}

/// Makes rows of what was read; the room they took is kept.
private struct QuoteRows {
  private var row: [Quote] = []
  /// Where the quotations end that the one at hand stands in.
  private var openEnds: [UInt32] = []

  /// Adds the row of one article.
  mutating func append(_ found: [Quotation?], to table: inout QuoteTable, of page: Span<UInt8>) {
    row.removeAll(keepingCapacity: true)
    openEnds.removeAll(keepingCapacity: true)
    for quotation in found {
      guard let quotation else { continue }
      let range = quotation.range
      while let end = openEnds.last, end <= range.start { openEnds.removeLast() }
      let first = table.pieces.count
      if !quotation.first.isEmpty { table.pieces.append(quotation.first) }
      table.pieces.append(contentsOf: quotation.rest)
      row.append(
        Quote(
          kind: QuoteKinds.kind(of: table.pieces[first...], in: page), range: range,
          opening: quotation.opening, closing: quotation.closing,
          pieces: first..<table.pieces.count, level: openEnds.count))
      openEnds.append(range.end)
    }
    table.quotes.append(row)
  }
}

/// Tells statements from words that are only set off.
enum QuoteKinds {
  /// The least words of a statement that need not be a sentence.
  static let statementWords = 4

  /// What the text `pieces` is; see ``Quote/Kind``.
  static func kind(of pieces: ArraySlice<ByteRange>, in page: Span<UInt8>) -> Quote.Kind {
    guard let first = pieces.first, let last = pieces.last else { return .fragment }
    if hasWords(statementWords, pieces, in: page) { return .full }
    return beginsSentence(first, in: page) && endsSentence(last, in: page) ? .full : .fragment
  }

  /// Whether at least `count` stretches without blanks hold a letter or a digit.
  private static func hasWords(_ count: Int, _ pieces: ArraySlice<ByteRange>, in page: Span<UInt8>)
    -> Bool
  {
    var words = 0
    for piece in pieces {
      var isInWord = false
      var offset = Int(piece.start)
      while offset < Int(piece.end) {
        let byte = page[offset]
        // Most text is ASCII alone.
        let scalar =
          byte < 0x80
          ? DecodedScalar(value: UInt32(byte), length: 1)
          : DecodedScalar.read(page, at: offset, end: Int(piece.end))
        if byte <= 0x20 || byte >= 0x80 && isWideSpace(scalar.value) {
          isInWord = false
        } else if !isInWord,
          byte < 0x80 ? ASCII.isWord(byte) : ScalarClass.beginsWord(scalar.value)
        {
          isInWord = true
          words += 1
          if words == count { return true }
        }
        offset += scalar.length
      }
    }
    return false
  }

  /// Whether it is a space of any width; marks without width stand inside words.
  private static func isWideSpace(_ scalar: UInt32) -> Bool {
    ScalarClass.isWideBlank(scalar) && !ScalarClass.isInvisible(scalar)
  }

  private static func beginsSentence(_ piece: ByteRange, in page: Span<UInt8>) -> Bool {
    let first = DecodedScalar.read(page, at: Int(piece.start), end: Int(piece.end)).value
    return first == 0xBF || first == 0xA1 || ScalarClass.isUpper(first)
  }

  private static func endsSentence(_ piece: ByteRange, in page: Span<UInt8>) -> Bool {
    let last = DecodedScalar.read(page, before: Int(piece.end), start: Int(piece.start)).value
    return last == 0x2E || last == 0x21 || last == 0x3F || last == 0x2026
  }
}
