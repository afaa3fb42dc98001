import TestSupport
import Testing

/// The judge of the prompt tests is judged here.
struct TerminalScreenTests {
  @Test(
    arguments: [
      ("ab\r\ncd", "ab\ncd"), ("abc\r\u{1B}[CX", "aXc"), ("abc\u{1B}[2DX", "aXc"),
      ("abcdefghijk", "abcdefghij\nk"), ("abcdefghij\rX", "Xbcdefghij"),
      ("a\u{1B}[3;5HX\u{1B}[AY", "a\n     Y\n    X"), ("abc\u{1B}[2G\u{1B}[K", "a"),
      ("ab\r\ncd\u{1B}[H\u{1B}[J", ""), ("abc\r\u{1B}[2@", "  abc"), ("abc\r\u{1B}[2P", "c"),
      ("日本\u{8}\u{8}x", "日x"), ("e\u{301}n", "e\u{301}n"), ("a\tb", "a       b"),
      ("\u{1B}[1;31mred\u{1B}[0m", "red"), ("abc\r\u{1B}[4hX\u{1B}[4lY", "XYbc"),
      ("1\r\n2\r\n3\r\n4\r\n5", "2\n3\n4\n5"), ("\u{1B}]0;title\u{7}x", "x"),
    ])
  func `output looks as on a terminal of ten columns and four rows`(output: String, text: String) {
    var screen = TerminalScreen(columns: 10, rows: 4)
    screen.feed(output.utf8)
    #expect(screen.text == text)
  }

  @Test func `a sequence may come in pieces`() {
    var screen = TerminalScreen(columns: 10, rows: 4)
    for byte in "é日\u{1B}[2DX".utf8 { screen.feed([byte]) }
    #expect(screen.text == "éX")
    #expect(screen.cursor == (0, 2))
  }

  @Test func `modes and bells are remembered`() {
    var screen = TerminalScreen(columns: 10, rows: 4)
    screen.feed("\u{1B}[?2004h\u{7}\u{1B}[?25l".utf8)
    #expect(screen.modes == [2004])
    #expect(screen.bellCount == 1)
  }

  @Test func `a smaller screen keeps the cursor in sight`() {
    var screen = TerminalScreen(columns: 10, rows: 4)
    screen.feed("1\r\n2\r\n3abcdef".utf8)
    screen.resize(columns: 5, rows: 2)
    #expect(screen.text == "2\n3abcd")
    #expect(screen.cursor == (1, 4))
    screen.resize(columns: 8, rows: 3)
    #expect(screen.lines == ["2", "3abcd", ""])
  }
}
