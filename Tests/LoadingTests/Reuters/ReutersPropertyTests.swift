import Scanning
import TestSupport
import Testing

@testable import Loading

@Suite struct ReutersPropertyTests {
  private static let pieces = [
    "<REUTERS NEWID=\"1\">", "</REUTERS>", "<TEXT>", "</TEXT>", "<TITLE>", "</TITLE>", "<BODY>",
    "</BODY>", "<D>", "</D>", "<TOPICS>", "</TOPICS>", "<DATE>", "3-MAR-1987 10:00", "</DATE>",
    "<DATELINE>", "BERGEN, May 4 - ", "</DATELINE>", "&lt;", "&#2;", "word ", "\n", "    ", "<",
    "&",
  ]

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `any mixture of tags gives stories that lie in the file in order`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    for _ in 0..<400 {
      bytes += Array(Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)].utf8)
      if Int.random(in: 0..<50, using: &random) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      }
    }
    var container = Container()
    ReutersReader.read(bytes, member: nil, into: &container)
    var end = 0
    for page in container.pages {
      let origin = page.facts.origin ?? .none
      #expect(Int(origin.start) >= end && origin.end > origin.start)
      #expect(page.bytes.count <= origin.count + 8)
      #expect(!page.bytes.contains { $0 < 0x20 && $0 != 0x0A })
      end = Int(origin.end)
    }
    #expect(end <= bytes.count)
  }

  @Test func `a file is its stories, whatever stands between them`() {
    let story = "<REUTERS NEWID=4><TEXT><TITLE>FOG</TITLE><BODY>It lifts.</BODY></TEXT></REUTERS>"
    var alone = Container()
    ReutersReader.read(Array(story.utf8), member: nil, into: &alone)
    var many = Container()
    ReutersReader.read(Array("\(story)\n<x>\n\(story)\(story)".utf8), member: nil, into: &many)
    #expect(many.pages.map(\.bytes) == Array(repeating: alone.pages[0].bytes, count: 3))
  }
}
