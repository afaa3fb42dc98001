import Copying
import Indexing
import TestSupport
import Testing

struct FamilyTests {
  private static let story = """
    Sluis bij Oosterbrug dicht na botsing

    OOSTERBRUG (ANP) - De grote sluis bij Oosterbrug is dicht nadat een duwboot tegen de deur voer. \
    De deur hangt scheef en kan niet meer open, zegt een woordvoerder van het waterschap.

    Schippers moeten omvaren over het oude kanaal, wat een halve dag langer duurt. Er liggen al \
    veertig schepen te wachten. Een kraan uit Westhaven is onderweg om de deur te lichten.

    """
  private static let other = """
    Markt met oude radio's geopend

    LOMMERDAM (ANP) - In Lommerdam is een markt met oude radio's geopend. De markt duurt tot zondag \
    en trekt bezoekers uit het hele land, zegt de organisator.

    """

  private func kinds(_ pages: [String], threshold: Double = 0.5) throws -> [Families.Kind?] {
    let corpus = CopyPages.corpus(pages)
    let families = try #require(CopySearch.families(in: corpus, threshold: threshold))
    return (0..<corpus.articleCount).map { families.tie(of: UInt32($0 + 1)).kind }
  }

  @Test func `the same words are an exact copy whatever the dateline, marks, case and line ends`()
    throws
  {
    let changed = Self.story.replacing("OOSTERBRUG (ANP)", with: "UTRECHT (ANP/AFP)")
      .replacing("sluis bij", with: "SLUIS  bij").replacing(", zegt", with: " – zegt")
      .replacing("halve", with: "ha\u{AD}lve")
    #expect(try CopyPages.families(of: [Self.story, Self.other, changed]) == [[1, 3]])
    #expect(try kinds([Self.story, Self.other, changed]) == [nil, nil, .exact])
  }

  @Test func `one other word makes a near copy`() throws {
    let changed = Self.story.replacing("veertig", with: "zestig")
    #expect(try kinds([Self.story, changed]).compactMap(\.self) == [.near])
  }

  @Test func `a brief cut from a story shares its source, whichever was loaded first`() throws {
    let brief =
      "Sluis dicht\n\nOOSTERBRUG (ANP) - De grote sluis bij Oosterbrug is dicht nadat een "
      + "duwboot tegen de deur voer.\n"
    #expect(try kinds([Self.story, brief]) == [nil, .shared])
    #expect(try kinds([brief, Self.other, Self.story]) == [.shared, nil, nil])
  }

  @Test func `a few words in common make no family`() throws {
    let quote = "Er liggen al veertig schepen te wachten, zegt een woordvoerder.\n"
    let page = Self.other + "\n" + quote
    #expect(try CopyPages.families(of: [Self.story, page]) == [])
    #expect(try CopyPages.families(of: ["Kort\n\n\(quote)", Self.story]) == [])
  }

  @Test func `a threshold is reached, not passed`() throws {
    let words = (0..<23).map { "woord\($0)" }
    let long =
      words.joined(separator: " ") + " " + (0..<10).map { "lang\($0)" }.joined(separator: " ")
    let half =
      words.prefix(13).joined(separator: " ") + " "
      + (0..<10).map { "anders\($0)" }.joined(separator: " ")
    // Of the 20 shingles of the shorter text 10 stand in the longer one.
    for (threshold, count) in [(0.5, 1), (0.51, 0)] {
      #expect(
        try CopyPages.families(of: [long + "\n", half + "\n"], threshold: threshold).count == count)
    }
  }

  @Test func `a cut that keeps the old lead joins through the version between`() throws {
    var desk = WireDesk(seed: 3)
    let topic = desk.topic()
    let story = desk.story(on: topic, sentences: 8...8)
    var newer = story
    newer.sentences.replaceSubrange(0..<3, with: desk.story(on: topic, sentences: 5...5).sentences)
    var cut = story
    cut.sentences.removeSubrange(4...)
    let pages = [cut.page, newer.page, story.page]
    #expect(try CopyPages.families(of: [cut.page, newer.page]) == [])
    #expect(try CopyPages.families(of: pages) == [[1, 2, 3]])
  }

  @Test func `no chain of texts that are each half of the next makes a family`() throws {
    let words = (0..<400).map { "woord\($0)" }
    let pages = stride(from: 0, to: 360, by: 18).map { start in
      words[start..<start + 40].joined(separator: " ") + "\n"
    }
    let families = try CopyPages.families(of: pages)
    #expect(families.allSatisfy { $0.count <= 5 })
  }

  @Test(arguments: 0..<4)
  func `the order of loading changes no family`(seed: UInt64) throws {
    let pages = RewriteTests.pages(topics: 6, seed: 11)
    var random = SeededGenerator(seed: seed)
    let order = pages.texts.indices.shuffled(using: &random)
    let plain = try CopyPages.families(of: pages.texts)
    let shuffled = try CopyPages.families(of: order.map { pages.texts[$0] })
      .map { family in family.map { UInt32(order[Int($0) - 1] + 1) }.sorted() }
      .sorted { $0[0] < $1[0] }
    #expect(shuffled == plain)
  }

  @Test func `an article without words is no copy of another`() throws {
    #expect(try CopyPages.families(of: ["OSLO (ANP) -\n", "OSLO (ANP) -\n", "", ""]) == [])
    #expect(try CopyPages.families(of: []) == [])
  }

  @Test func `a search that is stopped gives nothing`() {
    let corpus = CopyPages.corpus([String](repeating: Self.other, count: 1_100))
    #expect(CopySearch.families(in: corpus, isStopped: { true }) == nil)
  }
}
