import TestSupport
import Testing

@testable import Scanning

/// The runs found sixty-four bytes at a time against those found byte by byte.
@Suite struct WordRunTests {
  @Test func `runs are those that reading byte by byte finds`() {
    var generator = SeededGenerator(seed: 11)
    let alphabet = Array("aZ09zA \n.'-@[`{/:".utf8) + [0x80, 0xC3, 0xFF]
    for round in 0..<3_000 {
      let favoured = alphabet[round % alphabet.count]
      let bytes = (0..<Int.random(in: 0...300, using: &generator)).map { _ in
        Bool.random(using: &generator) ? favoured : alphabet.randomElement(using: &generator)!
      }
      let start = Int.random(in: 0...bytes.count, using: &generator)
      let range = start..<Int.random(in: start...bytes.count, using: &generator)
      var runs = WordRuns()
      let stretch = runs.append(of: bytes.span, in: range, Self.filter)
      let marked = stretch.marked.map { runs.marked[$0] }
      let all = Self.runs(of: bytes, in: range)
      #expect(stretch.numbers == all.indices)
      #expect(marked.map { $0.start..<$0.end } == marked.map { all[$0.number] })
      #expect(stretch.marks == marked.reduce(into: []) { $0.formUnion($1.marks) })
      for (number, run) in all.enumerated() where !marked.contains(where: { $0.number == number }) {
        #expect(bytes[run].allSatisfy { $0 >= 0x3A && $0 < 0x80 })
        let prefix = bytes.span.prefix(at: run.lowerBound, count: run.count)
        #expect(Self.filter.marks(ofPrefix: prefix).isEmpty)
      }
      for run in marked {
        let own = bytes[run.start..<run.end]
        #expect(run.isASCII == own.allSatisfy { $0 < 0x80 })
        let prefix = own.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
        #expect(bytes.span.prefix(at: run.start, count: run.count) == prefix)
        #expect(run.marks.contains(.digit) == own.contains { ASCII.isDigit($0) })
        let isBehindMark =
          run.start > range.lowerBound && [0x27, 0x60].contains(bytes[run.start - 1])
        #expect(run.marks.contains(.unclear) == (isBehindMark || !run.isASCII))
        #expect(run.marks.isSuperset(of: Self.filter.marks(ofPrefix: prefix)))
      }
    }
  }

  @Test func `room grows with the runs that have marks`() {
    let bytes = Array(String(repeating: "a0 word ", count: 5_000).utf8)
    var runs = WordRuns()
    let stretch = runs.append(of: bytes.span, in: 0..<bytes.count, Self.filter)
    #expect(stretch.numbers == 0..<10_000)
    #expect(stretch.marked == 0..<5_000)
    #expect(runs.marked[4_999].start == 39_992)
    #expect(runs.marked[4_999].number == 9_998)
  }

  @Test func `what a filter was given passes, most other words do not`() {
    let given = ["Zaza", "zaza", "a0", "AzazazazaX"].map(Self.prefix)
    #expect(
      given.map { Self.filter.marks(ofPrefix: $0).contains(.name) } == [true, false, false, true])
    #expect(
      given.map { Self.filter.marks(ofPrefix: $0).contains(.littleWord) } == [
        false, false, true, false,
      ])
    #expect(Self.filter.marks(ofPrefix: Self.prefix("A0")) == .littleWord)
    let others = (0..<1_000).map { Self.prefix("W\($0)") }
    #expect(others.filter { Self.filter.marks(ofPrefix: $0).contains(.name) }.isEmpty)
  }

  /// Two names, and a little word in any case.
  private static let filter = {
    var filter = WordFilter()
    for name in ["Zaza", "AzazazazaX"] { filter.add(.name, prefix: prefix(name)) }
    filter.addAnyCase(.littleWord, prefix: prefix("a0"))
    return filter
  }()

  private static func prefix(_ word: String) -> UInt64 {
    Array(word.utf8).span.prefix(at: 0, count: word.utf8.count)
  }

  private static func runs(of bytes: [UInt8], in range: Range<Int>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for offset in range where bytes[offset] >= 0x80 || ASCII.isWord(bytes[offset]) {
      if let last = runs.last, last.upperBound == offset {
        runs[runs.count - 1] = last.lowerBound..<offset + 1
      } else {
        runs.append(offset..<offset + 1)
      }
    }
    return runs
  }
}
