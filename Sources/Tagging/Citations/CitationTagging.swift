import Articles
import Gazetteer
import Scanning

extension ArticleTags {
  /// Derives `source.cited` from headline and text, in the order of the first citation.
  mutating func readCitations(
    _ text: borrowing ArticleText, in page: Span<UInt8>, _ lexicon: Lexicon,
    _ hits: inout [SourceHit]
  ) {
    for index in text.parts.indices where text.parts[index].position != .opening {
      let paragraph = text.paragraph(at: index)
      // No word of most paragraphs begins a source's name.
      guard !paragraph.words.marks.isDisjoint(with: [.source, .unclear]) else { continue }
      hits.removeAll(keepingCapacity: true)
      lexicon.finder.sourceHits(
        in: page, range: paragraph.range, text.runs, paragraph.words, into: &hits)
      guard !hits.isEmpty else { continue }
      for citation in Citations(paragraph.range, lexicon.cues, lexicon.language).judge(
        hits, in: page)
      {
        cite(citation)
      }
    }
  }

  private mutating func cite(_ citation: Citations.Citation) {
    let hit = citation.hit
    let source = SourceName(hit.source)
    guard let rule = citation.rule else {
      note(
        .sourceCited, .source(source), at: hit.range,
        by: hit.traits.isEmpty ? .citedNotSaid : .citedTooAmbiguous, row: hit.row, weight: 0)
      return
    }
    // The agency that writes the article is told things; it does not cite itself.
    guard agencies.first != source else {
      note(.sourceCited, .none, at: hit.range, by: .citedOwnCredit, row: hit.row, weight: 0)
      return
    }
    if !cited.contains(source) { cited.append(source) }
    note(.sourceCited, .source(source), at: hit.range, by: rule, row: hit.row)
  }
}

extension SourceName {
  fileprivate init(_ source: SourceID) {
    switch source {
    case .agency(let agency): self = .agency(agency)
    case .outlet(let outlet): self = .outlet(outlet)
    }
  }
}
