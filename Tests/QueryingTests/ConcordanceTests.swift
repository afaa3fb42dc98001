import Diagnostics
import Indexing
import Querying
import Tables
import Testing

struct ConcordanceTests {
  private func table(
    _ text: String, window: Int = 3, order: Concordance.Order = .text,
    among numbers: [UInt32]? = nil
  ) throws -> Table {
    try Concordance.table(
      of: query(text), in: numbers.map { Selection($0) } ?? .all(of: SamplePages.corpus),
      corpus: SamplePages.corpus, window: window, order: order)
  }

  @Test func `each hit stands between the words around it`() throws {
    let table = try table("ansjovis")
    #expect(table.columns.map(\.layout) == [.whole, .trailing, .whole, .leading])
    #expect(table.integers("number") == [1, 2])
    #expect(table.texts("left") == ["de vangst van", "is uitgevaren voor"])
    #expect(table.texts("hit") == ["ansjovis", "ansjovis"])
    #expect(table.texts("right") == ["voor de kust", ". Dat schrijft The"])
    #expect(table.notes == ["2 hits in 2 articles; 3 words on each side"])
  }

  @Test(arguments: [
    ("korea", ["Noord-Korea", "Noord-Korea's"]),
    ("noord*", ["Noord-Korea", "Noord-Koreaans", "Noord-Korea's"]),
    ("noord-korea*", ["Noord-Korea", "Noord-Koreaans", "Noord-Korea's"]),
    ("\"in oslo\"", ["in Oslo"]),
    ("=OSLO", ["OSLO"]),
    ("/oslo/ in:lead", ["OSLO", "Oslo"]),
    ("\"prijs thee\"~2 file:a/*", ["prijs", "thee", "prijs", "thee"]),
    ("title:peru or haven", ["Peru", "haven", "haven"]),
    ("storm not kust", []),
    ("qqqq", []),
  ])
  func `the hits are the whole words that a query looks for`(text: String, hits: [String]) throws {
    #expect(try table(text).texts("hit") == hits)
  }

  @Test func `context stays inside the paragraph`() throws {
    let table = try table("tekenen or tekende", window: 50, among: [1])
    #expect(table.texts("left") == ["Noorwegen en Peru", "Noord-Korea"])
    #expect(table.texts("right")[0] == "visserijverdrag")
  }

  @Test func `a window of nothing shows the hits alone`() throws {
    let table = try table("ansjovis", window: 0)
    #expect(table.texts("left") == ["", ""])
    #expect(table.texts("right") == ["", ""])
  }

  @Test func `lines sort by the words before, behind, or a key`() throws {
    #expect(
      try table("prijs", order: .text).texts("left") == [
        "Kenia verhoogt de", "blij met de", "praat over de",
      ])
    #expect(
      try table("prijs", order: .left).texts("left") == [
        "blij met de", "praat over de", "Kenia verhoogt de",
      ])
    #expect(try table("prijs", order: .right).integers("number") == [3, 4, 3])
    #expect(try table("peru", order: .key(.place)).integers("number").first == 2)
  }

  @Test func `the order of the selection is the order of the lines`() throws {
    #expect(try table("prijs", among: [4, 3]).integers("number") == [4, 3, 3])
  }

  @Test func `a query without a word to show is refused`() throws {
    #expect(throws: Report.self) { try table("country:peru") }
    #expect(throws: Report.self) { try table("not storm") }
  }
}
