import Scanning
import TestSupport
import Testing

@Suite struct UTF8CheckTests {
  @Test func `ASCII is valid and has no sequence of several bytes`() {
    let report = UTF8Check.check(Array("plain".utf8).span)
    #expect(report.isValid)
    #expect(report.isASCII)
  }

  @Test func `sequences of several bytes are counted`() {
    let report = UTF8Check.check(Array("één € 𝔘".utf8).span)
    #expect(report.isValid)
    #expect(report.multiByteCount == 4)
  }

  @Test func `runs of invalid bytes are joined and all of them are counted`() {
    let bytes: [UInt8] = [0x41, 0xFF, 0xFE, 0x42, 0xE9, 0x20]
    let report = UTF8Check.check(bytes.span)
    #expect(report.invalidRuns == [ByteRange(1, 3), ByteRange(4, 5)])
    #expect(report.invalidByteCount == 3)
  }

  @Test func `the limit bounds the list but not the count`() {
    let bytes: [UInt8] = [0xFF, 0x20, 0xFF, 0x20, 0xFF]
    let report = UTF8Check.check(bytes.span, runLimit: 1)
    #expect(report.invalidRuns == [ByteRange(0, 1)])
    #expect(report.invalidByteCount == 3)
  }

  @Test func `the standard library agrees on random bytes`() {
    var generator = SeededGenerator(seed: 11)
    let alphabet: [UInt8] = [
      0x41, 0x80, 0xBF, 0xC3, 0xA9, 0xE2, 0x82, 0xAC, 0xED, 0xF0, 0x9F, 0xFF,
    ]
    for _ in 0..<2000 {
      let length = Int.random(in: 0...12, using: &generator)
      let bytes = (0..<length).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect(UTF8Check.check(bytes.span).isValid == isValid)
    }
  }
}
