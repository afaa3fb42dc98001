import Articles
import Gazetteer
import Scanning
import Tagging

/// Something that is done with pages and timed.
enum Stage: String, CaseIterable, Sendable {
  /// Reads each byte once and adds it up: how fast the machine can read at all.
  case memoryRead = "memory read"
  /// Finds the end of each line.
  case newlineScan = "newline scan"
  /// The parser by itself: articles, headlines, datelines, credits, ages.
  case structure
  /// The parser and the language of each article.
  case language = "and language"
  /// Further the countries, agencies and outlets, whose names are read in that language.
  case names = "and names"
  /// Further the countries that articles are about.
  case about = "and about"
  /// Further the quotations and who speaks.
  case everything

  /// Does the work on the pages at `places`; gives a number so that no work is left out.
  func run(_ bytes: borrowing [UInt8], _ places: ArraySlice<Range<Int>>, _ tagger: Tagger) -> Int {
    let span = bytes.span
    switch self {
    case .memoryRead:
      return Int(truncatingIfNeeded: ReadProbe.sum(Self.covering(places, in: span)))
    case .newlineScan:
      return LineScanner.breakCount(of: Self.covering(places, in: span))
    case .structure:
      return Self.parse(span, places) { table, _ in table.articles.count }
    case .language: return tag(span, places, tagger, .language)
    case .names: return tag(span, places, tagger, [.language, .names, .citations])
    case .about: return tag(span, places, tagger, .all)
    case .everything:
      return Self.parse(span, places) { table, page in
        let speech = tagger.speech(tagger.tag(table, of: page), table, of: page)
        withExtendedLifetime(speech) {}
        return table.articles.count
      }
    }
  }

  /// Parses the pages and derives `parts` of their articles.
  private func tag(
    _ span: Span<UInt8>, _ places: ArraySlice<Range<Int>>, _ tagger: Tagger, _ parts: Tagger.Parts
  ) -> Int {
    Self.parse(span, places) { table, page in
      let tags = tagger.tag(table, of: page, parts: parts)
      withExtendedLifetime(tags) {}
      return table.articles.count
    }
  }

  /// Whether the stage finds articles.
  var givesArticles: Bool { self != .memoryRead && self != .newlineScan }

  @_lifetime(copy span)
  private static func covering(
    _ places: ArraySlice<Range<Int>>, in span: Span<UInt8>
  ) -> Span<UInt8> {
    span.extracting((places.first?.lowerBound ?? 0)..<(places.last?.upperBound ?? 0))
  }

  private static func parse(
    _ span: Span<UInt8>, _ places: ArraySlice<Range<Int>>,
    _ use: (borrowing ArticleTable, Span<UInt8>) -> Int
  ) -> Int {
    var parser = PageParser(knowing: Gazetteer.standard.datelineNames)
    var table = ArticleTable()
    var sum = 0
    for place in places {
      let page = span.extracting(place)
      parser.parse(page, into: &table)
      sum += use(table, page)
    }
    return sum
  }
}
