import Scanning
import TestSupport
import Testing

@testable import Articles

struct PhraseTreeTests {
  private static let phrases = AgencyCodes.table.rows.map(\.phrase) + ["télam", "más de "]

  /// The longest phrase that `text` begins with, one after the other; ASCII letters in any case.
  private func longest(_ text: [UInt8]) -> Int? {
    Self.phrases.map { Array($0.utf8) }.filter { text.map(ASCII.lowercased).starts(with: $0) }
      .map(\.count).max()
  }

  @Test func `the tree finds the longest phrase, as a search one by one does`() {
    let tree = PhraseTree(Self.phrases, foldsAll: true)
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<4_000 {
      var text = Array((Self.phrases.randomElement(using: &generator) ?? "").utf8)
      let rest = Array((Self.phrases.randomElement(using: &generator) ?? "").utf8)
      text = text.prefix(Int.random(in: 1...text.count, using: &generator)) + rest
      if Bool.random(using: &generator) { text = text.map { $0 == 0x61 ? 0x41 : $0 } }
      guard text[0] < 0x80, text.allSatisfy({ $0 < 0x80 }) else { continue }
      let found =
        tree.mayMatch(text.span, at: 0, end: text.count)
        ? tree.match(text.span, at: 0, end: text.count) : nil
      #expect(found?.end == longest(text), "\(String(decoding: text, as: UTF8.self))")
    }
  }

  @Test func `short codes are those of the table before a slash or a bracket`() {
    for (code, spelling) in AgencyCodes.table.rows where code.utf8.count < 8 {
      guard code.utf8.allSatisfy({ $0 < 0x80 }) else { continue }
      for text in [code, code.uppercased()] {
        let bytes = Array("(\(text)/ANP) - De brug".utf8)
        let found = AgencyCodes.short.match(bytes.span, at: 1)
        #expect(found?.end == 1 + code.utf8.count, "\(text)")
        #expect(found?.spelling == spelling, "\(text)")
      }
    }
  }

  @Test(arguments: [
    "(ANPX) - De brug", "(\u{0E}anp) - De", "() - De brug", "(A\u{0E}P\u{0E}) - De",
  ])
  func `what is no code is none`(text: String) {
    let bytes = Array(text.utf8)
    #expect(AgencyCodes.short.match(bytes.span, at: 1) == nil)
  }
}
