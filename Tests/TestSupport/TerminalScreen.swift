/// The screen of a small terminal: what a program's output looks like to the person in front of it.
///
/// Knows what line editors use of an xterm: cursor moves, erasing, inserting, deleting, scrolling,
/// wrapping at the right edge, wide characters. Colours are ignored.
package struct TerminalScreen {
  package private(set) var columns: Int
  package private(set) var rows: Int
  /// Where the cursor stands; the row counts from the top, both from 0.
  package private(set) var cursor = (row: 0, column: 0)
  /// How often the bell rang.
  package private(set) var bellCount = 0
  /// The private modes that are on now, such as 2004 for bracketed paste.
  package private(set) var modes: Set<Int> = []

  /// An empty cell is a space; the second cell of a wide character is empty text.
  private var cells: [[String]]
  /// Set when the last column was just written: the next character goes to the next row.
  private var wrapIsPending = false
  private var inserts = false
  private var unread: [UInt8] = []

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows as text without the spaces at their ends.
  package var lines: [String] {
    cells.map { row in
      let text = row.joined()
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The rows from the top down to the last that is not empty.
  package var text: String {
    var lines = lines
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// The row the cursor stands in.
  package var currentLine: String { lines[cursor.row] }

  /// Takes output of the program; a sequence may be split over calls.
  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    unread += bytes
    var taken = 0
    while let count = takeOne(unread[taken...]) { taken += count }
    unread.removeFirst(taken)
  }

  /// Changes the size; rows are cut or filled, not broken anew.
  ///
  /// Rows below the cursor go first.
  package mutating func resize(columns: Int, rows: Int) {
    cells = cells.map { row in
      Array(row.prefix(columns)) + Array(repeating: " ", count: max(0, columns - row.count))
    }
    while cells.count > rows {
      if cursor.row < cells.count - 1 {
        cells.removeLast()
      } else {
        cells.removeFirst()
        cursor.row -= 1
      }
    }
    let missing = rows - cells.count
    cells += Array(repeating: Array(repeating: " ", count: columns), count: missing)
    (self.columns, self.rows) = (columns, rows)
    move(row: cursor.row, column: cursor.column)
  }
}

// MARK: - Reading the output

extension TerminalScreen {
  /// Handles one character or sequence; returns its length, nil when it is not complete yet.
  private mutating func takeOne(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: return takeEscape(bytes)
    case 0x00..<0x20, 0x7F:
      control(first)
      return 1
    default:
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      guard bytes.count >= length else { return nil }
      put(String(decoding: bytes.prefix(length), as: UTF8.self))
      return length
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x07: bellCount += 1
    case 0x08: move(row: cursor.row, column: cursor.column - 1)
    case 0x09: move(row: cursor.row, column: cursor.column / 8 * 8 + 8)
    case 0x0A: lineFeed()
    case 0x0D: move(row: cursor.row, column: 0)
    default: break
    }
  }

  private mutating func takeEscape(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= 2 else { return nil }
    switch bytes[bytes.startIndex + 1] {
    case UInt8(ascii: "["):
      guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
        return nil
      }
      let parameters = String(decoding: bytes[bytes.startIndex + 2..<end], as: UTF8.self)
      command(Character(Unicode.Scalar(bytes[end])), parameters)
      return end - bytes.startIndex + 1
    case UInt8(ascii: "]"):
      guard let end = bytes.firstIndex(of: 0x07) else { return nil }
      return end - bytes.startIndex + 1
    default: return 2
    }
  }

  private mutating func command(_ final: Character, _ parameters: String) {
    if parameters.hasPrefix("?") { return setMode(Int(parameters.dropFirst()), final == "h") }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) ?? 0 }
    let count = max(numbers.first ?? 0, 1)
    switch final {
    case "A": move(row: cursor.row - count, column: cursor.column)
    case "B": move(row: cursor.row + count, column: cursor.column)
    case "C": move(row: cursor.row, column: cursor.column + count)
    case "D": move(row: cursor.row, column: cursor.column - count)
    case "G": move(row: cursor.row, column: count - 1)
    case "d": move(row: count - 1, column: cursor.column)
    case "H", "f": move(row: count - 1, column: max(numbers.dropFirst().first ?? 0, 1) - 1)
    case "J": eraseScreen(numbers.first ?? 0)
    case "K": eraseRow(numbers.first ?? 0)
    case "X": fill(cursor.column..<min(cursor.column + count, columns))
    case "@": insertCells(count)
    case "P": deleteCells(count)
    case "h", "l": if numbers == [4] { inserts = final == "h" }
    default: break
    }
  }

  private mutating func setMode(_ mode: Int?, _ on: Bool) {
    guard let mode else { return }
    if on { modes.insert(mode) } else { modes.remove(mode) }
  }
}

// MARK: - Changing the screen

extension TerminalScreen {
  private mutating func move(row: Int, column: Int) {
    cursor = (min(max(row, 0), rows - 1), min(max(column, 0), columns - 1))
    wrapIsPending = false
  }

  private mutating func lineFeed() {
    if cursor.row == rows - 1 {
      cells.removeFirst()
      cells.append(Array(repeating: " ", count: columns))
    }
    move(row: cursor.row + 1, column: cursor.column)
  }

  private mutating func put(_ character: String) {
    guard let scalar = character.unicodeScalars.first else { return }
    let width = Self.width(of: scalar)
    if width == 0 {
      cells[cursor.row][max(cursor.column - 1, 0)] += character
      return
    }
    if wrapIsPending || cursor.column + width > columns {
      move(row: cursor.row, column: 0)
      lineFeed()
    }
    if inserts { insertCells(width) }
    cells[cursor.row][cursor.column] = character
    if width == 2 { cells[cursor.row][cursor.column + 1] = "" }
    let isFull = cursor.column + width == columns
    move(row: cursor.row, column: cursor.column + width)
    wrapIsPending = isFull
  }

  private mutating func eraseScreen(_ part: Int) {
    eraseRow(part)
    let others = part == 0 ? cursor.row + 1..<rows : part == 1 ? 0..<cursor.row : 0..<rows
    for row in others { cells[row] = Array(repeating: " ", count: columns) }
  }

  private mutating func eraseRow(_ part: Int) {
    fill(part == 0 ? cursor.column..<columns : part == 1 ? 0..<cursor.column + 1 : 0..<columns)
  }

  private mutating func fill(_ range: Range<Int>) {
    for column in range { cells[cursor.row][column] = " " }
  }

  private mutating func insertCells(_ count: Int) {
    let count = min(count, columns - cursor.column)
    cells[cursor.row].insert(
      contentsOf: Array(repeating: " ", count: count), at: cursor.column)
    cells[cursor.row].removeLast(count)
  }

  private mutating func deleteCells(_ count: Int) {
    let count = min(count, columns - cursor.column)
    cells[cursor.row].removeSubrange(cursor.column..<cursor.column + count)
    cells[cursor.row] += Array(repeating: " ", count: count)
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60,
      0x1F300...0x1FAFF:
      2
    default: 1
    }
  }
}
