import Scanning

/// Reads CSV (RFC 4180) and TSV with a header line.
///
/// TSV is read as this program writes it, `\t \n \r \\` standing for the characters, and as
/// spreadsheets do, a cell in quotes where it holds some.
struct DelimitedSheet {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var offset: Int

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private var isTabbed: Bool { separator == UInt8(ascii: "\t") }

  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    offset = Sheet.start(of: bytes)
  }

  /// The sheet; lines without any text are passed over.
  consuming func sheet() throws(SheetFault) -> Sheet {
    var sheet = Sheet()
    while offset < bytes.count {
      let start = offset
      let cells = try record()
      if cells.allSatisfy(\.isEmpty) { continue }
      if sheet.columns.isEmpty {
        sheet.columns = try Self.names(cells)
      } else {
        let extra = cells.dropFirst(sheet.columns.count).first { !$0.isEmpty }
        if let extra {
          throw .tooManyCells(extra.range, columnCount: sheet.columns.count)
        }
        sheet.rows.append(Sheet.Row(cells: cells, range: ByteRange(start, offset)))
      }
    }
    return sheet
  }

  private static func names(_ cells: [Sheet.Cell]) throws(SheetFault) -> [String] {
    var names: [String] = []
    if cells.count > Sheet.columnLimit {
      throw .tooManyColumns(cells[Sheet.columnLimit].range, limit: Sheet.columnLimit)
    }
    for cell in cells {
      if names.contains(cell.text), !cell.isEmpty { throw .sameColumn(cell.text, cell.range) }
      names.append(cell.text)
    }
    return names
  }

  /// The cells up to the end of the line, which is passed.
  private mutating func record() throws(SheetFault) -> [Sheet.Cell] {
    var cells: [Sheet.Cell] = []
    while true {
      cells.append(try cell())
      guard offset < bytes.count else { return cells }
      let end = bytes[offset]
      offset += 1
      if end == separator { continue }
      if end == Self.carriageReturn, offset < bytes.count, bytes[offset] == Self.newline {
        offset += 1
      }
      return cells
    }
  }

  /// One cell; ``offset`` then stands at what ends it.
  private mutating func cell() throws(SheetFault) -> Sheet.Cell {
    let start = offset
    if offset < bytes.count, bytes[offset] == Self.quote {
      if let text = quoted() { return Sheet.Cell(texts: [text], range: ByteRange(start, offset)) }
      if !isTabbed { throw .unclosedQuote(at: start) }
    }
    offset = start
    while offset < bytes.count, !endsCell(bytes[offset]) { offset += 1 }
    let plain = bytes[start..<offset]
    let text = isTabbed ? Self.unescaped(plain) : Array(plain)
    return Sheet.Cell(
      texts: [String(decoding: text, as: UTF8.self)], range: ByteRange(start, offset))
  }

  /// The text in quotes that begins here and fills its cell, if one does.
  private mutating func quoted() -> String? {
    var text: [UInt8] = []
    offset += 1
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      guard byte == Self.quote else {
        if byte == Self.newline, isTabbed { return nil }
        text.append(byte)
        continue
      }
      guard offset < bytes.count, bytes[offset] == Self.quote else {
        guard offset == bytes.count || endsCell(bytes[offset]) else { return nil }
        return String(decoding: text, as: UTF8.self)
      }
      text.append(Self.quote)
      offset += 1
    }
    return nil
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == Self.newline || byte == Self.carriageReturn
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "\\")) else { return Array(bytes) }
    let meanings = [
      UInt8(ascii: "t"): UInt8(ascii: "\t"), UInt8(ascii: "n"): newline,
      UInt8(ascii: "r"): carriageReturn, UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    ]
    var text: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = rest.first, let meaning = meanings[next] else {
        text.append(byte)
        continue
      }
      text.append(meaning)
      rest = rest.dropFirst()
    }
    return text
  }
}
