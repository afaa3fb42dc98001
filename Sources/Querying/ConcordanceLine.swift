import Characters
import Indexing
import Scanning

/// A hit with the words around it.
struct ConcordanceLine {
  let number: UInt32
  let left: String
  let hit: String
  let right: String

  /// The words before the hit, folded, the nearest first.
  var sortedLeft: [String] { Self.words(left).reversed() }
  /// The words behind the hit, folded.
  var sortedRight: [String] { Self.words(right) }

  /// `lines` by words; equal ones stay as the text runs.
  static func sorted(_ lines: [Self], by words: (Self) -> [String]) -> [Self] {
    let keyed = lines.enumerated().map { (words: words($1), place: $0, line: $1) }
    return keyed.sorted { left, right in
      if left.words == right.words { return left.place < right.place }
      return left.words.lexicographicallyPrecedes(right.words)
    }
    .map(\.line)
  }

  private static func words(_ text: String) -> [String] {
    WordParts(text).folded.map { String(decoding: $0, as: UTF8.self) }
  }
}

/// The hits of one segment, ready to be shown article by article.
struct ConcordanceHits {
  private let segment: Corpus.Segment
  private let hits: [WordHit]

  init(_ sequences: [WordSequence], in segment: Corpus.Segment) {
    self.segment = segment
    let lookup = WordLookup(segment: segment)
    var hits = sequences.flatMap { lookup.hits($0) }
    WordHit.normalize(&hits)
    self.hits = hits
  }

  /// The lines of `article`, as the text runs; each hit is widened to whole words.
  func lines(of article: Int, number: UInt32, window: Int) -> [ConcordanceLine] {
    let found = hits[firstHit(of: article)..<firstHit(of: article + 1)]
    guard !found.isEmpty else { return [] }
    let parts = segment.placedParts(of: article)
    let page = segment.page(of: article).page.source.bytes
    var lines: [ConcordanceLine] = []
    for words in Self.widened(found, parts) {
      let context = Context(of: words, in: parts, window: window)
      lines.append(
        ConcordanceLine(
          number: number, left: PageText.line(context.left, of: page.span),
          hit: PageText.line(context.hit, of: page.span),
          right: PageText.line(context.right, of: page.span)))
    }
    return lines
  }

  private func firstHit(of article: Int) -> Int {
    var low = 0
    var high = hits.count
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].article < UInt32(article) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The parts of each hit, from the start of its first word to the end of its last, each once.
  private static func widened(_ hits: ArraySlice<WordHit>, _ parts: PlacedParts) -> [Range<Int>] {
    var widened: [Range<Int>] = []
    for hit in hits {
      let words = parts.wholeWords(parts.part(at: hit.start)..<parts.part(at: hit.end - 1) + 1)
      if let last = widened.last, last.upperBound > words.lowerBound {
        widened[widened.count - 1] = last.lowerBound..<max(last.upperBound, words.upperBound)
      } else {
        widened.append(words)
      }
    }
    return widened
  }
}

/// The bytes of a hit and of the words around it in its passage.
private struct Context {
  let left: ByteRange
  let hit: ByteRange
  let right: ByteRange

  init(of words: Range<Int>, in parts: PlacedParts, window: Int) {
    let passage = parts.passage(of: words.lowerBound)
    var first = words.lowerBound
    var last = words.upperBound
    for _ in 0..<window where first > passage.lowerBound {
      first = parts.wholeWords(first - 1..<first).lowerBound
    }
    for _ in 0..<window where last < passage.upperBound {
      last = parts.wholeWords(last..<last + 1).upperBound
    }
    let start = parts.ranges[words.lowerBound].start
    let end = parts.ranges[words.upperBound - 1].end
    hit = ByteRange(start, end)
    left = ByteRange(parts.ranges[first].start, start)
    right = ByteRange(end, parts.ranges[last - 1].end)
  }
}
