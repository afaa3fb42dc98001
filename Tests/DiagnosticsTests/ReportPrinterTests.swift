import Diagnostics
import Testing

private let drawn = ReportPrinter(usesColor: false, isPlain: false, width: nil)

/// The lines that a report about the bytes from `start` to `end` of `text` is drawn as.
private func lines(
  _ start: Int, _ end: Int, of text: String, by printer: ReportPrinter = drawn
) -> [String] {
  let report = Report(.badQuery, "it is wrong", at: SourceSpan(start, end))
  return printer.text(of: report, in: Source(name: "a.dateline", text: text))
    .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}

@Test func `a report shows where, what happened, the place and what to do next`() {
  let report = Report(
    .badQuery, "or has nothing behind it", at: SourceSpan(11, 13), help: "write a word there")
  let source = Source(
    name: "<input:3>", text: "find\niran  or",
    includedFrom: ["outer.dateline:1", "inner.dateline:2"])
  #expect(
    drawn.text(of: report, in: source) == """
      <input:3>:2:7: error[D012]: or has nothing behind it
        iran  or
              ^^
      help: write a word there
      included from inner.dateline:2
      included from outer.dateline:1
      """)
}

@Test func `a report on another text points into that`() {
  var report = Report(.badSheet, "it is wrong", at: SourceSpan(3, 5))
  report.source = Source(name: "sheet.tsv", text: "id\nNO\n")
  #expect(
    drawn.text(of: report, in: Source(name: "<input:3>", text: "score x")) == """
      sheet.tsv:2:1: error[D030]: it is wrong
        NO
        ^^
      """)
}

@Test func `a warning is called one`() {
  let report = Report(.badQuery, "odd", at: SourceSpan(0, 1), severity: .warning)
  #expect(
    drawn.text(of: report, in: Source(name: "x", text: "a")).hasPrefix("x:1:1: warning[D012]: odd"))
}

@Test func `plain mode tells the place in words`() {
  let printer = ReportPrinter(usesColor: false, isPlain: true, width: 40)
  let report = Report(.badQuery, "it is wrong", at: SourceSpan(5, 6), help: "mend it")
  #expect(
    printer.text(of: report, in: Source(name: "x", text: "find )")) == """
      x:1: error[D012]: it is wrong, at column 6
      help: mend it
      """)
}

@Test func `a report without a place names its source only`() {
  let report = Report(.unreadable, "cannot be read")
  #expect(
    drawn.text(of: report, in: Source(name: "x", text: "a"))
      == "x: error[D021]: cannot be read")
  #expect(drawn.text(of: report, in: nil) == "dateline: error[D021]: cannot be read")
}

@Test func `a place in no source is not drawn`() {
  let report = Report(.unreadable, "cannot be read", at: SourceSpan(3, 4))
  #expect(drawn.text(of: report, in: nil) == "dateline: error[D021]: cannot be read")
}

@Test func `tabs are expanded in the line, the column and the underline`() {
  #expect(
    lines(2, 4, of: "a\tbc\td") == [
      "a.dateline:1:9: error[D012]: it is wrong", "  a       bc      d", "          ^^",
    ])
}

@Test func `wide characters count two columns`() {
  #expect(
    lines(6, 9, of: "日本語x") == [
      "a.dateline:1:5: error[D012]: it is wrong", "  日本語x", "      ^^",
    ])
}

@Test func `control characters are made visible`() {
  #expect(
    lines(1, 2, of: "a\u{1B}[2J") == [
      "a.dateline:1:2: error[D012]: it is wrong", "  a␛[2J", "   ^",
    ])
  let report = Report(.unreadable, "a\u{1B}b", help: "c\u{202E}d")
  let text = drawn.text(of: report, in: Source(name: "e\u{9B}\n", text: ""))
  #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" || $0 == "\u{202E}" })
  #expect(text.split(separator: "\n").count == 2)
}

@Test func `a carriage return and a byte order mark are not part of the line`() {
  #expect(
    lines(5, 6, of: "\u{FEFF}a b\r\nc") == [
      "a.dateline:1:3: error[D012]: it is wrong", "  a b", "    ^",
    ])
}

@Test func `a span over several lines is underlined on its first`() {
  #expect(lines(2, 9, of: "a bcd\nefg hi").dropFirst() == ["  a bcd", "    ^^^"])
}

@Test(arguments: [(3, 3), (3, 9), (99, 100), (-1, -1)])
func `an empty span or one past the end is one column wide`(_ start: Int, _ end: Int) {
  #expect(lines(start, end, of: "abc")[2].hasSuffix("^"))
  #expect(lines(start, end, of: "abc")[2].count { $0 == "^" } == 1)
}

@Test func `a long line is cut around the place`() {
  let printer = ReportPrinter(usesColor: false, isPlain: false, width: 32)
  let text = String(repeating: "abcdefghi ", count: 10)
  #expect(
    lines(50, 53, of: text, by: printer) == [
      "a.dateline:1:51: error[D012]: it is wrong",
      "  …bcdefghi abcdefghi abcdefghi…",
      "            ^^^",
    ])
  #expect(
    lines(0, 3, of: text, by: printer).dropFirst() == [
      "  abcdefghi abcdefghi abcdefghi…", "  ^^^",
    ])
  #expect(lines(10, 90, of: text, by: printer)[2] == "            ^^^^^^^^^^^^^^^^^^^^")
}

@Test(arguments: 20..<60)
func `no line is wider than asked for`(_ width: Int) {
  let printer = ReportPrinter(usesColor: false, isPlain: false, width: width)
  let text = String(repeating: "x", count: 200)
  for start in stride(from: 0, to: 200, by: 9) {
    let drawing = lines(start, start + 30, of: text, by: printer).dropFirst()
    #expect(drawing.allSatisfy { $0.count <= max(width, 22) && $0.contains(/[x^]/) })
  }
}

@Test func `colour adds nothing but colour`() {
  let printer = ReportPrinter(usesColor: true, isPlain: false, width: nil)
  let report = Report(.badQuery, "it is wrong", at: SourceSpan(0, 1), help: "mend it")
  let source = Source(name: "x", text: "abc")
  let coloured = printer.text(of: report, in: source)
  #expect(coloured.contains("\u{1B}[1;31merror[D012]\u{1B}[0m"))
  #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == drawn.text(of: report, in: source))
}

@Test func `a long line is drawn in linear time`() {
  let text = String(repeating: "ab\t", count: 100_000)
  let printer = ReportPrinter(usesColor: false, isPlain: false, width: 80)
  #expect(lines(200_000, 200_003, of: text, by: printer)[1].count == 80)
}
