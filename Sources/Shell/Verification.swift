import Commands
import Diagnostics
import Recording
import Rendering

/// Runs a saved script aside and compares what it reads and gives with what it says.
struct Verification {
  private let script: Source
  private let header: ScriptHeader

  init(_ script: Source) {
    self.script = script
    header = ScriptHeader(of: script.text)
  }

  /// What came of it.
  struct Verdict {
    /// Lines for the person.
    var lines: [String]
    /// What did not hold, or `nil`.
    var report: Report?
  }

  /// Runs the script in a fresh session in the world of `session`.
  func run(like session: Session) -> Verdict {
    let collector = MessageCollector()
    var fresh = Session(registry: session.registry, environment: session.environment)
    fresh.environment.enter(script)
    fresh.environment.writing = .discarded
    fresh.settings.format = .jsonl
    var evaluator = Evaluator(session: fresh, screen: collector.screen)
    let ending = evaluator.evaluate(script)
    if let report = movedInput(in: evaluator.session) { return Verdict(lines: [], report: report) }
    if ending.exitCode != 0 {
      let said = collector.messages.last ?? "it ended with exit code \(ending.exitCode)"
      return Verdict(lines: [said], report: different("the script no longer runs", nil))
    }
    if let report = movedResult(in: evaluator.session) { return Verdict(lines: [], report: report) }
    let results = header.digests.count
    return Verdict(lines: ["same: \(header.inputs.count) inputs, \(results) results"])
  }

  /// The first file that is not what it was, if there is one.
  private func movedInput(in session: Session) -> Report? {
    for input in header.inputs {
      guard let found = session.inputs.first(where: { $0.path == input.path }) else {
        return different("input \(input.path) was not read", "is it still there?")
      }
      guard found.sha256 == input.sha256 else {
        return different(
          "input \(input.path) changed: \(input.byteCount) bytes then, \(found.byteCount) now, "
            + "SHA-256 \(input.sha256.prefix(12))… then, \(found.sha256.prefix(12))… now",
          "results that rest on it may differ; `save` again to accept it")
      }
    }
    return nil
  }

  /// The first result that is not what it was, with what may have moved it.
  private func movedResult(in session: Session) -> Report? {
    let expected = header.digests.sorted { $0.key < $1.key }
    let found = session.log.events.filter { $0.resultDigest != nil && $0.outcome == .done }
    for (index, (line, digest)) in expected.enumerated() {
      guard index < found.count else {
        return different("line \(line): there is no such result any more", nil)
      }
      if found[index].resultDigest != digest {
        return different("\"\(found[index].line)\" gives another result", cause)
      }
    }
    return nil
  }

  /// What changed beside the inputs.
  private var cause: String {
    if let tables = header.tables, tables != Tool.tablesDigest {
      return "the tables changed since it was saved (\(tables) then, \(Tool.tablesDigest) now)"
    }
    if let tool = header.tool, tool != Tool.version {
      return "the tool changed since it was saved (\(tool) then, \(Tool.version) now)"
    }
    return "inputs, tables and tool are the same: was the script edited?"
  }

  private func different(_ message: String, _ help: String?) -> Report {
    Report(.replayDiffers, "\(script.name): \(message)", help: help)
  }
}

/// Keeps messages instead of showing them.
final class MessageCollector {
  private(set) var messages: [String] = []

  /// A screen that drops results and keeps messages.
  var screen: Screen {
    Screen(
      write: { _ in .done }, tell: { self.messages.append($0) }, canvas: Canvas(),
      messageCanvas: Canvas())
  }
}

extension Evaluator {
  /// Shows a verdict; a difference ends with exit code 3.
  func show(_ verdict: Verification.Verdict) -> Ending {
    for line in verdict.lines { screen.tell(line) }
    guard let report = verdict.report else { return .finished }
    tell(report, in: nil)
    return .failed(report.code.exitCode)
  }
}
