import Articles
import Gazetteer
import Tables
import Tagging
import Testing

@Suite struct TaggerPartsTests {
  private static let page = Array(
    """
    Minister reist naar Frankrijk

    BERLIJN (ANP/DPA) - De Duitse minister is naar Frankrijk gereisd om met de president over de \
    Europese Unie te spreken. Dat heeft de krant Le Monde donderdag gemeld, en het is niet zeker.
    """.utf8)
  private static let tagger = Tagger(.standard)

  private func tags(_ parts: Tagger.Parts, hint: NameLanguage? = nil) -> TagTable {
    var table = ArticleTable()
    var parser = PageParser(knowing: Gazetteer.standard.datelineNames)
    parser.parse(Self.page.span, into: &table)
    return Self.tagger.tag(table, of: Self.page.span, hint: hint, parts: parts)
  }

  @Test func `names alone are the names of everything`() {
    let (names, all) = (tags(.names, hint: .dutch), tags(.all))
    #expect(names.datelineCountries == all.datelineCountries)
    #expect(names.mentionedCountries == all.mentionedCountries)
    #expect(names.agencies == all.agencies)
    #expect(!all.mentionedCountries[0].isEmpty)
  }

  @Test func `what is not wanted stays empty, a row an article`() {
    let names = tags(.names, hint: .dutch)
    #expect(names.languages == [.unknown])
    #expect(names.cited.count == 1 && names.cited[0].isEmpty)
    #expect(names.aboutCountries.count == 1 && names.aboutCountries[0].isEmpty)
    #expect(names.institutions[0].isEmpty)
  }

  @Test(arguments: [Tagger.Parts.names, .language, .citations, .about])
  func `parts are independent of what else is wanted`(_ part: Tagger.Parts) {
    let (some, all) = (tags(part.union([.names, .language])), tags(.all))
    #expect(some.languages == all.languages)
    #expect(some.mentionedCountries == all.mentionedCountries)
    if part == .about { #expect(some.aboutCountries == all.aboutCountries) }
    if part == .citations { #expect(some.cited == all.cited) }
  }
}
