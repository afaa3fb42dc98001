import Characters

/// The rows of `countries.tsv`.
struct CountryTable: Sendable {
  /// The columns that are asked for.
  enum Column: Int {
    case code = 0
    case alpha3 = 1
    case firstName = 2
    case continent = 7
    case region = 8
    case subregion = 9
  }

  private let table = EmbeddedTable(.countries)
  /// The codes, two letters or, for former states, four.
  private(set) var codes: [String] = []
  /// The letters of each code, the first in the highest byte: in the order of the codes.
  private(set) var codeKeys: [UInt32] = []
  /// Where each of the first ``columnCount`` cells of each row stands in the table.
  private var cells: [Range<Int>] = []
  /// The row of each two-letter code, by its letters: 26 × first + second; -1 for none.
  private var rowsOfAlpha2 = [Int16](repeating: -1, count: 26 * 26)

  private static let columnCount = 10

  init() {
    var reader = RowReader(.countries, width: 10)
    codes.reserveCapacity(260)
    cells.reserveCapacity(260 * Self.columnCount)
    while reader.advance() {
      record(reader.bytes, reader.cell(0))
      codes.append(reader.text(0))
      codeKeys.append(Self.key(ofCode: reader.cell(0), in: reader.bytes))
      for column in 0..<Self.columnCount { cells.append(reader.cell(column)) }
    }
  }

  private static func key(ofCode cell: Range<Int>, in bytes: Span<UInt8>) -> UInt32 {
    var key: UInt32 = 0
    for index in 0..<4 {
      key = key << 8 | (index < cell.count ? UInt32(bytes[cell.lowerBound + index]) : 0)
    }
    return key
  }

  /// How many countries there are.
  var count: Int { codes.count }

  /// What row `row` has in `column`.
  func text(_ row: Int, _ column: Column) -> String {
    text(row, column.rawValue)
  }

  /// The name of the country in row `row`.
  func name(_ row: Int, in language: NameLanguage) -> String {
    text(row, Column.firstName.rawValue + language.index)
  }

  /// The row whose code is in `cell`, or `nil`; capitals only.
  func row(ofCode cell: Range<Int>, in bytes: Span<UInt8>) -> Int? {
    if cell.count == 2 {
      let row = Int(rowsOfAlpha2[Self.index(ofAlpha2: bytes, at: cell.lowerBound)])
      return row < 0 ? nil : row
    }
    guard cell.count == 4 else { return nil }
    let code = String(copying: bytes, cell)
    return codes.firstIndex(of: code)
  }

  /// The row that a code of any kind and case names, or `nil`.
  func row(ofAnyCode text: String) -> Int? {
    let code = text.uppercased()
    return codes.firstIndex(of: code)
      ?? codes.indices.first { self.text($0, .alpha3) == code }
  }

  /// The row one of whose names in the table, folded, is `key`, or `nil`.
  func row(ofFoldedName key: String) -> Int? {
    codes.indices.first { row in
      NameLanguage.allCases.contains { Folding.fold(name(row, in: $0)) == key }
    }
  }

  private func text(_ row: Int, _ column: Int) -> String {
    String(copying: table.bytes, cells[row * Self.columnCount + column])
  }

  private mutating func record(_ bytes: Span<UInt8>, _ code: Range<Int>) {
    guard code.count == 2 else { return }
    rowsOfAlpha2[Self.index(ofAlpha2: bytes, at: code.lowerBound)] = Int16(codes.count)
  }

  /// The place of a code in ``rowsOfAlpha2``; what are not two capitals share places with codes
  /// that no country has.
  private static func index(ofAlpha2 bytes: Span<UInt8>, at offset: Int) -> Int {
    let (first, second) = (bytes[offset] &- 0x41, bytes[offset + 1] &- 0x41)
    guard first < 26, second < 26 else { return 25 * 26 + 25 }
    return Int(first) * 26 + Int(second)
  }
}
