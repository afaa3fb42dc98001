import Gazetteer
import Tagging
import Testing

@Suite struct FormerStateTests {
  @Test(arguments: [
    (1987, ["SUHH"]), (1991, ["SUHH"]), (1992, ["RU"]), (nil, ["RU"]),
  ])
  func `a capital belongs to the state of its year`(_ year: Int?, _ countries: [String]) {
    let article = TaggedArticle(
      dateline: "MOSCOW (Reuters)", year: year, "Moscow said that the harvest was late this year.")
    #expect(article.countries == countries)
    #expect(article.about == countries)
    #expect(article.mentioned == countries.map { "\($0) 1" })
  }

  @Test(arguments: [
    (1987, "Belgrade and Prague signed a treaty on Zagreb's rail line.", ["YUCS 2", "CSHH 1"]),
    (1987, "Kinshasa denied the report about the mines of Zaire.", ["ZRCD 2"]),
    (1993, "Prague opened an embassy in Zagreb.", ["CZ 1", "HR 1"]),
    (1987, "East Berlin and Bonn agreed on a bridge.", ["DDDE 1", "DE 1"]),
  ])
  func `a land belongs to the state it lay in`(
    _ year: Int, _ text: String, _ mentioned: [String]
  ) {
    #expect(TaggedArticle(year: year, text).mentioned == mentioned)
  }

  @Test func `a former state keeps its own code in any year`() {
    let article = TaggedArticle("The archive shows what the Soviet Union knew of Zaire.")
    #expect(article.mentioned == ["SUHH 1", "ZRCD 1"])
  }

  @Test func `the row of the former state is the evidence`() throws {
    let article = TaggedArticle(dateline: "KIEV (TASS)", year: 1986, "The river is rising.")
    let place = try #require(article.evidence.first { $0.rule == .datelineFormerState })
    #expect(place.row?.file == .historical)
    #expect(article.words(by: .datelineFormerState) == ["KIEV"])
  }
}
