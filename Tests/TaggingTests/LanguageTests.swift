import Tagging
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    (
      "De boeren hebben dit jaar meer graan geoogst dan ooit, maar de prijs is laag.",
      Language.dutch
    ),
    ("The farmers have harvested more grain than ever, but the price is low.", .english),
    ("Die Bauern haben in diesem Jahr mehr Getreide geerntet als je zuvor.", .german),
    ("Les paysans ont récolté plus de blé que jamais, mais le prix est bas.", .french),
    ("Los campesinos han cosechado más trigo que nunca, pero el precio es bajo.", .spanish),
    ("Graan 2026: 14%", .unknown), ("Chleb i woda, sól i ogień.", .unknown), ("", .unknown),
  ])
  func `the little words tell the language`(_ text: String, _ language: Language) {
    #expect(TaggedArticle(text).language == language)
  }

  @Test func `too few words are noted as too few`() {
    #expect(TaggedArticle("Graan 2026").words(by: .languageTooLittle) == ["Graan 2026"])
  }
}
