import Loading
import Scanning
import TestSupport
import Testing

/// The sheet that `text` spells in a file called `path`.
private func sheet(_ text: String, _ path: String = "sheet") throws(SheetFault) -> Sheet {
  try Sheet(Array(text.utf8), path: path)
}

/// The texts of all cells, row by row; a missing cell is `nil`.
private func texts(_ sheet: Sheet) -> [[String?]] {
  sheet.rows.map { row in sheet.columns.indices.map { row[$0]?.text } }
}

@Suite struct SheetTests {
  @Test(arguments: [
    ("id\tlabels\na\tNO SE\nb\t\n", "x.tsv"), ("id,labels\r\na,NO SE\r\nb,\r\n", "x.csv"),
    ("id\tlabels\na\tNO SE\n\n  \nb", "x"), ("\nid,labels\na,NO SE\nb,", "x"),
    ("{\"id\":\"a\",\"labels\":\"NO SE\"}\n{\"id\":\"b\",\"labels\":\"\"}", "x"),
  ])
  func `the same sheet is read in every notation`(text: String, path: String) throws {
    let sheet = try sheet(text, path)
    #expect(sheet.columns == ["id", "labels"])
    #expect(texts(sheet).map { $0[0] } == ["a", "b"])
    #expect(texts(sheet).map { $0[1] ?? "" } == ["NO SE", ""])
    #expect(sheet.rows[1][1]?.isEmpty ?? true)
    #expect(sheet.column("labels") == 1 && sheet.column("label") == nil)
  }

  @Test func `quotes and escapes are undone as they were made`() throws {
    let csv = try sheet("id,text\n1,\"a \"\"b\"\", c\nd\"\n2,e\"f\n", "x.csv")
    #expect(texts(csv) == [["1", "a \"b\", c\nd"], ["2", "e\"f"]])
    let tsv = try sheet("id\ttext\n1\ta\\tb\\nc\\\\n\\x\n2\t\"a \"\"b\"\"\"\n3\t\"a\" b\n", "x.tsv")
    #expect(texts(tsv) == [["1", "a\tb\nc\\n\\x"], ["2", "a \"b\""], ["3", "\"a\" b"]])
  }

  @Test func `cells know their bytes`() throws {
    let text = "id\tlabels\na\t«NO»\n"
    let cell = try #require(try sheet(text).rows[0][1])
    #expect(cell.range == ByteRange(12, 18))
    #expect(String(decoding: Array(text.utf8)[12..<18], as: UTF8.self) == cell.text)
  }

  @Test func `JSON values become cells, objects inside are passed over`() throws {
    let sheet = try sheet(
      """
      {"id": 7, "labels": ["NO", "a;b", null, 3, ["x"]], "meta": {"id": "q", "deep": [{}]}}
      { "labels" : null , "extra":true,"id":"\\u00e9\\ud83d\\ude00\\n\\/\\ud800" }
      """, "x.jsonl")
    #expect(sheet.columns == ["id", "labels", "extra"])
    #expect(sheet.rows[0][1]?.texts == ["NO", "a;b", "3", "x"])
    #expect(sheet.rows[0][1]?.isList == true)
    #expect(sheet.rows[0][2] == nil)
    #expect(sheet.rows[1][0]?.text == "é😀\n/\u{FFFD}")
    #expect(sheet.rows[1][1]?.isEmpty == true)
    #expect(sheet.rows[1][2]?.text == "true")
  }

  @Test(arguments: [
    ("", "x.tsv", SheetFault.empty), (" \n\t\n", "x", .empty), ("id\tlabels\n", "x", .noRows),
    ("id,id\na,b\n", "x", .sameColumn("id", ByteRange(3, 5))),
    ("id,labels\na,\"NO\n", "x.csv", .unclosedQuote(at: 12)),
    ("id,labels\na,\"N\"O\n", "x.csv", .unclosedQuote(at: 12)),
    ("id,labels\na,b,c\n", "x.csv", .tooManyCells(ByteRange(14, 15), columnCount: 2)),
    ("{\"id\":\"a\"}\n{id}", "x", .notJSON(at: 12)), ("[{}]", "x.json", .notJSON(at: 0)),
    ("{\"a\":\"b", "x", .unclosedQuote(at: 5)), ("{\"a\":x1}", "x", .notJSON(at: 5)),
    ("{\"a\":\"\\q\"}", "x", .notJSON(at: 6)), ("{\"a\":1,}", "x", .notJSON(at: 7)),
    ("{\"a\":\"\\u12g4\"}", "x", .notJSON(at: 6)), ("{\"a\" 1}", "x", .notJSON(at: 5)),
  ])
  func `a sheet with a mistake says where`(text: String, path: String, fault: SheetFault) {
    #expect(throws: fault) { try sheet(text, path) }
  }

  @Test func `a file of columns without end is refused`() {
    let header = (0...1_000).map { "c\($0)" }.joined(separator: ",")
    #expect(throws: SheetFault.tooManyColumns(ByteRange(4890, 4895), limit: 1_000)) {
      try sheet(header + "\na\n")
    }
    let fields = (0...1_000).map { "\"c\($0)\":1" }.joined(separator: ",")
    #expect(throws: SheetFault.self) { try sheet("{" + fields + "}") }
  }

  @Test func `what lies a hundred deep is refused, not followed`() {
    let deep = "{\"a\":" + String(repeating: "[", count: 100_000)
    #expect(throws: SheetFault.self) { try sheet(deep) }
  }

  @Test(arguments: 0..<400)
  func `no bytes are too odd to be read or refused`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let signs = Array("\"\\\t\n\r,{}[]:au0;é\u{0}".utf8) + [0xff]
    let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
      signs.randomElement(using: &generator) ?? 0
    }
    for path in ["x.csv", "x.tsv", "x.jsonl", "x"] {
      guard let sheet = try? Sheet(bytes, path: path) else { continue }
      for row in sheet.rows {
        for cell in row.cells.compactMap(\.self) { #expect(Int(cell.range.end) <= bytes.count) }
      }
    }
  }
}
