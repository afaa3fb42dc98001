import Glibc
import TestSupport

/// The program under test: an editor in a loop.
enum Fixture {
  /// Starts the program on a terminal and waits for its first prompt.
  static func start(
    history: [String] = [], locale: String = "C.UTF-8", type: String = "xterm-256color",
    columns: Int = 60, rows: Int = 16, prompt: String = "type>", home: String = "/nonexistent"
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      BuiltProgram.path(of: "EditorFixture"), history,
      environment: [
        "HOME": home, "LC_ALL": locale, "SWIFT_BACKTRACE": "enable=no", "TERM": type,
      ], columns: columns, rows: rows)
    try terminal.wait(forLine: prompt)
    return terminal
  }

  /// The flags of a terminal that nobody has changed yet.
  static var plainFlags: [UInt32] {
    get throws {
      try PseudoTerminal("/bin/sleep", ["0"], environment: [:]).terminalFlags
    }
  }

  /// How a program ends that trapped.
  static var trap: PseudoTerminal.Exit {
    #if arch(x86_64)
      .signal(SIGILL)
    #else
      .signal(SIGTRAP)
    #endif
  }
}
