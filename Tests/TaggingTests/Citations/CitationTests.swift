import Tagging
import Testing

/// Sentences as the wires write them, each with the sources that it cites, and some that cite nobody.
@Suite struct CitationTests {
  @Test(arguments: english)
  func `English sources are cited as wires do`(_ text: String, _ cited: [String]) {
    #expect(TaggedArticle(Self.englishContext, text).cited == cited)
  }

  @Test(arguments: dutch)
  func `Dutch sources are cited as wires do`(_ text: String, _ cited: [String]) {
    #expect(TaggedArticle(Self.dutchContext, text).cited == cited)
  }

  @Test(arguments: german)
  func `German sources are cited as wires do`(_ text: String, _ cited: [String]) {
    #expect(TaggedArticle(Self.germanContext, text).cited == cited)
  }

  @Test(arguments: french)
  func `French sources are cited as wires do`(_ text: String, _ cited: [String]) {
    #expect(TaggedArticle(Self.frenchContext, text).cited == cited)
  }

  @Test(arguments: spanish)
  func `Spanish sources are cited as wires do`(_ text: String, _ cited: [String]) {
    #expect(TaggedArticle(Self.spanishContext, text).cited == cited)
  }
}
