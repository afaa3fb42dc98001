import Articles
import Scanning
import Tables
import TestSupport
import Testing

@Suite struct DatelineTests {
  @Test(arguments: DatelineItems.all)
  func `a dateline is read into its places, date and credits`(item: String) throws {
    let marked = MarkedText(item)
    let parsed = Parsed(marked.text)
    let article = try #require(parsed.articles.first)
    let places = parsed.table.places[0].map(\.name)
    let regions = parsed.table.places[0].map(\.region).filter { !$0.isEmpty }
    let dates = [article.datelineDate].filter { !$0.isEmpty }
    #expect(marked.ranges("line") == [article.dateline.offsets])
    #expect(marked.ranges("place") == places.map(\.offsets))
    #expect(marked.ranges("region") == regions.map(\.offsets))
    #expect(marked.ranges("date") == dates.map(\.offsets))
    #expect(marked.ranges("credit") == parsed.table.credits[0].map(\.offsets))
  }

  @Test(arguments: DatelineItems.all)
  func `the text behind a dateline is a paragraph that begins with a word`(item: String) throws {
    let parsed = Parsed(MarkedText(item).text)
    let paragraph = try #require(parsed.table.segments.first { $0.kind == .paragraph })
    let first = try #require(parsed.text(paragraph.range).first)
    #expect(first.isLetter || first.isNumber || "\"'’«¿<".contains(first))
    #expect(Int(paragraph.range.end) == parsed.bytes.count)
  }

  @Test(arguments: DatelineTraps.all)
  func `what only looks like a dateline is none`(line: String) {
    let parsed = Parsed(line)
    #expect(parsed.articles.allSatisfy { $0.dateline.isEmpty })
    #expect(parsed.table.credits.elements.isEmpty)
    #expect(parsed.table.places.elements.isEmpty)
  }

  @Test func `a dateline in the middle of a line is prose`() {
    let parsed = Parsed(
      "De krant van OSLO (NTB) - een uitgave - bestaat honderd jaar, zo blijkt nu.")
    #expect(parsed.articles[0].dateline.isEmpty)
  }

  @Test func `an agency alone on the last line is the credit of a text without one`() {
    let parsed = Parsed("Oogst valt tegen\nDe oogst viel tegen. Dat kwam door de droogte.\n(ANP)\n")
    #expect(parsed.credits(0) == ["ANP"])
    #expect(parsed.readable.last == "byline 0: (ANP)")
  }

  @Test func `the credit of the dateline counts before the one below the text`() {
    let parsed = Parsed("GENT (BELGA) - De stad plant bomen.\nANP\n")
    #expect(parsed.credits(0) == ["BELGA"])
  }
}
