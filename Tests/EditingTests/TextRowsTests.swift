import Testing

@testable import Editing

struct TextRowsTests {
  /// `|` marks the cursor.
  @Test(
    arguments: [
      ("ab|c", nil), ("abc\nde|f", "ab|c\ndef"), ("a\nbcd|", "a|\nbcd"), ("|\n", nil),
      ("\n|", "|\n"), ("abc\n\nx|y", "abc\n|\nxy"),
    ] as [(String, String?)])
  func `up goes to the same place of the row above`(before: String, after: String?) {
    let (text, cursor) = parse(before)
    #expect(TextRows.above(cursor, in: text) == after.map { parse($0).cursor })
  }

  @Test(
    arguments: [
      ("ab|c", nil), ("ab|c\ndef", "abc\nde|f"), ("abc|\nd", "abc\nd|"), ("a|\n", "a\n|"),
      ("ab|\n\nx", "ab\n|\nx"),
    ] as [(String, String?)])
  func `down goes to the same place of the row below`(before: String, after: String?) {
    let (text, cursor) = parse(before)
    #expect(TextRows.below(cursor, in: text) == after.map { parse($0).cursor })
  }

  @Test(
    arguments: [
      ("", 1), ("abcdefghi", 1), ("abcdefghij", 2), ("abcdefghijk", 2), ("a\nb", 2),
      ("a\tb", 1), ("a\tbc\td", 2), ("日日日日日", 2), ("a日日日日日", 2), ("日日日日日日", 2),
    ])
  func `rows are counted as a terminal of ten columns wraps them`(text: String, rows: Int) {
    let count = TextRows.count(Array(text.unicodeScalars), width: 10) { $0.value > 0x3000 ? 2 : 1 }
    #expect(count == rows)
  }

  private func parse(_ text: String) -> (text: [Unicode.Scalar], cursor: Int) {
    let scalars = Array(text.unicodeScalars)
    let cursor = scalars.firstIndex(of: "|") ?? 0
    return (scalars.filter { $0 != "|" }, cursor)
  }
}
