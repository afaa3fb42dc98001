/// Walks the rows of a table, one after the other, without copying them.
///
/// A table is UTF-8: a header line, then one row a line, cells separated by tabs.
struct RowReader {
  private let table: EmbeddedTable
  /// Where each cell of the row starts; one more than there are cells, each start just past a tab.
  private var starts: [Int] = []
  private var offset = 0
  private(set) var line: UInt32 = 0

  /// Starts at the header of `file`; the first ``advance()`` goes to the first row.
  init(_ file: TableRow.File) {
    table = EmbeddedTable(file)
    starts.reserveCapacity(20)
    _ = advance()
  }

  /// The table's text; what ``cell(_:)`` gives are ranges of it.
  var bytes: Span<UInt8> {
    @_lifetime(borrow self)
    borrowing get { table.bytes }
  }

  /// How many cells the row has.
  var cellCount: Int { starts.count - 1 }

  /// Goes to the next row.
  ///
  /// - Returns: whether there is one.
  mutating func advance() -> Bool {
    let bytes = table.bytes
    guard offset < bytes.count else { return false }
    starts.removeAll(keepingCapacity: true)
    starts.append(offset)
    while offset < bytes.count {
      let byte = bytes[offset]
      offset &+= 1
      if byte > 0x0A { continue }
      if byte == 0x09 { starts.append(offset) }
      if byte == 0x0A { break }
    }
    let isTerminated = bytes[offset - 1] == 0x0A
    starts.append(isTerminated ? offset : offset + 1)
    line += 1
    return true
  }

  /// Where cell `index` stands in ``bytes``.
  func cell(_ index: Int) -> Range<Int> { starts[index]..<starts[index + 1] - 1 }

  /// The text of cell `index`.
  func text(_ index: Int) -> String {
    let range = cell(index)
    return String(copying: table.bytes, range)
  }

  /// The first byte of cell `index`, or 0 where the cell is empty.
  func firstByte(_ index: Int) -> UInt8 {
    let range = cell(index)
    return range.isEmpty ? 0 : table.bytes[range.lowerBound]
  }
}

extension String {
  /// The text of the bytes in `range`; what is not UTF-8 becomes U+FFFD.
  init(copying bytes: Span<UInt8>, _ range: Range<Int>) {
    var copy: [UInt8] = []
    copy.reserveCapacity(range.count)
    for index in range { copy.append(bytes[index]) }
    self.init(decoding: copy, as: UTF8.self)
  }
}

extension RowReader {
  /// The row itself, as evidence.
  func row(_ file: TableRow.File) -> TableRow { TableRow(file: file, line: line) }

  /// The parts of cell `index`, which a semicolon separates.
  func parts(_ index: Int) -> [Range<Int>] {
    let cell = cell(index)
    guard !cell.isEmpty else { return [] }
    let bytes = bytes
    var parts: [Range<Int>] = []
    var start = cell.lowerBound
    for offset in cell where bytes[offset] == UInt8(ascii: ";") {
      parts.append(start..<offset)
      start = offset + 1
    }
    parts.append(start..<cell.upperBound)
    return parts
  }

  /// Whether cell `index` holds more than one word.
  func hasSeveralWords(_ index: Int) -> Bool {
    let bytes = bytes
    for offset in cell(index)
    where bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "-") {
      return true
    }
    return false
  }
}
