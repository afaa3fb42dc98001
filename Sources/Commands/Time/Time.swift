import Diagnostics
import Grammar
import Rendering
import Tables

/// `time`: how long a statement takes, or the parser.
struct Time: Command {
  static let spec = CommandSpec(
    name: "time", synopsis: "measure a statement, or the parser", topic: .time,
    takes: .nothing, gives: .table, reads: .statement, isKept: false,
    arguments: [
      ArgumentSpec("STATEMENT", .statement, help: "any statement; `parse` measures the parser")
    ],
    options: [
      OptionSpec("runs", "N", .count, help: "how often; 1 for a statement, at least 5 for parse"),
      OptionSpec(
        "format", "FORMAT", .oneOf(Format.allCases.map(\.rawValue)),
        help: "how to write the figures"),
    ],
    details: [
      "Measures only: what the statement would show or change is dropped.",
      "`time parse` times the parser on what is loaded; see `help parse`.",
    ],
    examples: [
      .init(
        "time find veer* --runs 5", why: "median and spread of five runs",
        .mentions("5 runs"))
    ],
    failing: .init("time", "D006"))

  static let runsLimit = 100_000

  let pipeline: Pipeline
  let runs: Int?
  let format: Format?

  init(_ arguments: ParsedArguments) throws(Report) {
    guard let pipeline = arguments.pipeline("STATEMENT") else {
      throw Report(
        .usage, "time needs a statement", at: arguments.span, help: Self.spec.usageHelp)
    }
    self.pipeline = pipeline
    runs = try Self.runs(arguments)
    format = arguments.word(option: "format").flatMap { Format(rawValue: $0.text) }
  }

  private static func runs(_ arguments: ParsedArguments) throws(Report) -> Int? {
    guard let runs = arguments.count(option: "runs") else { return nil }
    guard (1...runsLimit).contains(runs) else {
      throw Report(
        .usage, "--runs is 1 to \(runsLimit), not \(runs)", at: arguments.span,
        help: spec.usageHelp)
    }
    return runs
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    if case .command(let command, _) = pipeline.steps[0], let parse = command as? Parse {
      var flow = Flow.output(try parse.measure(runs: runs, in: &session), format: format)
      for step in pipeline.steps.dropFirst() { flow = try step.run(on: flow, in: &session) }
      return flow
    }
    var durations: [Double] = []
    for run in 0..<(runs ?? 1) {
      try session.checkInterruption()
      var copy = session
      let start = session.environment.nanoseconds()
      _ = try pipeline.run(in: &copy)
      durations.append(Double(session.environment.nanoseconds() - start))
      session.environment.progress(min(0.99, Double(run + 1) / Double(runs ?? 1)))
    }
    let samples = Samples(durations)
    return .output(
      .report(figures(samples), lines: TimingText.lines(of: samples)), format: format)
  }

  private func figures(_ samples: Samples) -> Document {
    Document([
      .init("statement", .text(pipeline.statement.canonical)),
      .init("runs", .integer(samples.sorted.count)),
      .init("median_ms", .decimal(samples.median / 1e6, decimals: 3)),
      .init("p95_ms", .decimal(samples.percentile95 / 1e6, decimals: 3)),
      .init("spread", .decimal(samples.spread, decimals: 3)),
      .init("precise", .flag(samples.isPrecise)),
    ])
  }
}

extension Session {
  /// Throws when the person asked to stop.
  func checkInterruption() throws(Report) {
    guard environment.isInterrupted() else { return }
    throw Report(.interrupted, "stopped")
  }
}
