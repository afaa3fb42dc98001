import Gazetteer
import Tables
package import Tagging

extension Corpus {
  /// This corpus with countries and sources derived anew, as `tagger` derives them.
  ///
  /// Pages are not parsed again, and articles keep their numbers.
  ///
  /// - Parameters:
  ///   - tagger: what derives them.
  ///   - beforePage: called with the number of pages done before each page; may stop the work.
  /// - Returns: the new corpus.
  /// - Throws: what `beforePage` throws.
  /// - Complexity: O(bytes).
  package func retagged<Failure: Error>(
    _ tagger: Tagger, beforePage: (_ done: Int) throws(Failure) -> Void
  ) throws(Failure) -> Corpus {
    var done = 0
    var fresh: [Segment] = []
    for segment in segments {
      var pages: [Page] = []
      for page in segment.pages {
        try beforePage(done)
        pages.append(page.retagged(tagger))
        done += 1
      }
      fresh.append(segment.with(pages))
    }
    return Corpus(fresh)
  }

  /// What a person had decided about countries when this was derived.
  package var choices: CountryChoices {
    segments.first?.pages.first?.tags.choices ?? CountryChoices()
  }
}

extension Corpus.Page {
  fileprivate func retagged(_ tagger: Tagger) -> Corpus.Page {
    let tags = tagger.tag(
      table, of: source.bytes.span, hint: self.tags.languageHint, year: self.tags.year)
    return Corpus.Page(source: source, table: table, tags: tags, speech: speech)
  }
}

extension Corpus.Segment {
  /// The segment with the same pages tagged otherwise.
  fileprivate func with(_ pages: [Corpus.Page]) -> Corpus.Segment {
    var segment = self
    segment.pages = pages
    segment.datelineCountries = Lists(pages.lazy.flatMap { rows(of: $0.tags.datelineCountries) })
    segment.mentionedCountries = Lists(pages.lazy.flatMap { rows(of: $0.tags.mentionedCountries) })
    segment.aboutCountries = Lists(pages.lazy.flatMap { rows(of: $0.tags.aboutCountries) })
    return segment
  }

  private func rows<Element>(of lists: Lists<Element>) -> [ArraySlice<Element>] {
    (0..<lists.count).map { lists[$0] }
  }
}
