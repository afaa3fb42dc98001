import Tagging
import Testing

@Suite struct InstitutionTests {
  @Test(arguments: [
    ("BRUSSEL (ANP)", "De Europese Commissie geeft Hongarije een boete.", ["EU"], ["HU"]),
    ("DEN HAAG (ANP)", "Het Internationaal Gerechtshof hoort Myanmar.", ["ICJ"], ["MM"]),
    ("GENEVA (AP)", "The United Nations counts the refugees from Sudan.", ["UN"], ["SD"]),
    ("Wien (APA)", "Die IAEA wartet auf Antwort aus dem Iran.", ["IAEA"], ["IR"]),
    ("Bruxelles (AFP)", "L'Otan envoie des avions en Estonie.", ["NATO"], ["EE"]),
    ("Ginebra (EFE)", "La OMS avisa de un brote en Uganda.", ["WHO"], ["UG"]),
  ])
  func `the seat of an institution is not what the story is about`(
    _ dateline: String, _ text: String, _ institutions: [String], _ about: [String]
  ) {
    let article = TaggedArticle(dateline: dateline, text)
    #expect(article.institutions == institutions)
    #expect(article.about == about)
    #expect(article.evidence.count { $0.rule == .institutionNamed } == 1)
  }

  @Test func `an institution alone makes no story about its seat`() {
    let article = TaggedArticle(
      dateline: "BRUSSEL (ANP)", "De ministers van de EU praten over het landschap.")
    #expect(article.countries == ["BE"])
    #expect(article.about == [])
  }

  @Test func `the town at home is about its country`() {
    let article = TaggedArticle(dateline: "BRUSSEL (BELGA)", "Een tram is in een winkel beland.")
    #expect(article.about == ["BE"])
  }

  @Test func `a town stands for the institution, or for itself behind a preposition`() {
    let seat = TaggedArticle("Brussel wil het verbod. De EU praat er al een jaar over.")
    #expect(seat.mentioned == [])
    #expect(seat.words(by: .mentionSeat) == ["Brussel"])
    let town = TaggedArticle("De EU praat er al een jaar over, op een top in Brussel.")
    #expect(town.mentioned == ["BE 1"])
    #expect(town.about == [])
  }

  @Test func `a government that acts through its capital is its country`() {
    let article = TaggedArticle("Moskou ontkent dat er een brief is. De VN zoekt hem.")
    #expect(article.mentioned == ["RU 1"])
    #expect(article.about == ["RU"])
    #expect(article.institutions == ["UN"])
  }
}
