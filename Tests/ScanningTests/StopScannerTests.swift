import Scanning
import TestSupport
import Testing

/// The marks found sixteen bytes at a time against those found byte by byte.
@Suite struct StopScannerTests {
  @Test func `the first mark is the one that reading byte by byte finds`() {
    var generator = SeededGenerator(seed: 12)
    for round in 0..<2_000 {
      let alphabet =
        Array("aaaaaaaaaaa ,/1@>".utf8) + (round.isMultiple(of: 3) ? [] : [0x2E, 0x21, 0x3F, 0x22])
      let bytes = (0..<Int.random(in: 0...90, using: &generator)).map { _ in
        alphabet.randomElement(using: &generator)!
      }
      let start = Int.random(in: 0...bytes.count, using: &generator)
      let range = start..<Int.random(in: start...bytes.count, using: &generator)
      let slow = range.first { [0x2E, 0x21, 0x3F].contains(bytes[$0]) }
      #expect(StopScanner.next(in: bytes.span, range) == slow)
      let last = range.last { [0x2E, 0x21, 0x3F, 0x22].contains(bytes[$0]) }
      #expect(StopScanner.lastStopOrQuote(in: bytes.span, range) == last)
    }
  }
}
