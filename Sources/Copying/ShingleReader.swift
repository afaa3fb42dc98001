import Articles
import Indexing
import Scanning
import Tables

/// Reads the words of articles and the shingles that they make.
///
/// A shingle is four words on end; a text is compared by the set of its shingles, as in Broder, "On
/// the resemblance and containment of documents" (1997). Compared are headline, subheads and
/// paragraphs: no dateline, no credit, no age and none of the site's own words.
struct ShingleReader {
  /// How many words a shingle has.
  static let length = 4

  /// The hashes of the words of the article read last.
  private(set) var words: [UInt64] = []
  /// The hashes of its shingles; empty below four words.
  private(set) var shingles: [UInt64] = []
  private var hasher = WordHash()
  private var known = HashSet()

  /// Reads the words of `article` of `segment`.
  ///
  /// - Complexity: O(bytes of the article).
  mutating func readWords(of article: Int, in segment: borrowing Corpus.Segment) {
    words.removeAll(keepingCapacity: true)
    // A page has some forty columns; to take it out would count up each of them.
    let (page, row) = segment.place(of: article)
    let bytes = segment.pages[page].source.bytes
    let credits = segment.pages[page].table.credits[row]
    for part in segment.pages[page].table.text(ofArticle: row) {
      hasher.append(
        wordsOf: bytes.span, in: part.range, leavingOut: credits,
        to: &words)
    }
  }

  /// Makes the shingles of the words that were read, in their order.
  ///
  /// - Complexity: O(n) in the words.
  mutating func makeShingles() {
    shingles.removeAll(keepingCapacity: true)
    guard words.count >= Self.length else { return }
    var sum = Self.sum(of: words, at: 0)
    shingles.append(WordHash.mixed(sum))
    // The first word goes as the next one comes.
    for first in 0..<words.count - Self.length {
      let rest = sum &- words[first] &* Self.highestFactor
      sum = rest &* Self.factor &+ words[first + Self.length]
      shingles.append(WordHash.mixed(sum))
    }
  }

  /// Keeps each shingle that may stand in two texts once; what stands in the text twice is told by
  /// `filter`, too.
  ///
  /// - Returns: how many different shingles there were.
  /// - Complexity: O(n) in the shingles.
  mutating func keepShared(_ filter: borrowing ShingleFilter) -> Int {
    known.reset(for: shingles.count)
    var kept = 0
    var repeated = 0
    for shingle in shingles where filter.mayRepeat(shingle) {
      if known.insert(shingle) {
        shingles[kept] = shingle
        kept += 1
      } else {
        repeated += 1
      }
    }
    let count = shingles.count - repeated
    shingles.removeSubrange(kept...)
    return count
  }

  /// What is the same for two texts of the same words in the same order.
  var key: TextKey {
    var first: UInt64 = 0
    var second: UInt64 = 1
    for word in words {
      first = (first &* 0x9E37_79B9_7F4A_7C15) &+ word
      second = (second &* 0xD134_2543_DE82_EF95) ^ word
    }
    return TextKey(first: WordHash.mixed(first), second: WordHash.mixed(second), count: words.count)
  }

  /// The hash of the shingle that begins at `first` of `words`.
  static func shingle(of words: [UInt64], at first: Int) -> UInt64 {
    WordHash.mixed(sum(of: words, at: first))
  }

  private static func sum(of words: [UInt64], at first: Int) -> UInt64 {
    var sum: UInt64 = 0
    for word in first..<first + length { sum = sum &* factor &+ words[word] }
    return sum
  }

  /// What the hash of each word of a shingle is multiplied with for each word behind it.
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// That of the first of four words.
  private static let highestFactor = factor &* factor &* factor
}

/// A set of hashes that is filled, asked and emptied again and again.
struct HashSet {
  private var hashes: [UInt64] = []
  /// The round in which each place was filled last.
  private var rounds: [UInt32] = []
  private var round: UInt32 = 0
  private var mask = 0

  /// Forgets all hashes and makes room for `count` of them.
  mutating func reset(for count: Int) {
    let capacity = 1 << (Int.bitWidth - max(count, 32).leadingZeroBitCount + 1)
    if capacity > hashes.count || round == .max {
      hashes = [UInt64](repeating: 0, count: max(capacity, hashes.count))
      rounds = [UInt32](repeating: 0, count: hashes.count)
      round = 0
    }
    mask = capacity - 1
    round += 1
  }

  /// Puts `hash` in; `false` when it is there already.
  mutating func insert(_ hash: UInt64) -> Bool {
    var place = Int(truncatingIfNeeded: hash) & mask
    while rounds[place] == round {
      if hashes[place] == hash { return false }
      place = (place + 1) & mask
    }
    rounds[place] = round
    hashes[place] = hash
    return true
  }
}

/// 128 bits of the words of a text in their order, and how many there are.
struct TextKey: Hashable, Comparable {
  let first: UInt64
  let second: UInt64
  let count: Int

  static func < (left: TextKey, right: TextKey) -> Bool {
    (left.first, left.second, left.count) < (right.first, right.second, right.count)
  }
}
