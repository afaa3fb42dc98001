import Articles
import Scanning
import TestSupport
import Testing

@Suite struct PageProperties {
  private static var pages: [String] { SamplePages.all.map { MarkedText($0.page).text } }

  @Test func `segments tile any bytes`() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<3000 {
      let length = Int.random(in: 0...120, using: &generator)
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(Parsed(bytes).isSound)
    }
  }

  @Test func `segments tile any page made of fragments`() {
    for seed in 0..<3000 {
      var pages = RandomPages(seed: UInt64(seed))
      #expect(Parsed(pages.next()).isSound, "seed \(seed)")
    }
  }

  @Test func `a glued page and its unglued twin give the same articles`() {
    for seed in 0..<500 {
      var pages = RandomPages(seed: UInt64(seed))
      let (glued, unglued) = pages.nextTwins()
      #expect(Parsed(glued).essence == Parsed(unglued).essence, "seed \(seed)")
    }
  }

  @Test func `every beginning of a page parses`() {
    for page in Self.pages {
      let bytes = Array(page.utf8)
      for length in 0...bytes.count {
        #expect(Parsed(Array(bytes[..<length])).isSound)
      }
    }
  }

  @Test func `line ends of DOS give the same articles`() {
    for page in Self.pages {
      let dos = page.split(separator: "\n", omittingEmptySubsequences: false).joined(
        separator: "\r\n")
      #expect(Parsed(dos).essence == Parsed(page).essence)
    }
  }

  @Test func `a byte order mark and a missing last line end change nothing`() {
    for page in Self.pages {
      #expect(Parsed("\u{FEFF}" + page + "\n").essence == Parsed(page).essence)
    }
  }

  @Test func `pages joined by form feeds give the articles of the parts`() {
    let parts = Self.pages.filter { !$0.contains("\u{0C}") }
    let joined = Parsed(parts.joined(separator: "\n\u{0C}\n"))
    #expect(joined.essence == parts.flatMap { Parsed($0).essence })
  }

  @Test func `the same bytes give the same table`() {
    for page in Self.pages {
      let (first, second) = (Parsed(page), Parsed(page))
      #expect(first.table.segments == second.table.segments)
      #expect(first.table.articles == second.table.articles)
    }
  }

  @Test(arguments: [
    "a", "\u{0}", " ", "\n", "\u{A0}", "3 uur geleden", "OSLO (AP) - ", "Meer uit X\n", "Sport\n",
    "Lees ook\n", "Kop\n", "zojuist\nA", "A/", "(", "A, ", "Kop\nOSLO (AP) - a.\n", "\u{0C}", "'",
    "Gerelateerd\nKop\n", "cookie ",
    "10:15 - A.\n", "09.30 uur\n", "14-01-2026\n", "Kop\n14-01-2026\n", "14-01-2026OSLO (AP) - ",
    "Stand: ", "Update: 3 uur geleden | ", "STORM\nEen kop van vier woorden\n", "14-", "dinsdag",
  ])
  func `a long page of one thing over and over is parsed`(unit: String) {
    let page = String(repeating: unit, count: 200_000 / unit.utf8.count)
    #expect(Parsed(page).isSound)
  }
}
