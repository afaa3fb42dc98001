import Articles
import Gazetteer
import Testing

@testable import Indexing

struct CorpusTests {
  private func page(_ path: String, _ headlines: [String]) -> HandMadePage {
    HandMadePage(path: path, headlines.map { .init(headline: $0, paragraphs: [$0 + " tekst"]) })
  }

  private func corpus(_ segments: [[HandMadePage]]) -> Corpus {
    segments.reduce(Corpus.empty) { corpus, pages in
      var builder = SegmentBuilder(.standard)
      for page in pages { page.add(to: &builder) }
      return corpus.appending(builder)
    }
  }

  private func headlines(_ corpus: Corpus) -> [String] {
    (0..<corpus.articleCount).compactMap { index in
      corpus.location(of: UInt32(index + 1)).map { location in
        let (page, row) = corpus.segments[location.segment].page(of: location.article)
        return PageText.line(page.table.articles[row].headline, of: page.source.bytes.span)
      }
    }
  }

  @Test func `articles are numbered through in load order`() {
    let corpus = corpus([[page("a", ["een", "twee"]), page("b", [])], [page("c", ["drie"])]])
    #expect(corpus.articleCount == 3)
    #expect(headlines(corpus) == ["een", "twee", "drie"])
    #expect(corpus.pages.map(\.source.path) == ["a", "b", "c"])
    #expect(corpus.location(of: 0) == nil)
    #expect(corpus.location(of: 4) == nil)
    for number in 1...3 as ClosedRange<UInt32> {
      #expect(corpus.location(of: number).map(corpus.number) == number)
    }
  }

  @Test func `a corpus does not change when another is made of it`() {
    let first = corpus([[page("a", ["een"])]])
    var builder = SegmentBuilder(.standard)
    page("b", ["twee"]).add(to: &builder)
    let second = first.appending(builder)
    #expect(headlines(first) == ["een"])
    #expect(headlines(second) == ["een", "twee"])
  }

  @Test func `nothing added is no segment`() {
    #expect(Corpus.empty.appending(SegmentBuilder(.standard)).segments.isEmpty)
  }

  @Test func `pages that are taken out close their numbers`() {
    let pages = [page("a", ["een"]), page("b", ["twee", "drie"]), page("c", ["vier"])]
    let corpus = corpus([pages, [page("d", ["vijf"])], [page("e", ["zes"])]])
    let removal = corpus.removing(pages: [1, 3], .standard)
    #expect(headlines(removal.corpus) == ["een", "vier", "zes"])
    #expect(removal.corpus.pages.map(\.source.path) == ["a", "c", "e"])
    #expect(removal.newNumbers == [0, 1, 0, 0, 2, 0, 3])
    #expect(removal.corpus.segments.count == 2)
    let kept = removal.corpus.segments[0]
    #expect(kept.terms.part(Array("vier".utf8)) != nil)
    #expect(kept.terms.part(Array("twee".utf8)) == nil)
  }

  @Test func `an id finds every article with the same text`() {
    let corpus = corpus([[page("a", ["een", "twee"])], [page("b", ["een"])]])
    let id = corpus.segments[0].ids[0]
    #expect(corpus.numbers(of: id) == [1, 3])
  }

  @Test func `bytes of all pages are counted`() {
    let corpus = corpus([[page("a", ["een"])], [page("b", ["drie"])]])
    #expect(corpus.byteCount == "een\neen tekst\n".utf8.count + "drie\ndrie tekst\n".utf8.count)
  }
}
