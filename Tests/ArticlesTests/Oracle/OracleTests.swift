import Scanning
import Tables
import TestSupport
import Testing

@testable import Articles

@Suite struct OracleTests {
  private func differences(_ bytes: [UInt8]) -> [String] {
    let fast = PageParser.parse(bytes.span, knowing: .someCities)
    let slow = OracleParser.parse(bytes)
    var found: [String] = []
    if fast.segments != slow.segments { found.append("segments") }
    if fast.articles != slow.articles { found.append("articles") }
    if fast.places.elements != slow.places.elements || fast.places.offsets != slow.places.offsets {
      found.append("places")
    }
    if fast.credits.elements != slow.credits.elements
      || fast.credits.offsets != slow.credits.offsets
    {
      found.append("credits")
    }
    return found.isEmpty ? [] : found + [String(decoding: bytes, as: UTF8.self).debugDescription]
  }

  @Test(arguments: 0..<20)
  func `the fast parser and the oracle agree on random pages`(batch: Int) {
    for seed in (batch * 40)..<(batch * 40 + 40) {
      var pages = RandomPages(seed: UInt64(seed))
      #expect(differences(pages.next()) == [])
    }
  }

  @Test(arguments: SamplePages.all.map(\.name))
  func `they agree on the invented pages`(name: String) throws {
    let page = try #require(SamplePages.all.first { $0.name == name }?.page)
    #expect(differences(Array(MarkedText(page).text.utf8)) == [])
  }

  @Test func `they agree on every dateline, trap and age`() {
    for item in DatelineItems.all { #expect(differences(Array(MarkedText(item).text.utf8)) == []) }
    for line in DatelineTraps.all { #expect(differences(Array(line.utf8)) == []) }
    for item in StampItems.all.map(\.line) + StampTraps.all {
      #expect(differences(Array("Kop\n\(item)\nEen zin.\n\(item)ÅLESUND (NTB) - Twee.".utf8)) == [])
    }
    for item in AgeItems.all {
      #expect(differences(Array("OSLO (AP) - Een.\n\(item.phrase)'t Hek".utf8)) == [])
    }
  }

  @Test func `they agree on lines with a byte changed`() {
    var generator = SeededGenerator(seed: 5)
    let bytes: [UInt8] = Array(" .,-/()'=:sA3\n".utf8) + [0xC3, 0xA9, 0xA0, 0xC2, 0xFF, 0xE2]
    for item in DatelineItems.all + DatelineTraps.all {
      var line = Array(MarkedText(item).text.utf8)
      guard !line.isEmpty else { continue }
      for _ in 0..<8 {
        let offset = Int.random(in: 0..<min(50, line.count), using: &generator)
        line[offset] = bytes[Int.random(in: 0..<bytes.count, using: &generator)]
        #expect(differences(line) == [])
      }
    }
  }
}
