package import Articles
package import Scanning

/// The parts of an article's words with the position each has in the index.
///
/// Every part of a word takes one position. Between passages the count jumps by ``gap(passages:)``,
/// so that no phrase and no `~N` reaches from one paragraph into the next.
package struct PlacedParts: Sendable {
  /// The parts in the order of the text, headline first.
  package private(set) var ranges: [ByteRange] = []
  /// The position of each part; strictly rising.
  package private(set) var positions: [UInt32] = []
  /// For each part, whether it goes on the word of the part before it: `Korea` in `Noord-Korea`.
  package private(set) var continuesWord: [Bool] = []
  /// The first part of each passage.
  package private(set) var passageStarts: [Int] = []
  /// The first position behind the headline; 0 where there is none.
  package private(set) var headlineEnd: UInt32 = 0

  /// The widest reach of `~N` that a gap keeps inside a paragraph.
  package static let reach = 1_000

  /// The positions left out between two of `passages` passages.
  ///
  /// A page of 4 GiB has fewer than 2³¹ words. Only where gaps could carry positions beyond 32 bits,
  /// in an article of more than a million paragraphs, are they given up.
  package static func gap(passages: Int) -> UInt32 { passages <= 1 << 20 ? 1_024 : 0 }

  /// The passages read last; kept so that their memory is.
  private var passages: [ByteRange] = []

  /// No parts, to be read.
  init() {}

  /// Reads article `row` of `table`.
  ///
  /// - Complexity: O(bytes of the article).
  package init(of row: Int, in table: ArticleTable, page: Span<UInt8>) {
    read(row, of: table, page: page)
  }

  /// Reads article `row` of `table` in place of what was read before; the memory is kept.
  mutating func read(_ row: Int, of table: ArticleTable, page: Span<UInt8>) {
    reset()
    ArticleText.addPassages(of: row, in: table, to: &passages)
    let hasHeadline = !table.articles[row].headline.isEmpty
    let gap = Self.gap(passages: passages.count)
    var next: UInt32 = 0
    for index in passages.indices {
      passageStarts.append(ranges.count)
      WordScanner.parts(of: page, in: passages[index], into: &ranges)
      while positions.count < ranges.count {
        continuesWord.append(isContinuation(positions.count, page: page))
        positions.append(next)
        next += 1
      }
      if index == 0 && hasHeadline { headlineEnd = next }
      next += gap
    }
  }

  private mutating func reset() {
    passages.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
    positions.removeAll(keepingCapacity: true)
    continuesWord.removeAll(keepingCapacity: true)
    passageStarts.removeAll(keepingCapacity: true)
    headlineEnd = 0
  }

  /// The part at `position`, or the first one after it.
  package func part(at position: UInt32) -> Int {
    var low = 0
    var high = positions.count
    while low < high {
      let middle = (low + high) / 2
      if positions[middle] < position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The parts of the passage that `part` lies in.
  package func passage(of part: Int) -> Range<Int> {
    var low = 0
    var high = passageStarts.count
    while low < high {
      let middle = (low + high) / 2
      if passageStarts[middle] <= part { low = middle + 1 } else { high = middle }
    }
    return passageStarts[low - 1]..<(low < passageStarts.count ? passageStarts[low] : ranges.count)
  }

  private func isContinuation(_ part: Int, page: Span<UInt8>) -> Bool {
    guard part > passageStarts[passageStarts.count - 1] else { return false }
    return WordJoint.stands(in: page, from: ranges[part - 1].end, to: ranges[part].start)
  }
}

extension PlacedParts {
  /// The bytes from the part at position `start` to the end of the part before position `end`.
  package func bytes(from start: UInt32, to end: UInt32) -> ByteRange {
    let first = part(at: start)
    let last = part(at: end - 1)
    return ByteRange(ranges[first].start, ranges[last].end)
  }
}

extension PlacedParts {
  /// `parts` with what else belongs to their first and last word.
  package func wholeWords(_ parts: Range<Int>) -> Range<Int> {
    var first = parts.lowerBound
    var end = parts.upperBound
    while continuesWord[first] { first -= 1 }
    while end < ranges.count, continuesWord[end] { end += 1 }
    return first..<end
  }
}
