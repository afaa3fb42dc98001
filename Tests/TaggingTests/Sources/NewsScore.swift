import Articles
import Gazetteer
import Scanning
import Tables
import Tagging

/// What the program makes of the sources of a news item.
struct ReadNews {
  let credits: [String]
  let cited: [String]
  let speakers: [String]

  init(_ item: NewsItem) {
    let gazetteer = Gazetteer.standard
    let page = Array(item.text.utf8)
    let table = PageParser.parse(page.span, knowing: Gazetteer.standard.datelineNames)
    let tagger = Tagger(gazetteer)
    let tags = tagger.tag(table, of: page.span)
    let speech = tagger.speech(tags, table, of: page.span)
    let text = { (range: ByteRange) in String(decoding: page[range.offsets], as: UTF8.self) }
    let name = { (source: SourceName) in
      switch source {
      case .agency(let agency): gazetteer.name(of: agency)
      case .outlet(let outlet): gazetteer.name(of: outlet)
      case .unknown(let span): text(span)
      }
    }
    let rows = table.articles.indices
    credits = rows.flatMap { tags.agencies[$0].map(name) }
    cited = rows.flatMap { tags.cited[$0].map(name) }
    speakers = rows.flatMap { speech.speakers[$0].map { text($0.name) } }
  }
}

/// Values that are right, wrong and missing.
struct NewsScore {
  private(set) var right = 0
  private(set) var wrong: [String] = []
  private(set) var missing: [String] = []

  var precision: Double { Double(right) / Double(max(1, right + wrong.count)) }
  var recall: Double { Double(right) / Double(max(1, right + missing.count)) }

  /// Counts the values of one item.
  mutating func add(_ found: [String], _ coded: [String], of item: NewsItem) {
    right += found.count { coded.contains($0) }
    let place = item.text.split(separator: "\n").first.map { " [\($0.prefix(40))]" } ?? ""
    wrong += found.filter { !coded.contains($0) }.map { $0 + place }
    missing += coded.filter { !found.contains($0) }.map { $0 + place }
  }

  /// The figures and what went wrong, to read.
  var report: String {
    """
    precision \(precision), recall \(recall) of \(right + missing.count)
    wrong: \(wrong.joined(separator: "; "))
    missing: \(missing.joined(separator: "; "))
    """
  }
}
