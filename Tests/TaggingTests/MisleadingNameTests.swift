import Tagging
import Testing

/// One or two sentences for each family of names that mislead.
@Suite struct MisleadingNameTests {
  @Test(arguments: [
    ("Sudanese families who fled to Chad sleep under the trees.", "SD TD"),
    ("Iraq will sell oil to Jordan again after two months.", "IQ JO"),
    ("The minister of Guinea-Bissau met the one of Equatorial Guinea.", "GQ GW"),
    ("Villagers in the Niger Delta fish again.", "NG"),
    ("The Congo River is deeper than the engineers thought.", ""),
    ("North and South Korea opened a telephone line.", "KP KR"),
    ("The drill near the Korean peninsula is over.", "KP KR"),
    ("Ships wait in the Strait of Gibraltar and the Gulf of Mexico.", ""),
    ("Guests ate Turkish delight and Brussels sprouts beside a guinea pig.", ""),
    ("The Boston Celtics and Rapid Wien play on Friday.", ""),
  ])
  func `an English name counts for what it means`(_ text: String, _ countries: String) {
    expect(text, countries)
  }

  @Test(arguments: [
    ("De Indiase regering verbiedt de uitvoer van rijst uit India.", "IN"),
    ("In een Indisch restaurant in Den Haag is brand uitgebroken.", "NL"),
    ("Het Guinees biggetje woont op het Koreaanse schiereiland.", "KP KR"),
    ("De burgemeester van Jenin op de Westelijke Jordaanoever is vrij.", "PS"),
    ("De vulkaan bij Antigua Guatemala rookt, zegt een wandelaar.", "GT"),
  ])
  func `a Dutch name counts for what it means`(_ text: String, _ countries: String) {
    expect(text, countries)
  }

  @Test func `the dateline tells which Congo its people are of`() {
    let article = TaggedArticle(
      dateline: "BRAZZAVILLE (AFP)",
      "Les Congolais ont commencé à voter dimanche pour un président.")
    #expect(article.mentioned == ["CG 1"])
  }

  @Test func `what names money or an accord is no part of the story`() {
    let article = TaggedArticle(
      headline: "Bank issues bond", dateline: "LONDON (Reuters)",
      "The bank is issuing a bond of 40 million Canadian dollars, after the Paris accord of March.")
    #expect(article.about == ["GB"])
  }

  private func expect(_ text: String, _ countries: String) {
    let codes = TaggedArticle(text).mentioned.map { String($0.prefix { $0 != " " }) }
    #expect(codes.sorted().joined(separator: " ") == countries)
  }
}
