import Articles
import Scanning
import Testing

@testable import Indexing

struct PlacedPartsTests {
  private func read(_ item: HandMadePage.Item) -> (parts: PlacedParts, words: [String]) {
    let segment = HandMadePage([item]).corpus().segments[0]
    let parts = segment.placedParts(of: 0)
    let page = segment.pages[0].source.bytes
    return (parts, parts.ranges.map { PageText.verbatim($0, of: page.span) })
  }

  @Test func `each part takes a position and paragraphs lie far apart`() {
    let (parts, words) = read(.init(headline: "Noord-Korea zwijgt", paragraphs: ["Een.", "Twee!"]))
    #expect(words == ["Noord", "Korea", "zwijgt", "Een", "Twee"])
    #expect(parts.positions == [0, 1, 2, 1_027, 2_052])
    #expect(parts.continuesWord == [false, true, false, false, false])
    #expect(parts.headlineEnd == 3)
  }

  @Test(arguments: [
    ("l'eau", [false, true]), ("l’eau", [false, true]), ("vice\u{2011}president", [false, true]),
    ("a - b", [false, false]), ("a--b", [false, false]), ("a–b", [false, false]),
    ("a/b", [false, false]), ("'s-Gravenhage", [false, true]),
    ("rock-'n-roll", [false, false, true]),
  ])
  func `one hyphen or apostrophe joins parts to a word`(text: String, joined: [Bool]) {
    #expect(read(.init(paragraphs: [text])).parts.continuesWord == joined)
  }

  @Test func `a word does not go on in the next paragraph`() {
    let (parts, _) = read(.init(paragraphs: ["Noord-", "Korea"]))
    #expect(parts.continuesWord == [false, false])
  }

  @Test func `passages and whole words are found from any of their parts`() {
    let (parts, _) = read(.init(headline: "kop", paragraphs: ["Zuid-Korea's vloot", "", "slot"]))
    #expect(parts.passage(of: 0) == 0..<1)
    #expect(parts.passage(of: 3) == 1..<5)
    #expect(parts.passage(of: 5) == 5..<6)
    #expect(parts.wholeWords(2..<3) == 1..<4)
    #expect(parts.wholeWords(4..<5) == 4..<5)
    #expect(parts.part(at: parts.positions[4]) == 4)
  }

  @Test func `positions stay within 32 bits however many paragraphs there are`() {
    let most = 1 << 20
    #expect(PlacedParts.gap(passages: most) > PlacedParts.reach)
    #expect(UInt64(PlacedParts.gap(passages: most)) * UInt64(most) + 1 << 31 < 1 << 32)
    #expect(PlacedParts.gap(passages: most + 1) == 0)
  }
}
