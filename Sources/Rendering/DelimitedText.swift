import Tables

/// CSV and TSV: a header of names, then one record a line, every line ended by `\n`.
///
/// Data is handed over unaltered. That includes text a spreadsheet would take for a formula (`=…`,
/// `+…`, `@…`): whoever opens results in one imports the columns as text. Elements of a list are
/// joined by `;`, a missing value and an empty text are both nothing; JSON tells all of them apart.
/// Columns of marks are left out: a program that reads the numbers beside them can set its own.
struct DelimitedText: Renderer {
  let dialect: Dialect

  func text(of table: Table) -> String {
    let columns = table.columns.filter { $0.isForMachines && !$0.isMark }
    if columns.isEmpty { return "" }
    var output: [UInt8] = []
    appendRecord(columns.map { dialect.encoded($0.name)[...] }, to: &output)
    let cells = columns.map { encoded($0.values) }
    for row in 0..<table.rowCount { appendRecord(cells.map { $0[row] }, to: &output) }
    return String(decoding: output, as: UTF8.self)
  }

  func text(of document: Document) -> String { text(of: [document]) }

  func text(of documents: [Document]) -> String { text(of: FlatField.table(of: documents)) }
}

extension Column {
  /// Whether it only marks rows for the eye.
  fileprivate var isMark: Bool {
    if case .flag = values { return true }
    return false
  }
}

extension DelimitedText {
  /// An empty line would be no record, so a lone empty field is written as `""`.
  private func appendRecord(_ fields: [ArraySlice<UInt8>], to output: inout [UInt8]) {
    for (position, field) in fields.enumerated() {
      if position > 0 { output.append(dialect.separator) }
      output.append(contentsOf: field)
    }
    if fields.count == 1, fields[0].isEmpty { output.append(contentsOf: dialect.loneEmptyField) }
    output.append(UInt8(ascii: "\n"))
  }

  private func encoded(_ values: Column.Values) -> EncodedCells {
    var cells = EncodedCells()
    switch values {
    case .text(let texts):
      for text in texts { cells.append { dialect.append(text ?? "", to: &$0) } }
    case .list(let lists):
      for list in lists { cells.append { dialect.append(list.joined(separator: ";"), to: &$0) } }
    case .integer(let numbers):
      for number in numbers { cells.append(verbatim: String(number)) }
    case .share(let shares):
      for share in shares { cells.append(verbatim: NumberText.share(share)) }
    case .decimal(let numbers, let decimals):
      for number in numbers {
        cells.append(verbatim: NumberText.fixed(number, decimals: decimals))
      }
    case .flag: break
    }
    return cells
  }
}

/// How a field is kept apart from its neighbours.
enum Dialect {
  /// RFC 4180: a field with a comma, a quote or a line end stands in quotes, its quotes doubled.
  case csv
  /// Tab-separated: tab, line feed, carriage return and backslash are written `\t \n \r \\`.
  case tsv

  var separator: UInt8 {
    switch self {
    case .csv: UInt8(ascii: ",")
    case .tsv: UInt8(ascii: "\t")
    }
  }

  var loneEmptyField: String.UTF8View {
    switch self {
    case .csv: "\"\"".utf8
    case .tsv: "".utf8
    }
  }

  func encoded(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    append(text, to: &output)
    return output
  }

  func append(_ text: String, to output: inout [UInt8]) {
    switch self {
    case .csv: appendQuoted(text, to: &output)
    case .tsv: appendEscaped(text, to: &output)
    }
  }

  private func appendQuoted(_ text: String, to output: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let needsQuotes = text.utf8.contains { byte in
      byte == quote || byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
    guard needsQuotes else { return output.append(contentsOf: text.utf8) }
    output.append(quote)
    for byte in text.utf8 {
      if byte == quote { output.append(quote) }
      output.append(byte)
    }
    output.append(quote)
  }

  private func appendEscaped(_ text: String, to output: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\t"): output.append(contentsOf: "\\t".utf8)
      case UInt8(ascii: "\n"): output.append(contentsOf: "\\n".utf8)
      case UInt8(ascii: "\r"): output.append(contentsOf: "\\r".utf8)
      case UInt8(ascii: "\\"): output.append(contentsOf: "\\\\".utf8)
      default: output.append(byte)
      }
    }
  }
}
