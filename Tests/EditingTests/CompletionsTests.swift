import Characters
import Testing

@testable import Editing

struct CompletionsTests {
  @Test(
    arguments: [
      ("x", [], .nothing),
      ("gr", ["group"], .insert("group ")),
      ("group", ["group"], .insert("group ")),
      ("pa", ["pages/"], .insert("pages/")),
      ("co", ["country:"], .insert("country:")),
      ("g", ["group", "grasp"], .insert("gr")),
      ("gr", ["group", "grasp"], .list(["group", "grasp"])),
      // A candidate may differ from what was typed; nothing typed is taken away.
      ("ned", ["Netherlands", "Nederland"], .list(["Netherlands", "Nederland"])),
      ("ir", ["Iran", "Iraq"], .insert("Ira")),
      ("e", ["één", "ééns"], .insert("één")),
      ("", ["a", "b"], .list(["a", "b"])),
    ] as [(String, [String], LineEditor.Completions.Answer)])
  func `tab inserts what is certain and shows the rest`(
    typed: String, candidates: [String], answer: LineEditor.Completions.Answer
  ) {
    let completions = LineEditor.Completions(replaces: 0..<0, candidates: candidates)
    #expect(completions.answer(for: typed) == answer)
  }

  @Test func `a common prefix never cuts a character in two`() {
    #expect(LineEditor.Completions.commonPrefix(of: ["ae\u{301}", "ae\u{300}"]) == "a")
    #expect(LineEditor.Completions.commonPrefix(of: []) == "")
  }
}

struct CandidateColumnsTests {
  @Test(
    arguments: [
      (["a", "bb", "ccc"], 20, ["a    bb   ccc"]),
      (["a", "bb", "ccc"], 10, ["a    ccc", "bb"]),
      (["a", "bb", "ccc"], 4, ["a", "bb", "ccc"]),
      (["abcdef"], 4, ["abc…"]),
      ([], 20, []),
    ])
  func `candidates stand in columns, read downwards`(
    candidates: [String], width: Int, lines: [String]
  ) {
    #expect(CandidateColumns.lines(candidates, width: width, rowLimit: 20) == lines)
  }

  @Test func `control characters in a file name do not reach the terminal`() {
    let name = "a\u{1B}[2Jb"
    #expect(CandidateColumns.lines([name], width: 20, rowLimit: 9) == [Visible.text(name)])
  }

  @Test func `what does not fit the rows is counted`() {
    let candidates = (10..<40).map(String.init)
    #expect(
      CandidateColumns.lines(candidates, width: 8, rowLimit: 4)
        == ["10  13", "11  14", "12  15", "… 24 more"])
  }

  @Test func `no line is wider than the terminal`() {
    for width in 20...60 {
      let candidates = (1...25).map { String(repeating: "w", count: $0) }
      let lines = CandidateColumns.lines(candidates, width: width, rowLimit: 100)
      #expect(lines.allSatisfy { $0.count <= width }, "\(width) columns")
    }
  }
}
