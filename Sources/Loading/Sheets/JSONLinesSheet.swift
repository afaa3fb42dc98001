import Scanning

/// Reads JSON Lines: an object a line, its fields the columns.
///
/// Texts, numbers, true and false become the text of a cell, `null` an empty one, a list of them a
/// list. An object inside an object is passed over: it is no label.
struct JSONLinesSheet {
  private var reader: JSONReader

  init(_ bytes: [UInt8]) { reader = JSONReader(bytes) }

  /// The sheet; its columns are the fields in the order they come up.
  consuming func sheet() throws(SheetFault) -> Sheet {
    var sheet = Sheet()
    reader.skipSpace()
    while !reader.isAtEnd {
      let start = reader.offset
      let fields = try reader.object()
      var cells: [Sheet.Cell?] = Array(repeating: nil, count: sheet.columns.count)
      for (name, cell) in fields {
        let column = sheet.columns.firstIndex(of: name) ?? sheet.columns.count
        if column == sheet.columns.count {
          if column == Sheet.columnLimit { throw .tooManyColumns(cell.range, limit: column) }
          sheet.columns.append(name)
          cells.append(nil)
        }
        cells[column] = cell
      }
      sheet.rows.append(Sheet.Row(cells: cells, range: ByteRange(start, reader.offset)))
      reader.skipSpace()
    }
    return sheet
  }
}
