import Articles
import Gazetteer
import Scanning

extension ArticleTags {
  /// Derives `source.cited` from headline and text, in the order of the first citation.
  mutating func readCitations(
    _ text: ArticleText, in page: Span<UInt8>, _ gazetteer: Gazetteer, _ language: NameLanguage?
  ) {
    let cues = Cues.of(language)
    var hits: [SourceHit] = []
    for part in text.paragraphs {
      hits.removeAll(keepingCapacity: true)
      gazetteer.sourceHits(in: page, range: part, into: &hits)
      guard !hits.isEmpty else { continue }
      for citation in Citations(part, cues).judge(hits, in: page) { cite(citation) }
    }
  }

  private mutating func cite(_ citation: Citations.Citation) {
    let hit = citation.hit
    let source = SourceName(hit.source)
    guard let rule = citation.rule else {
      if !hit.traits.isEmpty {
        note(.sourceCited, .none, at: hit.range, by: .citedTooAmbiguous, row: hit.row, weight: 0)
      }
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
