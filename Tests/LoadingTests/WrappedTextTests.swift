import TestSupport
import Testing

@testable import Loading

@Suite struct WrappedTextTests {
  private static let story = """
    Bridge open again

    ZANDWIJK, Jan 14 (Reuters) - The bridge over the river opened on
    Wednesday after four months of repairs, so the Financial Times
    said. Ships may pass at night.
        "It was a long wait," said Jane Roe, who has been running
    the old ferry. The ferry stops at the end of the week.

    """

  private func joined(_ page: String) -> String? {
    WrappedText.read(Array(page.utf8)).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test func `breaks inside paragraphs become blanks and no byte moves`() throws {
    let page = Array(Self.story.utf8)
    let text = try #require(WrappedText.read(page))
    let lines = String(decoding: text.bytes, as: UTF8.self).split(separator: "\n")
    #expect(text.bytes.count == page.count)
    #expect(text.breakCount == 3)
    #expect(lines.map { $0.prefix(13) } == ["Bridge open a", "ZANDWIJK, Jan", "    \"It was a"])
    #expect(
      lines[1].hasSuffix(
        "opened on Wednesday after four months of repairs, so the Financial Times said."
          + " Ships may pass at night."))
  }

  @Test func `line ends of two bytes and blanks before them become blanks too`() throws {
    let page = Self.story.replacing("\n", with: " \r\n")
    let text = try #require(joined(page))
    #expect(text.contains("opened on   Wednesday"))
    #expect(text.utf8.count == page.utf8.count)
  }

  @Test(arguments: [
    "", "\n\n\n", "one line",
    "Brug open\nDe brug is weer open.\nHet verkeer rijdt.\n",
    // Paragraphs of one line, some of them of nearly one length.
    "De brug over de rivier is sinds vanmorgen weer open voor het verkeer.\n"
      + "Het water is gezakt en de dijk hield het, zegt het waterschap nu.\n"
      + "Schepen mogen er vanaf morgen ook weer onderdoor, maar niet diep.\n"
      + "De gemeente rekent erop dat alles over een maand helemaal klaar is.\n",
    // A list of titles, and a table.
    "Nieuws uit de provincie\nSport uit de provincie\nCultuur uit de provincie\nWeer\n",
    "Tarwe per ton   120   130   140\nGerst per ton   110   115   120\nhaver per ton   100   101   102\n",
    "- a first point that is nearly as long as the line allows\n- another point of the same kind, as long again\n"
      + "- a last point that is nearly as long as the line allows\n",
  ])
  func `other pages stay as they are`(page: String) {
    #expect(WrappedText.read(Array(page.utf8)) == nil)
  }

  @Test func `a page break, an empty line and an indent begin anew`() throws {
    let parts = (1...3).map {
      "part \($0) goes on and on and on until the line is full of\nwords, and so it\n"
    }
    for (glue, lines) in [("\u{C}\n", 6), ("\n", 3), ("   ", 3)] {
      let text = try #require(joined(parts.joined(separator: glue)))
      #expect(text.split(whereSeparator: { $0 == "\n" || $0 == "\u{C}" }).count <= lines)
      #expect(
        text.filter { $0 == "\u{C}" }.count
          == parts.joined(separator: glue).filter { $0 == "\u{C}" }.count)
    }
  }

  @Test func `the head of a mail does not hide that its text was broken`() throws {
    let text = try #require(
      joined(
        """
        From: desk@example.org
        To: list@example.org
        Subject: Overzicht

        ZANDWIJK (QQN) - De brug is sinds vanmorgen weer open en dat is
        eerder dan verwacht. De gemeente zegt dat alles klaar is, op de
        lampen na.

        """))
    #expect(text.contains("org\nSubject"))
    #expect(text.contains("dat is eerder dan"))
    #expect(text.contains("op de lampen na"))
  }

  @Test func `joining keeps every byte that is no blank in its place`() {
    var generator = SeededGenerator(seed: 17)
    let pieces = [
      "word", "Word", " ", "\n", "\n", "\r\n", "  ", "é", ".", "a longer word here", "\t", "\u{C}",
    ]
    for _ in 0..<500 {
      let page = (0..<200).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let bytes = Array(page.utf8)
      guard let text = WrappedText.read(bytes) else { continue }
      #expect(text.bytes.count == bytes.count)
      #expect(zip(bytes, text.bytes).allSatisfy { $0 == $1 || $1 == 0x20 && $0 <= 0x20 })
    }
  }
}
