import Diagnostics
import Gazetteer
import Grammar
import Indexing
import Loading
import Tables
import Tagging

/// `parse`: what `time parse` measures; it means nothing alone.
struct Parse: Command {
  static let spec = CommandSpec(
    name: "parse", synopsis: "the parser, for `time parse`", topic: .time,
    takes: .nothing, gives: .table, isKept: false,
    arguments: [
      ArgumentSpec("PATH", .path, .any, help: "pages to parse; what is loaded when left out")
    ],
    options: [
      OptionSpec(
        "baseline", "FILE", .path, help: "figures saved by `--format json` to compare with"),
      OptionSpec("tolerance", "PERCENT", .count, help: "how much slower is still the same; 10"),
      OptionSpec("cores", "N", .count, help: "how many threads parse at once; 1"),
    ],
    details: [
      "Reads the files once, warms up, then parses them from memory --runs times.",
      "read_mb_per_s is how fast this machine reads the same bytes, in the same run.",
      "Small pages are parsed passes_per_run times between two looks at the clock.",
      "spread is (p95 - p5) / median; above 0.1, or with fewer than 3 runs, precise is false.",
      "With --baseline a slowdown beyond the tolerance ends with exit code 3.",
    ],
    examples: [
      .init(
        "time parse --runs 3 | as json", why: "the figures as one object",
        .mentions("fraction_of_read"))
    ],
    failing: .init("parse", "D006"))

  let paths: [Word]
  let baseline: Word?
  let tolerance: Int
  let cores: Int
  private let span: SourceSpan

  init(_ arguments: ParsedArguments) throws(Report) {
    paths = arguments.words("PATH")
    baseline = arguments.word(option: "baseline")
    tolerance = arguments.count(option: "tolerance") ?? 10
    cores = arguments.count(option: "cores") ?? 1
    span = arguments.span
    guard (1...Self.coresLimit).contains(cores) else {
      throw Report(
        .usage, "--cores is 1 to \(Self.coresLimit), not \(cores)", at: span,
        help: Self.spec.usageHelp)
    }
  }

  static let coresLimit = 256

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    throw Report(
      .usage, "parse is only measured", at: span, help: "write `time parse`; see `help parse`")
  }

  /// Measures the parser on the pages named, or on those that are loaded.
  func measure(runs: Int?, in session: inout Session) throws(Report) -> Output {
    let pages = try self.pages(in: session)
    let timing = try ParserTiming(pages, runs: runs, cores: cores, in: session)
    if let baseline { try Baseline(baseline).compare(timing, tolerance: tolerance) }
    return .report(timing.document, lines: TimingText.lines(of: timing))
  }

  private func pages(in session: Session) throws(Report) -> [[UInt8]] {
    guard !paths.isEmpty else {
      try session.needArticles(at: span)
      return session.corpus.pages.map(\.source.bytes)
    }
    let result = Loader.load(paths.map(\.text))
    if let failed = result.failed.first { throw failed.report(naming: paths) }
    return result.pages.map(\.bytes)
  }
}
