import Scanning
import TestSupport
import Testing

@Suite struct DecodedScalarTests {
  @Test(arguments: [0x41, 0xE9, 0x7FF, 0x800, 0x20AC, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10_FFFF])
  func `a scalar reads back from either side`(value: Int) throws {
    let scalar = try #require(Unicode.Scalar(UInt32(value)))
    let bytes = Array(String(scalar).utf8)
    let expected = DecodedScalar(value: UInt32(value), length: bytes.count)
    #expect(DecodedScalar.read(bytes.span, at: 0, end: bytes.count) == expected)
    #expect(DecodedScalar.read(bytes.span, before: bytes.count, start: 0) == expected)
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0xAF], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF5, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xFF],
    ] as [[UInt8]])
  func `what is not UTF-8 reads as one invalid byte`(bytes: [UInt8]) {
    #expect(DecodedScalar.read(bytes.span, at: 0, end: bytes.count) == .invalid)
  }

  @Test func `a sequence that goes past the end is invalid`() {
    let bytes = Array("é".utf8)
    #expect(DecodedScalar.read(bytes.span, at: 0, end: 1) == .invalid)
  }

  @Test func `reading backwards stops at the start`() {
    let bytes = Array("é".utf8)
    #expect(DecodedScalar.read(bytes.span, before: 2, start: 1) == .invalid)
  }
}
