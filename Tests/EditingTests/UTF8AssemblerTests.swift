import Testing

@testable import Editing

struct UTF8AssemblerTests {
  @Test(arguments: ["a", "é", "日", "😀", "\u{10FFFF}", "e\u{301}", "\u{7F}\u{80}\u{7FF}\u{800}"])
  func `characters come out as they went in`(text: String) {
    #expect(assembled(Array(text.utf8)) == text)
  }

  @Test(
    arguments: [
      ([0xC3, 0x61], "\u{FFFD}a"),
      ([0xFF], "\u{FFFD}"),
      ([0x80], "\u{FFFD}"),
      // Longer than need be, a surrogate, beyond the last character.
      ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"),
      ([0xE0, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xE6, 0x97, 0xC3, 0xA9], "\u{FFFD}é"),
    ] as [([UInt8], String)])
  func `bytes that are no character become U+FFFD`(bytes: [UInt8], text: String) {
    #expect(assembled(bytes) == text)
  }

  @Test func `every character of the first plane comes through`() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      guard assembled(Array(String(scalar).utf8)) == String(scalar) else {
        Issue.record("U+\(String(value, radix: 16)) is lost")
        return
      }
    }
  }

  private func assembled(_ bytes: [UInt8]) -> String {
    var assembler = UTF8Assembler()
    return String(bytes.flatMap { assembler.add($0) })
  }
}
