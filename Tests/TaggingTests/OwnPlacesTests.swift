import Gazetteer
import Tagging
import Testing

@Suite struct OwnPlacesTests {
  private static func choices(
    _ places: (String, String)..., origin: OwnPlaces.Origin = .setting
  ) throws -> CountryChoices {
    let gazetteer = Gazetteer.standard
    let own = try places.map { name, code in
      OwnPlaces.Place(name, try #require(gazetteer.country(named: code)), origin)
    }
    return CountryChoices(places: OwnPlaces(own))
  }

  @Test func `an own place decides in a dateline`() throws {
    let choices = try Self.choices(("troy", "TR"))
    let article = TaggedArticle(dateline: "TROY (AP)", choices: choices, "Rain fell.")
    #expect(article.countries == ["TR"])
    #expect(article.words(by: .placeBySetting) == ["TROY"])
  }

  @Test func `what stands beside a dateline's place goes before an own place`() throws {
    let choices = try Self.choices(("TROY", "TR"))
    #expect(
      TaggedArticle(dateline: "TROY, N.Y. (AP)", choices: choices, "Rain.").countries == ["US"])
  }

  @Test(arguments: ["Troy is digging.", "TROY'S WALLS ARE OPEN", "The walls of Troy’s hill."])
  func `an own place counts in a text wherever it has a capital`(text: String) throws {
    #expect(TaggedArticle(text).mentioned == [])
    #expect(TaggedArticle(choices: try Self.choices(("TROY", "TR")), text).mentioned == ["TR 1"])
  }

  @Test func `accents do not matter, small letters and parts of words do`() throws {
    let choices = try Self.choices(("ZANDVOORDE", "BE"))
    let text = "In Zandvoordé staat een molen. Een zandvoorde is iets anders, Zandvoordenaar ook."
    #expect(TaggedArticle(choices: choices, text).mentioned == ["BE 1"])
  }

  @Test func `a longer name of the tables stays`() throws {
    let choices = try Self.choices(("YORK", "GB"), ("KOREA", "KP"))
    let text = "De brug is open, schrijft The New York Times. Zuid-Korea kijkt toe, Korea ook."
    #expect(TaggedArticle(choices: choices, text).mentioned == ["KP 1", "KR 1"])
  }

  @Test func `an own place takes the place of a country's name, and keeps its class`() throws {
    var choices = try Self.choices(("GEORGIA", "US"))
    let text = "Georgia votes on Monday. The vote is close and it is in the hands of the court."
    #expect(TaggedArticle(choices: choices, text).mentioned == ["US 1"])
    choices.classes = MentionClasses([.city])
    #expect(TaggedArticle(choices: choices, text).mentioned == [])
  }

  @Test func `a file and its line are the evidence`() throws {
    let origin = OwnPlaces.Origin.file(path: "places.tsv", line: 7)
    let choices = try Self.choices(("Oosterbeemd", "NL"), origin: origin)
    let article = TaggedArticle(dateline: "OOSTERBEEMD (ANP)", choices: choices, "In Oosterbeemd.")
    let own = article.evidence.filter { $0.rule == .placeByOwnTable }
    #expect(own.map(\.own) == [origin, origin])
    #expect(own.allSatisfy { $0.weight == 1 && $0.row == nil })
    #expect(origin.text == "places.tsv:7")
  }

  @Test func `a name stands once, the later one counts, and it can be taken back`() throws {
    var own = try Self.choices(("Troy", "TR"), ("Oude Kerk", "NL"), ("TROY", "US")).places
    #expect(own.places.map(\.name) == ["Oude Kerk", "TROY"])
    #expect(own["oude  kerk"]?.name == "Oude Kerk")
    own.remove("Troy")
    #expect(own.places.map(\.name) == ["Oude Kerk"])
    own.remove("Oude Kerk")
    #expect(own.isEmpty)
    #expect(own == OwnPlaces())
  }

  @Test func `a page full of an own name costs no more than its length`() throws {
    let text = String(repeating: "Troy en Peru. ", count: 20_000)
    let article = TaggedArticle(choices: try Self.choices(("TROY", "TR")), text)
    #expect(article.mentioned == ["PE 20000", "TR 20000"])
  }

  @Test(arguments: [
    ("", PlaceFault.empty), (" ", .empty), ("*", .noLetter), ("2026", .noLetter),
    ("a", .everywhere), ("de", .everywhere), ("The", .everywhere),
    (String(repeating: "x", count: 101), .long),
  ])
  func `a name that matches nothing or everything is refused`(name: String, fault: PlaceFault) {
    #expect(PlaceFault(of: name) == fault)
  }

  @Test(arguments: ["Ee", "Troy", "'s-Hertogenbosch", "De Lier"])
  func `a name of a place is taken`(name: String) {
    #expect(PlaceFault(of: name) == nil)
  }
}
