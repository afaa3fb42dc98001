import Indexing

/// Finds where words of a query stand in one segment.
struct WordLookup {
  let segment: Corpus.Segment

  /// Every place where `sequence` stands, in order.
  ///
  /// For terms near each other, the places of all of them that are near enough.
  func hits(_ sequence: WordSequence) -> [WordHit] {
    var hits: [WordHit]
    if let within = sequence.within {
      hits = Proximity(
        terms: sequence.terms.map { self.hits($0) }, sameAs: sequence.sameAs, within: within
      )
      .hits()
    } else {
      hits = self.hits(sequence.terms[0])
      for term in sequence.terms.dropFirst() where !hits.isEmpty {
        hits = WordHit.joined(hits, self.hits(term))
      }
    }
    if sequence.isHeadlineOnly {
      hits.removeAll { $0.end > segment.headlineEnds[Int($0.article)] }
    }
    return hits
  }

  /// Every place where a term stands, in order.
  private func hits(_ matcher: WordMatcher) -> [WordHit] {
    switch matcher {
    case .parts(let parts): return hits(parts)
    case .exact(let parts, let written): return exactHits(parts, written)
    case .pattern(let globs): return hits(globs)
    case .expression(let expression):
      return hits(in: 0..<segment.terms.count, partsOnly: false) { expression.matches($0) }
    }
  }

  private func hits(_ parts: [[UInt8]]) -> [WordHit] {
    var found = hits(part: parts[0])
    for part in parts.dropFirst() where !found.isEmpty {
      found = WordHit.joined(found, hits(part: part))
    }
    return found
  }

  private func hits(part: [UInt8]) -> [WordHit] {
    guard let term = segment.terms.part(part) else { return [] }
    var found: [WordHit] = []
    append(term, to: &found)
    return found
  }

  /// A pattern of one piece is tried on parts and on whole words; of several, each on parts.
  private func hits(_ globs: [Glob]) -> [WordHit] {
    var found = hits(globs[0], partsOnly: globs.count > 1)
    for glob in globs.dropFirst() where !found.isEmpty {
      found = WordHit.joined(found, hits(glob, partsOnly: true))
    }
    return found
  }

  private func hits(_ glob: Glob, partsOnly: Bool) -> [WordHit] {
    let candidates = segment.terms.terms(withPrefix: glob.literalPrefix)
    return hits(in: candidates, partsOnly: partsOnly) { glob.matches($0) }
  }

  /// The places of those of the terms `candidates` that `matches`; asked once a term.
  private func hits(
    in candidates: Range<Int>, partsOnly: Bool, where matches: (ArraySlice<UInt8>) -> Bool
  ) -> [WordHit] {
    var found: [WordHit] = []
    for term in candidates where !partsOnly || segment.terms.partCount(of: term) == 1 {
      if matches(segment.terms.bytes(of: term)) { append(term, to: &found) }
    }
    WordHit.normalize(&found)
    return found
  }

  private func append(_ term: Int, to hits: inout [WordHit]) {
    let length = segment.terms.partCount(of: term)
    let articles = segment.terms.articles(of: term)
    for index in articles.indices {
      for position in segment.terms.positions(of: term, at: index) {
        hits.append(
          WordHit(article: articles[index], start: position, end: position + length))
      }
    }
  }

  /// The places of `parts` where the page has them written as `written`.
  private func exactHits(_ parts: [[UInt8]], _ written: String) -> [WordHit] {
    var kept: [WordHit] = []
    var placed: (article: UInt32, parts: PlacedParts)?
    for hit in hits(parts) {
      if placed?.article != hit.article {
        placed = (hit.article, segment.placedParts(of: Int(hit.article)))
      }
      guard let placed else { continue }
      let range = placed.parts.bytes(from: hit.start, to: hit.end)
      let page = segment.page(of: Int(hit.article)).page
      let text = PageText.verbatim(range, of: page.source.bytes.span)
      if PageText.visible(text) == written { kept.append(hit) }
    }
    return kept
  }
}
