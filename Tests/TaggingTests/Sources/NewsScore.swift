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
  ///
  /// A value is right if `matches` says so of one that is coded, which then serves no other.
  mutating func add(
    _ found: [String], _ coded: [String], of item: NewsItem,
    where matches: (String, String) -> Bool = { $0 == $1 }
  ) {
    var left = coded
    let place = item.text.split(separator: "\n").first.map { " [\($0.prefix(40))]" } ?? ""
    for value in found {
      if let index = left.firstIndex(where: { matches(value, $0) }) {
        left.remove(at: index)
        right += 1
      } else {
        wrong.append(value + place)
      }
    }
    missing += left.map { $0 + place }
  }

  /// Whether the words of one speaker hold those of the other, as the coding page has it.
  static func isSameSpeaker(_ one: String, _ other: String) -> Bool {
    let words = { (text: String) in Set(text.lowercased().split(separator: " ")) }
    return words(one).isSubset(of: words(other)) || words(other).isSubset(of: words(one))
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
