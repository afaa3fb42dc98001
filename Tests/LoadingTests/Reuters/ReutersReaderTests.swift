import Scanning
import Testing

@testable import Loading

/// The pages that `markup` gives.
private func pages(_ markup: String) -> [ContainedPage] { container(markup).pages }

private func container(_ markup: String) -> Container {
  var container = Container()
  ReutersReader.read(Array(markup.utf8), member: nil, into: &container)
  return container
}

private func text(_ page: ContainedPage) -> String { String(decoding: page.bytes, as: UTF8.self) }

/// The text of the one story whose TEXT holds `fields`.
private func text(of fields: String) throws -> String {
  let pages = pages("<REUTERS NEWID=\"7\"><TEXT>&#2;\n\(fields)\n&#3;</TEXT></REUTERS>")
  return text(try #require(pages.first))
}

@Suite struct ReutersReaderTests {
  @Test func `a story is composed as the wire printed it`() throws {
    let fields = """
      <TITLE>TUGS BACK AT WORK</TITLE>
      <AUTHOR>    By Ada Brink, Reuters</AUTHOR>
      <DATELINE>    ANTWERP, March 3 - </DATELINE><BODY>Tug crews
      went back to work.
          A strike had lasted
      two days.
       Reuter
      """
    #expect(
      try text(of: fields + "&#3;</BODY>") == """
        TUGS BACK AT WORK

        By Ada Brink, Reuters

        ANTWERP, March 3 - Tug crews went back to work.

        A strike had lasted two days.

        Reuter

        """)
  }

  @Test(arguments: [
    ("a &lt;b> &amp; c", "a <b> & c\n"),
    ("&quot;a&quot; &gt;", "\"a\" >\n"),
    ("a&#22;b&#127;c", "abc\n"),
    ("&#65;&#9;&#66;", "A B\n"),
    ("&unknown; &#8364; &#; & x &", "&unknown; &#8364; &#; & x &\n"),
    ("1 < 2 <x> <TD>", "1 < 2 <x> <TD>\n"),
  ])
  func `entities are read and other marks stay`(markup: String, expected: String) throws {
    #expect(try text(of: "<TITLE>\(markup)</TITLE>") == expected)
  }

  @Test func `text without fields keeps its lines`() throws {
    #expect(try text(of: "RATES  \n  Coal....7\n Gravel..4") == "RATES\n  Coal....7\n Gravel..4\n")
  }

  @Test func `stars before a title are left out, text behind it stays`() throws {
    #expect(try text(of: "******<TITLE>FOG\n</TITLE>Nothing more.") == "FOG\n\nNothing more.\n")
  }

  @Test func `a body without a dateline begins a paragraph`() throws {
    #expect(try text(of: "<TITLE>FOG</TITLE><BODY>It lifts.</BODY>") == "FOG\n\nIt lifts.\n")
  }

  @Test func `labels, attributes and the place in the file are facts`() throws {
    let markup = """
      <!DOCTYPE lewis SYSTEM "lewis.dtd">
      <REUTERS TOPICS="YES" LEWISSPLIT="TEST" CGISPLIT='X' OLDID="3" NEWID="12">
      <DATE> 3-MAR-1987 11:22:33.44&#9;&#9;RM</DATE>
      <TOPICS><D>ship</D><D> tug </D><D></D></TOPICS><PLACES><D>belgium</D></PLACES>
      <UNKNOWN>&#5;<D>no label</D></UNKNOWN>
      <TEXT><TITLE>FOG</TITLE></TEXT></REUTERS>
      """
    let facts = try #require(pages(markup).first).facts
    #expect(facts.title == "FOG")
    #expect(facts.published == 541_768_953...541_768_953)
    #expect(facts.meta[.topics] == ["ship", "tug"])
    #expect(facts.meta[.places] == ["belgium"])
    #expect(facts.meta[.people] == nil)
    #expect(facts.meta[.id] == ["12"])
    #expect(facts.meta[.split] == ["TEST"])
    #expect(facts.origin?.start == 36)
    #expect(facts.origin.map { Int($0.end) } == markup.utf8.count)
  }

  @Test(arguments: [
    "<!DOCTYPE lewis SYSTEM \"lewis.dtd\">", "\u{FEFF}<REUTERS NEWID=1>", "\n <reuters topics=no>",
  ])
  func `the markup is known by its beginning`(beginning: String) {
    #expect(ReutersReader.recognises(Array(beginning.utf8)))
  }

  @Test(arguments: ["", "<REUTERS", "LONDON (Reuters) - Fog.", "<html>", "See <REUTERS x>"])
  func `other text is not taken for it`(beginning: String) {
    #expect(!ReutersReader.recognises(Array(beginning.utf8)))
  }
}

@Suite struct ReutersFaultTests {
  @Test func `a story that is not closed ends where the next begins, and is told of`() {
    let container = container(
      "<REUTERS NEWID=1><TEXT><TITLE>A</TITLE><BODY>One."
        + "<REUTERS NEWID=2><TEXT><TITLE>B</TITLE></TEXT></REUTERS>"
        + "<REUTERS NEWID=3><TEXT><TITLE>C")
    #expect(container.pages.map(text) == ["A\n\nOne.\n", "B\n", "C\n"])
    #expect(container.oddities == ["2 stories have no end"])
  }

  @Test func `a field that is not closed ends where the next begins`() throws {
    #expect(try text(of: "<TITLE>A<DATELINE>B, May 4 -<BODY>C") == "A\n\nB, May 4 - C\n")
  }

  @Test func `a field inside itself is text, a field given twice counts once`() throws {
    #expect(try text(of: "<TITLE>A<TITLE>B</TITLE>") == "A<TITLE>B\n")
    #expect(try text(of: "<TITLE>A</TITLE><TITLE>B</TITLE>") == "A\n")
  }

  @Test func `tags outside a story and closing tags alone give nothing`() {
    #expect(pages("</REUTERS><TITLE>A</TITLE></TEXT><D>x</D>") == [])
    #expect(pages("").isEmpty)
  }

  @Test func `a list is cut where it is too long to be one`() throws {
    let items = String(repeating: "<D>x</D>", count: 5_000)
    let page = try #require(pages("<REUTERS><TOPICS>\(items)</TOPICS></REUTERS>").first)
    #expect(page.facts.meta[.topics]?.count == ReutersStory.mostItems)
  }

  @Test(arguments: [
    "<", "<REUTERS ", "<REUTERS>", "<D>", "&", "&#", "<REUTERS><BODY>", "<TEXT><TITLE>x", "\n ",
  ])
  func `a megabyte of one hostile piece is read in one pass`(piece: String) {
    let count = 1_000_000 / piece.utf8.count
    let found = pages("<REUTERS >" + String(repeating: piece, count: count))
    let composed = found.reduce(0) { $0 + $1.bytes.count }
    #expect(composed <= 1_100_000)
    #expect(found.count <= count + 1)
  }
}
