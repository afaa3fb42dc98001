import Indexing
import Scanning
import Tables
import Tagging

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
    switch sequence.place {
    case .text: break
    case .headline: hits.removeAll { $0.end > segment.headlineEnds[Int($0.article)] }
    case .quotes: hits = hitsInQuotes(hits)
    }
    return hits
  }

  /// Those of `hits` that stand in a quotation; the words of near ones each in any.
  private func hitsInQuotes(_ hits: [WordHit]) -> [WordHit] {
    var article: QuotedParts?
    return hits.filter { hit in
      if article?.article != hit.article {
        article = QuotedParts(article: hit.article, in: segment)
      }
      return article?.hasQuoted(hit) == true
    }
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

/// The words of one article and the quotations around some of them.
private struct QuotedParts {
  let article: UInt32
  private let parts: PlacedParts
  private let quotes: [ByteRange]

  init(article: UInt32, in segment: Corpus.Segment) {
    self.article = article
    let (page, row) = segment.page(of: Int(article))
    quotes = page.speech.quotes[row].filter { $0.level == 0 }.map(\.range)
    parts = segment.placedParts(of: Int(article))
  }

  /// Whether all of `hit` stands in one quotation.
  func hasQuoted(_ hit: WordHit) -> Bool {
    let range = parts.bytes(from: hit.start, to: hit.end)
    var low = 0
    var high = quotes.count
    while low < high {
      let middle = (low + high) / 2
      if quotes[middle].start <= range.start { low = middle + 1 } else { high = middle }
    }
    return low > 0 && range.end <= quotes[low - 1].end
  }
}
