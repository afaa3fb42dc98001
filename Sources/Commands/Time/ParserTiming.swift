import Diagnostics
import Indexing
import Tables

/// The parser's times on some pages, stage by stage, beside the machine's own read speed.
struct ParserTiming {
  /// How long all pages take, parsed and tagged.
  let total: Samples
  let read: Samples
  /// The stages in order; together they are the whole.
  let stages: [(name: String, nanoseconds: Double)]
  let byteCount: Int
  let articleCount: Int
  let pageCount: Int
  let cores: Int
  /// How often all pages are parsed in one run, so that the clock can tell its length.
  let passCount: Int
  let peakByteCount: Int

  /// Parses `pages` again and again.
  ///
  /// - Parameters:
  ///   - pages: the pages, at least one.
  ///   - runs: how often; `nil` for as often as it takes.
  ///   - cores: how many threads work at once.
  ///   - session: where the clock is, and who may ask to stop.
  /// - Throws: ``Code/interrupted`` when the person asks to stop.
  init(_ pages: [[UInt8]], runs: Int?, cores: Int, in session: Session) throws(Report) {
    let work = Workload(pages, cores: cores)
    var stopwatch = Stopwatch(work, in: session)
    try stopwatch.warmUp()
    var rounds: [Stopwatch.Round] = []
    let plan = RunPlan(runs)
    while plan.goesOn(after: rounds.count, nanoseconds: stopwatch.elapsed) {
      rounds.append(try stopwatch.round())
      session.environment.progress(
        min(0.99, plan.progress(after: rounds.count, nanoseconds: stopwatch.elapsed)))
    }
    total = Samples(rounds.map { $0[.everything] })
    read = Samples(rounds.map { $0[.read] })
    stages = Self.stages(of: rounds, total: total.median)
    byteCount = work.byteCount
    articleCount = rounds[0].articleCount
    pageCount = pages.count
    self.cores = cores
    passCount = stopwatch.passCount
    peakByteCount = session.environment.peakBytes()
  }

  /// What each stage adds to the one before, so that together they are the whole.
  private static func stages(
    of rounds: [Stopwatch.Round], total: Double
  ) -> [(name: String, nanoseconds: Double)] {
    let names: [(String, Workload.Stage)] = [
      ("scan", .scan), ("structure", .structure), ("language", .language), ("names", .names),
      ("about", .about), ("quotes", .everything),
    ]
    var before = 0.0
    return names.map { name, stage in
      let now = min(total, max(before, Samples(rounds.map { $0[stage] }).median))
      defer { before = now }
      return (name, now - before)
    }
  }

  var bytesPerSecond: Double { perSecond(byteCount, total.median) }
  var articlesPerSecond: Double { perSecond(articleCount, total.median) }
  var readBytesPerSecond: Double { perSecond(byteCount, read.median) }
  /// How much of the machine's read speed the parser reaches.
  var fractionOfRead: Double {
    readBytesPerSecond > 0 ? bytesPerSecond / readBytesPerSecond : 0
  }
  /// Nanoseconds an article; `nil` without articles.
  var nanosecondsPerArticle: Double? {
    articleCount == 0 ? nil : total.median / Double(articleCount)
  }

  private func perSecond(_ count: Int, _ nanoseconds: Double) -> Double {
    nanoseconds > 0 ? Double(count) / (nanoseconds / 1e9) : 0
  }
}

extension ParserTiming {
  /// The figures in the order of the manual.
  var document: Document {
    Document([
      .init("bytes", .integer(byteCount)),
      .init("articles", .integer(articleCount)),
      .init("runs", .integer(total.sorted.count)),
      .init("passes_per_run", .integer(passCount)),
      .init("cores", .integer(cores)),
      .init("median_ms", .decimal(total.median / 1e6, decimals: 3)),
      .init("p95_ms", .decimal(total.percentile95 / 1e6, decimals: 3)),
      .init("spread", .decimal(total.spread, decimals: 3)),
      .init("precise", .flag(total.isPrecise)),
      .init("mb_per_s", .decimal(bytesPerSecond / 1e6, decimals: 1)),
      .init("articles_per_s", .decimal(articlesPerSecond, decimals: 0)),
      .init(
        "ns_per_article", nanosecondsPerArticle.map { .decimal($0, decimals: 0) } ?? .null),
      .init("stages", .record(stageFigures)),
      .init("peak_bytes", .integer(peakByteCount)),
      .init("read_mb_per_s", .decimal(readBytesPerSecond / 1e6, decimals: 1)),
      .init("fraction_of_read", .decimal(fractionOfRead, decimals: 4)),
    ])
  }

  private var stageFigures: Document {
    Document(stages.map { .init($0.name, .decimal($0.nanoseconds / 1e6, decimals: 3)) })
  }
}
