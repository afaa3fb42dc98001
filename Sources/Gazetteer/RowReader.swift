/// Walks the rows of a table, one after the other, without copying them.
///
/// A table is UTF-8: a header line, then one row a line, cells separated by tabs.
struct RowReader: ~Copyable {
  private let table: EmbeddedTable
  /// Where each cell of the row starts; one more than there are cells, each start just past a tab.
  private var starts = [Int](repeating: 0, count: 20)
  /// How many cells of each row are read.
  private let width: Int
  private var offset: Int
  /// The line the row stands on, counted from 1.
  private(set) var line: UInt32 = 1

  /// Starts at the header of `file`; the first ``advance()`` goes to the first row.
  ///
  /// - Parameters:
  ///   - file: the table.
  ///   - width: how many cells of each row are wanted, at most 19; rows must have as many.
  init(_ file: TableRow.File, width: Int) {
    let table = EmbeddedTable(file)
    self.table = table
    self.width = width
    offset = min(table.lineEnd(from: 0) + 1, table.bytes.count)
  }

  /// The table's text; what ``cell(_:)`` gives are ranges of it.
  var bytes: Span<UInt8> {
    @_lifetime(borrow self)
    borrowing get { table.bytes }
  }

  /// Goes to the next row.
  ///
  /// - Returns: whether there is one.
  mutating func advance() -> Bool {
    let bytes = table.bytes
    guard offset < bytes.count else { return false }
    line += 1
    starts[0] = offset
    var cells = 0
    while offset < bytes.count, bytes[offset] != 0x0A, cells < width {
      if bytes[offset] == 0x09 {
        cells += 1
        starts[cells] = offset + 1
      }
      offset &+= 1
    }
    offset = cells < width ? offset : table.lineEnd(from: offset)
    while cells < width {
      cells += 1
      starts[cells] = offset + 1
    }
    offset += 1
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

  /// Whether cell `index` says `Y`.
  func isYes(_ index: Int) -> Bool { firstByte(index) == UInt8(ascii: "Y") }

  /// The number that the digits of cell `index` make; 0 where it is empty.
  func number(_ index: Int) -> UInt32 {
    var number: UInt32 = 0
    for offset in cell(index) { number = number &* 10 &+ UInt32(bytes[offset] & 0x0F) }
    return number
  }

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

  /// The text of each of ``parts(_:)``.
  func texts(_ index: Int) -> [String] { parts(index).map { String(copying: bytes, $0) } }

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
