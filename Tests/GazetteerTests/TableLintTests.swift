import Characters
import Testing

@testable import Gazetteer

/// The tables as text: what every row must keep to.
@Suite struct TableLintTests {
  /// A table as rows of cells, header first.
  private static func rows(_ file: TableRow.File) -> [[String]] {
    let table = EmbeddedTable(file)
    let text = String(copying: table.bytes, 0..<table.bytes.count)
    return text.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static let codes = Set(rows(.countries).dropFirst().map { $0[0] })

  @Test(arguments: TableRow.File.allCases)
  func `rows have as many cells as the header and tidy ones`(_ file: TableRow.File) throws {
    let rows = Self.rows(file)
    let header = try #require(rows.first)
    #expect(rows.count > 1)
    for (line, row) in rows.enumerated() {
      #expect(row.count == header.count, "\(file.rawValue):\(line + 1)")
      for cell in row {
        let isTidy = !cell.hasPrefix(" ") && !cell.hasSuffix(" ") && !cell.contains("  ")
        #expect(isTidy && Self.untidy.isDisjoint(with: cell.unicodeScalars), "\(cell)")
      }
    }
  }

  @Test(arguments: [
    (TableRow.File.countryForms, 0, false), (.blockers, 2, true), (.regions, 0, false),
    (.places, 0, false), (.datelineQualifiers, 1, false), (.agencies, 5, true), (.outlets, 2, true),
    (.memberships, 2, false), (.historical, 0, false), (.datelineDefaults, 1, false),
    (.organisations, 0, false),
  ])
  func `every country code exists`(_ file: TableRow.File, _ column: Int, _ mayBeEmpty: Bool) {
    for row in Self.rows(file).dropFirst() {
      let code = row[column]
      #expect(Self.codes.contains(code) || mayBeEmpty && code.isEmpty, "\(row)")
    }
  }

  @Test(arguments: [
    (TableRow.File.countries, [0]), (.countryForms, [0, 1, 3]), (.blockers, [0, 1, 2]),
    (.regions, [0, 1, 3]), (.places, [0, 1, 2]), (.datelineDefaults, [0]),
    (.datelineQualifiers, [0]), (.agencies, [0, 2]), (.outlets, [0]), (.historical, [0]),
    (.memberships, [0, 2]), (.organisations, [1, 2]),
  ])
  func `no row stands twice`(_ file: TableRow.File, _ columns: [Int]) {
    var seen: Set<String> = []
    for row in Self.rows(file).dropFirst() {
      let key = columns.map { row[$0] }.joined(separator: "\t")
      #expect(seen.insert(key).inserted, "\(file.rawValue): \(key)")
    }
  }

  @Test(arguments: [
    (TableRow.File.countryForms, 4, "YN"), (.regions, 4, "YN"), (.places, 8, "YN"),
    (.places, 9, "YN"), (.places, 12, "YN"), (.agencies, 4, "YNP"), (.outlets, 4, "YNP"),
  ])
  func `a mark is one of its letters`(_ file: TableRow.File, _ column: Int, _ letters: String) {
    for row in Self.rows(file).dropFirst() {
      #expect(row[column].count == 1 && letters.contains(row[column]), "\(row)")
    }
  }

  @Test func `kinds and languages are the known ones`() {
    let languages = Set(NameLanguage.allCases.map(\.rawValue))
    for row in Self.rows(.countryForms).dropFirst() {
      #expect(Hit.Kind.names.contains(row[2]) && languages.contains(row[1]), "\(row)")
    }
    for row in Self.rows(.blockers).dropFirst() {
      #expect(row[0].isEmpty || languages.contains(row[0]), "\(row)")
    }
  }

  @Test func `a name begins with a letter, a digit or an apostrophe`() {
    let names =
      Self.rows(.countryForms).dropFirst().map { $0[3] }
      + Self.rows(.regions).dropFirst().map { $0[3] }
      + Self.rows(.blockers).dropFirst().map { $0[1] }
      + Self.rows(.places).dropFirst().map { $0[2] }
    for name in names {
      let first = name.unicodeScalars.first
      #expect(
        first.map { $0.properties.isAlphabetic || "'0123456789".unicodeScalars.contains($0) }
          == true)
      #expect(name.utf8.count < 256)
    }
  }

  @Test func `a place's key is its fold, in small letters and in capitals`() {
    for row in Self.rows(.places).dropFirst() {
      let folded = Self.keyCharacters(Folding.fold(row[2]))
      #expect(folded == row[3].lowercased(), "\(row[2])")
      #expect(Self.keyCharacters(Folding.fold(row[2].uppercased())) == folded, "\(row[2])")
    }
  }

  @Test func `no two keys share a hash`() {
    var keys: [UInt64: String] = [:]
    let names = TableRow.File.allCases.flatMap { Self.rows($0).flatMap { $0 } }
    for name in names {
      let bytes = Array(name.utf8)
      let hash = KeyHash.of(bytes.span, 0..<bytes.count).value
      #expect(keys.updateValue(name, forKey: hash).map { $0 == name } ?? true)
    }
  }

  @Test func `a year of accession is a year`() {
    for row in Self.rows(.memberships).dropFirst() where !row[3].isEmpty {
      #expect(Int(row[3]).map { 1900...2100 ~= $0 } == true, "\(row)")
    }
  }

  /// Typographic apostrophes, invisible marks: names must be their own keys.
  private static let untidy: Set<Unicode.Scalar> = ["’", "‘", "\u{AD}", "\u{200B}", "\u{A0}", "\r"]

  /// The characters that the column `key` keeps.
  private static func keyCharacters(_ text: String) -> String {
    let kept = text.filter { $0.isASCII && ($0.isLetter || $0.isNumber || " .'&-".contains($0)) }
    var tidy = kept.split(separator: " ").joined(separator: " ")
    if tidy.hasPrefix("'"), !tidy.hasPrefix("'s-") { tidy.removeFirst() }
    return tidy.hasSuffix("'") ? String(tidy.dropLast()) : tidy
  }
}

extension Hit.Kind {
  /// The words of the column `kind` of `country-forms.tsv`.
  fileprivate static let names: Set<String> = [
    "name", "alias", "adjective", "demonym", "capital", "metonym",
  ]
}

extension Set<Unicode.Scalar> {
  fileprivate func isDisjoint(with scalars: String.UnicodeScalarView) -> Bool {
    !scalars.contains { contains($0) }
  }
}
