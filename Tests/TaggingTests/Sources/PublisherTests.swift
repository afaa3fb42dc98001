import Articles
import Gazetteer
import Scanning
import Tagging
import Testing

/// What a page names as its publisher, and what it does not.
@Suite struct PublisherTests {
  private static let story = "ARNHEM (ANP) - De dijk houdt stand, meldt De Gelderlander."

  @Test(arguments: [
    ("Dijk houdt stand | NU.nl\n\n\(story)", "NU.nl"),
    ("Dijk houdt stand - de Volkskrant\n\n\(story)", "de Volkskrant"),
    ("Dijk houdt stand\n\n\(story)\n\n© 2026 NU.nl\n", "NU.nl"),
    ("Dijk houdt stand\n\n\(story)\n\n© NRC 2026. Alle rechten voorbehouden\n", "NRC"),
    (
      "Dyke holds\n\nLEITH (AP) — The dyke holds.\n\nCopyright © 2026 BBC. All rights reserved.\n",
      "BBC"
    ),
  ])
  func `a page that names its publisher has one`(_ page: String, _ name: String) {
    #expect(Self.publisher(page)?.name == name)
  }

  @Test(arguments: [
    "Dijk houdt stand\n\n\(story)",
    "Dijk houdt stand - en NRC weet waarom\n\n\(story)",
    "Dijk houdt stand, zegt NRC\n\n\(story)",
    "Dijk houdt stand - trouw\n\n\(story)",
    "Dijk houdt stand\n\n\(story)\n\n© ANP 2026\n",
    "Dijk houdt stand\n\n\(story)\n\n© foto van de NOS\n",
    "Amsterdam - Parijs | duurder\n\n\(story)", "|", "©", "© ", "- NRC",
  ])
  func `a page that only mentions an outlet has none`(_ page: String) {
    #expect(Self.publisher(page) == nil)
  }

  @Test func `the evidence is the name's bytes, a rule and a row`() throws {
    let found = try #require(Self.publisher("Dijk houdt stand | NU.nl\n\n\(Self.story)"))
    #expect(found.words == "NU.nl")
    #expect(found.evidence.rule == .publisherTitle)
    #expect(found.evidence.row?.file == .outlets)
  }

  @Test func `of two names the first counts and the other competes`() throws {
    let page = "Dijk houdt stand | NU.nl\n\n\(Self.story)\n\n© 2026 NRC\n"
    #expect(Self.publisher(page)?.name == "NU.nl")
    #expect(Self.evidence(page).map(\.weight) == [1, 0])
  }

  private static func evidence(_ text: String) -> [Evidence] {
    let page = Array(text.utf8)
    let table = PageParser.parse(page.span, knowing: Gazetteer.standard.datelineNames)
    let tagger = Tagger(.standard)
    let tags = tagger.tag(table, of: page.span)
    guard !table.articles.isEmpty else { return [] }
    return tagger.evidence(of: 0, in: tags, table, page.span).filter {
      $0.field == .sourcePublisher
    }
  }

  private static func publisher(
    _ text: String
  ) -> (name: String, words: String, evidence: Evidence)? {
    guard let first = evidence(text).first, case .source(.outlet(let outlet)) = first.value else {
      return nil
    }
    let page = Array(text.utf8)
    return (
      Gazetteer.standard.name(of: outlet),
      String(decoding: page[first.span.offsets], as: UTF8.self), first
    )
  }
}
