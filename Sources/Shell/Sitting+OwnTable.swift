import Commands
import Diagnostics
import FoundationEssentials
import Grammar

extension Sitting {
  /// Reads the person's own table of places, where there is one and the command line allows it.
  ///
  /// - Returns: the exit code where the table has a fault and nobody sits at a prompt, who could do
  ///   without it; else `nil`.
  func readOwnTable(into evaluator: inout Evaluator) -> Int32? {
    guard invocation.readsStartFile, let path = surroundings.placesPath,
      FileManager.default.fileExists(atPath: path)
    else { return nil }
    let source: Source
    do {
      source = try Evaluator.script(at: Word(path, span: SourceSpan(0, 0)), from: nil)
    } catch {
      evaluator.tell(error.withoutPlace, in: nil)
      return opensPrompt ? nil : error.code.exitCode
    }
    let table = OwnTable(source)
    for fault in table.faults { evaluator.tell(fault, in: source) }
    guard let fault = table.faults.first else {
      evaluator.session.use(table)
      return nil
    }
    evaluator.tell("none of \(path) counts until it is mended; --no-rc runs without it")
    return opensPrompt ? nil : fault.code.exitCode
  }
}
