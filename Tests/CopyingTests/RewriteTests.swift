import Copying
import Indexing
import Testing

/// How many of the pairs that come from one story are found, and how many found ones do.
struct RewriteTests {
  /// Pairs of articles: found and true, found, true.
  struct Figures {
    var right = 0
    var found = 0
    var wanted = 0
    var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
    var recall: Double { wanted == 0 ? 1 : Double(right) / Double(wanted) }
  }

  /// Pages, and the story that each comes from.
  struct Pages {
    var texts: [String] = []
    var origins: [Int] = []

    mutating func add(_ story: WireStory, origin: Int) {
      texts.append(story.page)
      origins.append(origin)
    }
  }

  /// Eight stories on each topic, each with up to three rewrites; one rewrite of three is itself
  /// rewritten once more.
  static func pages(topics: Int, seed: UInt64) -> Pages {
    var desk = WireDesk(seed: seed)
    var pages = Pages()
    for topicNumber in 0..<topics {
      let topic = desk.topic()
      for number in 0..<8 {
        let origin = topicNumber * 8 + number
        let story = desk.story(on: topic)
        pages.add(story, origin: origin)
        for turn in 0..<(number % 4) {
          let rewrites = WireStory.Rewrite.allCases
          var version = desk.rewritten(story, rewrites[(origin + turn) % rewrites.count], on: topic)
          if (origin + turn) % 3 == 0 {
            version = desk.rewritten(version, rewrites[origin % 5], on: topic)
          }
          pages.add(version, origin: origin)
        }
      }
    }
    return pages
  }

  static func figures(_ families: Families, _ origins: [Int]) -> Figures {
    var figures = Figures()
    for left in origins.indices {
      for right in origins.indices.dropFirst(left + 1) {
        let areOne = origins[left] == origins[right]
        let isFound =
          families.family(of: UInt32(left + 1)) == families.family(of: UInt32(right + 1))
        figures.wanted += areOne ? 1 : 0
        figures.found += isFound ? 1 : 0
        figures.right += areOne && isFound ? 1 : 0
      }
    }
    return figures
  }

  @Test func `rewrites are told from stories on the same topic`() throws {
    let pages = Self.pages(topics: 40, seed: 20_260_504)
    let corpus = CopyPages.corpus(pages.texts)
    try #require(corpus.articleCount == pages.origins.count)
    for threshold in [0.3, 0.4, 0.5, 0.6, 0.7, 0.8] {
      let families = try #require(CopySearch.families(in: corpus, threshold: threshold))
      let figures = Self.figures(families, pages.origins)
      print(
        "copies at \(threshold): precision \(figures.precision), recall \(figures.recall), "
          + "\(figures.wanted) pairs among \(pages.origins.count) articles")
      guard threshold == CopySearch.standardThreshold else { continue }
      #expect(figures.precision >= 0.98)
      #expect(figures.recall >= 0.95)
      #expect(families.limitedCount == 0)
    }
  }

  @Test(arguments: WireStory.Rewrite.allCases)
  func `every rewrite is found`(rewrite: WireStory.Rewrite) throws {
    var desk = WireDesk(seed: 7)
    var pages = Pages()
    for origin in 0..<60 {
      let topic = desk.topic()
      let story = desk.story(on: topic)
      pages.add(story, origin: origin)
      pages.add(desk.rewritten(story, rewrite, on: topic), origin: origin)
    }
    let families = try #require(CopySearch.families(in: CopyPages.corpus(pages.texts)))
    let figures = Self.figures(families, pages.origins)
    print("copies, \(rewrite): precision \(figures.precision), recall \(figures.recall)")
    #expect(figures.precision >= 0.98)
    #expect(figures.recall >= 0.95)
  }
}
