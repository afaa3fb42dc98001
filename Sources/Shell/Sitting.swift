import Commands
import Diagnostics
import Editing
import Grammar
import Recording
import Rendering
import Scanning

/// One run of the program: what the command line asked for, in its order.
struct Sitting {
  let invocation: Invocation
  let surroundings: Surroundings

  init(_ invocation: Invocation, in surroundings: Surroundings) {
    self.invocation = invocation
    self.surroundings = surroundings
  }

  /// Does it all and gives the exit code.
  func run() -> Int32 {
    Interruption.install()
    var evaluator = Evaluator(session: session, screen: screen)
    evaluator.keepsGoing = invocation.keepsGoing
    do {
      evaluator.session.environment.asOf = try invocation.asOf.map(Self.moment)
    } catch {
      evaluator.tell(error, in: nil)
      return error.code.exitCode
    }
    if invocation.onlyChecks { return Check(invocation, evaluator).run() }
    if let code = readOwnTable(into: &evaluator) { return code }
    var ending = load(with: &evaluator)
    for work in work where ending.allowsMore(keepsGoing: invocation.keepsGoing) {
      ending = ending.followed(by: perform(work, with: &evaluator))
    }
    guard opensPrompt, ending.allowsMore(keepsGoing: true) else { return ending.exitCode }
    return Prompt(evaluator, in: surroundings, invocation: invocation).run()
  }

  /// What is evaluated; standard input when nothing is named and nobody sits at a terminal.
  private var work: [Invocation.Work] {
    let readsInput = invocation.work.isEmpty || invocation.staysOpen
    guard readsInput, !surroundings.inputIsTerminal else { return invocation.work }
    return invocation.work + [.script("-", arguments: [])]
  }

  var opensPrompt: Bool {
    surroundings.inputIsTerminal && (invocation.work.isEmpty || invocation.staysOpen)
  }

  /// Loads the paths of the command line, as the statement a person would have typed.
  private func load(with evaluator: inout Evaluator) -> Ending {
    guard !invocation.paths.isEmpty else { return .finished }
    let nowhere = SourceSpan(0, 0)
    let words = invocation.paths.map { Argument.word(Word($0, isQuoted: true, span: nowhere)) }
    let stage = Stage(verb: Word("load", span: nowhere), arguments: words, span: nowhere)
    let statement = Statement(stages: [stage], span: nowhere)
    return evaluator.evaluate(Source(name: "<command line>", text: statement.canonical))
  }

  private func perform(_ work: Invocation.Work, with evaluator: inout Evaluator) -> Ending {
    switch work {
    case .command(let text): evaluator.evaluate(Source(name: "<command>", text: text))
    case .script("-", let arguments): runStandardInput(arguments, with: &evaluator)
    case .script(let path, let arguments):
      runFile(path, arguments, with: &evaluator)
    }
  }

  private func runStandardInput(
    _ arguments: [String], with evaluator: inout Evaluator
  ) -> Ending {
    let text = StandardStreams.readAll()
    if Interruption.isRequested { return .failed(Code.interrupted.exitCode) }
    return run(Source(name: "<stdin>", text: text), arguments, with: &evaluator)
  }

  private func runFile(
    _ path: String, _ arguments: [String], with evaluator: inout Evaluator
  ) -> Ending {
    do {
      let word = Word(path, span: SourceSpan(0, 0))
      let script = try Evaluator.script(at: word, from: nil)
      if ScriptHeader(of: script.text).tool != nil { try evaluator.session.leaveOwnTable() }
      return run(script, arguments, with: &evaluator)
    } catch {
      return evaluator.fail(error.withoutPlace, in: nil, line: "run \(path)")
    }
  }

  private func run(
    _ script: Source, _ arguments: [String], with evaluator: inout Evaluator
  ) -> Ending {
    do {
      return try evaluator.run(script, arguments: arguments, at: nil)
    } catch {
      return evaluator.fail(error, in: script, line: script.name)
    }
  }

  private var session: Session {
    var environment = Environment(
      nanoseconds: StandardStreams.nanoseconds,
      isInterrupted: { Interruption.isRequested }, progress: progress,
      peakBytes: { PeakMemory.byteCount },
      writing: invocation.isSafe ? .nowhere : .anywhere)
    environment.grantsScripts = invocation.grantsScripts
    var session = Session(registry: .standard, environment: environment)
    session.settings.format = invocation.format
    session.variables = invocation.variables
    return session
  }

  /// Draws how far long work is, where somebody watches a terminal that can draw.
  private var progress: @Sendable (Double) -> Void {
    guard surroundings.messagesAreTerminal, !surroundings.isDumb, !invocation.isPlain else {
      return { _ in }
    }
    let line = ProgressLine(
      width: Terminal.columns(of: .error) ?? 80, nanoseconds: StandardStreams.nanoseconds,
      write: StandardStreams.draw)
    return { line.tell($0) }
  }

  private var screen: Screen {
    Screen(
      write: StandardStreams.write, tell: StandardStreams.tell,
      canvas: surroundings.resultCanvas(invocation),
      messageCanvas: surroundings.messageCanvas(invocation))
  }
}

extension Sitting {
  private static func moment(_ text: String) throws(Report) -> Int64 {
    do {
      return try CaptureTime.moment(Word(text, span: SourceSpan(0, 0)))
    } catch {
      throw error.withoutPlace
    }
  }
}

extension Ending {
  /// Whether more work may follow.
  func allowsMore(keepsGoing: Bool) -> Bool {
    switch self {
    case .finished: true
    case .failed: keepsGoing
    case .quit, .closed: false
    }
  }

  /// How two pieces of work ended together: the first failure counts.
  func followed(by next: Ending) -> Ending {
    if case .failed = self, !next.isFinal { self } else { next }
  }

  private var isFinal: Bool {
    switch self {
    case .quit, .closed: true
    case .finished, .failed: false
    }
  }
}

extension Report {
  /// The report about no place in a text: for what came from the command line.
  var withoutPlace: Report {
    var report = self
    report.span = nil
    return report
  }
}
