import Scanning
import TestSupport
import Testing

@Suite struct LineScannerTests {
  private func breaks(_ bytes: [UInt8]) -> [UInt32] {
    var offsets: [UInt32] = []
    LineScanner.breaks(of: bytes.span, into: &offsets)
    return offsets
  }

  private func breaksOneByOne(_ bytes: [UInt8]) -> [UInt32] {
    var offsets: [UInt32] = []
    LineScanner.breaksOneByOne(of: bytes.span, into: &offsets)
    return offsets
  }

  @Test func `each byte value is a break or not, wherever it stands in a word`() {
    for value in UInt8.min...UInt8.max {
      for position in 0..<17 {
        var bytes = [UInt8](repeating: 0x41, count: 17)
        bytes[position] = value
        let isBreak = value >= 0x0A && value <= 0x0D
        #expect(breaks(bytes) == (isBreak ? [UInt32(position)] : []))
      }
    }
  }

  @Test func `neighbours never leak into each other`() {
    #expect(breaks([0x0A, 0x0B, 0x0E, 0x09, 0x8A, 0x0D, 0x00, 0xFF]) == [0, 1, 5])
  }

  @Test func `fast and byte by byte agree on random bytes`() {
    var generator = SeededGenerator(seed: 7)
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...20, using: &generator) }
      #expect(breaks(bytes) == breaksOneByOne(bytes))
      let wild = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(breaks(wild) == breaksOneByOne(wild))
    }
  }
}
