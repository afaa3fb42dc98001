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
  /// The hashes of its shingles, rising, each once; empty below four words.
  private(set) var shingles: [UInt64] = []
  private var hasher = WordHash()

  /// Reads the words of article `row` of `page`.
  ///
  /// - Complexity: O(bytes of the article).
  mutating func readWords(of row: Int, on page: Corpus.Page) {
    words.removeAll(keepingCapacity: true)
    let credits = page.table.credits[row]
    for segment in page.table.text(ofArticle: row) {
      hasher.append(
        wordsOf: page.source.bytes.span, in: segment.range, leavingOut: credits, to: &words)
    }
  }

  /// Makes the shingles of the words that were read.
  ///
  /// - Complexity: O(n log n) in the words.
  mutating func makeShingles() {
    shingles.removeAll(keepingCapacity: true)
    guard words.count >= Self.length else { return }
    for first in 0...words.count - Self.length {
      shingles.append(Self.shingle(of: words, at: first))
    }
    shingles.sort()
    dropRepetitions()
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
    var hash: UInt64 = 0
    for word in first..<first + Self.length {
      hash = (hash &* 0x9E37_79B9_7F4A_7C15) &+ words[word]
    }
    return WordHash.mixed(hash)
  }

  private mutating func dropRepetitions() {
    var kept = 1
    for index in 1..<shingles.count where shingles[index] != shingles[kept - 1] {
      shingles[kept] = shingles[index]
      kept += 1
    }
    shingles.removeSubrange(kept...)
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
