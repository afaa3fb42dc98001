import Scanning
import Tables

@testable import Articles
@testable import Gazetteer
@testable import Indexing
@testable import Tagging

/// A page made by hand: articles of a headline and paragraphs, each on a line of its own.
struct HandMadePage {
  /// One article: a headline, perhaps empty, and paragraphs.
  struct Item {
    var kind = Article.Kind.brief
    var headline = ""
    var paragraphs: [String] = []
    var age: Age.Measure?
  }

  private var bytes: [UInt8] = []
  private var table = ArticleTable()
  private var tags = TagTable()
  private let path: String

  init(path: String = "page.txt", _ items: [Item]) {
    self.path = path
    for item in items { add(item) }
  }

  /// The page as it comes in, captured at `capture`.
  func source(capture: Int64 = 1_768_377_600) -> PageSource {
    PageSource(path: path, bytes: bytes, capture: capture)
  }

  /// Adds the page to `builder`.
  func add(to builder: inout SegmentBuilder, capture: Int64 = 1_768_377_600) {
    builder.add(source(capture: capture), table, tags, speech)
  }

  /// A corpus of this page alone.
  func corpus(capture: Int64 = 1_768_377_600) -> Corpus {
    var builder = SegmentBuilder(.standard)
    add(to: &builder, capture: capture)
    return Corpus.empty.appending(builder)
  }

  private mutating func add(_ item: Item) {
    let first = table.segments.count
    let headline = item.headline.isEmpty ? .none : addSegment(item.headline, .headline)
    for paragraph in item.paragraphs { _ = addSegment(paragraph, .paragraph) }
    let age = item.age.map { Age(text: addSegment("age", .age), measure: $0) }
    var article = Article(kind: item.kind, segments: first..<table.segments.count)
    article.headline = headline
    article.age = age
    table.articles.append(article)
    table.places.append([])
    table.credits.append([])
    addEmptyTags()
  }

  private mutating func addSegment(_ text: String, _ kind: Segment.Kind) -> ByteRange {
    let start = bytes.count
    bytes += Array(text.utf8) + [0x0a]
    table.segments.append(
      Segment(
        kind: kind, article: UInt32(table.articles.count), range: ByteRange(start, bytes.count)))
    return ByteRange(start, bytes.count - 1)
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
