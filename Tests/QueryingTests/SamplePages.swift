import Articles
import Diagnostics
import Gazetteer
import Grammar
import Indexing
import Querying
import Tagging

/// Invented pages, read by the real parser and tagger.
enum SamplePages {
  /// 2026-01-14T08:00:00Z.
  static let capture: Int64 = 1_768_377_600

  /// A lead and four briefs.
  static let fishery = """
    Noorwegen en Peru tekenen visserijverdrag
    OSLO (ANP/RTR/AFP) - De Noorse en Peruaanse ministers hebben in Oslo een verdrag getekend. Het \
    verdrag regelt de vangst van ansjovis voor de kust van Peru, meldt persbureau Bloomberg.
    Noord-Korea tekende niet. Een Noord-Koreaans schip ligt nog in de haven.
    Meer uit Buitenland
    LIMA (ANP) - De vloot van Peru is uitgevaren voor ansjovis. Dat schrijft The New York Times.
    1 uur geledenNAIROBI (ANP/BLOOMBERG) - Kenia verhoogt de prijs van thee. De Keniaanse boeren \
    zijn blij met de prijs.
    3 uur geledenWASHINGTON (AFP) - Een vice-president van de Wereldbank bezoekt Kenia en Peru. De \
    vice-president praat over de prijs van thee.
    5 uur geledenTOKIO (ANP/XYZ) - Japan zoekt een schip dat uit Noord-Korea's wateren kwam.
    7 uur geleden
    """

  /// A second page with one story.
  static let storm = """
    Storm over de fjorden
    BERGEN (RTR) - De storm heeft de kust van Noorwegen bereikt. De haven is dicht.
    """

  /// Both pages, each in a segment of its own.
  static let corpus = corpus([("a/fishery.txt", fishery), ("b/storm.txt", storm)])

  /// A corpus of `pages`, each in a segment of its own.
  static func corpus(_ pages: [(path: String, text: String)]) -> Corpus {
    pages.reduce(Corpus.empty) { corpus, page in
      let source = PageSource(path: page.path, bytes: Array(page.text.utf8), capture: capture)
      var builder = SegmentBuilder(.standard)
      let table = PageParser.parse(
        source.bytes.span, knowing: Gazetteer.standard.datelineNames)
      let tags = Tagger(.standard).tag(table, of: source.bytes.span)
      let speech = Tagger(.standard).speech(tags, table, of: source.bytes.span)
      builder.add(source, table, tags, speech)
      return corpus.appending(builder)
    }
  }
}

/// Reads the query of `find text`; its spans count from the start of `text`.
func query(_ text: String) throws -> Query {
  let find = VerbSyntax(name: "f", reads: .query)
  var parser = Parser(
    Source(name: "test", text: "f " + text), lexicon: Lexicon([find]), variables: .values([:]),
    allowsPrefixes: false)
  guard let argument = try parser.next()?.stages.first?.arguments.first,
    case .query(let query) = argument
  else { throw NoQuery(text: text) }
  return query
}

struct NoQuery: Error {
  let text: String
}

/// The numbers of the articles that `text` finds in `corpus`.
func find(_ text: String, in corpus: Corpus = SamplePages.corpus) throws -> [UInt32] {
  try Search.matches(query(text), in: corpus, among: .all(of: corpus)).numbers
}

/// The report that `text` leads to, and what of `text` it points at.
func report(of text: String) throws -> (report: Report, words: String) {
  do throws(Report) {
    let query = try queryOrRecord(text)
    _ = try Search.matches(query, in: SamplePages.corpus, among: .empty)
  } catch {
    let bytes = Array(("f " + text).utf8)
    let words = error.span.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    return (error, words ?? "")
  }
  throw NoReport(text: text)
}

private func queryOrRecord(_ text: String) throws(Report) -> Query {
  do {
    return try query(text)
  } catch let report as Report {
    throw report
  } catch {
    throw Report(.failed, "the test's query cannot be read")
  }
}

struct NoReport: Error {
  let text: String
}
