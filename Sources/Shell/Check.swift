import Commands
import Diagnostics
import Grammar

/// `--check`: reads commands and scripts without running them, and tells all that is wrong.
struct Check {
  private let invocation: Invocation
  private let evaluator: Evaluator

  init(_ invocation: Invocation, _ evaluator: Evaluator) {
    self.invocation = invocation
    self.evaluator = evaluator
  }

  /// The exit code: that of the first thing that is wrong, or 0.
  func run() -> Int32 {
    var code: Int32 = 0
    for work in invocation.work {
      let found = check(work)
      if code == 0 { code = found }
    }
    return code
  }

  private func check(_ work: Invocation.Work) -> Int32 {
    switch work {
    case .command(let text): return check(Source(name: "<command>", text: text))
    case .script("-", _):
      return check(Source(name: "<stdin>", text: StandardStreams.readAll()))
    case .script(let path, _):
      do {
        return check(try Evaluator.script(at: Word(path, span: SourceSpan(0, 0)), from: nil))
      } catch {
        evaluator.tell(error.withoutPlace, in: nil)
        return error.code.exitCode
      }
    }
  }

  private func check(_ source: Source) -> Int32 {
    let registry = evaluator.session.registry
    var parser = Parser(
      source, lexicon: registry.lexicon, variables: .keptAsWritten, allowsPrefixes: false)
    var code: Int32 = 0
    while true {
      do {
        guard let statement = try parser.next() else { return code }
        _ = try Pipeline(statement, registry: registry)
      } catch {
        evaluator.tell(error, in: source)
        if code == 0 { code = error.code.exitCode }
      }
    }
  }
}
