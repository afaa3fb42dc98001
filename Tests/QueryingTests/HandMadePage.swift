import Gazetteer
import Indexing
import Scanning
import Tables

@testable import Articles
@testable import Tagging

/// A page of one article made by hand: its first line is the headline, each other a paragraph.
struct HandMadePage {
  private let bytes: [UInt8]
  private var table = ArticleTable()
  private var tags = TagTable()

  init(_ text: String) {
    bytes = Array(text.utf8)
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == 0x0a {
      table.segments.append(
        Segment(
          kind: start == 0 ? .headline : .paragraph, article: 0,
          range: ByteRange(start, offset + 1)))
      start = offset + 1
    }
    var article = Article(kind: .lead, segments: 0..<table.segments.count)
    article.headline = table.segments[0].range
    table.articles.append(article)
    table.places.append([])
    table.credits.append([])
    addEmptyTags()
  }

  /// Adds the page to `builder`.
  func add(to builder: inout SegmentBuilder) {
    builder.add(PageSource(path: "page", bytes: bytes, capture: 0), table, tags, speech)
  }

  private var speech: SpeechTable {
    Tagger(.standard).speech(tags, table, of: bytes.span)
  }

  private mutating func addEmptyTags() {
    tags.datelineCountries.append([])
    tags.mentionedCountries.append([])
    tags.aboutCountries.append([])
    tags.institutions.append([])
    tags.agencies.append([])
    tags.cited.append([])
    tags.languages.append(.unknown)
    tags.placeCountries.append([])
  }
}
