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
  /// The cue before a name, past articles, words for its kind and a few adjectives.
  private struct Lead {
    var cue: Cue = []
    var hasKind = false
    /// Whether an article before the kind says that somebody talks to it: `dem Sender`.
    var isDative = false
    /// Words that are no cue, between the kind and the name or before the kind.
    var otherCount = 0
    var start: Int
  }

  private static let anyCue: Cue = [.report, .according, .toward, .say, .upon, .bound, .within]

  private func lead(before start: Int, in page: Span<UInt8>) -> Lead {
    var lead = Lead(start: start)
    var isFeminine = false
    for _ in 0..<8 {
      let word = Words.directlyBefore(lead.start, in: page, from: range.lowerBound)
      guard let word else { return lead }
      // `Nieuw-Zeelandse` is one word, and no cue.
      let start = hyphenatedStart(of: word, in: page)
      let cue = start < word.lowerBound ? [] : cues.of(word, in: page)
      let isCue = !cue.isDisjoint(with: Self.anyCue)
      let passes = !cue.isDisjoint(with: [.article, .filler])
      if cue.contains(.sourceKind) {
        lead.hasKind = true
        isFeminine = cue.contains(.feminine)
      } else if isCue, !passes || lead.hasKind || cue.contains(.bound) {
        // An adjective stands between a name and a cue only where a word for its kind does, too.
        if lead.hasKind || lead.otherCount == 0 { lead.cue = cue }
        lead.start = start
        return lead
      } else if !passes {
        lead.otherCount += 1
        guard lead.otherCount <= 2, cue.isDisjoint(with: [.breaks, .join, .auxiliary]) else {
          return lead
        }
      }
      let isDative = cue.contains(.dative) || isFeminine && cue.contains(.feminineDative)
      // Without a word for its kind an article beside the name tells the same, see `talkRule`.
      let isBeside = lead.otherCount == 0 && !cue.isDisjoint(with: [.dative, .feminineDative])
      lead.isDative = lead.isDative || (lead.hasKind ? isDative : isBeside)
      lead.start = start
    }
    return lead
  }

  /// Where `word` begins with the words that hyphens join before it.
  private func hyphenatedStart(of word: Range<Int>, in page: Span<UInt8>) -> Int {
    var start = word.lowerBound
    while start > range.lowerBound + 1, page[start - 1] == 0x2D, Words.isWordByte(page[start - 2]),
      let before = Words.directlyBefore(start - 1, in: page, from: range.lowerBound)
    {
      start = before.lowerBound
    }
    return start
  }

  private func rule(before lead: Lead, _ hit: SourceHit, in page: Span<UInt8>) -> Rule? {
    let isClear = lead.hasKind || hit.traits.isEmpty || isQuoted(hit, in: page)
    let opens = opensClause(lead.start, in: page)
    if lead.cue.contains(.report) {
      let isWhole = opens && endsClause(hit, in: page)
      if isClear || isWhole || hit.traits.isDisjoint(with: .word) {
        return lead.hasKind ? .citedByKind : .citedAfterVerb
      }
    }
    guard isClear else { return nil }
    if lead.cue.contains(.according) { return .citedAfterPreposition }
    if lead.cue.contains(.say) {
      if lead.hasKind { return .citedInTalk }
      if opens, endsClause(hit, in: page) { return .citedAfterVerb }
    }
    return talkRule(lead, hit, in: page)
  }

  /// Somebody talks to the name, or is read or heard there.
  private func talkRule(_ lead: Lead, _ hit: SourceHit, in page: Span<UInt8>) -> Rule? {
    if lead.cue.contains(.bound), isBound(lead.start, in: page) { return .citedAfterVerb }
    let isTold = lead.isDative && lead.cue.isDisjoint(with: [.report, .according])
    if lead.cue.contains(.toward) || isTold && lead.hasKind {
      let talks = lead.cue.contains(.say) || sentenceTalks(around: hit, in: page)
      if talks { return .citedInTalk }
    }
    // `sagte der Minister der Süddeutschen Zeitung.`
    if isTold, endsClause(hit, in: page), talks(before: Int(hit.range.start), in: page) {
      return .citedInTalk
    }
    guard lead.cue.contains(.within), case .outlet = hit.source, endsClause(hit, in: page) else {
      return nil
    }
    return talks(before: lead.start, in: page) ? .citedInTalk : nil
  }

  /// Whether the word before `offset` binds the cue there: `published in`.
  private func isBound(_ offset: Int, in page: Span<UInt8>) -> Bool {
    let word = Words.directlyBefore(offset, in: page, from: range.lowerBound)
    return word.map { cues.of($0, in: page).contains(.binder) } ?? false
  }

  /// Whether a verb of saying stands among the few words before `offset`.
  private func talks(before offset: Int, in page: Span<UInt8>) -> Bool {
    var offset = offset
    for _ in 0..<6 {
      let word = Words.directlyBefore(offset, in: page, from: range.lowerBound)
      guard let word else { return false }
      if cues.of(word, in: page).contains(.say) { return true }
      offset = word.lowerBound
    }
    return false
  }

  /// Whether the verb at `offset` begins its clause: a comma, a quotation or a word for what was told
  /// stands before it.
  private func opensClause(_ offset: Int, in page: Span<UInt8>) -> Bool {
    var before = offset
    while before > range.lowerBound, page[before - 1] <= 0x20 { before -= 1 }
    guard before > range.lowerBound else { return false }
    if page[before - 1] == 0x2C || page[before - 1] == 0x22 { return true }
    let word = Words.directlyBefore(offset, in: page, from: range.lowerBound)
    guard let word else { return true }
    return cues.of(word, in: page).contains(.this)
  }

  /// Whether a mark, a joining word or a day stands behind the name, or nothing.
  private func endsClause(_ hit: SourceHit, in page: Span<UInt8>) -> Bool {
    let word = Words.directlyAfter(Int(hit.range.end), in: page, before: range.upperBound)
    guard let word else { return true }
    return !cues.of(word, in: page).isDisjoint(with: [.join, .filler])
  }

  /// Whether the name stands between quotation marks of its own.
  private func isQuoted(_ hit: SourceHit, in page: Span<UInt8>) -> Bool {
    let (start, end) = (Int(hit.range.start), Int(hit.range.end))
    guard start > range.lowerBound, end < range.upperBound else { return false }
    return Words.isQuoteMark(before: start, in: page, from: range.lowerBound)
      && Words.isQuoteMark(at: end, in: page, before: range.upperBound)
  }

  /// `X meldt`, `X has reported`, `X zufolge`.
  private func rule(behind hit: SourceHit, hasKind: Bool, in page: Span<UInt8>) -> Rule? {
    let end = Int(hit.range.end)
    guard let word = Words.directlyAfter(end, in: page, before: range.upperBound) else {
      return nil
    }
    let cue = cues.of(word, in: page)
    let isClear = hasKind || hit.traits.isEmpty || isQuoted(hit, in: page)
    if cue.contains(.behind), isClear { return .citedAfterPreposition }
    if !cue.isDisjoint(with: [.report, .say]), saysNothing(word.upperBound, in: page) {
      return nil
    }
    if cue.contains(.report), isClear || hit.traits.isDisjoint(with: .word) {
      return .citedBeforeVerb
    }
    if cue.contains(.say), isClear { return .citedBeforeVerb }
    guard cue.contains(.auxiliary), isClear else { return nil }
    return hasReport(behind: word.upperBound, in: page) ? .citedBeforeVerb : nil
  }

  private func saysNothing(_ offset: Int, in page: Span<UInt8>) -> Bool {
    let word = Words.directlyAfter(offset, in: page, before: range.upperBound)
    return word.map { cues.of($0, in: page).contains(.nothing) } ?? false
  }

  /// Whether the other half of a verb follows: of saying in a few words, of reporting at the end of
  /// the clause, where Dutch and German put it.
  private func hasReport(behind offset: Int, in page: Span<UInt8>) -> Bool {
    var offset = offset
    for index in 0..<12 {
      let word = Words.directlyAfter(offset, in: page, before: range.upperBound)
      guard let word else { return false }
      let cue = cues.of(word, in: page)
      if index < 3, !cue.isDisjoint(with: [.report, .say]) { return true }
      offset = word.upperBound
      let isLast = Words.directlyAfter(offset, in: page, before: range.upperBound) == nil
      if isLast { return cue.contains(.report) }
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
