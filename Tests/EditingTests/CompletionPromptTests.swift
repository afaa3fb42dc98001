import TestSupport
import Testing

/// Tab and paste on a terminal.
@Suite(.serialized) struct CompletionPromptTests {
  @Test(arguments: [
    ("so", "type> sort", 11), ("pa", "type> pages/", 12), ("co", "type> country:", 14),
    ("x é", "type> x één", 11),
  ])
  func `one candidate is inserted, ready for the next word`(
    typed: String, line: String, column: Int
  ) throws {
    let terminal = try Fixture.start()
    try terminal.type(typed + "\t")
    try terminal.wait(forLine: line, column: column)
  }

  @Test func `a space that follows is not doubled`() throws {
    let terminal = try Fixture.start()
    try terminal.type("so x\u{1B}[D\u{1B}[D\t")
    try terminal.wait(forLine: "type> sort x", column: 11)
  }

  @Test func `candidates are completed as far as they agree and then shown below`() throws {
    let terminal = try Fixture.start()
    try terminal.type("g\t")
    try terminal.wait(forLine: "type> gr")
    try terminal.type("\t")
    try terminal.wait(for: "candidates and the line again") {
      $0.text == "type> gr\ngroup  grasp\ntype> gr"
    }
  }

  @Test func `candidates are shown in columns that fit, the cursor stays in the line`() throws {
    let terminal = try Fixture.start(columns: 24)
    try terminal.type(" abcd\u{1B}[H\t")
    try terminal.wait(forLine: "type>  abcd", column: 6)
    try terminal.wait(forRow: "group     country:")
    try terminal.wait(forRow: "sort      ééns")
  }

  @Test func `no candidate rings the bell and changes nothing`() throws {
    let terminal = try Fixture.start()
    try terminal.type("q\t")
    try terminal.wait(for: "bell") { $0.bellCount == 1 && $0.currentLine == "type> q" }
  }

  @Test func `two pasted lines stay together until enter`() throws {
    let terminal = try Fixture.start()
    #expect(terminal.screen.modes.contains(2004))
    try terminal.type("\u{1B}[200~find\tx\rcount\u{08}\r\u{1B}[201~")
    try terminal.wait(forLine: "count")
    try terminal.type("!\r")
    try terminal.wait(forRow: "read <find      x|count!>")
  }

  @Test func `what is pasted into the middle goes to the middle`() throws {
    let terminal = try Fixture.start()
    try terminal.type("ad\u{1B}[D\u{1B}[200~b\u{1B}[31mc\u{1B}[201~")
    try terminal.wait(forLine: "type> ab[31mcd", column: 13)
  }

  @Test func `a paste that is too large is refused and the line stays`() throws {
    let terminal = try Fixture.start()
    try terminal.type("ab\u{1B}[D")
    try terminal.type("\u{1B}[200~" + String(repeating: "x", count: 70_000) + "\u{1B}[201~")
    try terminal.wait(for: "notice and line") {
      $0.text == "type> ab\nnot pasted: more than 65536 characters\ntype> ab" && $0.cursor == (2, 7)
    }
  }

  @Test func `a large paste is taken in whole`() throws {
    let terminal = try Fixture.start()
    let text = String(repeating: "x", count: 65_000)
    try terminal.type("\u{1B}[200~" + text + "\u{1B}[201~!\u{1B}[Hlength \r")
    try terminal.wait(forRow: "65001 characters")
  }
}
