import Testing

@testable import Scanning

struct PackedBytesTests {
  /// Every byte, with others around it that would show a carry.
  private static let texts: [[UInt8]] = (UInt8.min...UInt8.max).flatMap { byte in
    [
      [byte, 0x00, byte, 0xFF, byte, 0x7F, byte, 0x80],
      [0xFF, byte, 0x61, byte, 0x5A, byte, 0x30, byte],
    ]
  }

  private func bytes(_ packed: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: packed >> ($0 * 8)) }
  }

  @Test func `eight bytes are taken in the order of the text`() {
    let text: [UInt8] = [9, 1, 2, 3, 4, 5, 6, 7, 8]
    #expect(bytes(PackedBytes.eight(text.span, at: 1)) == [1, 2, 3, 4, 5, 6, 7, 8])
  }

  @Test func `what is no letter and no digit is marked byte by byte`() {
    for text in Self.texts {
      let marks = bytes(PackedBytes.otherThanWords(PackedBytes.eight(text.span, at: 0)))
      #expect(marks == text.map { ASCII.isWord($0) ? 0 : 0x80 })
    }
  }

  @Test func `letters are put in lower case byte by byte`() {
    for text in Self.texts {
      let plain = text.map { $0 & 0x7F }
      let lower = bytes(PackedBytes.lowercased(PackedBytes.eight(plain.span, at: 0)))
      #expect(lower == plain.map(ASCII.lowercased))
    }
  }

  @Test func `the lowest place of a byte is found`() {
    for text in Self.texts {
      for byte in [UInt8(0x29), 0x2F, text[3]] {
        let places = PackedBytes.places(of: byte, in: PackedBytes.eight(text.span, at: 0))
        #expect(places.trailingZeroBitCount / 8 == text.firstIndex(of: byte) ?? 8)
      }
    }
  }

  @Test func `a mask covers so many bytes`() {
    for count in 1...8 {
      #expect(bytes(PackedBytes.mask(ofFirst: count)) == (0..<8).map { $0 < count ? 0xFF : 0 })
    }
  }
}
