import Characters
import TestSupport
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Één", "een"), ("İstanbul ışık", "istanbul isik"), ("Straße", "strasse"),
    ("STRAẞE", "strasse"),
    ("København", "kobenhavn"), ("Æsir Œuvre", "aesir oeuvre"), ("Đà Nẵng", "da nang"),
    ("Łódź", "lodz"), ("Þingvellir", "thingvellir"), ("São Tomé", "sao tome"),
    ("N’Djamena ‘s-Gravenhage `t", "n'djamena 's-gravenhage 't"),
    ("co\u{AD}op\u{200B}era\u{FEFF}tion", "cooperation"), ("a\u{A0}b\u{202F}c", "a b c"),
    ("Noord\u{2011}Korea", "noord-korea"), ("ﬁnal", "final"), ("ĳzer", "ijzer"),
    ("Əliyev əla", "aliyev ala"),
    ("Αθήνα ΑΘΉΝΑ", "αθηνα αθηνα"), ("Σίσυφος", "σισυφοσ"), ("Йод Ёлка", "иод елка"),
    ("日本 ١٢", "日本 ١٢"), ("a – b … €5", "a – b … €5"), ("K\u{212A} Å\u{212B}", "kk aa"), ("", ""),
  ])
  func `what people call the same folds to the same`(_ text: String, _ folded: String) {
    #expect(Folding.fold(text) == folded)
  }

  @Test(arguments: ["é", "ü", "ñ", "ç", "å", "ǻ", "ế", "й", "ώ", "ș", "ẵ"])
  func `a letter with its mark folds like the letter and the mark`(_ composed: String) {
    let decomposed = Self.decompositions[composed]
    #expect(decomposed.map(Folding.fold) == Folding.fold(composed))
  }

  @Test func `folding again changes nothing, and case makes no difference`() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<2_000 {
      let text = String(
        String.UnicodeScalarView(
          (0..<8).map { _ in Self.letters.randomElement(using: &generator)! }
        ))
      let folded = Folding.fold(text)
      #expect(Folding.fold(folded) == folded)
      #expect(Folding.fold(text.lowercased()) == folded)
    }
  }

  @Test func `any bytes fold to well-formed text that folds to itself`() {
    var generator = SeededGenerator(seed: 12)
    let tricky: [UInt8] = [
      0x41, 0x61, 0xC3, 0xA9, 0xC2, 0xAD, 0xE2, 0x80, 0x8B, 0xCC, 0x81, 0xFF, 0xF4,
    ]
    for _ in 0..<3_000 {
      let bytes = (0..<Int.random(in: 0..<12, using: &generator)).map { _ in
        tricky.randomElement(using: &generator)!
      }
      let folded = Self.fold(bytes)
      #expect(String(validating: folded, as: UTF8.self) != nil)
      #expect(Self.fold(folded) == folded)
    }
  }

  @Test func `a byte that is no text becomes the replacement character`() {
    #expect(String(decoding: Self.fold([0x41, 0xC3, 0x42]), as: UTF8.self) == "a\u{FFFD}b")
    #expect(String(decoding: Self.fold([0xED, 0xA0, 0x80]), as: UTF8.self).count == 3)
  }

  @Test func `only the bytes of the range are folded`() {
    let bytes = Array("ÉÉÉ".utf8)
    var output: [UInt8] = [0x2D]
    Folding.fold(bytes.span, 2..<4, into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "-e")
  }

  private static func fold(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    Folding.fold(bytes.span, 0..<bytes.count, into: &output)
    return output
  }

  /// Letters whose lower case is one scalar, in the ranges the fold knows.
  private static let letters: [Unicode.Scalar] = [
    0x20..<0x7F, 0xC0..<0x250, 0x370..<0x530, 0x1E00..<0x1F00,
  ]
  .flatMap { $0.compactMap { Unicode.Scalar($0 as UInt32) } }
  .filter { $0.properties.lowercaseMapping.unicodeScalars.count == 1 }

  private static let decompositions = [
    "é": "e\u{301}", "ü": "u\u{308}", "ñ": "n\u{303}", "ç": "c\u{327}", "å": "a\u{30A}",
    "ǻ": "a\u{30A}\u{301}", "ế": "e\u{302}\u{301}", "й": "и\u{306}", "ώ": "ω\u{301}",
    "ș": "s\u{326}", "ẵ": "a\u{306}\u{303}",
  ]
}
