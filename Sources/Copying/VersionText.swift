import Articles
package import Indexing
package import Scanning
import Tables

/// The words of an article's subheads and paragraphs, to compare two versions of it.
package struct VersionText {
  /// The hash of each word.
  private(set) var words: [UInt64] = []
  private var ranges: [ByteRange] = []
  /// The passage that each word stands in.
  private var passages: [UInt32] = []

  /// The words of article `row` of `page`, without headline and credits.
  ///
  /// - Complexity: O(bytes of the article).
  package init(of row: Int, on page: Corpus.Page) {
    var hasher = WordHash()
    let credits = page.table.credits[row]
    for (passage, segment) in page.table.text(ofArticle: row).enumerated()
    where segment.kind != .headline {
      hasher.append(
        wordsOf: page.source.bytes.span, in: segment.range, leavingOut: credits, keepingWords: true,
        to: &words)
      ranges += hasher.words
      while passages.count < words.count { passages.append(UInt32(passage)) }
    }
  }

  /// How many words there are.
  package var count: Int { words.count }

  /// The bytes from the first of `words` to the last, one range a passage.
  package func pieces(of words: Range<Int>) -> [ByteRange] {
    var pieces: [ByteRange] = []
    var start = words.lowerBound
    while start < words.upperBound {
      var end = start + 1
      while end < words.upperBound, passages[end] == passages[start] { end += 1 }
      pieces.append(ByteRange(Int(ranges[start].start), Int(ranges[end - 1].end)))
      start = end
    }
    return pieces
  }
}
