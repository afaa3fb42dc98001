import Recording
import Testing

struct SavedScriptTests {
  static let input = InputRecord(
    path: "pages/a page.txt", byteCount: 12, sha256: String(repeating: "ab", count: 32),
    asOf: "2026-05-04T20:00:00Z")

  private func log() -> SessionLog {
    var log = SessionLog()
    log.append(.init(line: "load 'pages/a page.txt'", outcome: .done))
    log.append(.init(line: "help", outcome: .lookedOnly))
    log.append(.init(line: "fnid x", outcome: .failed))
    log.append(.init(line: "group by source", outcome: .done, resultDigest: "0123456789abcdef"))
    return log
  }

  private func script(_ choice: SavedScript.Choice = .init()) -> SavedScript {
    SavedScript(
      tool: "0.1.0", tables: "feedfacefeedface", inputs: [Self.input],
      statements: SavedScript.statements(of: log(), choosing: choice))
  }

  @Test func `what failed or only looked is left out`() {
    #expect(script().statements.map(\.line) == ["load 'pages/a page.txt'", "group by source"])
  }

  @Test func `on request it stays as comments`() {
    let lines = script(.init(keepsAll: true)).statements.map(\.line)
    #expect(lines.contains("# only looked: help"))
    #expect(lines.contains("# failed: fnid x"))
  }

  @Test func `a failed line of several rows stays a comment in every row`() {
    var log = SessionLog()
    log.append(.init(line: "find (a\nload b", outcome: .failed))
    let statements = SavedScript.statements(of: log, choosing: .init(keepsAll: true))
    #expect(statements.allSatisfy { $0.line.hasPrefix("#") })
  }

  @Test func `expectations follow the results they are of`() {
    let lines = script(.init(expects: true)).statements.map(\.line)
    #expect(lines.last == "expect digest 0123456789abcdef")
  }

  @Test func `the header reads what the script writes`() {
    let header = ScriptHeader(of: script().text)
    #expect(header.language == SavedScript.languageVersion)
    #expect(header.tool == "0.1.0")
    #expect(header.tables == "feedfacefeedface")
    #expect(header.inputs == [Self.input])
    #expect(header.digests.values.map(\.self) == ["0123456789abcdef"])
  }

  @Test(arguments: ["", "#: input", "#: input x y z p", "#:", "#: language", "#= \n#: tool"])
  func `a broken header is passed over`(text: String) {
    #expect(ScriptHeader(of: text).inputs.isEmpty)
  }
}
