import Gazetteer
import Tagging
import Testing

@Suite struct MentionClassTests {
  /// One text with a name of each class.
  private static func article(_ classes: [MentionClass]) -> TaggedArticle {
    TaggedArticle(
      choices: CountryChoices(classes: MentionClasses(classes)),
      "Noorwegen en de VS tekenen. Zweedse boten varen uit. De Denen kijken toe. In Lima is het "
        + "stil, in Marseille niet. Minnesota wacht. Het Kremlin zwijgt.")
  }

  /// What each class finds in the text.
  private static let found: [(MentionClass, String)] = [
    (.name, "NO"), (.alias, "US"), (.adjective, "SE"), (.demonym, "DK"), (.capital, "PE"),
    (.city, "FR"), (.region, "US"), (.metonym, "RU"),
  ]

  @Test(arguments: found)
  func `each class counts by itself`(_ mentionClass: MentionClass, country: String) {
    #expect(Self.article([mentionClass]).mentioned == ["\(country) 1"])
  }

  @Test(arguments: found)
  func `each class can be left out`(_ mentionClass: MentionClass, country: String) {
    let all = Self.article(MentionClass.allCases)
    let rest = Self.article(MentionClass.allCases.filter { $0 != mentionClass })
    let left = country == "US" ? "US 1" : nil
    #expect(all.mentioned.count == 7)
    #expect(rest.mentioned.filter { $0.hasPrefix(country) } == (left.map { [$0] } ?? []))
  }

  @Test func `what is switched off says so, with the country it would count for`() {
    let article = Self.article([.name])
    let off = article.evidence.filter { $0.rule == .mentionClassOff }
    #expect(off.count == 7)
    #expect(off.allSatisfy { $0.weight == 0 && $0.row != nil && $0.value != .none })
    #expect(article.words(by: .mentionName) == ["Noorwegen"])
  }

  @Test func `what an article is about follows the classes`() {
    let text = "Zweedse en Noorse boten varen uit naar Peru."
    #expect(TaggedArticle(text).about.sorted() == ["NO", "PE", "SE"])
    #expect(
      TaggedArticle(choices: CountryChoices(classes: MentionClasses([.name])), text).about == ["PE"]
    )
  }

  @Test func `a name that is switched off still supports another`() {
    let text = "In Tbilisi is gestemd. Georgia wacht op de uitslag. The vote is in and it is close."
    let choices = CountryChoices(classes: MentionClasses([.name]))
    #expect(TaggedArticle(choices: choices, text).mentioned == ["GE 1"])
  }

  @Test func `the classes of a dateline do not matter`() {
    let choices = CountryChoices(classes: MentionClasses([.metonym]))
    #expect(
      TaggedArticle(dateline: "OSLO (NTB)", choices: choices, "Het regent.").countries == ["NO"])
  }

  @Test func `classes print in their order`() {
    #expect(MentionClasses([.city, .name]).text == "name,city")
    #expect(MentionClasses.all.text == MentionClass.allCases.map(\.rawValue).joined(separator: ","))
  }
}
