import Gazetteer
import Tables
import Testing

@testable import Tagging

/// What the points of single rules do to invented stories.
@Suite struct AboutRuleTests {
  @Test(arguments: [
    ("WASHINGTON", "Support for the president fell after the Iran arms scandal, a poll said."),
    ("WASHINGTON", "A committee will hear two generals in the Iran affair, the Senate said."),
    ("WASHINGTON", "De president verloor steun door het Iran-schandaal, zegt het bureau."),
  ])
  func `a scandal's name is not what the story is about`(_ dateline: String, _ text: String) {
    let article = TaggedArticle(headline: "President loses support", dateline: dateline, text)
    #expect(article.words(by: .aboutBackground) == ["Iran"])
    #expect(article.about == ["US"])
  }

  @Test func `what is named far down and seldom loses to what the story names often`() {
    let article = TaggedArticle(
      headline: "Peru to close mines", dateline: "LIMA",
      "Peru will close three mines, the ministry said. Peru has forty.",
      "The mines of Peru lose money.", "Towns in Peru want work.",
      "Peru sells its copper to Chile.", "Peru and Chile agreed on a price.",
      "Peru, Peru and once more Peru is in the report.")
    #expect(article.words(by: .aboutRareAndLate) == ["Chile"])
    #expect(article.words(by: .aboutBesideHome) == ["Chile"])
    #expect(article.about == ["PE"])
  }

  @Test func `a report on several countries is about the dateline's, too`() {
    let article = TaggedArticle(
      headline: "Kenya opens talks on the lake", dateline: "KAMPALA",
      "Kenya and Tanzania opened talks on fishing in the lake.",
      "Uganda wants a quota for each port.", "Rwanda sent a minister, too.")
    #expect(!article.words(by: .aboutAmongSeveral).isEmpty)
    #expect(article.about.contains("UG") && article.about.contains("KE"))
  }

  @Test func `one of many countries named early gets less`() {
    let article = TaggedArticle(
      headline: "Prices by country", dateline: "LONDON",
      "Prices rose in Spain, Italy, Norway, Sweden, Chile, Peru, Japan, India and Kenya.")
    #expect(article.words(by: .aboutEarlyAmongMany).count == 9)
  }

  @Test func `a text too short to tell its language is read in that of its container`() {
    let text = "CANADA SURPLUS 533 MLN"
    #expect(TaggedArticle(hint: .english, text).about == ["CA"])
    #expect(TaggedArticle(hint: .english, text).language == .unknown)
    #expect(TaggedArticle(text).about == [])
  }
}
