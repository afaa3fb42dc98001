import Gazetteer
import Scanning
import Tables
import Tagging

@testable import Articles

/// An invented article in one language, with what is said in it.
struct SpokenArticle {
  let page: [UInt8]
  let speech: SpeechTable

  /// Reads `text`, whose lines are paragraphs.
  init(_ text: String, _ language: Language) { self.init(Array(text.utf8), language) }

  init(_ page: [UInt8], _ language: Language) {
    var table = ArticleTable()
    var start = 0
    for line in page.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !line.isEmpty {
        table.segments.append(
          Segment(kind: .paragraph, article: 0, range: ByteRange(start, start + line.count)))
      }
      start += line.count + 1
    }
    table.articles = [Article(kind: .brief, segments: table.segments.indices)]
    self.page = page
    let quotes = Quotes.read(table, of: page.span)
    speech = Speakers(.standard).read(quotes, table, [language], of: page.span)
  }

  func text(_ range: ByteRange) -> String { String(decoding: page[range.offsets], as: UTF8.self) }

  /// The speaker of each quotation that stands in no other, `-` for nobody.
  var quoted: [String] {
    speech.quotes[0].filter { $0.level == 0 }.map { $0.speaker.map { text($0.name) } ?? "-" }
  }

  /// All who speak.
  var speakers: [String] { speech.speakers[0].map { text($0.name) } }
}
