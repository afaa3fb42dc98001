import Articles
import Diagnostics
import Gazetteer
import Scanning
import Tables
import Tagging

/// The parser's times on some pages, stage by stage, beside the machine's own read speed.
struct ParserTiming {
  private(set) var total = Samples([0])
  private var stages: [(name: String, samples: Samples)] = []
  private var read = Samples([0])
  private let byteCount: Int
  private var articleCount = 0
  private let peakByteCount: Int

  /// The spread above which a measurement is not called precise.
  static let roughSpread = 0.2

  /// Parses `pages` `runs` times after one run to warm up.
  ///
  /// - Throws: ``Code/interrupted`` when the person asks to stop between two runs.
  init(_ pages: [[UInt8]], runs: Int, in session: Session) throws(Report) {
    byteCount = pages.reduce(0) { $0 + $1.count }
    let clock = session.environment.nanoseconds
    var rounds: [Round] = []
    for run in 0...runs {
      try session.checkInterruption()
      let round = Round(pages, tagger: Tagger(.standard), clock: clock)
      if run > 0 { rounds.append(round) }
      session.environment.progress(Double(run) / Double(runs))
    }
    articleCount = rounds[0].articleCount
    stages = [
      ("scan", Samples(rounds.map(\.scan))),
      ("structure", Samples(rounds.map(\.structure))),
      ("names", Samples(rounds.map(\.names))),
      ("quotes", Samples(rounds.map(\.quotes))),
    ]
    total = Samples(rounds.map { $0.scan + $0.structure + $0.names + $0.quotes })
    read = Samples(rounds.map(\.read))
    peakByteCount = session.environment.peakBytes()
  }

  /// Whether the runs lie too far apart to be called precise.
  var isRough: Bool { total.spread > Self.roughSpread }

  /// The figures in the order of the manual.
  var document: Document {
    let seconds = total.median / 1e9
    let rate = perSecond(byteCount, seconds) / 1e6
    let readRate = perSecond(byteCount, read.median / 1e9) / 1e6
    return Document([
      .init("bytes", .integer(byteCount)),
      .init("articles", .integer(articleCount)),
      .init("runs", .integer(total.sorted.count)),
      .init("cores", .integer(1)),
      .init("median_ms", .decimal(total.median / 1e6, decimals: 3)),
      .init("p95_ms", .decimal(total.percentile95 / 1e6, decimals: 3)),
      .init("spread", .decimal(total.spread, decimals: 3)),
      .init("precise", .flag(!isRough)),
      .init("mb_per_s", .decimal(rate, decimals: 1)),
      .init("articles_per_s", .decimal(perSecond(articleCount, seconds), decimals: 0)),
      .init(
        "ns_per_article",
        articleCount == 0 ? .null : .decimal(total.median / Double(articleCount), decimals: 0)),
      .init("stages", .record(stageFigures)),
      .init("peak_bytes", .integer(peakByteCount)),
      .init("read_mb_per_s", .decimal(readRate, decimals: 1)),
      .init("fraction_of_read", .decimal(readRate > 0 ? rate / readRate : 0, decimals: 4)),
    ])
  }

  private var stageFigures: Document {
    Document(stages.map { .init($0.name, .decimal($0.samples.median / 1e6, decimals: 3)) })
  }

  private func perSecond(_ count: Int, _ seconds: Double) -> Double {
    seconds > 0 ? Double(count) / seconds : 0
  }
}

/// One run over all pages, in nanoseconds a stage.
private struct Round {
  private(set) var scan: UInt64 = 0
  private(set) var structure: UInt64 = 0
  private(set) var names: UInt64 = 0
  private(set) var quotes: UInt64 = 0
  private(set) var read: UInt64 = 0
  private(set) var articleCount = 0

  init(_ pages: [[UInt8]], tagger: Tagger, clock: () -> UInt64) {
    var lines: [UInt32] = []
    for page in pages {
      let start = clock()
      let sum = ReadProbe.sum(page.span)
      let afterRead = clock()
      lines.removeAll(keepingCapacity: true)
      LineScanner.breaks(of: page.span, into: &lines)
      let afterScan = clock()
      let table = PageParser.parse(page.span)
      let afterParse = clock()
      let tags = tagger.tag(table, of: page.span)
      let afterNames = clock()
      let speech = tagger.speech(tags, table, of: page.span)
      let end = clock()
      read += afterRead - start
      scan += min(afterScan - afterRead, afterParse - afterScan)
      // The parser scans lines itself: what it takes beyond a scan is its structure stage.
      structure += (afterParse - afterScan) - min(afterScan - afterRead, afterParse - afterScan)
      names += afterNames - afterParse
      quotes += end - afterNames
      articleCount += table.articles.count
      blackHole(sum, lines.count, tags.languages.count, speech.quotes.count)
    }
  }
}

/// Keeps the optimiser from leaving out work whose result nobody looks at.
@inline(never)
private func blackHole(_ values: UInt64, _ more: Int...) {}
