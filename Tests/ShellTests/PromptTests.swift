import Glibc
import TestSupport
import Testing

/// The prompt on a terminal, as a person meets it.
@Suite(.serialized) struct PromptTests {
  private func start(
    _ folder: borrowing TemporaryFolder, locale: String = "C.UTF-8", columns: Int = 80,
    type: String = "xterm-256color", arguments: [String] = []
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      BuiltProgram.path(of: "dateline"), arguments,
      environment: [
        "HOME": folder.path, "LC_ALL": locale, "TERM": type, "NO_COLOR": "1",
        "SWIFT_BACKTRACE": "enable=no",
      ], columns: columns, rows: 24)
  }

  @Test func `the prompt shows what is selected and how much it is of`() throws {
    let folder = TemporaryFolder()
    let pages = ["--as-of", SampleProgram.asOf, SampleProgram.pages]
    let terminal = try start(folder, arguments: pages)
    try terminal.wait(forLine: "30>")
    try terminal.type("leads = find kind:lead\r")
    try terminal.wait(forLine: "leads: 7 of 30>")
    try terminal.type("undo\r")
    try terminal.wait(forLine: "30>")
    try terminal.type("\u{4}")
    #expect(try terminal.waitForExit() == .code(0))
  }

  @Test(arguments: ["C", "C.UTF-8"])
  func `Tab completes verbs, keys, paths and values`(locale: String) throws {
    let folder = TemporaryFolder()
    let terminal = try start(
      folder, locale: locale, arguments: ["--as-of", SampleProgram.asOf, SampleProgram.pages])
    try terminal.wait(forLine: "30>")
    try terminal.type("gro\tby sou\t\u{15}")
    try terminal.type("find country:Norw\t")
    try terminal.wait(forLine: "30> find country:Norway")
    try terminal.type("\u{3}")
    try terminal.wait(forLine: "30>")
    try terminal.type("load \(SampleProgram.root)/samp\tpag\tveer\t")
    try terminal.wait(forLine: "30> load \(SampleProgram.root)/samples/pages/veerpont.txt")
  }

  @Test func `Tab completes settings, and what each of them takes`() throws {
    let folder = TemporaryFolder()
    let terminal = try start(folder)
    try terminal.wait(forLine: "dateline>")
    try terminal.type("set country.c\tname,dem\t")
    try terminal.wait(forLine: "dateline> set country.classes name,demonym")
    try terminal.type("\u{15}set place.d\tTROY TR\t")
    try terminal.wait(forLine: "dateline> set place.default TROY TR")
  }

  @Test func `Ctrl-C clears the line and the session goes on`() throws {
    let folder = TemporaryFolder()
    let terminal = try start(folder)
    try terminal.wait(forLine: "dateline>")
    try terminal.type("find (half a thought")
    try terminal.wait(forLine: "dateline> find (half a thought")
    try terminal.type("\u{3}")
    try terminal.wait(forLine: "dateline>")
    try terminal.type("echo still here\r")
    try terminal.wait(forRow: "still here")
  }

  @Test func `history outlives the session`() throws {
    let folder = TemporaryFolder()
    let first = try start(folder)
    try first.wait(forLine: "dateline>")
    try first.type("echo één dag\r")
    try first.wait(forRow: "één dag")
    try first.type("quit\r")
    #expect(try first.waitForExit() == .code(0))
    let second = try start(folder, locale: "C")
    try second.wait(forLine: "dateline>")
    try second.type("\u{1B}[A\u{1B}[A")
    try second.wait(forLine: "dateline> echo één dag")
  }

  @Test func `a mistake is told and the prompt comes back`() throws {
    let folder = TemporaryFolder()
    let terminal = try start(folder, columns: 40)
    try terminal.wait(forLine: "dateline>")
    try terminal.type("cuont\r")
    try terminal.wait(forRow: "help: did you mean count?")
  }

  @Test func `a dumb terminal is asked plainly`() throws {
    let folder = TemporaryFolder()
    let terminal = try start(folder, type: "dumb")
    try terminal.wait(forLine: "dateline>")
    try terminal.type("echo plain\r")
    try terminal.wait(forRow: "plain")
  }
}
