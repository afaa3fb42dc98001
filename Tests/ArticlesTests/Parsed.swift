import Articles
import Scanning
import Tables

/// A parsed page as text, easy to compare.
struct Parsed {
  let bytes: [UInt8]
  let table: ArticleTable

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    self.table = PageParser.parse(bytes.span, knowing: .someCities)
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  var articles: [Article] { table.articles }

  func text(_ range: ByteRange) -> String { String(decoding: bytes[range.offsets], as: UTF8.self) }

  /// The segments that can be read: `headline 0: …`, `chrome: …`.
  var readable: [String] {
    table.segments.filter { $0.kind != .blank }.map { segment in
      let article = segment.article == Segment.noArticle ? "" : " \(segment.article)"
      return "\(segment.kind)\(article): \(text(segment.range))"
    }
  }

  func places(_ article: Int) -> [String] { table.places[article].map { text($0.name) } }
  func credits(_ article: Int) -> [String] { table.credits[article].map { text($0) } }
  func age(_ article: Int) -> String? { articles[article].age.map { text($0.text) } }
  func headlines() -> [String] { articles.map { text($0.headline) } }
  func ages() -> [String?] { articles.indices.map { age($0) } }

  /// Everything that does not depend on where in the page it stands.
  var essence: [String] {
    articles.indices.map { index in
      let article = articles[index]
      let segments = table.segments(ofArticle: index).filter { $0.kind != .blank }
      return """
        \(article.kind) cut:\(article.isCutOff) headline:\(text(article.headline)) \
        section:\(text(article.section)) byline:\(text(article.byline)) \
        dateline:\(text(article.dateline)) date:\(text(article.datelineDate)) \
        places:\(places(index)) credits:\(credits(index)) age:\(age(index) ?? "-") \
        \(article.age.map { "\($0.measure)" } ?? "") \
        \(segments.map { "\($0.kind)=\(text($0.range))" })
        """
    }
  }

  /// Whether the segments tile the page and all ranges lie inside it.
  var isSound: Bool { tiles && articlesAreSound }

  private var tiles: Bool {
    var end: UInt32 = 0
    for segment in table.segments {
      guard segment.range.start == end, segment.range.end > end else { return false }
      end = segment.range.end
    }
    return Int(end) == bytes.count
  }

  private var articlesAreSound: Bool {
    guard table.places.count == articles.count, table.credits.count == articles.count else {
      return false
    }
    return articles.indices.allSatisfy { index in
      let article = articles[index]
      let segments = table.segments[article.segments]
      let strangers = segments.contains {
        $0.article != UInt32(index) && $0.article != Segment.noArticle
      }
      let all = [
        article.headline, article.section, article.byline, article.dateline, article.datelineDate,
      ]
      return !segments.isEmpty && !strangers
        && all.allSatisfy { $0.start <= $0.end && Int($0.end) <= bytes.count }
    }
  }
}
