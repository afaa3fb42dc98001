import Articles
import CInstructionCounter
import Copying
import Gazetteer
import Glibc
import Indexing
import Tagging
import WirePages

/// Measures the search for copies on invented stories, and on what would make it slow.
struct CopyReport {
  /// How many stories the first row has; the traps have half of them.
  let articleCount: Int

  /// Makes each corpus, searches it, and prints a row.
  func print() {
    write(CopyRow.titles)
    measure("varied stories", stories: articleCount)
    measure("varied stories, a quarter", stories: articleCount / 4)
    var wire = PageWriter(seed: 20_260_504)
    measure("stock sentences", pages: articleCount / 32) { _ in wire.next() }
    let one = Array(StoryWriter.first.utf8)
    measure("one story again and again", pages: articleCount / 2) { _ in one }
    let word = Array("Storing\n".utf8)
    measure("one word again and again", pages: articleCount / 2) { _ in word }
    measure("one story with a number in it", pages: articleCount / 2) { number in
      one + Array("Bericht \(number) van vandaag.\n".utf8)
    }
    measure("half of it said by all", pages: articleCount / 4) { number in
      one + Array(StoryWriter.numbers(from: number).utf8)
    }
    let huge = StoryWriter.numbers(from: 0, count: articleCount * 20)
    measure("one huge story, twice", pages: 2) { number in Array("\(number) \(huge)".utf8) }
  }

  /// Searches invented stories, and counts how many pairs of one origin it finds.
  private func measure(_ name: String, stories count: Int) {
    var writer = StoryWriter(seed: 20_260_504)
    var origins: [Int] = []
    var row = search(name, pages: count) { _ in
      let page = writer.next()
      origins.append(page.origin)
      return page.bytes
    }
    row.judge(origins)
    write(row.text)
  }

  private func measure(_ name: String, pages count: Int, _ page: (Int) -> [UInt8]) {
    write(search(name, pages: count, page).text)
  }

  private func search(_ name: String, pages count: Int, _ page: (Int) -> [UInt8]) -> CopyRow {
    let (corpus, byteCount) = corpus(of: count, page)
    returnFreedMemory()
    _ = Memory.resetPeak()
    let before = Memory.residentAndPeak.now
    let start = Meter.now(CLOCK_THREAD_CPUTIME_ID)
    let families = CopySearch.families(in: corpus)
    let seconds = Meter.now(CLOCK_THREAD_CPUTIME_ID) - start
    return CopyRow(
      name: name, articleCount: corpus.articleCount, byteCount: byteCount, seconds: seconds,
      peak: max(0, Memory.residentAndPeak.peak - before), families: families)
  }

  /// The pages as a corpus of segments of a few thousand pages, and how many bytes they have.
  private func corpus(of count: Int, _ page: (Int) -> [UInt8]) -> (Corpus, Int) {
    let tagger = Tagger(.standard)
    var corpus = Corpus.empty
    var byteCount = 0
    for first in stride(from: 0, to: count, by: 4_096) {
      var builder = SegmentBuilder(.standard)
      for number in first..<min(count, first + 4_096) {
        let bytes = page(number)
        byteCount += bytes.count
        let table = PageParser.parse(bytes.span, knowing: Gazetteer.standard.datelineNames)
        let tags = tagger.tag(table, of: bytes.span)
        let speech = tagger.speech(tags, table, of: bytes.span)
        builder.add(
          PageSource(path: "\(number)", bytes: bytes, capture: 0), table, tags, speech)
      }
      corpus = corpus.appending(builder)
    }
    return (corpus, byteCount)
  }

  private func write(_ text: String) {
    Swift.print(text)
    fflush(nil)
  }
}

/// What the search for copies found in a corpus, and what it cost.
struct CopyRow {
  let name: String
  let articleCount: Int
  let byteCount: Int
  let seconds: Double
  let peak: Int
  let families: Families?
  /// Pairs of articles of one origin: those found, the found ones that are, all there are.
  private var pairs: (found: Int, right: Int, wanted: Int)?

  init(
    name: String, articleCount: Int, byteCount: Int, seconds: Double, peak: Int,
    families: Families?
  ) {
    self.name = name
    self.articleCount = articleCount
    self.byteCount = byteCount
    self.seconds = seconds
    self.peak = peak
    self.families = families
  }

  /// Compares with the truth: articles of one number in `origins` are copies of each other.
  mutating func judge(_ origins: [Int]) {
    guard let families else { return }
    var (byBoth, byFamily, byOrigin): ([Pair: Int], [Int: Int], [Int: Int]) = ([:], [:], [:])
    for (index, origin) in origins.enumerated() {
      let family = families.familyNumber(of: index + 1)
      byBoth[Pair(family: family, origin: origin), default: 0] += 1
      byFamily[family, default: 0] += 1
      byOrigin[origin, default: 0] += 1
    }
    pairs = (
      Self.pairCount(byFamily.values), Self.pairCount(byBoth.values),
      Self.pairCount(byOrigin.values)
    )
  }

  private struct Pair: Hashable {
    let family: Int
    let origin: Int
  }

  private static func pairCount(_ sizes: some Sequence<Int>) -> Int {
    sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  }

  /// The row as it is printed.
  var text: String {
    var cells = [
      "\(articleCount)", Row.fixed(Double(byteCount) / 1e6, 0), Row.fixed(seconds, 2),
      Row.fixed(Double(byteCount) / seconds / 1e6, 0), Row.fixed(Double(peak) / 1e6, 0),
      "\(families?.familyCount ?? 0)", "\(families?.copyCount ?? 0)",
      "\(families?.limitedCount ?? 0)",
    ]
    if let pairs {
      cells += [
        Self.share(pairs.right, of: pairs.found), Self.share(pairs.right, of: pairs.wanted),
      ]
    }
    return Self.line(name, cells)
  }

  /// The heading of the rows.
  static let titles = line(
    "",
    [
      "articles", "MB", "seconds", "MB/s", "peak MB", "families", "copies", "limited", "precision",
      "recall",
    ])

  private static func line(_ name: String, _ cells: [String]) -> String {
    cells.reduce(Row.pad(name, to: -32)) { $0 + Row.pad($1, to: 10) }
  }

  private static func share(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "-" : Row.fixed(Double(part) / Double(whole), 4)
  }
}
