import Gazetteer
import Tables
import Testing

@testable import Tagging

/// What the points of single rules do to invented stories.
@Suite struct AboutRuleTests {
  @Test(arguments: [
    ("WASHINGTON", "Support for the president fell after the Iran scandal, a poll said."),
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

  @Test(arguments: [
    ("Volkswagen builds fewer cars", "The first shift ends in May, the company said.", ["DE"]),
    ("Minder treinen in de zomer", "Dat meldt ProRail dinsdag in een brief aan reizigers.", ["NL"]),
    ("Nissan and Renault share a plant", "Both will use it from May.", ["JP", "FR"]),
    ("Bakers see fewer customers", "Bread costs more, a shop said.", []),
  ])
  func `a story without any country is of that of its company or body of state`(
    _ headline: String, _ text: String, _ countries: [String]
  ) {
    let article = TaggedArticle(headline: headline, text)
    #expect(article.about == countries)
    #expect(article.words(by: .aboutHome).count == countries.count)
    #expect(article.mentioned == [])
  }

  @Test func `a country that is named goes before the company's`() {
    let article = TaggedArticle(
      headline: "Volkswagen opens works in Peru", "Peru expects two thousand jobs.")
    #expect(article.about == ["PE"])
    #expect(article.words(by: .aboutHome) == [])
  }

  @Test func `a headline alone in capitals needs no support`() {
    let alone = TaggedArticle(headline: "FRENCH RATE FALLS TO 7.37 PCT", "Blah.")
    #expect(alone.words(by: .aboutHeadlineAlone) == ["FRENCH"])
    #expect(alone.about == ["FR"])
    let story = TaggedArticle(
      headline: "TURKEY DAY DRAWS CROWDS", "Thousands came to the fair for the roast and the games."
    )
    #expect(story.about == [])
  }

  @Test func `weekly in a headline in capitals is no paper`() {
    let article = TaggedArticle(
      headline: "AUSTRALIAN WEEKLY WHEAT SHIPMENTS", dateline: "LONDON",
      "They fell to 316,024 tonnes, the board said.")
    #expect(article.about.contains("AU"))
  }

  @Test func `a text too short to tell its language is read in that of its container`() {
    let text = "CANADA SURPLUS 533 MLN"
    #expect(TaggedArticle(hint: .english, text).about == ["CA"])
    #expect(TaggedArticle(hint: .english, text).language == .unknown)
    #expect(TaggedArticle(text).about == [])
  }
}
