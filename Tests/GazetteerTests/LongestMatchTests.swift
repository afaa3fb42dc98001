import Scanning
import TestSupport
import Testing

@testable import Gazetteer

/// The walk over hashed beginnings against a search that tries every name at every place.
@Suite struct LongestMatchTests {
  private static let names = [
    "New York", "New", "York", "New York Times", "U.S.", "U.S", "Noord-Korea", "Noord", "Korea",
    "d'Ivoire", "Côte d'Ivoire", "'s-Hertogenbosch", "St. John's", "X", "Ü", "Ünal", "a b c d",
  ]
  private static let pieces = [
    "New", "York", "Times", "U.S.", "U.S", "Noord", "Korea", "-", " ", "  ", ".", ",", "'", "’",
    "s",
    "Côte", "d", "Ivoire", "'s-Hertogenbosch", "St", "John", "X", "x", "Ünal", "Ü", "é", "\u{AD}",
    "a", "b", "c", "\n", "\u{A0}", "–", "9",
  ]

  private static func table() -> FormTable {
    var table = FormTable(nameCount: 4, .name)
    for (index, name) in names.enumerated() {
      let bytes = Array(name.utf8)
      table.add(
        bytes.span, 0..<bytes.count,
        FormTable.Meaning(
          kind: .name, demands: [], rank: 0, value: UInt16(index),
          row: TableRow(file: .places, line: 1)))
    }
    return table
  }

  @Test func `the longest name is found wherever trying all of them finds it`() {
    let table = Self.table()
    var generator = SeededGenerator(seed: 7)
    var found = 0
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...7, using: &generator)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &generator)! }.joined()
      let bytes = Array(text.utf8)
      let walked = Self.walk(bytes, table)
      let searched = BruteForceMatcher(names: Self.names).matches(in: bytes)
      #expect(walked == searched, "\(text.debugDescription)")
      found += walked.count
    }
    #expect(found > 5_000)
  }

  @Test func `the names of the tables are found wherever trying all of them finds them`() {
    let table = Gazetteer.standard.matcher.forms(of: .dutch)
    // Whether a word may follow a mark or a small figure, the oracle sees otherwise.
    let marks: [Character] = [")", "²", "'"]
    let names = Self.names(of: table).filter { $0.last.map(marks.contains) == false }
    let oracle = BruteForceMatcher(names: names)
    var generator = SeededGenerator(seed: 9)
    var found = 0
    for _ in 0..<1_500 {
      let text = (0..<8).map { _ in
        let word = Bool.random(using: &generator) ? Self.pieces : names
        return word.randomElement(using: &generator)! + Self.joints.randomElement(
          using: &generator)!
      }.joined()
      let bytes = Array(text.utf8)
      let walked = Self.walk(bytes, table)
      #expect(walked == oracle.matches(in: bytes), "\(text.debugDescription)")
      found += walked.count
    }
    #expect(found > 4_000)
  }

  private static let joints = [
    " ", " ", " ", ", ", "-", "’s ", "'s ", ". ", ".", "\n", "\u{AD}", "",
  ]

  private static func names(of table: FormTable) -> [String] {
    table.entries.filter { entry in
      // What counts only before a hyphen is not for the oracle.
      entry.firstMeaning >= 0
        && !table.meanings[Int(entry.firstMeaning)].demands.contains(.hyphen)
    }.map { entry in
      let bytes = table.pool[Int(entry.start)..<Int(entry.start) + Int(entry.count)]
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  @Test func `any bytes can be walked`() {
    let table = Self.table()
    var generator = SeededGenerator(seed: 8)
    let alphabet: [UInt8] = [
      0x4E, 0x65, 0x77, 0x20, 0x2E, 0x27, 0xC2, 0xAD, 0xE2, 0x80, 0x99, 0xFF, 0,
    ]
    for _ in 0..<5_000 {
      let bytes = (0..<20).map { _ in alphabet.randomElement(using: &generator)! }
      for range in Self.walk(bytes, table) { #expect(range.upperBound <= bytes.count) }
    }
  }

  @Test func `what never ends is walked in one go`() {
    let table = Self.table()
    let text = "New" + String(repeating: "\u{AD}", count: 300_000) + " York "
    let spaces = "New" + String(repeating: " ", count: 300_000) + "York"
    let repeated = String(repeating: "New ", count: 200_000)
    #expect(Self.walk(Array(text.utf8), table).count == 2)
    #expect(Self.walk(Array(spaces.utf8), table).count == 2)
    #expect(Self.walk(Array(repeated.utf8), table).count == 200_000)
  }

  private static func walk(_ bytes: [UInt8], _ table: FormTable) -> [Range<Int>] {
    var runs = WordRuns()
    let words = runs.append(of: bytes.span, in: 0..<bytes.count, table.firstWords.filter)
    var walk = FormWalk(0..<bytes.count, words, .name)
    var ranges: [Range<Int>] = []
    while let found = walk.next(bytes.span, runs, table) { ranges.append(found.range) }
    return ranges
  }
}
