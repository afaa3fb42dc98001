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
  private var parser = PageParser(knowing: Gazetteer.standard.datelineNames)
  private let options: LoadOptions
  private let tagger: Tagger
  private var builder = SegmentBuilder(.standard)
  private(set) var reports: [LoadReport] = []
  private(set) var inputs: [InputRecord] = []
  private var captures: Set<Int64> = []
  /// When the stories that their containers date were published.
  private var dates: Set<Int64> = []

  /// Nothing read yet, of pages that are read with `options`.
  init(session: Session, asOf: Int64?, options: LoadOptions) {
    environment = session.environment
    tagger = Tagger(.standard, choices: session.settings.countries)
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
    var report = LoadReport(
      path: page.path, byteCount: page.size, format: options.format(of: page.path),
      repairs: page.repairs.map(\.sentence), encoding: options.encoding(of: page.path))
    report.joinedBreaks = page.joinedBreaks
    if let container = page.container {
      try read(container, at: page.path, capture: capture, &report)
    } else {
      try add(PageSource(path: page.path, bytes: page.bytes, capture: capture), &report)
    }
    reports.append(report)
    inputs.append(
      InputRecord(
        path: page.path, byteCount: page.size, sha256: Digest.sha256(page.rawBytes.span),
        asOf: UniversalTime.text(capture)))
  }

  /// Reads the pages in a file; one that has a date is taken to be captured then.
  private mutating func read(
    _ container: Container, at path: String, capture: Int64, _ report: inout LoadReport
  ) throws(Report) {
    report.stories = container.pages.count
    report.repairs += container.oddities
    report.repairs += container.refused.map { "\($0.path) left out: \($0.reason.sentence)" }
    for page in container.pages {
      report.joinedBreaks += page.joinedBreaks
      var source = PageSource(
        path: path, bytes: page.bytes, capture: page.facts.published?.upperBound ?? capture)
      source.facts = page.facts
      try add(source, &report)
    }
  }

  private mutating func add(_ source: PageSource, _ report: inout LoadReport) throws(Report) {
    var table = ArticleTable()
    parser.parse(
      source.bytes.span, beginsWithTitle: !source.facts.title.isEmpty, into: &table)
    try checkInterruption()
    let year = UniversalTime.date(ofDay: UniversalTime.dayNumber(of: source.capture)).year
    let tags = tagger.tag(
      table, of: source.bytes.span, hint: NameLanguage(rawValue: source.facts.language), year: year)
    try checkInterruption()
    let speech = tagger.speech(tags, table, of: source.bytes.span)
    try checkInterruption()
    builder.add(source, table, tags, speech)
    try checkInterruption()
    report.remarks += remarks(on: table, of: source)
    if source.facts.published == nil {
      captures.insert(source.capture)
    } else {
      dates.insert(source.capture)
    }
    let leads = table.articles.count { $0.kind == .lead }
    report.leads += leads
    report.briefs += table.articles.count - leads
  }

  private func checkInterruption() throws(Report) {
    guard environment.isInterrupted() else { return }
    throw Report(.interrupted, "stopped; nothing was added")
  }

  /// What is odd about a page and was left as it stands: ages that decrease down a list.
  private func remarks(on table: ArticleTable, of source: PageSource) -> [String] {
    let page = source.bytes.span
    let odd = table.agesOutOfOrder(in: page, capture: source.capture)
    guard let first = odd.first else { return [] }
    let age = table.articles[first].age.map { PageText.line($0.text, of: page) } ?? ""
    let count = odd.count == 1 ? "1 age is" : "\(odd.count) ages are"
    return ["\(count) less than the one above, first `\(age)`"]
  }

  /// Accounts for files that were passed over.
  mutating func passOver(_ skipped: [Unread]) {
    reports += skipped.map { LoadReport(path: $0.path, skipped: $0.reason.sentence) }
  }

  /// Adds what was read to the session's corpus and tells what it was.
  consuming func finish(in session: inout Session) {
    let summary = LoadSummary(
      reports: reports, captures: captures, dates: dates, isGiven: asOf != nil)
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
