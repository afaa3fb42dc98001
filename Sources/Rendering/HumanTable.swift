import Characters
import Tables

/// The table for people: one space before it, two between its columns, notes under it.
extension HumanText {
  func text(of table: Table) -> String {
    let fitted = ColumnFitting(table, width: canvas.limit)
    var output = ""
    appendHeader(of: fitted.columns, to: &output)
    if !fitted.columns.isEmpty {
      for row in 0..<table.rowCount {
        output += Self.line(fitted.columns) { $0.cells[row] }
        output += "\n"
      }
    }
    for note in table.notes { appendNote(note, to: &output) }
    if fitted.hasCut { appendNote(Self.cutNote, to: &output) }
    return output
  }

  /// What the last note says when the table holds more than it shows.
  static let cutNote = "cut to fit; --width 0 or as csv shows all"

  private func appendHeader(of columns: [DrawnColumn], to output: inout String) {
    if columns.allSatisfy({ $0.title.isEmpty }) { return }
    output += canvas.styled(Self.line(columns) { $0.title }, as: .heading) + "\n"
  }

  private func appendNote(_ note: String, to output: inout String) {
    let limit = canvas.limit(indentedBy: ColumnFitting.indent)
    for line in Wrapping.lines(of: Visible.text(note), columns: limit) {
      output += canvas.styled(" " + line, as: .aside) + "\n"
    }
  }

  /// One line of the table, without spaces at its end.
  private static func line(_ columns: [DrawnColumn], cell: (DrawnColumn) -> String) -> String {
    var line = ""
    for (position, column) in columns.enumerated() {
      let space = position == 0 ? ColumnFitting.indent : ColumnFitting.gap
      line += String(repeating: " ", count: space)
      column.append(cell(column), to: &line)
    }
    while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
    return line
  }
}
