import Scanning
import TestSupport
import Testing

/// Words read eight bytes at a time against those read byte by byte.
@Suite struct PlainWordTests {
  private static func isPlain(_ byte: UInt8) -> Bool {
    Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".utf8).contains(byte)
  }

  private static func packed(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func expect(_ bytes: [UInt8], at offset: Int, before end: Int) {
    let letters = bytes[offset..<end].prefix(while: isPlain)
    let word = PlainWord(bytes.span, at: offset, before: end)
    #expect(word.count == letters.count)
    #expect(word.first == packed(letters))
    #expect(word.second == packed(letters.dropFirst(8)))
  }

  @Test func `every byte is a letter, a digit or neither, at each of the first places`() {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<16 {
        var bytes = Array(repeating: UInt8(ascii: "x"), count: 24)
        bytes[place] = byte
        Self.expect(bytes, at: 0, before: 24)
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a word is what reading byte by byte finds`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("abcxyzAZ019abcdefgh".utf8) + (seed.isMultiple(of: 3) ? [] : [0x20, 0xC3])
    let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
      alphabet.randomElement(using: &generator)!
    }
    for offset in 0...bytes.count {
      Self.expect(
        bytes, at: offset, before: Int.random(in: offset...bytes.count, using: &generator))
    }
  }
}
