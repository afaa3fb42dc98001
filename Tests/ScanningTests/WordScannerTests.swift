import Scanning
import TestSupport
import Testing

@Suite struct WordScannerTests {
  private func words(_ text: String) -> [String] { words(Array(text.utf8)) }

  private func words(_ bytes: [UInt8]) -> [String] {
    var parts: [ByteRange] = []
    WordScanner.parts(of: bytes.span, in: ByteRange(0, bytes.count), into: &parts)
    return parts.map { String(decoding: bytes[$0.offsets], as: UTF8.self) }
  }

  @Test(arguments: [
    ("De brug is dicht.", ["De", "brug", "is", "dicht"]),
    ("Zuid-Afrikaanse 's-Gravendeel", ["Zuid", "Afrikaanse", "s", "Gravendeel"]),
    ("2.000 om 09.30", ["2", "000", "om", "09", "30"]),
    ("«été» ¡olé! ¿qué?", ["été", "olé", "qué"]),
    ("3×4÷2", ["3", "4", "2"]),
    ("Oʼahu O\u{2019}ahu O'ahu", ["O", "ahu", "O", "ahu", "O", "ahu"]),
    ("tien‐twaalf – nee", ["tien", "twaalf", "nee"]),
    ("東京、大阪。", ["東京", "大阪"]),
    ("Москва-река", ["Москва", "река"]),
    ("co\u{AD}alitie woord\u{200B}deel", ["co\u{AD}alitie", "woord\u{200B}deel"]),
    ("eind\u{AD} \u{AD}begin", ["eind", "begin"]),
    ("cafe\u{301} \u{301}los", ["cafe\u{301}", "los"]),
    ("👍 goed", ["goed"]),
    ("", []),
  ])
  func `text is cut into its parts`(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func `an invalid byte ends a part`() {
    #expect(words([0x61, 0x62, 0xFF, 0x63]) == ["ab", "c"])
  }

  @Test func `only the range is read`() {
    let bytes = Array("een twee drie".utf8)
    var parts: [ByteRange] = []
    WordScanner.parts(of: bytes.span, in: ByteRange(4, 8), into: &parts)
    #expect(parts == [ByteRange(4, 8)])
  }

  @Test func `parts of random bytes are in order, apart and not empty`() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let bytes = (0..<40).map { _ in UInt8.random(in: 0...255, using: &generator) }
      var parts: [ByteRange] = []
      WordScanner.parts(of: bytes.span, in: ByteRange(0, bytes.count), into: &parts)
      var last = 0
      for part in parts {
        #expect(Int(part.start) >= last && part.end > part.start && Int(part.end) <= bytes.count)
        last = Int(part.end)
      }
    }
  }
}
