import Commands
import Diagnostics
import Editing
import Grammar
import Rendering

/// The whole program behind its entry point.
public enum Program {
  /// Runs the program.
  ///
  /// - Parameter arguments: the process's arguments, the program's name first.
  /// - Returns: the exit code.
  public static func run(_ arguments: [String]) -> Int32 {
    StandardStreams.prepare()
    let surroundings = Surroundings()
    let invocation: Invocation
    do {
      invocation = try Invocation(Array(arguments.dropFirst()))
    } catch {
      let canvas = surroundings.messageCanvas(.init())
      let printer = ReportPrinter(usesColor: canvas.usesColor, isPlain: false, width: nil)
      StandardStreams.tell(printer.text(of: error, in: nil))
      return error.code.exitCode
    }
    if invocation.asksHelp { return printed(UsagePage.text) }
    if invocation.asksVersion { return printed("dateline \(Tool.version)\n") }
    return Sitting(invocation, in: surroundings).run()
  }

  private static func printed(_ text: String) -> Int32 {
    if case .failed = StandardStreams.write(text) { 1 } else { 0 }
  }
}
