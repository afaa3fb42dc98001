import Indexing
import Querying
import Tables
import Testing

struct ListingTests {
  @Test func `an article is one line in the order of the selection`() {
    let table = Listing.table(of: Selection([2, 1]), in: SamplePages.corpus)
    #expect(table.columns.map(\.name) == ["number", "kind", "place", "source", "headline"])
    #expect(table.integers("number") == [2, 1])
    #expect(table.texts("kind") == ["brief", "lead"])
    #expect(table.lists("place") == [["LIMA"], ["OSLO"]])
    #expect(table.lists("source") == [["ANP"], ["ANP", "Reuters", "AFP"]])
    #expect(table.texts("headline")[1] == "Noorwegen en Peru tekenen visserijverdrag")
  }

  @Test func `without a headline the first words stand, cut at a word`() throws {
    let table = Listing.table(of: Selection([4]), in: SamplePages.corpus)
    let opening = try #require(table.texts("headline")[0])
    #expect(opening.hasPrefix("Een vice-president van de Wereldbank"))
    #expect(opening.hasSuffix("…"))
    #expect(opening.count <= 101)
    #expect(opening.dropLast().last?.isWhitespace == false)
  }

  @Test func `a paragraph of one long word is cut too`() throws {
    let word = String(repeating: "é", count: 5_000)
    let corpus = SamplePages.corpus([("a", "OSLO (ANP) - \(word)\n")])
    let opening = try #require(Listing.table(of: Selection([1]), in: corpus).texts("headline")[0])
    #expect(opening == String(repeating: "é", count: 100) + "…")
  }
}
