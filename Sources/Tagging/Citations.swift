import Articles
import Gazetteer
import Scanning

/// Tells which agencies and outlets named in a text are cited.
///
/// A name is cited when a cue of the article's language stands beside it: a verb of reporting
/// before or behind it (`schrijft X`, `X reported`), a word such as `volgens` or `laut` before it, or
/// somebody in the sentence talking to it (`zegt … tegen X`). A word for its kind (`persbureau X`)
/// makes an ambiguous name clear. Names listed together are cited together.
struct Citations {
  /// A name and how it is cited, if it is.
  struct Citation {
    var hit: SourceHit
    var rule: Rule?
  }

  private let range: Range<Int>
  private let cues: Cues

  /// For the names in `range`.
  init(_ range: ByteRange, _ cues: Cues) {
    self.range = range.offsets
    self.cues = cues
  }

  /// The citations among `hits`, which are the names in the range, in order.
  func judge(_ hits: [SourceHit], in page: Span<UInt8>) -> [Citation] {
    var citations = hits.map { Citation(hit: $0, rule: rule(for: $0, in: page)) }
    for index in citations.indices.dropFirst() where citations[index].rule == nil {
      let isListed = areListed(citations[index - 1].hit, citations[index].hit, in: page)
      if isListed, citations[index - 1].rule != nil, citations[index].hit.traits.isEmpty {
        citations[index].rule = .citedBesideAnother
      }
    }
    for index in citations.indices.dropLast().reversed() where citations[index].rule == nil {
      let isListed = areListed(citations[index].hit, citations[index + 1].hit, in: page)
      if isListed, citations[index + 1].rule != nil, citations[index].hit.traits.isEmpty {
        citations[index].rule = .citedBesideAnother
      }
    }
    return citations
  }

  private func rule(for hit: SourceHit, in page: Span<UInt8>) -> Rule? {
    if hit.traits.contains(.platform) { return platformRule(hit, in: page) }
    let before = lead(before: Int(hit.range.start), in: page)
    if let rule = rule(before: before, hit, in: page) { return rule }
    return rule(behind: hit, hasKind: before.hasKind, in: page)
  }
}

extension Citations {
  /// The cue before a name, past articles and words for its kind.
  private struct Lead {
    var cue: Cue = []
    var hasKind = false
    var start: Int
  }

  private func lead(before start: Int, in page: Span<UInt8>) -> Lead {
    var lead = Lead(start: start)
    for _ in 0..<5 {
      let word = Words.directlyBefore(lead.start, in: page, from: range.lowerBound)
      guard let word else { return lead }
      let cue = cues.of(word, in: page)
      let isCue = !cue.isDisjoint(with: [.report, .according, .toward, .say])
      if cue.contains(.sourceKind) {
        lead.hasKind = true
      } else if cue.isDisjoint(with: [.article, .filler]) || isCue && lead.hasKind {
        lead.cue = cue
        lead.start = word.lowerBound
        return lead
      }
      lead.start = word.lowerBound
    }
    return lead
  }

  private func rule(before lead: Lead, _ hit: SourceHit, in page: Span<UInt8>) -> Rule? {
    let isClear = lead.hasKind || hit.traits.isEmpty
    if lead.cue.contains(.report), lead.hasKind || hit.traits.isDisjoint(with: .word) {
      return lead.hasKind ? .citedByKind : .citedAfterVerb
    }
    guard isClear else { return nil }
    if lead.cue.contains(.according) { return .citedAfterPreposition }
    if lead.cue.contains(.say), lead.hasKind { return .citedInTalk }
    guard lead.cue.contains(.toward) else { return nil }
    return lead.cue.contains(.say) || sentenceTalks(around: hit, in: page) ? .citedInTalk : nil
  }

  /// `X meldt`, `X has reported`, `X zufolge`.
  private func rule(behind hit: SourceHit, hasKind: Bool, in page: Span<UInt8>) -> Rule? {
    let end = Int(hit.range.end)
    guard let word = Words.directlyAfter(end, in: page, before: range.upperBound) else {
      return nil
    }
    let cue = cues.of(word, in: page)
    let isClear = hasKind || hit.traits.isEmpty
    if cue.contains(.behind), isClear { return .citedAfterPreposition }
    if cue.contains(.report), hasKind || hit.traits.isDisjoint(with: .word) {
      return .citedBeforeVerb
    }
    if cue.contains(.say), isClear { return .citedBeforeVerb }
    guard cue.contains(.auxiliary), isClear else { return nil }
    return hasReport(behind: word.upperBound, in: page) ? .citedBeforeVerb : nil
  }

  private func hasReport(behind offset: Int, in page: Span<UInt8>) -> Bool {
    var offset = offset
    for _ in 0..<3 {
      let word = Words.directlyAfter(offset, in: page, before: range.upperBound)
      guard let word else { return false }
      let cue = cues.of(word, in: page)
      if !cue.isDisjoint(with: [.report, .say]) { return true }
      offset = word.upperBound
    }
    return false
  }

  /// `meldde … op X`: on the platform, with a verb of saying or reporting in the sentence.
  private func platformRule(_ hit: SourceHit, in page: Span<UInt8>) -> Rule? {
    let start = Int(hit.range.start)
    let word = Words.directlyBefore(start, in: page, from: range.lowerBound)
    guard let word, cues.of(word, in: page).contains(.upon) else { return nil }
    let end = Int(hit.range.end)
    if end < range.upperBound, page[end] == 0x2D { return nil }
    return sentenceTalks(around: hit, in: page) ? .citedOnPlatform : nil
  }

  /// Whether a verb of saying or reporting stands in the sentence of `hit`.
  private func sentenceTalks(around hit: SourceHit, in page: Span<UInt8>) -> Bool {
    let sentence = sentence(around: hit, in: page)
    var offset = sentence.lowerBound
    while let word = Words.next(offset, in: page, before: sentence.upperBound) {
      if !cues.of(word, in: page).isDisjoint(with: [.say, .report]) { return true }
      offset = word.upperBound
    }
    return false
  }

  /// The sentence of `hit`, or the four hundred bytes around it of a longer one.
  private func sentence(around hit: SourceHit, in page: Span<UInt8>) -> Range<Int> {
    let (from, to) = (Int(hit.range.start), Int(hit.range.end))
    let limit = min(range.upperBound, to + 400)
    var start = max(range.lowerBound, from - 400)
    while start < from {
      let end = Sentences.end(behind: start, in: page, before: limit)
      guard end <= from else { break }
      start = end
    }
    return start..<Sentences.end(behind: to, in: page, before: limit)
  }

  /// Whether only a comma or a joining word, and articles, stand between two names.
  private func areListed(_ first: SourceHit, _ second: SourceHit, in page: Span<UInt8>) -> Bool {
    var offset = Int(first.range.end)
    let end = Int(second.range.start)
    guard end - offset <= 24 else { return false }
    var hasJoin = offset < end && page[offset] == 0x2C
    while let word = Words.next(offset, in: page, before: end) {
      let cue = cues.of(word, in: page)
      guard !cue.isDisjoint(with: [.join, .article, .sourceKind]) else { return false }
      hasJoin = hasJoin || cue.contains(.join)
      offset = word.upperBound
    }
    return hasJoin
  }
}
