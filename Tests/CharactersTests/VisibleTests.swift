import Characters
import Testing

@Suite struct VisibleTests {
  @Test(
    arguments: [
      ("\u{1B}[31mred\u{1B}[0m", "␛[31mred␛[0m"), ("a\0b", "a␀b"), ("a\tb\r\n", "a␉b␍␊"),
      ("\u{7F}", "␡"), ("\u{9B}2J", "⟨U+009B⟩2J"), ("\u{85}", "⟨U+0085⟩"),
      ("\u{202E}txt.exe\u{202C}", "⟨U+202E⟩txt.exe⟨U+202C⟩"),
      ("\u{2066}a\u{2069}", "⟨U+2066⟩a⟨U+2069⟩"), ("\u{FEFF}Bern", "⟨U+FEFF⟩Bern"),
      ("a\u{2028}b\u{2029}c", "a⟨U+2028⟩b⟨U+2029⟩c"), ("Ni\u{200B}ger", "Ni⟨U+200B⟩ger"),
      ("mili\u{AD}tair", "mili⟨U+00AD⟩tair"), ("a\u{200D}b", "a⟨U+200D⟩b"),
      ("a\u{E0041}", "a⟨U+E0041⟩"), ("\u{200F}", "⟨U+200F⟩"), ("\u{61C}", "⟨U+061C⟩"),
      ("\u{FE0F}x", "⟨U+FE0F⟩x"), ("x\u{FE0F}\u{FE0F}", "x\u{FE0F}⟨U+FE0F⟩"),
      ("\u{2060}\u{3164}", "⟨U+2060⟩⟨U+3164⟩"),
    ])
  func `what acts without being seen is shown`(text: String, shown: String) {
    #expect(Visible.text(text) == shown)
  }

  @Test(
    arguments: [
      "", "Plain words, 1–2 “quoted” …", "Één café", "e\u{301}", "東京", "👩🏽‍💻 🇳🇱 ❤️‍🔥 1️⃣",
      "می\u{200C}خواهم", "क\u{94D}\u{200D}ष", "שלום", "العربية", "a\u{A0}b",
    ])
  func `honest text stays as it is`(text: String) {
    #expect(Visible.text(text) == text)
  }

  @Test func `newlines can be kept while all else is shown`() {
    #expect(Visible.text("a\nb\r\nc\u{1B}", keepingNewlines: true) == "a\nb␍\nc␛")
  }

  @Test func `what was made visible holds nothing hidden`() {
    let everyScalar = (UInt32(0)...0xE0FFF).compactMap { Unicode.Scalar($0) }
    for scalar in everyScalar where Visible.isHidden(scalar) {
      let shown = Visible.text("\(Character(scalar))")
      #expect(!shown.unicodeScalars.contains(where: Visible.isHidden))
      #expect(DisplayWidth.columns(of: shown) > 0)
    }
  }
}
