import Indexing
import Tables
import Testing

@testable import Querying

/// How articles with several credits count, and which agencies are credited together.
@Suite struct CreditTests {
  /// Three credits, two, one, one again, and none.
  private static let page = """
    Brug gaat dicht
    OSLO (ANP/AFP/DPA) - De brug gaat een week dicht voor onderhoud.
    Meer uit Buitenland
    PARIJS (AFP/ANP) - De trein rijdt niet door de sneeuw.
    1 uur geleden
    ROME (ANP) - Het regent al dagen in de hele stad.
    2 uur geleden
    WENEN (DPA) - De markt gaat weer open na de brand.
    3 uur geleden
    De haven is weer open na de storm van dinsdag.
    4 uur geleden
    """
  private let corpus = SamplePages.corpus([("page", page)])
  private var all: Selection { .all(of: corpus) }

  private func table(_ rule: CreditRule, top: Int? = nil) -> Table {
    Grouping.table(of: Units(all), by: .source, in: corpus, top: top, credit: rule)
  }

  private func parts(_ table: Table) -> [Double] {
    if case .decimal(let cells, _) = table["articles"]?.values { cells } else { [] }
  }

  @Test func `each agency counts an article once`() {
    #expect(table(.each).texts("source", .humanOnly) == ["ANP", "AFP", "dpa", "(none)"])
    #expect(table(.each).integers("articles") == [3, 2, 2, 1])
  }

  @Test func `the first agency counts it alone`() {
    #expect(table(.first).texts("source", .humanOnly) == ["ANP", "AFP", "dpa", "(none)"])
    #expect(table(.first).integers("articles") == [2, 1, 1, 1])
    #expect(table(.first).notes[0].contains("in the agency it credits first; 1 of 5 has none"))
  }

  @Test func `an article is split into parts that add up`() {
    let table = table(.split)
    #expect(table.texts("source", .machineOnly) == ["ANP", "dpa", "AFP", nil])
    let sixths = [11.0, 8, 5, 6]
    #expect(parts(table) == sixths.map { $0 / 6 })
    #expect(table.shares("share").reduce(0, +) == 1)
    #expect(
      self.table(.split, top: 1).notes[1] == "2 more groups, together 2.17, left out by --top")
  }

  @Test(arguments: 1...40)
  func `parts are whole units and add up to an article`(count: Int) {
    let parts = (0..<count).map { CreditRule.split.units(at: $0, of: count) }
    #expect(parts.reduce(0, +) == CreditRule.split.units)
    #expect((parts.max() ?? 0) - (parts.min() ?? 0) <= (count <= 16 ? 0 : 1))
  }

  @Test func `a rule holds for agencies beside another key, and for nothing else`() {
    let byPlace = Grouping.table(of: Units(all), by: (.place, .source), in: corpus, credit: .first)
    #expect(byPlace.integers("articles") == [1, 1, 1, 1, 1])
    let byKind = Grouping.table(of: Units(all), by: .kind, in: corpus, credit: .split)
    #expect(byKind.integers("articles") == [4, 1, 0])
  }

  @Test func `pairs of agencies are counted once, and those credited alone`() {
    let table = Together.table(of: Units(all), by: .source, in: corpus)
    #expect(table.texts("source", .humanOnly) == ["ANP", "AFP", "ANP", "ANP", "dpa", "(none)"])
    #expect(
      table.texts("with", .humanOnly) == ["AFP", "dpa", "dpa", "(alone)", "(alone)", "(none)"])
    #expect(table.texts("with", .machineOnly) == ["AFP", "dpa", "dpa", nil, nil, nil])
    #expect(table.integers("articles") == [2, 1, 1, 1, 1, 1])
  }

  @Test func `countries that stand together have codes and names`() {
    let table = Together.table(of: Units(all), by: .countryMentioned, in: corpus, top: 0)
    #expect(
      table.columns.map(\.name)
        == [
          "country.mentioned", "name", "with", "with.name", "articles", "share", "small",
          "bar",
        ])
    #expect(table.rowCount == 1)
  }
}
