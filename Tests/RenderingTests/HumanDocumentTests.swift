import Characters
import Rendering
import Tables
import Testing

@Suite struct HumanDocumentTests {
  private func shown(_ documents: Document..., width: Int? = nil) -> String {
    Output.documents(documents).rendered(as: .table, on: Canvas(width: width))
  }

  @Test func `facts align, empty ones are left out, running text comes last`() {
    #expect(
      shown(Samples.timing) == """
         bytes         4096
         median_ms     1.25
         stages.scan   0.50
         stages.names  0.75
         files         a.txt, b.txt
         settled       true

         remarks
         First run was cold.

         Later runs agree.

        """)
  }

  @Test func `a long value goes on under its beginning`() {
    let document = Document([.init("note", .text("one two three four five six seven"))])
    #expect(
      shown(document, width: 24) == """
         note  one two three
               four five six
               seven

        """)
  }

  @Test func `where names take all the room values stand under them`() {
    let document = Document([.init("country.dateline", .text("Norway and Japan"))])
    #expect(
      shown(document, width: 20) == """
         country.dateline
           Norway and Japan

        """)
  }

  @Test func `documents are set apart by an empty line`() {
    let document = Document([.init("a", .integer(1))])
    #expect(shown(document, document) == " a  1\n\n a  1\n")
    #expect(shown() == "")
    #expect(Output.document(document).rendered(as: .table, on: Canvas()) == " a  1\n")
  }

  @Test func `untrusted names and values are shown, not obeyed`() {
    let document = Document([
      .init("a\u{1B}", .text("b\u{202E}")), .init("c", .paragraphs(["d\u{7}\ne"])),
    ])
    #expect(shown(document) == " a␛  b⟨U+202E⟩\n\n c\n d␇␊e\n")
  }

  @Test(arguments: [20, 40, 80])
  func `documents fit their canvas`(width: Int) {
    for line in shown(Samples.timing, Samples.article, width: width).split(separator: "\n") {
      #expect(DisplayWidth.columns(of: line) <= width, "\(line)")
    }
  }

  @Test func `plain documents are one fact a line and keep their paragraphs whole`() {
    let text = Output.document(Samples.timing).rendered(as: .table, on: Canvas(isPlain: true))
    #expect(
      text == """
        bytes: 4096
        median_ms: 1.25
        stages.scan: 0.50
        stages.names: 0.75
        files: a.txt, b.txt
        settled: true
        First run was cold.
        Later runs agree.

        """)
  }
}
