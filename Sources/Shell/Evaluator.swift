import Characters
package import Commands
package import Diagnostics
import Grammar
import Recording
import Rendering

/// The only door to a session: prompt, `-c`, scripts, replay and tests all knock here.
package struct Evaluator {
  /// What was built up so far.
  package var session: Session
  /// Where results and messages go.
  package var screen: Screen
  /// Whether a failure leaves the statements behind it to run.
  package var keepsGoing = false
  /// Whether unique prefixes of verbs are understood: only where a person types.
  package var allowsPrefixes = false
  /// The scripts that are being run, outermost first.
  var scripts: [String] = []

  package init(session: Session, screen: Screen) {
    self.session = session
    self.screen = screen
  }

  /// Evaluates the statements of `source` in order.
  ///
  /// Stops at the first failure unless ``keepsGoing``; each failure is told as it happens.
  package mutating func evaluate(_ source: Source) -> Ending {
    var parser = Parser(
      source, lexicon: session.registry.lexicon, variables: .values(session.variables),
      allowsPrefixes: allowsPrefixes)
    var ending = Ending.finished
    while let step = evaluateNext(of: &parser, in: source) {
      switch step {
      case .finished: continue
      case .quit, .closed: return step
      case .failed:
        if ending == .finished { ending = step }
        if !keepsGoing { return ending }
      }
    }
    return ending
  }

  /// Evaluates one statement: all of it happens, or nothing but a report.
  private mutating func evaluateNext(of parser: inout Parser, in source: Source) -> Ending? {
    parser.variables = .values(session.variables)
    parser.keptNames = Set(session.names.keys)
    let start = parser.offset
    let statement: Statement
    do {
      guard let next = try parser.next() else { return nil }
      statement = next
    } catch {
      return fail(error, in: source, line: source.text(from: start, to: parser.offset))
    }
    do {
      return try run(statement, in: source)
    } catch {
      return fail(error, in: source, line: statement.canonical)
    }
  }

  private mutating func run(_ statement: Statement, in source: Source) throws(Report) -> Ending {
    let pipeline = try Pipeline(statement, registry: session.registry)
    let clock = session.environment.nanoseconds
    let start = clock()
    var changed = session
    let flow = try Self.run(pipeline, in: &changed)
    if case .effect(let effect) = flow { return try perform(effect, for: statement, in: source) }
    let result = StatementResult(flow, of: pipeline, in: changed)
    result.settle(in: &changed)
    guard try deliver(result, of: statement, in: changed) else { return .closed }
    session = changed
    remember(result, of: pipeline, after: clock() - start)
    return .finished
  }

  /// Runs `pipeline`; what it draws of its progress is gone before anything else is written.
  private static func run(_ pipeline: Pipeline, in session: inout Session) throws(Report) -> Flow {
    let progress = session.environment.progress
    progress(0)
    defer { progress(1) }
    return try pipeline.run(in: &session)
  }

  /// Tells a failure and logs it.
  mutating func fail(_ report: Report, in source: Source?, line: String) -> Ending {
    tell(report, in: source)
    session.log.append(.init(line: line, outcome: .failed))
    return .failed(report.code.exitCode)
  }

  /// Tells a line, wrapped to the width of the terminal.
  func tell(_ line: String) {
    let columns = screen.messageCanvas.width ?? .max
    for row in Wrapping.lines(of: Visible.text(line), columns: columns) { screen.tell(row) }
  }

  func tell(_ report: Report, in source: Source?) {
    // The terminal has echoed ^C and stands behind it.
    if report.code == .interrupted { screen.tell("") }
    let canvas = screen.messageCanvas
    let printer = ReportPrinter(
      usesColor: canvas.usesColor, isPlain: canvas.isPlain, width: canvas.width)
    screen.tell(printer.text(of: report, in: source))
  }
}

extension Evaluator {
  /// Writes a result to the file the statement names, or to the screen; `false` when nobody reads.
  private func deliver(
    _ result: StatementResult, of statement: Statement, in session: Session
  ) throws(Report) -> Bool {
    if let redirect = statement.redirect {
      let format = result.fileFormat(redirect.path.text) ?? session.settings.format
      let text = result.output(as: format, isWhole: true).rendered(as: format, on: Canvas())
      try ResultFile(redirect.path).write(
        text, redirect.appends ? .append : .replace, allowed: session.environment.writing)
      return true
    }
    let format = result.format ?? session.settings.format
    let text = result.output(as: format, isWhole: false).rendered(as: format, on: screen.canvas)
    switch text.isEmpty ? .done : screen.write(text) {
    case .done: return true
    case .closed: return false
    case .failed(let words):
      throw Report(
        .cannotWrite, "cannot write the result: \(words)",
        help: "send it to another place; the session goes on")
    }
  }

  /// Logs what ran, tells its notices and, where that is switched on, its time.
  private mutating func remember(
    _ result: StatementResult, of pipeline: Pipeline, after duration: UInt64
  ) {
    for notice in session.notices {
      switch notice {
      case .line(let line): tell(line)
      case .warning(let report): tell(report, in: nil)
      }
    }
    session.notices = []
    if !pipeline.isExpectation {
      session.lastResult.digest = result.digest
      session.lastResult.duration = duration
    }
    session.log.append(
      .init(
        line: pipeline.statement.canonical, outcome: pipeline.isKept ? .done : .lookedOnly,
        duration: duration, resultDigest: result.digest))
    guard session.settings.tellsTime else { return }
    tell("time: \(Milliseconds.text(duration)) ms")
  }
}
