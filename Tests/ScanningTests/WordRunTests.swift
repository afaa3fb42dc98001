import Scanning
import TestSupport
import Testing

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
      var runs: [WordRun] = []
      WordRun.append(runsOf: bytes.span, in: range, to: &runs)
      #expect(runs.map { $0.start..<$0.end } == Self.runs(of: bytes, in: range))
      for run in runs {
        let own = bytes[run.start..<run.end]
        #expect(run.isASCII == own.allSatisfy { $0 < 0x80 })
        #expect(run.prefix == own.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) })
      }
    }
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
