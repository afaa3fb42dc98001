import Scanning
import Tables
import TestSupport
import Testing

@testable import Articles

@Suite struct QuoteTests {
  @Test(arguments: QuoteItems.all)
  func `quotations are found with their kind, and nothing else is`(_ item: String) {
    let marked = MarkedText(item)
    let page = QuotedPage(marked.bytes)
    #expect(page.found == QuotedPage.expected(of: marked, in: page.bytes))
  }

  @Test func `the marks of a quotation are kept`() throws {
    let page = QuotedPage(Array("Hij zei: «\u{A0}Ja, dat is zo.\u{A0}»".utf8))
    let quote = try #require(page.quotes.first)
    #expect(page.text(quote.opening) == "«")
    #expect(page.text(quote.closing) == "»")
    #expect(page.text(quote.range) == "«\u{A0}Ja, dat is zo.\u{A0}»")
  }

  @Test func `an unclosed quotation ends with its paragraph and has no closing mark`() throws {
    let page = QuotedPage(Array("\"We varen vandaag gewoon door.\nDe pont ligt stil.".utf8))
    let quote = try #require(page.quotes.first)
    #expect(quote.closing.isEmpty)
    #expect(page.text(quote.range) == "\"We varen vandaag gewoon door.")
  }

  @Test func `a quotation of two paragraphs has two pieces`() throws {
    let page = QuotedPage(Array("\"Eerst dit stuk tekst.\n\"Dan dat stuk.\", zei hij.".utf8))
    let quote = try #require(page.quotes.first)
    #expect(
      page.table.pieces(of: quote).map { page.text($0) }
        == ["Eerst dit stuk tekst.", "Dan dat stuk."])
  }

  @Test func `a quotation inside another is one level deeper`() {
    let page = QuotedPage(Array("“One ‘two “three” four’ five,” she said to all.".utf8))
    #expect(page.quotes.map(\.level).prefix(1) == [0])
    #expect(page.quotes.allSatisfy { $0.level < QuoteReader.deepest })
  }

  @Test func `a subhead ends a quotation that was left open`() {
    let text = "\"We varen vandaag gewoon door.\n= Pont\n\"Morgen zien we verder dan.\""
    #expect(QuotedPage(Array(text.utf8)).quotes.count == 2)
  }

  @Test func `lines broken at a fixed width are one paragraph`() {
    let text = "De schipper zei dat het \"een lange en\nkoude nacht\" was geweest."
    let page = QuotedPage(Array(text.utf8))
    #expect(page.quotes.map { page.text($0.range) } == ["\"een lange en\nkoude nacht\""])
  }

  @Test func `quotations are read only from paragraphs of articles`() {
    let page = PageParser.parse(Array("Kop \"met\" citaat\n".utf8).span, knowing: .none)
    let quotes = Quotes.read(page, of: Array("Kop \"met\" citaat\n".utf8).span)
    #expect(quotes.quotes.elements.isEmpty)
    #expect(quotes.quotes.count == page.articles.count)
  }
}

@Suite struct QuoteProperties {
  private static let pieces: [String] = [
    "\"", "\"", "'", "‘", "’", "“", "”", "„", "‚", "«", "»", "‹", "›", " ", " ", " ", "\n", "\n= ",
    "woord", "de pont vaart niet", "s", ".", ",", "Ja", "\u{A0}", "-", "90", "(", "é", "\r\n",
  ]

  /// A text of marks and words in any order; some with bytes that are no UTF-8.
  private static func text(_ generator: inout SeededGenerator) -> [UInt8] {
    var text: [UInt8] = []
    for _ in 0..<Int.random(in: 0...60, using: &generator) {
      text += Array(pieces[Int.random(in: 0..<pieces.count, using: &generator)].utf8)
      if Int.random(in: 0..<25, using: &generator) == 0 {
        text.append(UInt8.random(in: 0...255, using: &generator))
      }
    }
    return text
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `quotations lie in paragraphs, and those of one level lie apart`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let page = QuotedPage(Self.text(&generator))
    var ends = [UInt32](repeating: 0, count: QuoteReader.deepest + 1)
    for quote in page.quotes {
      #expect(quote.range.start >= ends[quote.level])
      ends[quote.level] = quote.range.end
      #expect(!quote.opening.isEmpty && quote.opening.start == quote.range.start)
      let pieces = page.table.pieces(of: quote)
      #expect(!pieces.isEmpty)
      for piece in pieces {
        #expect(!piece.isEmpty && quote.range.start < piece.start && piece.end <= quote.range.end)
        #expect(page.paragraphs.contains { $0.start <= piece.start && piece.end <= $0.end })
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `the fast mark scanner finds what the slow one finds`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = Self.text(&generator)
    var fast: [UInt32] = []
    var slow: [UInt32] = []
    QuoteMarkScanner.marks(of: text.span, into: &fast)
    QuoteMarkScanner.marksOneByOne(of: text.span, into: &slow)
    #expect(fast == slow)
  }

  @Test(arguments: ["\"", "“", "„", "« ", "‘", "' ", "s' ", "\"a ", " \"", "»", "‚a", "\"a\n"])
  func `marks without an end are read, however many`(_ mark: String) {
    let one = QuotedPage(Array(repeatElement(mark, count: 100).joined().utf8)).quotes.count
    let many = QuotedPage(Array(repeatElement(mark, count: 10_000).joined().utf8)).quotes.count
    #expect(many <= max(1, one) * 101)
  }

  @Test func `a hundred thousand marks that only open are one quotation at most`() {
    let page = QuotedPage(Array(repeatElement("\"a ", count: 100_000).joined().utf8))
    #expect(page.quotes.count == 1)
  }
}

/// An article whose paragraphs are the lines of a text; `= ` opens a subhead.
struct QuotedPage {
  let bytes: [UInt8]
  let table: QuoteTable
  let paragraphs: [ByteRange]

  init(_ text: [UInt8]) {
    var articles = ArticleTable()
    var bytes: [UInt8] = []
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: true) {
      let isSubhead = line.starts(with: Array("= ".utf8))
      let start = bytes.count
      bytes += isSubhead ? line.dropFirst(2) : line
      let end = bytes.count
      bytes.append(0x0A)
      guard end > start else { continue }
      articles.segments.append(
        Segment(
          kind: isSubhead ? .subhead : .paragraph, article: 0, range: ByteRange(start, end)))
    }
    articles.articles = [Article(kind: .lead, segments: articles.segments.indices)]
    self.bytes = bytes
    table = Quotes.read(articles, of: bytes.span)
    var all: [Paragraph] = []
    articles.appendParagraphs(ofArticle: 0, in: bytes.span, to: &all)
    paragraphs = all.map(\.range)
  }

  var quotes: ArraySlice<Quote> { table.quotes[0] }

  func text(_ range: ByteRange) -> String { String(decoding: bytes[range.offsets], as: UTF8.self) }

  /// Each quotation's kind and what stands between its first and last mark.
  var found: [String] {
    quotes.map { quote in
      let pieces = table.pieces(of: quote)
      let inside = ByteRange(pieces.first?.start ?? 0, pieces.last?.end ?? 0)
      return "\(quote.kind) \(text(inside))"
    }
  }

  static func expected(of marked: MarkedText, in bytes: [UInt8]) -> [String] {
    marked.marks.map { mark in
      let text = String(decoding: bytes[mark.bytes], as: UTF8.self)
      return "\(mark.label) \(text.trimmingBlanks)"
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: Substring {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
