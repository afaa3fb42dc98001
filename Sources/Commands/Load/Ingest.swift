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
  private let options: LoadOptions
  private let tagger = Tagger(.standard)
  private var builder = SegmentBuilder(.standard)
  private(set) var reports: [LoadReport] = []
  private(set) var inputs: [InputRecord] = []
  private var captures: Set<Int64> = []

  /// - Parameter options: what the pages were read with.
  init(session: Session, asOf: Int64?, options: LoadOptions) {
    environment = session.environment
    self.options = options
    self.asOf = asOf ?? session.environment.asOf
  }

  /// Reads all pages; stops between two steps of one when the person asks to.
  mutating func read(_ pages: [LoadedPage]) throws(Report) {
    for (index, page) in pages.enumerated() {
      try read(page)
      environment.progress(Double(index + 1) / Double(pages.count))
    }
  }

  private mutating func read(_ page: LoadedPage) throws(Report) {
    let capture = asOf ?? environment.assumedCaptures[page.path] ?? page.modified
    try checkInterruption()
    let table = PageParser.parse(page.bytes.span)
    try checkInterruption()
    let tags = tagger.tag(table, of: page.bytes.span)
    try checkInterruption()
    let speech = tagger.speech(tags, table, of: page.bytes.span)
    builder.add(
      PageSource(path: page.path, bytes: page.bytes, capture: capture), table, tags, speech)
    try checkInterruption()
    captures.insert(capture)
    let leads = table.articles.count { $0.kind == .lead }
    reports.append(
      LoadReport(
        path: page.path, byteCount: page.size, leads: leads,
        briefs: table.articles.count - leads, repairs: page.repairs.map(\.sentence),
        encoding: options.encodings[page.path] ?? options.encoding))
    inputs.append(
      InputRecord(
        path: page.path, byteCount: page.size, sha256: Digest.sha256(page.rawBytes.span),
        asOf: UniversalTime.text(capture)))
  }

  private func checkInterruption() throws(Report) {
    guard environment.isInterrupted() else { return }
    throw Report(.interrupted, "stopped; nothing was added")
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
