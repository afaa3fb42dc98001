import Copying
import Indexing
import Querying
import Tables
import Testing

/// Families as tables, and counts in which each text or each story counts once.
struct FamilyListingTests {
  private static let story = """
    Sluis bij Oosterbrug dicht

    OOSTERBRUG (ANP) - De grote sluis bij Oosterbrug is dicht nadat een duwboot tegen de deur voer. \
    De deur hangt scheef en kan niet meer open, zegt een woordvoerder van het waterschap. Schippers \
    moeten omvaren over het oude kanaal, wat een halve dag langer duurt.

    """
  private static let other = """
    Markt met oude radio's geopend

    LOMMERDAM (AFP) - In Lommerdam is een markt met oude radio's geopend. De markt duurt tot zondag \
    en trekt bezoekers uit het hele land, zegt de organisator.

    """
  private static let edited = story.replacing("(ANP)", with: "(ANP/AFP)")
    .replacing("Sluis bij Oosterbrug dicht", with: "Duwboot vaart sluisdeur kapot")
    .replacing("halve", with: "hele")
  /// The story, other news, the story again, and the story with changes.
  private let corpus = SamplePages.corpus([
    ("a", story), ("b", other), ("c", story), ("d", edited),
  ])

  private func families() throws -> Families {
    try #require(CopySearch.families(in: corpus))
  }

  private var all: Selection { .all(of: corpus) }

  @Test func `a family has the number of its first article, its sources and its files`() throws {
    let table = FamilyListing.table(of: all, in: try families(), of: corpus)
    #expect(table.integers("family") == [1])
    #expect(table.integers("articles") == [3])
    #expect(table.texts("kind") == ["near"])
    #expect(table["source"]?.values == .list([["ANP", "AFP"]]))
    #expect(table["file"]?.values == .list([["a", "c", "d"]]))
    #expect(table.texts("headline") == ["Sluis bij Oosterbrug dicht"])
    #expect(table.notes.first?.hasPrefix("1 family with 3 of 4 articles; alike: 50%") == true)
  }

  @Test func `only what is selected is of a family`() throws {
    let families = try families()
    let table = FamilyListing.table(of: Selection([3, 1, 2]), in: families, of: corpus)
    #expect(table.integers("articles") == [2])
    #expect(table.texts("kind") == ["exact"])
    #expect(FamilyListing.table(of: Selection([2, 4]), in: families, of: corpus).rowCount == 0)
    #expect(FamilyListing.table(of: .empty, in: families, of: corpus).rowCount == 0)
    #expect(FamilyListing.table(of: all, in: families, of: corpus, least: 4).rowCount == 0)
  }

  @Test func `versions say what changed`() throws {
    let table = FamilyVersions.table(of: 3, in: try families(), of: corpus)
    let head = try #require(table.integers("with").last)
    let changes = zip(table.integers("number"), table.texts("change")).map { "\($0) \($1 ?? "")" }
    // The longer of the two texts is the head; both are told against it.
    #expect(head == 1 || head == 4)
    #expect(changes.contains("\(head) none"))
    let changed = head == 1 ? 4 : 1
    #expect(
      changes.filter { $0.hasPrefix("\(changed) ") }
        == ["headline", "credit", "changed"].map {
          "\(changed) \($0)"
        })
    let words = Set(["halve", "hele"])
    let place = try #require(table.texts("change").firstIndex(of: "changed"))
    #expect(Set([table.texts("before")[place], table.texts("after")[place]]) == words)
  }

  @Test func `an article that stands alone is told so`() throws {
    let table = FamilyVersions.table(of: 2, in: try families(), of: corpus)
    #expect(table.texts("change") == ["none"])
    #expect(table.notes == ["no other article is a copy of article 2"])
  }

  @Test(arguments: [(CountingUnit.item, 4), (.unique, 3), (.family, 2)])
  func `units count articles, texts or families`(unit: CountingUnit, count: Int) throws {
    let units = Units(all, unit: unit, in: try families())
    #expect(units.count == count)
    let articles = (0..<units.count).flatMap { Array(units.articles(of: $0)) }
    #expect(articles.sorted() == all.numbers)
    #expect(Units(.empty, unit: unit, in: try families()).count == 0)
  }

  @Test func `a family counts once in each value that its articles have`() throws {
    let units = Units(all, unit: .family, in: try families())
    let table = Grouping.table(of: units, by: .source, in: corpus)
    #expect(table.texts("source", .humanOnly) == ["AFP", "ANP", "(none)"])
    #expect(table.integers("families") == [2, 1, 0])
    #expect(table.notes[0].hasPrefix("2 families of 4 articles; "))
    #expect(table.notes[0].contains("a family counts once"))
    let unique = Units(all, unit: .unique, in: try families())
    #expect(Grouping.table(of: unique, by: .source, in: corpus).integers("texts") == [2, 2, 0])
  }

  @Test func `a family counts once in each pair that one of its articles has`() throws {
    let units = Units(all, unit: .family, in: try families())
    let table = Grouping.table(of: units, by: (.source, .kind), in: corpus)
    #expect(table.texts("source", .humanOnly) == ["AFP", "ANP", "(none)"])
    #expect(table.integers("families") == [2, 1, 0])
    let files = Grouping.table(of: units, by: (.file, .byline), in: corpus)
    #expect(files.integers("families") == [1, 1, 1, 1, 0])
    let together = Together.table(of: units, by: .source, in: corpus)
    #expect(together.integers("families") == [1, 1, 1, 0])
    #expect(together.notes[0].contains("0 of 2"))
  }

  @Test(arguments: CreditRule.allCases)
  func `credits of a family are shared out as those of an article`(rule: CreditRule) throws {
    let units = Units(all, unit: .family, in: try families())
    let table = Grouping.table(of: units, by: .source, in: corpus, credit: rule)
    let shares = table.shares("share").reduce(0, +)
    #expect(abs(shares - (rule == .each ? 1.5 : 1)) < 0.000_001)
  }
}
