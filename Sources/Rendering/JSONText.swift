import Tables

/// JSON for reading and for programs: an array with one object a line, or an object with one field
/// a line.
struct JSONText: Renderer {
  func text(of table: Table) -> String {
    let objects = JSONObjects(table, style: .spaced)
    if objects.count == 0 { return "[]\n" }
    var writer = JSONWriter(style: .spaced)
    writer.append("[\n")
    for row in 0..<objects.count {
      writer.append(row == 0 ? "  " : ",\n  ")
      objects.append(row, to: &writer.bytes)
    }
    writer.append("\n]\n")
    return writer.text
  }

  func text(of document: Document) -> String {
    var writer = JSONWriter(style: .spaced)
    writer.append(document, indentedBy: 0)
    writer.append("\n")
    return writer.text
  }

  func text(of documents: [Document]) -> String {
    if documents.isEmpty { return "[]\n" }
    var writer = JSONWriter(style: .spaced)
    writer.append("[\n")
    for (position, document) in documents.enumerated() {
      writer.append(position == 0 ? "  " : ",\n  ")
      writer.append(document, indentedBy: 2)
    }
    writer.append("\n]\n")
    return writer.text
  }
}

/// JSON Lines: one object a line, without a space that is not data.
struct JSONLinesText: Renderer {
  func text(of table: Table) -> String {
    let objects = JSONObjects(table, style: .compact)
    var writer = JSONWriter(style: .compact)
    for row in 0..<objects.count {
      objects.append(row, to: &writer.bytes)
      writer.append("\n")
    }
    return writer.text
  }

  func text(of document: Document) -> String { text(of: [document]) }

  func text(of documents: [Document]) -> String {
    var writer = JSONWriter(style: .compact)
    for document in documents {
      writer.append(.record(document))
      writer.append("\n")
    }
    return writer.text
  }
}

/// The rows of a table as JSON objects, each column encoded in one go.
private struct JSONObjects {
  let count: Int
  private let style: JSONWriter.Style
  private let keys: [[UInt8]]
  private let cells: [EncodedCells]

  init(_ table: Table, style: JSONWriter.Style) {
    let columns = table.columns.filter(\.isForMachines)
    self.style = style
    count = columns.isEmpty ? 0 : table.rowCount
    keys = columns.map { column in
      var writer = JSONWriter(style: style)
      writer.append(key: column.name)
      return writer.bytes
    }
    cells = columns.map { Self.encoded($0.values, style: style) }
  }

  func append(_ row: Int, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "{"))
    for column in keys.indices {
      if column > 0 { output.append(contentsOf: style.comma.utf8) }
      output.append(contentsOf: keys[column])
      output.append(contentsOf: cells[column][row])
    }
    output.append(UInt8(ascii: "}"))
  }

  private static func encoded(_ values: Column.Values, style: JSONWriter.Style) -> EncodedCells {
    var cells = EncodedCells()
    switch values {
    case .text(let texts):
      for text in texts { cells.append { JSONWriter.append(text, to: &$0) } }
    case .list(let lists):
      for list in lists { cells.append { JSONWriter.append(list, style: style, to: &$0) } }
    case .integer(let numbers):
      for number in numbers { cells.append(verbatim: String(number)) }
    case .share(let shares):
      for share in shares { cells.append(verbatim: JSONWriter.number(NumberText.share(share))) }
    case .decimal(let numbers, let decimals):
      for number in numbers {
        cells.append(
          verbatim: JSONWriter.number(NumberText.fixed(number, decimals: decimals)))
      }
    case .flag(let flags, _):
      for flag in flags { cells.append(verbatim: flag ? "true" : "false") }
    }
    return cells
  }
}
