import Scanning
import Tagging
import Testing

@Suite struct EvidenceTests {
  private static let article = TaggedArticle(
    headline: "Noorwegen en Zweden openen een tunnel", dateline: "OSLO, Norway (NTB/GROENPOST)",
    "De Noorse koning en de Zweedse koningin hebben de tunnel geopend, meldt Reuters.",
    "De bouw kostte twee jaar. In Turkije bestaat een langere tunnel, schrijft Le Monde.")

  @Test func `no value stands without evidence`() {
    let article = Self.article
    let counts = [
      TagField.countryDateline: article.countries.count, .countryAbout: article.about.count,
      .countryMentioned: article.mentioned.count, .sourceAgency: article.agencies.count,
      .sourceCited: article.cited.count, .sourcePublisher: 0, .sourceSpeaker: 0, .language: 1,
      .institution: 0,
    ]
    for field in TagField.allCases {
      let values = article.evidence.filter { $0.field == field && $0.weight > 0 }.map(\.value)
      #expect(Set(values).count == counts[field], "\(field)")
      #expect(!values.contains(.none))
    }
  }

  @Test func `a mention has as much evidence as it counts`() {
    let mentions = Self.article.evidence.filter { $0.field == .countryMentioned && $0.weight > 0 }
    #expect(mentions.count == 5)
    #expect(Self.article.mentioned == ["NO 2", "SE 2", "TR 1"])
    #expect(mentions.allSatisfy { $0.row != nil && !$0.span.isEmpty })
  }

  @Test func `the points of what the article is about are told`() {
    let points = Self.article.evidence.filter { $0.field == .countryAbout }
    #expect(points.map(\.weight) == [3, 4, 3, 2, 3, 4, 3, 2, 2, 2, 0, 0, 0, 14, -9])
    #expect(Self.article.words(by: .aboutDateline) == ["Norway"])
    #expect(Self.article.words(by: .aboutBelowBar) == ["Turkije"])
  }

  @Test func `a name without end is counted in full and told in part`() {
    let article = TaggedArticle(String(repeating: "Peru en Chili. ", count: 20_000))
    #expect(article.mentioned == ["CL 20000", "PE 20000"])
    #expect(article.evidence.count < 3_000)
  }

  @Test func `the same page gives the same tags`() {
    let text = "De minister van Chili en die van Peru praten in Bolivia over Brazilië."
    #expect(TaggedArticle(text).evidence == TaggedArticle(text).evidence)
  }
}
