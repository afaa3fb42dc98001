import FoundationEssentials
import Glibc
import TestSupport
import Testing

/// What the user's editrc file may do.
@Suite(.serialized) struct EditrcTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  @Test func `vi keys edit, recall and complete`() throws {
    let terminal = try start("bind -v\n")
    try terminal.type("one two\u{1B}")
    try terminal.wait(forLine: "type> one two", column: 12)
    try terminal.type("bx")
    try terminal.wait(forLine: "type> one wo")
    try terminal.type("ddk")
    try terminal.wait(forLine: "type> earlier")
    try terminal.type("ccso\t")
    try terminal.wait(forLine: "type> sort", column: 11)
    try terminal.type("\r")
    try terminal.wait(forRow: "read <sort >")
  }

  @Test(arguments: ["_", "G", "/x\r", "?x\r", "n", "v", "#", "@a", "+", "-", "=", "\u{1B}_"])
  func `no vi command brings the session down`(command: String) throws {
    let terminal = try start("bind -v\n")
    try terminal.type("one\u{1B}" + command)
    usleep(50_000)
    try terminal.type("\u{03}")
    try terminal.wait(forRow: "interrupted")
  }

  @Test func `keys that are free can be bound, for all programs or for ours`() throws {
    let terminal = try start(
      """
      bind ^U em-kill-line
      fixture:bind ^O ed-move-to-beg
      other:bind ^W ed-move-to-beg
      """)
    try terminal.type("one two\u{0F}X")
    try terminal.wait(forLine: "type> Xone two", column: 7)
    try terminal.type("\u{15}")
    try terminal.wait(forLine: "type>")
  }

  @Test func `editing switched off gives a plain prompt`() throws {
    let terminal = try start("edit off\n", prompt: "plain>")
    try terminal.type("one\r")
    try terminal.wait(forRow: "read <one>")
  }

  @Test(arguments: ["nonsense\n", "bind\n", "bind ^X no-such-function\n", "\u{FF}\n", "settc\n"])
  func `a wrong line does no harm`(line: String) throws {
    let terminal = try start(line)
    try terminal.type("one\r")
    try terminal.wait(for: "answer") { $0.lines.contains { $0.hasSuffix("read <one>") } }
  }

  private func start(_ settings: String, prompt: String = "type>") throws -> PseudoTerminal {
    try Data(settings.utf8).write(to: URL(filePath: home.path + "/.editrc"))
    return try Fixture.start(history: ["earlier"], prompt: prompt, home: home.path)
  }
}
