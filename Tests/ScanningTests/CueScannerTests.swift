import Scanning
import TestSupport
import Testing

@Suite struct CueScannerTests {
  private static let filter = CueScanner(["volgens", "zei", "según", "aldus", "écrit", "déclaré"])

  private func candidates(_ text: String) -> [Int] {
    var found: [UInt32] = []
    let bytes = Array(text.utf8)
    Self.filter.candidates(in: bytes.span, 0..<bytes.count, into: &found)
    return found.map(Int.init)
  }

  @Test(arguments: [
    ("Volgens hem zei zij: aldus.", [0, 12, 21]), ("zei", [0]), ("zei,", [0]), ("(ZEI)", [1]),
    ("gezei vervolgens", []), ("il a bien écrit", [12]), ("", []), ("ze", []),
  ])
  func `words of the set are found where they begin`(text: String, places: [Int]) {
    #expect(candidates(text) == places)
  }

  @Test func `a word with a letter beyond ASCII among its first four may be one of the set`() {
    #expect(candidates("vol\u{AD}gens").first == 0)
    #expect(candidates("déclaré, répété").count >= 2)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `the fast way finds what the slow one finds`(_ seed: UInt64) {
    let pieces = [
      "volgens ", "Volgens", "zei ", "ei ", " ", "z", "según ", "aldus", "x", "é", ".", "\u{A0}",
      "\u{AD}", "1", "'", "aldu", "zeil",
    ]
    var generator = SeededGenerator(seed: seed)
    var text: [UInt8] = []
    for _ in 0..<Int.random(in: 0...60, using: &generator) {
      text += Array(pieces[Int.random(in: 0..<pieces.count, using: &generator)].utf8)
    }
    let start = Int.random(in: 0...min(20, text.count), using: &generator)
    let end = Int.random(in: start...text.count, using: &generator)
    var fast: [UInt32] = []
    var slow: [UInt32] = []
    Self.filter.candidates(in: text.span, start..<end, into: &fast)
    Self.filter.candidatesOneByOne(in: text.span, start..<end, into: &slow)
    #expect(fast == slow)
  }
}
