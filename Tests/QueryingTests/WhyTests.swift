import Diagnostics
import Gazetteer
import Indexing
import Querying
import Tables
import Testing

struct WhyTests {
  private func table(_ number: UInt32, _ field: String? = nil) throws -> Table {
    try Why.table(number, field: field, in: SamplePages.corpus)
  }

  @Test func `a country of the dateline rests on its place and a row of the tables`() throws {
    let table = try table(2, "country.dateline")
    #expect(table.texts("value") == ["PE"])
    #expect(table.texts("text") == ["LIMA"])
    #expect(table.texts("after")[0]?.hasPrefix(" (ANP) - De") == true)
    #expect(table.texts("row")[0]?.contains(".tsv:") == true)
  }

  @Test func `a time rests on the age and the capture`() throws {
    let table = try table(3, "date")
    #expect(table.texts("field") == ["published"])
    #expect(table.texts("value") == ["2026-01-14T04:00:01Z..2026-01-14T05:30:00Z"])
    #expect(table.texts("text") == ["3 uur geleden"])
    #expect(table.texts("reason")[0]?.contains("2026-01-14T08:00:00Z") == true)
  }

  @Test func `short names of fields are understood, all fields are shown without one`() throws {
    #expect(try Set(table(1, "source").texts("field")) == ["source.agency"])
    #expect(try table(1).texts("field").contains("country.mentioned"))
    #expect(try table(1).texts("field").contains("source.cited"))
  }

  @Test func `a field without a value says so`() throws {
    #expect(try table(1, "published").rowCount == 0)
    #expect(try table(1, "published").notes == ["published of article 1: no value, so no evidence"])
  }

  @Test func `what is no article or no field is reported`() {
    #expect(
      throws: Report(.noSuchArticle, "there is no article 7", help: "articles are numbered 1 to 6")
    ) {
      try table(7)
    }
    #expect(throws: Report.self) { try table(0) }
    #expect(
      throws: Report(
        .unknownField, "\"contry\" is no derived field", help: "did you mean country?")
    ) {
      try table(1, "contry")
    }
  }

  @Test func `context is cut between characters`() throws {
    let word = String(repeating: "é", count: 300)
    let corpus = SamplePages.corpus([("a", "OSLO (ANP) - \(word)\n")])
    for text in try Why.table(1, in: corpus).texts("text") {
      #expect(text?.contains("\u{fffd}") == false)
    }
  }
}
