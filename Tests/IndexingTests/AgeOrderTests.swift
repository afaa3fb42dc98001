import Articles
import Gazetteer
import Scanning
import Tagging
import Testing

@testable import Indexing

struct AgeOrderTests {
  private func disorder(_ page: String) -> [Int] {
    let bytes = Array(page.utf8)
    return PageParser.parse(bytes.span, knowing: Gazetteer.standard.datelineNames)
      .agesOutOfOrder(in: bytes.span, capture: 1_768_377_600)
  }

  private func briefs(_ ages: [String]) -> String {
    ages.map { "HEERLEN (ANP) - Een trein rijdt.\n\($0)" }.joined(separator: "\n")
  }

  @Test(arguments: [
    ["1 uur geleden", "2 uur geleden", "gisteren"], ["zojuist", "5 minuten geleden"],
    ["2 uur geleden", "2 uur geleden"], ["een uur geleden", "50 minuten geleden"],
    ["vandaag", "3 uur geleden"], ["eergisteren"], ["gisteravond", "gisteren"],
  ])
  func `ages that may grow down the list are in order`(ages: [String]) {
    #expect(disorder(briefs(ages)).isEmpty)
  }

  @Test func `an age that is certainly less than the one above is out of order`() {
    #expect(disorder(briefs(["1 uur geleden", "5 uur geleden", "2 uur geleden"])) == [2])
    #expect(disorder(briefs(["gisteren", "zojuist", "vorige week", "gisteren"])) == [1, 3])
  }

  @Test func `a heading starts another list, and so does a form feed`() {
    let (first, second) = (briefs(["gisteren"]), briefs(["1 uur geleden"]))
    #expect(disorder("\(first)\nMeer uit Sport\n\(second)").isEmpty)
    #expect(disorder("\(first)\u{0C}\(second)").isEmpty)
    #expect(disorder("\(first)\n\(second)") == [1])
  }
}
