import Gazetteer
import Indexing
import Querying
import Tables
import Tagging
import Testing

@Suite struct UndecidedTests {
  static let page = """
    Georgia and Jordan speak
    ATHENS (AP) - Georgia spoke with the people of Jordan about a dam, and it is not yet clear \
    when that will be done. Georgia will pay for it, said a man who was there for the day.
    2 hours ago
    TROY, N.Y. (AP) - In Tbilisi the people of Georgia voted on the plan and the count was slow.
    """

  private func table(_ choices: CountryChoices = CountryChoices(), top: Int? = nil) -> Table {
    let corpus = SamplePages.corpus([("page", Self.page)])
      .retagged(Tagger(.standard, choices: choices)) { _ in }
    return Undecided.table(of: .all(of: corpus), in: corpus, top: top) { _ in }
  }

  @Test func `what has no support or was decided by default is listed, the most frequent first`() {
    let table = table()
    #expect(table.texts("name") == ["Georgia", "ATHENS", "Jordan"])
  }

  @Test func `a row names the meanings, the decision, the articles and what settles it`() {
    let table = table(top: 1)
    #expect(table["meanings"]?.values == .list([["GE", "US"]]))
    #expect(table.texts("decided") == [nil])
    #expect(table["articles"]?.values == .list([["1"]]))
    #expect(table.texts("settle") == ["set place.default Georgia GE"])
    #expect(table.notes.last == "2 left out by --top")
  }

  @Test func `what a person or the text decided is not listed`() throws {
    let us = try #require(Gazetteer.standard.country(named: "US"))
    let own = OwnPlaces([.init("Georgia", us, .setting), .init("ATHENS", us, .setting)])
    #expect(table(CountryChoices(places: own)).texts("name") == ["Jordan"])
  }

  @Test func `names that are switched off are not listed`() {
    let choices = CountryChoices(classes: MentionClasses([.city]))
    #expect(table(choices).texts("name") == ["ATHENS"])
  }
}
