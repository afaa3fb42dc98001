/// Figures of a measurement as lines for a person: aligned, with units.
enum TimingText {
  /// What `time parse` tells.
  static func lines(of timing: ParserTiming) -> [String] {
    let share = Figure.percent(timing.fractionOfRead, decimals: 1)
    let headline =
      "\(Figure.rate(timing.bytesPerSecond)), \(share) of this machine's read speed "
      + "(\(Figure.rate(timing.readBytesPerSecond)))"
    let facts =
      [
        ("input", input(of: timing)), ("run", run(of: timing)), ("article", article(of: timing)),
      ] + stages(of: timing) + [
        ("cores", "\(timing.cores)"),
        ("memory", "\(Figure.size(timing.peakByteCount)) at its peak"),
      ]
    return [headline] + aligned(facts) + doubts(timing.total)
  }

  /// What `time STATEMENT` tells.
  static func lines(of samples: Samples) -> [String] {
    let count = samples.sorted.count
    guard count > 1 else {
      return ["\(Figure.duration(samples.median)) in one run"] + doubts(samples)
    }
    return [summary(of: samples)] + doubts(samples)
  }

  /// Why the figures are not precise; nothing where they are.
  static func doubts(_ samples: Samples) -> [String] {
    if samples.isPrecise { return [] }
    let count = samples.sorted.count
    if samples.spread > Samples.widestSpread {
      return ["rough: the runs lie \(Figure.percent(samples.spread, decimals: 0)) apart"]
    }
    return [
      "rough: \(count) run\(count == 1 ? "" : "s") cannot tell how far runs lie apart; "
        + "--runs 20 can"
    ]
  }

  private static func summary(of samples: Samples) -> String {
    "\(Figure.duration(samples.median)) median, \(Figure.duration(samples.percentile95)) p95 "
      + "of \(samples.sorted.count) runs, \(Figure.percent(samples.spread, decimals: 0)) apart"
  }

  private static func input(of timing: ParserTiming) -> String {
    "\(Figure.size(timing.byteCount)), \(timing.pageCount) page\(timing.pageCount == 1 ? "" : "s"), "
      + "\(timing.articleCount) article\(timing.articleCount == 1 ? "" : "s")"
  }

  private static func run(of timing: ParserTiming) -> String {
    let passes = timing.passCount == 1 ? "" : ", each over the pages \(timing.passCount) times"
    return summary(of: timing.total) + passes
  }

  private static func article(of timing: ParserTiming) -> String {
    guard let nanoseconds = timing.nanosecondsPerArticle else { return "none" }
    return "\(Figure.duration(nanoseconds)), \(Figure.count(timing.articlesPerSecond)) a second"
  }

  private static func stages(of timing: ParserTiming) -> [(String, String)] {
    let durations = timing.stages.map { Figure.duration($0.nanoseconds, like: timing.total.median) }
    let width = durations.map(\.count).max() ?? 0
    return zip(timing.stages, durations).map { stage, duration in
      let share = timing.total.median > 0 ? stage.nanoseconds / timing.total.median : 0
      let percent = Figure.percent(share, decimals: 0)
      return (stage.name, padded(duration, to: width) + padded(percent, to: 6))
    }
  }

  private static func aligned(_ facts: [(name: String, text: String)]) -> [String] {
    let width = (facts.map(\.name.count).max() ?? 0) + 2
    return facts.map { $0.name + String(repeating: " ", count: width - $0.name.count) + $0.text }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
