import Articles
import Gazetteer
import Tables
import Tagging
import Testing

@testable import Indexing

@Suite struct RetaggingTests {
  private static let pages = [
    "Noorwegen en Zweden tekenen\nOSLO (ANP) - De Noorse en Zweedse ministers zijn in Lima.\n",
    "LIMA (ANP) - Peru wacht. De Peruaanse vloot is uit.\n1 uur geleden\nBERN (ANP) - Sneeuw.\n",
  ]

  private static func corpus(_ choices: CountryChoices) -> Corpus {
    let tagger = Tagger(.standard, choices: choices)
    return pages.enumerated().reduce(Corpus.empty) { corpus, page in
      let source = PageSource(path: "\(page.offset)", bytes: Array(page.element.utf8), capture: 0)
      var builder = SegmentBuilder(.standard)
      let table = PageParser.parse(source.bytes.span, knowing: .none)
      let tags = tagger.tag(table, of: source.bytes.span)
      builder.add(source, table, tags, tagger.speech(tags, table, of: source.bytes.span))
      return corpus.appending(builder)
    }
  }

  @Test func `a corpus derived anew is the one derived so from the start`() {
    let choices = CountryChoices(classes: MentionClasses([.adjective]))
    let tagger = Tagger(.standard, choices: choices)
    var steps: [Int] = []
    let anew = Self.corpus(CountryChoices()).retagged(tagger) { steps.append($0) }
    let fresh = Self.corpus(choices)
    #expect(steps == [0, 1])
    #expect(anew.choices == choices)
    for (left, right) in zip(anew.segments, fresh.segments) {
      #expect(left.mentionedCountries == right.mentionedCountries)
      #expect(left.aboutCountries == right.aboutCountries)
      #expect(left.datelineCountries == right.datelineCountries)
      #expect(left.ids == right.ids)
    }
    #expect(anew.segments[0].mentionedCountries[0].count == 2)
  }

  @Test func `what stops the work is thrown on`() {
    struct Stopped: Error {}
    let corpus = Self.corpus(CountryChoices())
    #expect(throws: Stopped.self) {
      try corpus.retagged(Tagger(.standard)) { done throws(Stopped) in
        if done == 1 { throw Stopped() }
      }
    }
  }
}
