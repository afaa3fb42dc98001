import Glibc
import TestSupport
import Testing

/// The editor on a terminal, as a person meets it: typing, history, search, rows.
@Suite(.serialized) struct PromptTests {
  @Test(arguments: ["C.UTF-8", "C", "POSIX"])
  func `accents and wide characters are typed in any locale`(locale: String) throws {
    let terminal = try Fixture.start(locale: locale)
    try terminal.type("zürich é 日本")
    try terminal.wait(forLine: "type> zürich é 日本", column: 19)
    try terminal.type("\r")
    try terminal.wait(forRow: "read <zürich é 日本>")
    try terminal.type("number\r")
    try terminal.wait(forRow: "point")
  }

  @Test func `bytes that are no character show as one and are read as one`() throws {
    let terminal = try Fixture.start()
    try terminal.type(bytes: [UInt8(ascii: "a"), 0xC3, UInt8(ascii: "b"), 0xFF, 0x0D])
    try terminal.wait(forRow: "read <a\u{FFFD}b\u{FFFD}>")
  }

  @Test func `up and down walk through earlier lines and come back to what was typed`() throws {
    let terminal = try Fixture.start(history: ["find iran", "count", "find oslo"])
    try terminal.type("fi\u{1B}[A")
    try terminal.wait(forLine: "type> find oslo", column: 15)
    try terminal.type("\u{1B}OA")
    try terminal.wait(forLine: "type> find iran")
    try terminal.type("\u{1B}[B\u{1B}[B")
    try terminal.wait(forLine: "type> fi")
  }

  @Test func `a line that was read is the first that up finds`() throws {
    let terminal = try Fixture.start(history: ["old"])
    try terminal.type("new\r")
    try terminal.wait(forRow: "read <new>")
    try terminal.wait(forLine: "type>")
    try terminal.type("\u{1B}[A")
    try terminal.wait(forLine: "type> new")
  }

  @Test func `words and ends are reached and deleted by their keys`() throws {
    let terminal = try Fixture.start()
    try terminal.type("one two three\u{1B}[1;5D\u{1B}[1;5D")
    try terminal.wait(forLine: "type> one two three", column: 10)
    try terminal.type("\u{1B}[3~")
    try terminal.wait(forLine: "type> one wo three")
    try terminal.type("\u{1B}[1;5C\u{17}")
    try terminal.wait(forLine: "type> one  three")
    try terminal.type("\u{1B}[HA\u{1B}[FZ")
    try terminal.wait(forLine: "type> Aone  threeZ")
    try terminal.type("\u{15}")
    try terminal.wait(forLine: "type>")
  }

  @Test(arguments: ["\u{1B}[15~", "\u{1B}[2~", "\u{1B}OP", "\u{1B}[1;2A", "\u{1B}[6~"])
  func `a key that does nothing leaves nothing in the line`(key: String) throws {
    let terminal = try Fixture.start()
    try terminal.type("a" + key + "b")
    try terminal.wait(forLine: "type> ab")
  }

  @Test func `control-R finds, goes further back, and an arrow goes on from there`() throws {
    let terminal = try Fixture.start(history: ["find oslo", "group by place", "find rome"])
    try terminal.type("\u{12}fin")
    try terminal.wait(forLine: "search \"fin\": find rome")
    try terminal.type("\u{12}")
    try terminal.wait(forLine: "search \"fin\": find oslo")
    try terminal.type("\u{1B}[D")
    try terminal.wait(forLine: "type> find oslo", column: 8)
    try terminal.type("\r")
    try terminal.wait(forRow: "read <find oslo>")
  }

  @Test func `control-R says when nothing matches, and control-G gives the line back`() throws {
    let terminal = try Fixture.start(history: ["find oslo"])
    try terminal.type("half\u{12}xyz")
    try terminal.wait(forLine: "no match \"xyz\": half")
    try terminal.type("\u{7F}\u{7F}\u{7F}os")
    try terminal.wait(forLine: "search \"os\": find oslo")
    try terminal.type("\u{07}")
    try terminal.wait(forLine: "type> half", column: 10)
  }

  @Test func `an unfinished line goes on in a row below, and up reaches the first`() throws {
    let terminal = try Fixture.start()
    try terminal.type("find (a\rb")
    try terminal.wait(forLine: "b", column: 1)
    try terminal.type("\u{1B}[AX")
    try terminal.wait(forLine: "type> fXind (a")
    try terminal.type("\u{1B}[B)\r")
    try terminal.wait(forRow: "read <fXind (a|b)>")
    try terminal.wait(forLine: "type>")
    try terminal.type("\u{1B}[A")
    try terminal.wait(forLine: "b)")
  }

  @Test func `a second enter ends a line that is still unfinished`() throws {
    let terminal = try Fixture.start()
    try terminal.type("find (a\r\r")
    try terminal.wait(forRow: "read <find (a|>")
  }

  @Test func `a wide character takes the columns libedit thinks it takes`() throws {
    let terminal = try Fixture.start()
    try terminal.type("a😀日b\u{1B}[D\u{1B}[DX")
    try terminal.wait(forLine: "type> a😀X日b", column: 10)
    try terminal.type("\u{7F}\u{7F}")
    try terminal.wait(forLine: "type> a日b", column: 7)
  }

  @Test func `a wide character that does not fit the row goes to the next`() throws {
    let terminal = try Fixture.start(columns: 20)
    try terminal.type("0123456789012日X")
    try terminal.wait(for: "second row") {
      $0.text == "type> 0123456789012\n日X" && $0.cursor == (1, 3)
    }
    try terminal.type("\u{1B}[D\u{1B}[D\u{1B}[3~")
    try terminal.wait(forLine: "type> 0123456789012X", column: 19)
  }

  @Test func `the right prompt is shown while the line is short`() throws {
    let terminal = try Fixture.start(columns: 30)
    try terminal.type("status\r")
    let status = "type>" + String(repeating: " ", count: 17) + "3 of 8"
    try terminal.wait(forLine: status, column: 6)
    try terminal.type("0123456789012345678")
    try terminal.wait(forLine: "type> 0123456789012345678")
    try terminal.type("\u{15}")
    try terminal.wait(forLine: status, column: 6)
  }

  @Test func `enter inside a long line writes below it`() throws {
    let terminal = try Fixture.start(columns: 20)
    try terminal.type("0123456789012345678901234\u{1B}[H\r")
    try terminal.wait(for: "answer below the line") { screen in
      screen.text == """
        type> 01234567890123
        45678901234
        read <01234567890123
        45678901234>
        type>
        """
    }
  }

  @Test func `a line of 1.5 kB is edited at both ends and recalled whole`() throws {
    let terminal = try Fixture.start(columns: 80, rows: 40)
    let long = (0..<150).map { "word\($0 + 100)é é" }.joined(separator: " ")
    try terminal.type(long + "\u{1B}[A\u{1B}[B\u{1B}[H<\u{1B}[F>\r")
    try terminal.wait(for: "the whole line") {
      $0.lines.joined().contains("read <<" + long.prefix(200)) && $0.currentLine == "type>"
    }
    try terminal.type("\u{1B}[A")
    try terminal.wait(for: "its end") { $0.lines[$0.cursor.row].hasSuffix("é é>") }
    #expect(long.utf8.count > 1500)
  }
}
