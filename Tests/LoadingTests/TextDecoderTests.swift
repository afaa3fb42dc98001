import Scanning
import TestSupport
import Testing

@testable import Loading

@Suite struct TextDecoderTests {
  @Test(arguments: ["", "plain", "Curaçao, 日本 and 🚢", "\u{FEFF}with a mark", "a\tb\r\nc\u{0C}\n"])
  func `clean UTF-8 stays as it is`(text: String) throws {
    let decoded = try TextDecoder.decode(Array(text.utf8))
    #expect(decoded == .init(bytes: Array(text.utf8), repairs: [], isTranscoded: false))
  }

  @Test func `a few bad bytes among good ones are kept and located`() throws {
    let bytes = Array("één ".utf8) + [0xFF, 0xC0] + Array(" twee".utf8)
    let decoded = try TextDecoder.decode(bytes)
    #expect(decoded.bytes == bytes)
    #expect(decoded.repairs == [.invalidUTF8(byteCount: 2, firstRuns: [ByteRange(6, 8)])])
    #expect(!decoded.isTranscoded)
  }

  @Test func `bytes that are no UTF-8 at all are read as Windows-1252`() throws {
    let decoded = try TextDecoder.decode([0x80, 0x20, 0x93, 0xE9, 0x94])
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "€ “é”")
    #expect(decoded.repairs == [.windows1252(byteCount: 4)])
    #expect(decoded.isTranscoded)
  }

  @Test func `every byte of Windows-1252 has a character`() {
    let all = OneByteText.windows1252.utf8(Array(0...255))
    #expect(String(validating: all.bytes, as: UTF8.self)?.unicodeScalars.count == 256)
    #expect(all.highByteCount == 128)
    #expect(
      OneByteText.windows1252.utf8(Array(0xA0...0xFF)).bytes
        == (0xA0...0xFF).compactMap(Unicode.Scalar.init(_:)).flatMap { Array($0.utf8) })
  }

  @Test(arguments: [ByteOrder.littleEndian, .bigEndian])
  func `UTF-16 with a mark is transcoded`(order: ByteOrder) throws {
    let text = "Curaçao 日本 🚢\n"
    let decoded = try TextDecoder.decode(utf16(Array(text.utf16), order))
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
    #expect(decoded.repairs == [.utf16(order, replacedCount: 0)])
    #expect(decoded.isTranscoded)
  }

  @Test func `lone surrogates and an odd byte are replaced and counted`() throws {
    let units: [UInt16] = [0xD83D, 0x61, 0xDEA2, 0x62]
    let decoded = try TextDecoder.decode(utf16(units, .littleEndian) + [0x63])
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "\u{FFFD}a\u{FFFD}b\u{FFFD}")
    #expect(decoded.repairs == [.utf16(.littleEndian, replacedCount: 3)])
  }

  @Test(arguments: [
    [UInt8](repeating: 0, count: 64), Array(0...255), [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0],
  ])
  func `bytes full of control bytes are no text`(bytes: [UInt8]) {
    #expect(throws: UnreadReason.notText) { try TextDecoder.decode(bytes) }
  }

  @Test(arguments: [
    [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61] as [UInt8],
  ])
  func `UTF-32 is named and not read`(bytes: [UInt8]) {
    #expect(throws: UnreadReason.unreadEncoding("UTF-32")) { try TextDecoder.decode(bytes) }
  }

  @Test func `a control byte or two in a long text are kept and counted`() throws {
    let bytes = Array(String(repeating: "een gewone zin ", count: 10).utf8) + [0, 0x1B]
    let decoded = try TextDecoder.decode(bytes)
    #expect(decoded.bytes == bytes)
    #expect(decoded.repairs == [.controlBytes(count: 2)])
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `any bytes are refused or become a page that accounts for them`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let bytes = (0..<Int.random(in: 0...300, using: &generator)).map { _ in
      Bool.random(using: &generator)
        ? UInt8.random(in: 0x20...0x7E, using: &generator)
        : UInt8.random(in: 0x80...0xFF, using: &generator)
    }
    let decoded = try TextDecoder.decode(bytes)
    if decoded.isTranscoded {
      #expect(String(validating: decoded.bytes, as: UTF8.self) != nil)
    } else {
      #expect(decoded.bytes == bytes)
      #expect((String(validating: bytes, as: UTF8.self) == nil) == !decoded.repairs.isEmpty)
    }
  }

  @Test(arguments: [ByteOrder.littleEndian, .bigEndian])
  func `UTF-16 without a mark is told by its NULs`(order: ByteOrder) throws {
    let text = "ÅRHUS (Ritzau) - Broen er åben.\n“Ja” 日本\n"
    let bytes = Array(utf16(Array(text.utf16), order).dropFirst(2))
    let decoded = try TextDecoder.decode(bytes)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
    #expect(decoded.repairs == [.utf16(order, replacedCount: 0)])
  }

  @Test(arguments: [
    Array("a\0b\0c\0d\0e".utf8), Array("\0\0\0\0abcdefgh".utf8), Array("a\0\0\0b\0\0\0".utf8),
  ])
  func `NULs in another pattern are no UTF-16`(bytes: [UInt8]) {
    #expect(throws: UnreadReason.notText) { try TextDecoder.decode(bytes) }
  }

  @Test(arguments: [
    (TextEncoding.windows1252, [0xC3, 0xA9, 0x80] as [UInt8], "Ã©€"),
    (.latin1, [0xC3, 0xA9, 0xBD], "Ã©½"), (.utf8, [0xC3, 0xA9], "é"),
    (.utf16, [0x61, 0, 0xAC, 0x20], "a€"), (.utf16, [0xFE, 0xFF, 0x20, 0xAC], "€"),
    (.windows1252, Array("plain".utf8), "plain"), (.latin1, [], ""),
  ])
  func `an encoding that is given decides alone`(
    encoding: TextEncoding, bytes: [UInt8], text: String
  ) throws {
    let decoded = try TextDecoder.decode(bytes, as: encoding)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
    #expect(decoded.isTranscoded == (decoded.bytes != bytes))
  }

  @Test func `UTF-8 that is given is never read as Windows-1252`() throws {
    let decoded = try TextDecoder.decode([0xE9, 0x20, 0xE8], as: .utf8)
    #expect(decoded.bytes == [0xE9, 0x20, 0xE8])
    #expect(
      decoded.repairs
        == [.invalidUTF8(byteCount: 2, firstRuns: [ByteRange(0, 1), ByteRange(2, 3)])])
  }

  @Test func `Latin-1 gives every byte the character of its number`() {
    let all = OneByteText.latin1.utf8(Array(0...255))
    #expect(
      String(decoding: all.bytes, as: UTF8.self).unicodeScalars.map(\.value) == Array(0...255))
    #expect(all.highByteCount == 128)
  }

  private func utf16(_ units: [UInt16], _ order: ByteOrder) -> [UInt8] {
    ([0xFEFF] + units).flatMap { unit in
      let low = UInt8(truncatingIfNeeded: unit)
      let high = UInt8(truncatingIfNeeded: unit >> 8)
      return order == .littleEndian ? [low, high] : [high, low]
    }
  }
}
