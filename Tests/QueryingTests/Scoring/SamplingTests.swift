import Indexing
import Querying
import Tables
import Testing

struct SamplingTests {
  private let corpus = SamplePages.corpus
  private var all: Selection { .all(of: corpus) }

  private func ids(_ selection: Selection, in corpus: Corpus) -> Set<String> {
    Set(selection.numbers.map { corpus.idText(of: $0) })
  }

  @Test func `a draw follows from the seed and keeps the order of the selection`() {
    let drawn = Sampling.sample(3, of: all, in: corpus, seed: 1)
    #expect(drawn.count == 3)
    #expect(drawn == Sampling.sample(3, of: all, in: corpus, seed: 1))
    #expect(drawn.numbers == drawn.numbers.sorted())
    let draws = Set((0..<20).map { Sampling.sample(3, of: all, in: corpus, seed: $0).numbers })
    #expect(draws.count > 5)
  }

  @Test func `a larger sample holds every smaller one`() {
    for count in 0..<6 {
      let smaller = Set(Sampling.sample(count, of: all, in: corpus, seed: 9).numbers)
      #expect(
        smaller.isSubset(of: Sampling.sample(count + 1, of: all, in: corpus, seed: 9).numbers))
      #expect(smaller.count == count)
    }
  }

  @Test func `there is no more to draw than there is`() {
    #expect(Sampling.sample(99, of: all, in: corpus, seed: 1) == all)
    #expect(Sampling.sample(-1, of: all, in: corpus, seed: 1) == .empty)
    #expect(Sampling.sample(3, of: .empty, in: corpus, seed: 1) == .empty)
  }

  @Test func `the order of loading changes no draw`() {
    let turned = SamplePages.corpus([
      ("b/storm.txt", SamplePages.storm), ("a/fishery.txt", SamplePages.fishery),
    ])
    for seed in 0..<10 as Range<UInt64> {
      let drawn = Sampling.sample(3, of: all, in: corpus, seed: seed)
      let again = Sampling.sample(3, of: .all(of: turned), in: turned, seed: seed)
      #expect(ids(drawn, in: corpus) == ids(again, in: turned))
    }
  }

  @Test func `every article is drawn about as often as any other`() {
    var counts: [UInt32: Int] = [:]
    for seed in 0..<3_000 as Range<UInt64> {
      for number in Sampling.sample(2, of: all, in: corpus, seed: seed).numbers {
        counts[number, default: 0] += 1
      }
    }
    // 1,000 are expected of each of the six; four standard deviations are 103.
    #expect(counts.count == 6)
    #expect(counts.values.allSatisfy { abs($0 - 1_000) < 104 })
  }

  @Test func `copies of one text are drawn apart`() {
    let twice = SamplePages.corpus([("a", SamplePages.storm), ("b", SamplePages.storm)])
    let drawn = (0..<40).map {
      Sampling.sample(1, of: .all(of: twice), in: twice, seed: $0).numbers
    }
    #expect(Set(drawn) == [[1], [2]])
  }
}

struct CodingSheetTests {
  private let table = CodingSheet.table(
    of: Selection([1, 3]), in: SamplePages.corpus)

  @Test func `a sheet shows the text and nothing that was derived`() {
    #expect(
      table.columns.map(\.name) == [
        "id", "origin", "headline", "text", "country.dateline", "country.mentioned",
        "country.about", "source.agency", "source.cited", "source.speaker", "coder", "notes",
      ])
    #expect(table.texts("origin") == ["a/fishery.txt:1", "a/fishery.txt:3"])
    #expect(table.texts("text")[1]?.hasPrefix("NAIROBI (ANP/BLOOMBERG) - Kenia") == true)
    for column in table.columns.dropFirst(4) { #expect(column.values == .text([nil, nil])) }
  }

  @Test func `paragraphs stand on lines of their own behind the dateline`() {
    let lines = (table.texts("text")[0] ?? "").split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("OSLO (ANP/RTR/AFP) - De Noorse") == true)
    #expect(lines.last?.hasPrefix("Noord-Korea tekende niet.") == true)
  }

  @Test func `what a sheet names is found again`() {
    let corpus = SamplePages.corpus([
      ("a/x.txt", SamplePages.fishery), ("b/x.txt", SamplePages.storm),
      ("b/y.txt", SamplePages.storm),
    ])
    let finder = ArticleFinder(corpus)
    let sheet = CodingSheet.table(of: .all(of: corpus), in: corpus)
    let origins = sheet.texts("origin").compactMap(\.self)
    #expect(origins.map { finder.number(origin: $0) } == [1, 2, 3, 4, 5, 6, 7])
    let ids = sheet.texts("id").compactMap(\.self)
    #expect(ids.map { finder.number(id: $0) } == [1, 2, 3, 4, 5, 6, 6])
    #expect(finder.number(origin: "y.txt:1") == 7)
    for odd in ["x.txt:1", "a/x.txt:0", "a/x.txt:6", "a/x.txt:-1", "a/x.txt", ":1", "", "y.txt:9"] {
      #expect(finder.number(origin: odd) == nil)
    }
  }
}
