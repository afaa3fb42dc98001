/// The rows of a text with newlines in it, for a cursor that moves between them.
enum TextRows {
  /// Where the cursor goes one row up from `cursor`, in the same place of the row if it is as long;
  /// nil on the first row.
  static func above(_ cursor: Int, in text: [Unicode.Scalar]) -> Int? {
    let start = rowStart(cursor, in: text)
    guard start > 0 else { return nil }
    let startAbove = rowStart(start - 1, in: text)
    return min(startAbove + (cursor - start), start - 1)
  }

  /// Where the cursor goes one row down from `cursor`; nil on the last row.
  static func below(_ cursor: Int, in text: [Unicode.Scalar]) -> Int? {
    guard let end = text[cursor...].firstIndex(of: "\n") else { return nil }
    let endBelow = text[(end + 1)...].firstIndex(of: "\n") ?? text.count
    return min(end + 1 + (cursor - rowStart(cursor, in: text)), endBelow)
  }

  /// How many rows of a terminal `width` columns wide `text` takes up to its end.
  static func count(
    _ text: [Unicode.Scalar], width: Int, columns: (Unicode.Scalar) -> Int
  ) -> Int {
    var rows = 1
    var column = 0
    for scalar in text {
      let size = scalar == "\t" ? 8 - column % 8 : columns(scalar)
      if scalar == "\n" || column + size > width {
        rows += 1
        column = 0
      }
      if scalar != "\n" { column += size }
    }
    // A full row leaves the cursor at the start of the next.
    return column == width ? rows + 1 : rows
  }

  private static func rowStart(_ cursor: Int, in text: [Unicode.Scalar]) -> Int {
    text[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }
}
