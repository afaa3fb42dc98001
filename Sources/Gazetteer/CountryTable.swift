import Characters

/// The rows of `countries.tsv`.
struct CountryTable: Sendable {
  private(set) var codes: [String] = []
  private(set) var alpha3Codes: [String] = []
  /// The continent's code (`AS`) and the UN's region and subregion of each country, or empty.
  private(set) var continents: [String] = []
  private(set) var regions: [String] = []
  private(set) var subregions: [String] = []
  /// The names, by the order of ``NameLanguage/allCases``.
  private var names: [[String]] = Array(repeating: [], count: NameLanguage.allCases.count)
  /// The row of each two-letter code, by its letters: 26 × first + second; -1 for none.
  private var rowsOfAlpha2 = [Int16](repeating: -1, count: 26 * 26)

  init() {
    var reader = RowReader(.countries)
    while reader.advance() {
      record(code: reader.text(0))
      alpha3Codes.append(reader.text(1))
      for language in NameLanguage.allCases.indices {
        names[language].append(reader.text(2 + language))
      }
      continents.append(reader.text(7))
      regions.append(reader.text(8))
      subregions.append(reader.text(9))
    }
  }

  /// How many countries there are.
  var count: Int { codes.count }

  /// The name of the country in row `row`.
  func name(_ row: Int, in language: NameLanguage) -> String {
    names[NameLanguage.allCases.firstIndex(of: language) ?? 0][row]
  }

  /// The row whose code is in `cell`, or `nil`; capitals only.
  func row(ofCode cell: Range<Int>, in bytes: Span<UInt8>) -> Int? {
    if cell.count == 2 {
      let first = Int(bytes[cell.lowerBound]) - 0x41
      let second = Int(bytes[cell.lowerBound + 1]) - 0x41
      guard 0..<26 ~= first, 0..<26 ~= second else { return nil }
      let row = Int(rowsOfAlpha2[first * 26 + second])
      return row < 0 ? nil : row
    }
    guard cell.count == 4 else { return nil }
    let code = String(copying: bytes, cell)
    return codes.firstIndex(of: code)
  }

  /// The row that a code of any kind and case names, or `nil`.
  func row(ofAnyCode text: String) -> Int? {
    let code = text.uppercased()
    return codes.firstIndex(of: code) ?? alpha3Codes.firstIndex(of: code)
  }

  /// The row one of whose names in the table, folded, is `key`, or `nil`.
  func row(ofFoldedName key: String) -> Int? {
    for names in names {
      if let row = names.firstIndex(where: { Folding.fold($0) == key }) { return row }
    }
    return nil
  }

  private mutating func record(code: String) {
    let letters = Array(code.utf8)
    if letters.count == 2 {
      rowsOfAlpha2[(Int(letters[0]) - 0x41) * 26 + Int(letters[1]) - 0x41] = Int16(codes.count)
    }
    codes.append(code)
  }
}
