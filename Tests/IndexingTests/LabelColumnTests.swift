import Scanning
import Tables
import Testing

@testable import Indexing

struct LabelColumnTests {
  @Test func `texts that fold to the same are one value, as first written`() {
    var column = LabelColumn()
    column.append(["TEHERAN", "Teheran", "Oslo"])
    column.append([""])
    column.append(["oslo"])
    #expect(column.labels == ["TEHERAN", "Oslo"])
    #expect((0..<3).map { Array(column.rows[$0]) } == [[0, 1], [], [1]])
  }

  @Test func `paths keep their case`() {
    var column = LabelColumn()
    column.append(["a.txt"], foldsCase: false)
    column.append(["A.txt"], foldsCase: false)
    #expect(column.labels == ["a.txt", "A.txt"])
  }

  @Test(
    arguments: [
      "Teheran", " Den  Haag ", "São Paulo", "Den\u{A0}Haag", "\t", "TEHERAN", "l\u{AD}ang",
      "O`Brien",
    ])
  func `a place in a page is the value that its text is`(text: String) {
    let page = Array(text.utf8)
    let range = ByteRange(0, page.count)
    var column = LabelColumn()
    let number = column.number(of: range, in: page.span)
    #expect(number == column.number(of: PageText.label(range, of: page.span)))
    #expect(column.labels == (number == nil ? [] : [PageText.label(range, of: page.span)]))
  }
}
