import Characters
import Rendering
import Tables
import TestSupport
import Testing

@Suite struct HumanTableTests {
  private func shown(_ table: Table, width: Int? = nil) -> String {
    Output.table(table).rendered(as: .table, on: Canvas(width: width))
  }

  @Test func `a group table aligns by display width and draws its shares`() {
    #expect(
      shown(Samples.countries) == """
         country  articles  share
         Norway          5    62%  ██████████
         日本            4    50%  ████████
         (none)          1    12%  ██
         8 articles; country = about: an article counts once in each of its countries

        """)
  }

  @Test func `untrusted text is shown, not obeyed`() {
    #expect(
      shown(Samples.articles) == """
             dateline  source      headline                            score
          1  ÅLESUND   NTB, Quill  Fjord ferry "Solvind" sails again    1.50
          2  東京                  Tea 👩‍💻 e\u{301}te\u{301} | \\ *now*
         10            a;b, c,d    Evil ␛[31mred␊line␉tab ⟨U+202E⟩abc  -0.25

        """)
  }

  @Test func `a bar narrows before a text is cut`() {
    #expect(
      shown(Samples.countries, width: 36) == """
         country  articles  share
         Norway          5    62%  █████
         日本            4    50%  ████
         (none)          1    12%  █
         8 articles; country = about: an
         article counts once in each of its
         countries

        """)
  }

  @Test func `a table at forty columns cuts its widest texts and says so`() {
    #expect(
      shown(Samples.articles, width: 40) == """
             dateline  source    headline  score
          1  ÅLESUND   NTB, Qu…  Fjord f…   1.50
          2  東京                Tea 👩‍💻 …
         10            a;b, c,d  Evil ␛[…  -0.25
         cut to fit; --width 0 or as csv shows
         all

        """)
  }

  @Test func `titles yield before short names do`() {
    #expect(
      shown(Samples.countries, width: 20) == """
         country  art…  sha…
         Norway      5   62%
         日本        4   50%
         (none)      1   12%
         8 articles; country
         = about: an article
         counts once in each
         of its countries
         cut to fit; --width
         0 or as csv shows
         all

        """)
  }

  @Test func `keys and numbers stay whole where nothing else has room`() {
    let table = Table(columns: [
      Column("key", layout: .whole, .text(["KEY-1", "KEY-2"])),
      Column("name", .text(["Norway", "Japan"])),
      Column("articles", .integer([123_456, 7])),
    ])
    #expect(
      shown(table, width: 14) == """
         key    artic…
         KEY-1  123456
         KEY-2       7
         cut to fit;
         --width 0 or
         as csv shows
         all

        """)
  }

  @Test func `a concordance keeps what stands next to its hit`() {
    let table = Table(columns: [
      Column("left", title: "", layout: .trailing, .text(["far away in the north", "the"])),
      Column("hit", title: "", layout: .whole, .text(["ferry", "ferries"])),
      Column("right", title: "", .text(["sails", "sail to every island there is"])),
    ])
    #expect(
      shown(table, width: 42) == """
         …y in the north  ferry    sails
                     the  ferries  sail to every …
         cut to fit; --width 0 or as csv shows all

        """)
  }

  @Test func `a table without rows still shows its titles and notes`() {
    #expect(shown(Samples.empty) == " country  articles\n 0 articles\n")
    #expect(shown(Table(columns: [], notes: ["nothing"])) == " nothing\n")
  }

  @Test func `colour marks titles and notes and nothing else`() {
    let table = Table(columns: [Column("country", .text(["Norway"]))], notes: ["1 article"])
    let text = Output.table(table).rendered(as: .table, on: Canvas(usesColor: true))
    #expect(text == "\u{1B}[1m country\u{1B}[0m\n Norway\n\u{1B}[2m 1 article\u{1B}[0m\n")
  }

  @Test func `plain mode is one fact a line without bars`() {
    let text = Output.table(Samples.countries).rendered(as: .table, on: Canvas(isPlain: true))
    #expect(
      text == """
        country: Norway
        articles: 5
        share: 62%

        country: 日本
        articles: 4
        share: 50%

        country: (none)
        articles: 1
        share: 12%

        8 articles; country = about: an article counts once in each of its countries

        """)
  }

  @Test(arguments: [24, 30, 40, 57, 80, 200])
  func `every line fits whenever keys and numbers leave room`(width: Int) {
    for seed in 0..<50 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let text = shown(RandomTable.make(using: &generator), width: width)
      for line in text.split(separator: "\n") {
        #expect(DisplayWidth.columns(of: line) <= width, "seed \(seed): \(line)")
      }
    }
  }
}
