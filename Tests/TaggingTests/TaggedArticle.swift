import Gazetteer
import Scanning
import Tables
import Tagging

@testable import Articles

/// An invented article, built without the page parser, and its tags in readable form.
struct TaggedArticle {
  var countries: [String]
  var mentioned: [String]
  var about: [String]
  var institutions: [String]
  var agencies: [String]
  var cited: [String]
  var language: Language
  var evidence: [Evidence]
  let page: [UInt8]

  /// Tags an article.
  ///
  /// - Parameters:
  ///   - headline: its headline, or empty.
  ///   - dateline: its dateline, such as `PLACE/PLACE (AGENCY/AGENCY)` or `PLACE, REGION (AGENCY)`.
  ///   - year: the year it was captured in; today where it is `nil`.
  ///   - hint: the language that its container names, where one does.
  ///   - choices: what a person decided about countries.
  ///   - paragraphs: its text; one that starts with `= ` is a subhead, with `> ` a link.
  init(
    headline: String = "", dateline: String = "", year: Int? = nil,
    hint: NameLanguage? = nil, choices: CountryChoices = CountryChoices(), _ paragraphs: String...
  ) {
    var builder = ArticleBuilder()
    if !headline.isEmpty { builder.add(.headline, headline) }
    if !dateline.isEmpty { builder.addDateline(dateline) }
    for paragraph in paragraphs {
      switch paragraph.prefix(2) {
      case "= ": builder.add(.subhead, String(paragraph.dropFirst(2)))
      case "> ": builder.add(.link, String(paragraph.dropFirst(2)))
      default: builder.add(.paragraph, paragraph)
      }
    }
    self.init(builder, year, hint, choices)
  }

  private init(
    _ builder: ArticleBuilder, _ year: Int?, _ hint: NameLanguage?, _ choices: CountryChoices
  ) {
    let gazetteer = Gazetteer.standard
    let table = builder.table()
    let tagger = Tagger(gazetteer, choices: choices)
    let tags = tagger.tag(table, of: builder.page.span, hint: hint, year: year)
    let page = builder.page
    let name = { (source: SourceName) in
      switch source {
      case .agency(let agency): gazetteer.name(of: agency)
      case .outlet(let outlet): gazetteer.name(of: outlet)
      case .unknown(let span): "unknown:" + String(decoding: page[span.offsets], as: UTF8.self)
      }
    }
    self.page = page
    countries = tags.datelineCountries[0].map { gazetteer.code(of: $0) }
    mentioned = tags.mentionedCountries[0].map { "\(gazetteer.code(of: $0.country)) \($0.count)" }
    about = tags.aboutCountries[0].map { gazetteer.code(of: $0) }
    institutions = tags.institutions[0].map { gazetteer.name(of: $0) }
    agencies = tags.agencies[0].map(name)
    cited = tags.cited[0].map(name)
    language = tags.languages[0]
    evidence = tagger.evidence(of: 0, in: tags, table, builder.page.span)
  }

  /// The words of the page that the evidence of `rule` stands on.
  func words(by rule: Rule) -> [String] {
    evidence.filter { $0.rule == rule }.map {
      String(decoding: page[$0.span.offsets], as: UTF8.self)
    }
  }
}

/// Writes a page of one article with its table.
private struct ArticleBuilder {
  private(set) var page: [UInt8] = []
  private var segments: [Segment] = []
  private var places: [DatelinePlace] = []
  private var credits: [ByteRange] = []

  mutating func add(_ kind: Segment.Kind, _ text: String) {
    let start = page.count
    page += Array(text.utf8)
    segments.append(Segment(kind: kind, article: 0, range: ByteRange(start, page.count)))
    page.append(0x0A)
    segments.append(
      Segment(kind: .blank, article: 0, range: ByteRange(page.count - 1, page.count)))
  }

  mutating func addDateline(_ text: String) {
    let parts = text.split(separator: " (", maxSplits: 1).map(String.init)
    var offset = page.count
    for place in parts[0].split(separator: "/") {
      let names = place.split(separator: ",").map(String.init)
      let name = ByteRange(offset, offset + names[0].utf8.count)
      let end = offset + place.utf8.count
      let region = names.count > 1 ? ByteRange(Int(name.end) + 2, end) : .none
      places.append(DatelinePlace(name: name, region: region))
      offset = end + 1
    }
    if parts.count > 1 {
      offset += 1
      for credit in parts[1].dropLast().split(separator: "/") {
        credits.append(ByteRange(offset, offset + credit.utf8.count))
        offset += credit.utf8.count + 1
      }
    }
    add(.dateline, text)
  }

  func table() -> ArticleTable {
    var table = ArticleTable()
    table.segments = segments
    table.articles = [Article(kind: .brief, segments: segments.indices)]
    table.places.append(places)
    table.credits.append(credits)
    return table
  }
}
