import Glibc
import TestSupport
import Testing

/// Signals, sizes and exits on a terminal.
@Suite(.serialized) struct SignalPromptTests {
  @Test func `control-C clears the line and the session goes on`() throws {
    let terminal = try Fixture.start()
    try terminal.type("half a line")
    try terminal.wait(forLine: "type> half a line")
    try terminal.type("\u{03}")
    try terminal.wait(forLine: "type>")
    #expect(terminal.screen.text == "type> half a line^C\ninterrupted\ntype>")
    try terminal.type("next\r")
    try terminal.wait(forRow: "read <next>")
  }

  @Test func `control-C in a long line writes below all of it`() throws {
    let terminal = try Fixture.start(columns: 20)
    try terminal.type("01234567890123456789\u{1B}[H")
    try terminal.wait(for: "cursor at the start") {
      $0.lines[1] == "456789" && $0.cursor == (0, 6)
    }
    try terminal.type("\u{03}")
    try terminal.wait(forLine: "type>")
    #expect(terminal.screen.text == "type> 01234567890123\n456789^C\ninterrupted\ntype>")
  }

  @Test(arguments: ["\u{12}ol", "\u{1B}", "\u{1B}[200~pasted"])
  func `control-C ends whatever waits for a key`(before: String) throws {
    let terminal = try Fixture.start(history: ["old"])
    try terminal.type(before)
    usleep(100_000)
    try terminal.type("\u{03}")
    try terminal.wait(forRow: "interrupted")
    try terminal.type("next\r")
    try terminal.wait(forRow: "read <next>")
  }

  @Test func `control-C while the program works stops the work, not the session`() throws {
    let terminal = try Fixture.start()
    try terminal.type("work\r")
    try terminal.wait(forRow: "working")
    try terminal.type("\u{03}")
    try terminal.wait(forRow: "^Cwork stopped")
    try terminal.wait(forLine: "type>")
  }

  @Test func `control-D leaves an empty line only`() throws {
    let terminal = try Fixture.start()
    let before = terminal.terminalFlags
    try terminal.type("ab\u{1B}[H\u{04}")
    try terminal.wait(forLine: "type> b")
    try terminal.type("\u{04}")
    try terminal.wait(forLine: "type>")
    try terminal.type("\u{04}")
    #expect(try terminal.waitForExit() == .code(0))
    #expect(terminal.screen.lines.contains("bye"))
    #expect(before != terminal.terminalFlags)
  }

  @Test func `a new width keeps the line and what stood above it`() throws {
    let terminal = try Fixture.start()
    try terminal.type("above\r")
    try terminal.wait(for: "next prompt") { $0.text == "type> above\nread <above>\ntype>" }
    try terminal.type("half a line\u{1B}[D")
    try terminal.wait(forLine: "type> half a line", column: 16)
    try terminal.resize(columns: 40, rows: 12)
    try terminal.type("X")
    try terminal.wait(forLine: "type> half a linXe", column: 17)
    #expect(terminal.screen.text.hasPrefix("type> above\nread <above>\ntype> half a linXe"))
    try terminal.type("\u{15}\u{0B}size\r")
    try terminal.wait(forRow: "40 columns")
  }

  @Test func `a line in two rows is drawn anew when the window gets wider`() throws {
    let terminal = try Fixture.start(columns: 20)
    try terminal.type("01234567890123456789")
    try terminal.wait(forLine: "456789")
    try terminal.resize(columns: 40, rows: 12)
    try terminal.wait(forLine: "type> 01234567890123456789")
    try terminal.resize(columns: 20, rows: 12)
    try terminal.wait(forLine: "456789")
    try terminal.type("\r")
    try terminal.wait(forRow: "read <01234567890123")
  }

  @Test func `a program that is stopped and resumed has its line again`() throws {
    let terminal = try Fixture.start()
    try terminal.type("half")
    try terminal.wait(forLine: "type> half")
    terminal.send(signal: SIGSTOP)
    terminal.send(signal: SIGCONT)
    try terminal.type(" a line\r")
    try terminal.wait(forRow: "read <half a line>")
  }

  @Test(arguments: [SIGHUP, SIGTERM, SIGQUIT, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP])
  func `a deadly signal leaves the terminal as it was`(signal: Int32) throws {
    let terminal = try Fixture.start()
    let whileEditing = terminal.terminalFlags
    try terminal.type("half")
    try terminal.wait(forLine: "type> half")
    terminal.send(signal: signal)
    #expect(try terminal.waitForExit() == .signal(signal))
    #expect(terminal.terminalFlags != whileEditing)
    #expect(try terminal.terminalFlags == Fixture.plainFlags)
    #expect(terminal.screen.modes.isEmpty)
  }

  @Test(arguments: [
    ("exit", PseudoTerminal.Exit.code(7)), ("trap", Fixture.trap), ("overflow", .signal(SIGSEGV)),
  ])
  func `an exit from inside leaves the terminal as it was`(
    line: String, exit: PseudoTerminal.Exit
  ) throws {
    let terminal = try Fixture.start()
    try terminal.type(line + "\r")
    #expect(try terminal.waitForExit() == exit)
    #expect(try terminal.terminalFlags == Fixture.plainFlags)
    #expect(terminal.screen.modes.isEmpty)
  }

  @Test func `a terminal that goes away ends the session`() throws {
    let terminal = try Fixture.start()
    terminal.hangUp()
    let exit = try terminal.waitForExit()
    #expect(exit == .signal(SIGHUP) || exit == .code(0))
  }

  @Test(arguments: ["dumb", "", "no-such-terminal"])
  func `a terminal that cannot move its cursor gets a plain prompt`(type: String) throws {
    let terminal = try Fixture.start(type: type, prompt: "plain>")
    try terminal.type("één\r")
    try terminal.wait(forRow: "read <één>")
    try terminal.wait(forLine: "plain>")
    try terminal.type("half\u{03}")
    try terminal.wait(forRow: "interrupted")
    try terminal.wait(forLine: "plain>")
    try terminal.type("next\r")
    try terminal.wait(forRow: "read <next>")
    try terminal.wait(forLine: "plain>")
    try terminal.type("\u{04}")
    #expect(try terminal.waitForExit() == .code(0))
    #expect(!terminal.screen.text.contains("\u{1B}"))
  }
}
