import Characters
import Gazetteer
import Scanning
import TestSupport
import Testing

@testable import Tagging

@Suite struct LanguageOfBriefsTests {
  static let own: [(NameLanguage, Briefs)] = [
    (.dutch, .dutch), (.english, .english), (.german, .german), (.french, .french),
    (.spanish, .spanish),
  ]

  static let others: [Briefs] = [
    .italian, .portuguese, .catalan, .danish, .swedish, .norwegian, .afrikaans, .frisian,
    .luxembourgish, .furtherLanguages,
  ]

  @Test(arguments: own)
  func `a brief of thirty words tells its language`(_ language: NameLanguage, _ briefs: Briefs) {
    let missed = briefs.texts.filter { winner(of: $0) != language }
    #expect(briefs.texts.count >= 40)
    #expect(missed.isEmpty)
  }

  @Test(arguments: others)
  func `other languages are unknown`(_ briefs: Briefs) {
    #expect(briefs.texts.count >= 10)
    #expect(briefs.texts.filter { winner(of: $0) != nil }.isEmpty)
  }

  @Test(arguments: own)
  func `three words tell nothing wrong`(_ language: NameLanguage, _ briefs: Briefs) {
    let short = briefs.texts.map { $0.split(separator: " ").prefix(3).joined(separator: " ") }
    #expect(short.filter { ![nil, language].contains(winner(of: $0)) }.isEmpty)
  }

  @Test(arguments: own.map(\.1) + others)
  func `separate accents and soft hyphens change nothing`(_ briefs: Briefs) {
    for text in briefs.texts {
      let usual = vote(of: text)
      #expect(vote(of: Composition.decomposed(text)) == usual)
      #expect(vote(of: text.replacing("e", with: "\u{AD}e\u{200B}")) == usual)
    }
  }

  @Test(arguments: [
    "GRAAN 2026 14% A28 U2 3-0", "vs. cts 12 mln", "\u{1F6A2}\u{65E5}\u{672C}\u{8A9E}", "", "a",
  ])
  func `what is no text is unknown`(_ text: String) {
    #expect(winner(of: text) == nil)
  }

  @Test func `a hint helps a short text and never speaks alone`() {
    let short = "Brand in De Meern geblust"
    #expect(winner(of: short) == nil)
    #expect(vote(of: short).winner(hint: .dutch)?.language == .dutch)
    #expect(vote(of: "Pizza, pasta, risotto").winner(hint: .dutch) == nil)
    #expect(vote(of: Briefs.german.texts[0]).winner(hint: .dutch)?.language == .german)
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `any bytes are read to their end`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bytes = (0..<200).map { _ in
      let highs: [UInt8] = [0xC2, 0xC3, 0xCC, 0xCD, 0xE2, 0x80, 0xEF, 0xBB, 0xAD, 0x81, 0xFF, 0x20]
      return Bool.random(using: &generator)
        ? highs[Int.random(in: 0..<highs.count, using: &generator)]
        : UInt8.random(in: 0...255, using: &generator)
    }
    var whole = LanguageVote()
    whole.add(bytes.span, 0..<bytes.count)
    #expect(whole.wordCount <= LanguageVote.wordLimit)
  }

  @Test(arguments: own.map(\.1) + others)
  func `votes by runs are those by bytes`(_ briefs: Briefs) {
    var filter = WordFilter()
    LanguageWords.standard.add(to: &filter)
    for text in briefs.texts + briefs.texts.map({ $0.uppercased() }) {
      let bytes = Array(text.utf8)
      for end in [bytes.count, bytes.count / 2, bytes.count - 1] {
        var runs = WordRuns()
        let words = runs.append(of: bytes.span, in: 0..<bytes.count, filter)
        var (fast, slow) = (LanguageVote(), LanguageVote())
        fast.add(bytes.span, 0..<end, isWhole: end == bytes.count, runs, words)
        slow.add(bytes.span, 0..<end)
        #expect(fast == slow)
      }
    }
  }

  private func vote(of text: String) -> LanguageVote {
    let bytes = Array(text.utf8)
    var vote = LanguageVote()
    vote.add(bytes.span, 0..<bytes.count)
    return vote
  }

  private func winner(of text: String) -> NameLanguage? { vote(of: text).winner()?.language }
}
