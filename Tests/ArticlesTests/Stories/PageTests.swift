import Articles
import Scanning
import TestSupport
import Testing

@Suite struct PageTests {
  @Test(arguments: SamplePages.all.map(\.name))
  func `every piece of a page is what its mark says`(name: String) throws {
    let page = try #require(SamplePages.all.first { $0.name == name }?.page)
    let marked = MarkedText(page)
    let parsed = Parsed(marked.text)
    #expect(parsed.isSound)
    let expected = marked.marks.map { mark in
      "\(mark.label): \(String(decoding: marked.bytes[mark.bytes], as: UTF8.self))"
    }
    #expect(parsed.readable == expected)
  }

  private func parsed(_ name: String) throws -> Parsed {
    let page = try #require(SamplePages.all.first { $0.name == name }?.page)
    return Parsed(MarkedText(page).text)
  }

  @Test func `the heading names the section of the lead and of the briefs`() throws {
    let page = try parsed("one line a paragraph, ages glued")
    #expect(page.articles.map { page.text($0.section) } == Array(repeating: "Binnenland", count: 4))
    #expect(page.articles.map(\.kind) == [.lead, .brief, .brief, .brief])
    #expect(page.ages() == [nil, "1 uur geleden", "gisteren", "2 dagen geleden"])
    #expect(page.credits(2) == ["ANP", "QQN"])
  }

  @Test func `a section of its own is not replaced by the heading below`() throws {
    let page = try parsed("sections and bylines")
    #expect(page.articles.map { page.text($0.section) } == ["Economie", "Binnenland"])
    #expect(page.articles.map { page.text($0.byline) } == ["Anna van den Berg", "onze redactie"])
  }

  @Test func `a page of briefs has no lead`() throws {
    #expect(try parsed("only briefs").articles.map(\.kind) == [.brief, .brief])
    #expect(try parsed("the same brief twice").articles.map(\.kind) == [.brief, .brief])
  }

  @Test func `only an article that the page breaks off is cut off`() throws {
    #expect(try parsed("cut off in a brief").articles.map(\.isCutOff) == [false, false, true])
    for (name, _) in SamplePages.all where !name.contains("cut off") {
      #expect(try parsed(name).articles.map(\.isCutOff).contains(true) == false, "\(name)")
    }
  }

  @Test func `a brief whose age is missing at the end is cut off though its sentence ends`() {
    let page = Parsed("OSLO (AP) - Een.\n1 uur geleden\nROME (AP) - Twee.")
    #expect(page.articles.map(\.isCutOff) == [false, true])
  }

  @Test func `each part of a page has a lead of its own`() throws {
    #expect(try parsed("two pages").articles.map(\.kind) == [.lead, .lead])
  }

  @Test func `the text of an article leaves out dateline, age, links and chrome`() throws {
    let page = try parsed("blank lines and boilerplate")
    let text = page.table.text(ofArticle: 0).map { page.text($0.range) }
    #expect(
      text == [
        "Brug bij Zandwijk weer open", "De brug is open.", "Lange omweg",
        "Automobilisten moesten omrijden.", "De gemeente is blij.",
      ])
  }

  @Test func `an empty page has no article and no segment`() {
    let page = Parsed("")
    #expect(page.articles.isEmpty)
    #expect(page.table.segments.isEmpty)
  }
}
