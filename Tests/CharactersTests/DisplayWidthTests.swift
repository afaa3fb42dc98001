import Characters
import Testing

@Suite struct DisplayWidthTests {
  @Test(
    arguments: [
      ("", 0), ("Oslo", 4), ("Één", 3), ("e\u{301}e\u{308}", 2), ("東京", 4), ("Ｆｕｌｌ", 8),
      ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("Київ", 4), ("…", 1), ("“x”", 3),
      ("ｶﾅ", 2), ("が", 2), ("か\u{3099}", 2), ("क्षि", 3), ("שָׁלוֹם", 4), ("a\u{200B}b", 2),
      ("\u{20000}", 2), ("█▏", 2), ("␛", 1),
    ])
  func `text takes the columns its characters take`(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }

  @Test(
    arguments: [
      "😀", "👩‍💻", "👩🏽‍💻", "👨‍👩‍👧‍👦", "🇳🇱", "☝🏽", "❤️", "❤️‍🔥", "1️⃣", "🏴‍☠️",
      "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
    ])
  func `an emoji is two columns however many scalars it is made of`(emoji: String) {
    #expect(DisplayWidth.columns(of: emoji) == 2)
  }

  @Test func `a sign that is an emoji only on request is one column`() {
    #expect(DisplayWidth.columns(of: "❤") == 1)
    #expect(DisplayWidth.columns(of: "©") == 1)
    #expect(DisplayWidth.columns(of: "#") == 1)
  }

  @Test(arguments: ["\0", "\u{1B}[1m", "\t", "\r\n", "\u{7F}", "\u{85}", "a\u{9B}31mé"])
  func `a control character is as wide as its picture`(text: String) {
    #expect(
      DisplayWidth.columns(of: text) == DisplayWidth.columns(of: Visible.text(text)))
  }

  @Test func `every scalar that the standard library draws as an emoji is wide`() {
    let narrow = (UInt32(0x300)...0x1FFFF).compactMap { Unicode.Scalar($0) }.filter {
      $0.properties.isEmojiPresentation && !$0.isRegionalIndicator
        && DisplayWidth.columns(of: $0) != 2
    }
    #expect(narrow.isEmpty)
  }

  @Test(
    arguments: [
      ("Reykjavik", 9, "Reykjavik"), ("Reykjavik", 8, "Reykjav…"), ("Reykjavik", 1, "…"),
      ("Reykjavik", 0, ""), ("東京都", 5, "東京…"), ("東京都", 4, "東…"), ("東京都", 2, "…"),
      ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("👩‍💻👩‍💻", 3, "👩‍💻…"), ("", 0, ""),
    ])
  func `a cut text keeps its start and says that it was cut`(
    text: String, limit: Int, shown: String
  ) {
    #expect(DisplayWidth.cut(text, toColumns: limit) == shown)
  }

  @Test(
    arguments: [
      ("Reykjavik", 9, "Reykjavik"), ("Reykjavik", 5, "…avik"), ("Reykjavik", 1, "…"),
      ("Reykjavik", -3, ""), ("東京都", 4, "…都"), ("a👩‍💻", 2, "…"), ("ab👩‍💻", 3, "…👩‍💻"),
    ])
  func `a text can be cut at its start`(text: String, limit: Int, shown: String) {
    #expect(DisplayWidth.cut(text, toColumns: limit, keeping: .end) == shown)
  }
}

extension Unicode.Scalar {
  fileprivate var isRegionalIndicator: Bool { 0x1F1E6...0x1F1FF ~= value }
}
