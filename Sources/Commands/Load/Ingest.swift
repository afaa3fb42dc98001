import Articles
import Diagnostics
import Gazetteer
import Indexing
import Loading
import Recording
import Tagging

/// Turns pages that were read into a segment of the corpus, and accounts for each of them.
struct Ingest {
  private let environment: Environment
  private let asOf: Int64?
  private var parser = PageParser()
  private let tagger = Tagger(.standard)
  private var builder = SegmentBuilder(.standard)
  private(set) var reports: [LoadReport] = []
  private(set) var inputs: [InputRecord] = []
  private var captures: Set<Int64> = []

  init(session: Session, asOf: Int64?) {
    environment = session.environment
    self.asOf = asOf ?? session.environment.asOf
  }

  /// Reads all pages; stops between two pages when the person asks to.
  mutating func read(_ pages: [LoadedPage]) throws(Report) {
    for (index, page) in pages.enumerated() {
      if environment.isInterrupted() {
        throw Report(
          .interrupted, "stopped after \(index) of \(pages.count) files; nothing was added")
      }
      read(page)
      environment.progress(Double(index + 1) / Double(pages.count))
    }
  }

  private mutating func read(_ page: LoadedPage) {
    let capture = asOf ?? environment.assumedCaptures[page.path] ?? page.modified
    var table = ArticleTable()
    parser.parse(page.bytes.span, into: &table)
    let tags = tagger.tag(table, of: page.bytes.span)
    builder.add(PageSource(path: page.path, bytes: page.bytes, capture: capture), table, tags)
    captures.insert(capture)
    let leads = table.articles.count { $0.kind == .lead }
    reports.append(
      LoadReport(
        path: page.path, byteCount: page.size, leads: leads,
        briefs: table.articles.count - leads, repairs: page.repairs.map(\.sentence),
        remarks: remarks(on: table, of: page, capture)))
    inputs.append(
      InputRecord(
        path: page.path, byteCount: page.size, sha256: Digest.sha256(page.rawBytes.span),
        asOf: UniversalTime.text(capture)))
  }

  /// What is odd about a page and was left as it stands: ages that decrease down a list.
  private func remarks(on table: ArticleTable, of page: LoadedPage, _ capture: Int64) -> [String] {
    let odd = table.agesOutOfOrder(in: page.bytes.span, capture: capture)
    guard let first = odd.first else { return [] }
    let age = table.articles[first].age.map { PageText.line($0.text, of: page.bytes.span) } ?? ""
    let count = odd.count == 1 ? "1 age is" : "\(odd.count) ages are"
    return ["\(count) less than the one above, first `\(age)`"]
  }

  /// Accounts for files that were passed over.
  mutating func passOver(_ skipped: [Unread]) {
    reports += skipped.map { LoadReport(path: $0.path, skipped: $0.reason.sentence) }
  }

  /// Adds what was read to the session's corpus and tells what it was.
  consuming func finish(in session: inout Session) {
    let summary = LoadSummary(reports: reports, captures: captures, isGiven: asOf != nil)
    let before = session.corpus.duplicateCount
    session.add(builder)
    session.loads += reports
    session.inputs += inputs.filter { input in
      !session.inputs.contains { $0.path == input.path && $0.sha256 == input.sha256 }
    }
    let duplicates = session.corpus.duplicateCount - before
    session.notices += summary.notices(duplicates: duplicates)
  }
}
