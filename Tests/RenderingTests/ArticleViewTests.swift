import Rendering
import Tables
import Testing

@Suite struct ArticleViewTests {
  private func shown(_ document: Document, width: Int?, usesColor: Bool = false) -> String {
    Output.document(document)
      .rendered(as: .table, on: Canvas(width: width, usesColor: usesColor))
  }

  @Test(arguments: [nil, 80, 300])
  func `an article is its headline, what is known, and its text, never wider than 80 columns`(
    width: Int?
  ) {
    #expect(
      shown(Samples.article, width: width) == """
         Ferry to Bodø sails again

         number             3
         id                 0a1b2c3d4e5f
         kind               brief
         section            Abroad
         language           en
         dateline.text      BODØ, OULU (NTB)
         dateline.places    Bodø (NO)
                            Oulu
         dateline.credits   NTB
         published          2031-05-04T05:00Z to 2031-05-04T06:00Z (3 hours ago, age)
         country.dateline   NO, FI
         country.mentioned  NO 2, FI 1
         quotes             We are late, but we sail (full, the harbour master)
                            finally (fragment)
         origin             pages/north.txt, bytes 120–480

         The ferry between the two towns sailed again on Sunday after a pause of eleven
         weeks.

         Tickets are free until Tuesday.

        """)
  }

  @Test func `at forty columns long values and the text wrap`() {
    let article = Document([
      .init("headline", .text("A headline that is longer than forty columns are wide")),
      .init("country.mentioned", .record(Document([.init("NO", .integer(2))]))),
      .init("source", .record(Document([.init("agency", .list([.text("North News Agency")]))]))),
      .init("body", .paragraphs(["Short."])),
    ])
    #expect(
      shown(article, width: 40) == """
         A headline that is longer than forty
         columns are wide

         country.mentioned  NO 2
         source.agency      North News Agency

         Short.

        """)
  }

  @Test func `colour makes the headline and the names bold`() {
    let article = Document([
      .init("headline", .text("Two words")), .init("number", .integer(1)),
      .init("body", .paragraphs(["Text."])),
    ])
    #expect(
      shown(article, width: 80, usesColor: true)
        == " \u{1B}[1mTwo words\u{1B}[0m\n\n \u{1B}[1mnumber\u{1B}[0m  1\n\n Text.\n")
  }

  @Test func `an article without a headline starts with its facts`() {
    let article = Document([
      .init("number", .integer(1)), .init("headline", .null), .init("body", .paragraphs(["Text."])),
    ])
    #expect(shown(article, width: 80) == " number  1\n\n Text.\n")
  }

  @Test func `records of an unknown shape are shown field by field`() {
    let article = Document([
      .init("headline", .text("H")), .init("body", .paragraphs([])),
      .init("published", .record(Document([.init("year", .text("2031"))]))),
      .init("origin", .record(Document([.init("path", .text("a.txt"))]))),
    ])
    #expect(shown(article, width: 80) == " H\n\n published.year  2031\n origin.path     a.txt\n")
  }

  @Test(
    arguments: [
      ("2031-05-04", "2031-05-04", "", "", "2031-05-04"), ("", "2031-05-04", "", "", "2031-05-04"),
      ("", "", "yesterday", "", "yesterday"), ("a", "b", "", "rule", "a to b (rule)"),
    ])
  func `a time says what is known of it`(
    earliest: String, latest: String, text: String, basis: String, shown expected: String
  ) {
    let published = Document([
      .init("earliest", .text(earliest)), .init("latest", .text(latest)),
      .init("text", .text(text)), .init("basis", .text(basis)),
    ])
    let article = Document([
      .init("headline", .null), .init("body", .null), .init("published", .record(published)),
    ])
    #expect(shown(article, width: 80) == " published  \(expected)\n")
  }
}
