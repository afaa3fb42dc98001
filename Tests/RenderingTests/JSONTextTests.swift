import Rendering
import Tables
import TestSupport
import Testing

@Suite struct JSONTextTests {
  private func shown(_ output: Output, as format: Format) -> String {
    output.rendered(as: format, on: Canvas(width: 20, usesColor: true))
  }

  @Test func `json is an array with one object a line`() {
    #expect(
      shown(.table(Samples.countries), as: .json) == """
        [
          {"country": "NO", "name": "Norway", "articles": 5, "share": 0.625},
          {"country": "JP", "name": "日本", "articles": 4, "share": 0.5},
          {"country": null, "name": "(none)", "articles": 1, "share": 0.125}
        ]

        """)
  }

  @Test func `json lines escape what a terminal would obey`() {
    #expect(
      shown(.table(Samples.articles), as: .jsonl).split(separator: "\n").last == #"""
        {"number":10,"dateline":null,"source":["a;b","c,d"],"headline":"Evil \u001b[31mred\nline\ttab \u202eabc","score":-0.25}
        """#)
  }

  @Test func `a number that is none is null`() {
    let table = Table(columns: [
      Column("a", .decimal([.nan], decimals: 1)), Column("b", .share([.infinity])),
    ])
    #expect(shown(.table(table), as: .jsonl) == "{\"a\":null,\"b\":null}\n")
  }

  @Test func `a document is one object with a field a line`() {
    #expect(
      shown(.document(Samples.timing), as: .json) == """
        {
          "bytes": 4096,
          "median_ms": 1.25,
          "stages": {
            "scan": 0.50,
            "names": 0.75
          },
          "files": ["a.txt", "b.txt"],
          "baseline": null,
          "settled": true,
          "remarks": [
            "First run was cold.",
            "Later runs agree."
          ]
        }

        """)
  }

  @Test func `a document is one line of json lines`() {
    #expect(
      shown(.document(Samples.timing), as: .jsonl) == """
        {"bytes":4096,"median_ms":1.25,"stages":{"scan":0.50,"names":0.75},\
        "files":["a.txt","b.txt"],"baseline":null,"settled":true,\
        "remarks":["First run was cold.","Later runs agree."]}

        """)
  }

  @Test func `nothing is an empty array, or no line`() {
    #expect(shown(.table(Samples.empty), as: .json) == "[]\n")
    #expect(shown(.table(Samples.empty), as: .jsonl) == "")
    #expect(shown(.documents([]), as: .json) == "[]\n")
    #expect(shown(.documents([]), as: .jsonl) == "")
    let hollow = Document([.init("a", .list([])), .init("b", .record(Document([])))])
    #expect(shown(.document(hollow), as: .json) == "{\n  \"a\": [],\n  \"b\": {}\n}\n")
  }

  @Test(arguments: 0..<200)
  func `what was written reads back as the same values`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let texts = (0..<4).map { _ in RandomTable.text(using: &generator) }
    let table = Table(columns: [
      Column("a\"\n", .text(texts)), Column("b", .list(texts.map { [$0] })),
    ])
    let expected = texts.map { text in
      StrictJSON.object([
        .init("a\"\n", .text(text)), .init("b", .array([.text(text)])),
      ])
    }
    #expect(try StrictJSON.read(shown(.table(table), as: .json)) == .array(expected))
    let lines = shown(.table(table), as: .jsonl).split(separator: "\n")
    #expect(try lines.map { try StrictJSON.read(String($0)) } == expected)
  }

  @Test func `documents in a row are an array, pretty or a line each`() throws {
    let documents = Output.documents([Samples.timing, Samples.article])
    let pretty = try StrictJSON.read(shown(documents, as: .json))
    let lines = try shown(documents, as: .jsonl).split(separator: "\n").map {
      try StrictJSON.read(String($0))
    }
    #expect(pretty == .array(lines))
    #expect(lines.count == 2)
  }

  @Test(arguments: ["", "{", "[1,]", "{\"a\":1,}", "01", "nul", "\"\n\"", "\"\\x\"", "1 2", "-"])
  func `the reader of these tests refuses what is not JSON`(text: String) {
    #expect(throws: StrictJSON.Failure.self) { try StrictJSON.read(text) }
  }
}
