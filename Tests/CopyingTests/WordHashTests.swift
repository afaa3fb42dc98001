import Characters
import Scanning
import TestSupport
import Testing

@testable import Copying

struct WordHashTests {
  private func hashes(_ text: String, leavingOut left: [ByteRange] = []) -> [UInt64] {
    let bytes = Array(text.utf8)
    var hasher = WordHash()
    var hashes: [UInt64] = []
    hasher.append(
      wordsOf: bytes.span, in: ByteRange(0, bytes.count), leavingOut: left[...], to: &hashes)
    return hashes
  }

  @Test(arguments: [
    ("Één", "een"), ("STRASSE", "Straße"), ("Noord-Korea", "noord korea"), ("l’été", "L'ETE"),
    ("ha\u{AD}lve", "halve"), ("e\u{301}n", "én"), ("ærlig 12", "AERLIG, 12."),
    ("onderhandelingstafel", "ONDERHANDELINGSTAFEL"), ("façade-expert", "Facade—Expert"),
    ("Москва", "МОСКВА"), ("achtlett", "ACHTLETT"), ("", " … !"),
  ])
  func `what reads the same has the same hashes`(left: String, right: String) {
    #expect(hashes(left) == hashes(right))
  }

  @Test func `other words have other hashes`() {
    let words = [
      "a", "b", "aa", "a1", "achtlett", "achtlette", "zestienletterszes", "zestienletterszet", "а",
      "б", "р", "ﷺ", "中", "国", "0", "00", "000000000",
    ]
    #expect(Set(words.flatMap { hashes($0) }).count == words.count)
    #expect(hashes("a b") != hashes("b a"))
  }

  @Test func `every letter of Latin-1 hashes as its fold, wherever it stands in a word`() {
    for scalar in 0xC0...0xFF as ClosedRange<UInt32> where scalar != 0xD7 && scalar != 0xF7 {
      for before in 0...9 {
        let letters = Unicode.Scalar(scalar).map { String(Character($0)) } ?? ""
        let text = String(repeating: "B", count: before) + letters + "x1"
        // The mark without width makes it a word that is read scalar by scalar.
        #expect(hashes(text) == hashes(text + "\u{200B}"))
        #expect(hashes(text) == hashes(Folding.fold(text)))
      }
    }
  }

  @Test func `words in what is left out have none`() {
    #expect(hashes("een (ANP/ČTK) twee", leavingOut: [ByteRange(4, 14)]) == hashes("een twee"))
  }

  /// The slow reader: every part that a search finds, folded, as a text of its own.
  @Test(arguments: 0..<50)
  func `words are the parts that a search finds`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let signs = Array("abzA09 -'’.…\u{AD}\u{301}éßøÆÐ×ÿж中\u{200B}\u{A0}_".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<200, using: &random) {
      text.append(signs[Int.random(in: 0..<signs.count, using: &random)])
    }
    let bytes = Array(String(text).utf8)
    var parts: [ByteRange] = []
    WordScanner.parts(of: bytes.span, in: ByteRange(0, bytes.count), into: &parts)
    let expected = parts.map { part in
      hashes(Folding.fold(String(decoding: bytes[part.offsets], as: UTF8.self)))
    }
    #expect(hashes(String(text)).map { [$0] } == expected)
  }
}
