import Gazetteer
import Scanning

/// The words before a name.
extension Citations {
  /// The cue before a name, past articles, words for its kind and a few adjectives.
  struct Lead {
    var cue: Cue = []
    var hasKind: Bool
    /// Whether an article before the kind says that somebody talks to it: `dem Sender`.
    var isDative = false
    /// Words that are no cue, between the kind and the name or before the kind.
    var otherCount = 0
    /// Whether nothing but the name's own quotation mark stands between the cue and the name.
    var isBeside = true
    /// Whether the name's spelling shows that a source is meant.
    var standsOut = false
    var start: Int
  }

  private static let anyCue: Cue = [
    .report, .according, .toward, .say, .upon, .within, .auxiliary, .like,
  ]

  func lead(
    before start: Int, hasKind: Bool, ofPlatform: Bool = false, in page: Span<UInt8>
  ) -> Lead {
    var lead = Lead(hasKind: hasKind, start: start)
    var isFeminine = false
    for _ in 0..<8 {
      let word = Words.directlyBefore(lead.start, in: page, from: range.lowerBound)
      guard let word else { return lead }
      // `Nieuw-Zeelandse` is one word, and no cue.
      let start = hyphenatedStart(of: word, in: page)
      let cue = start < word.lowerBound ? [] : cues.of(word, in: page)
      let isBound = cue.contains(.bound) && isBound(start, cue, in: page)
      let passes = !cue.isDisjoint(with: [.article, .filler])
      if cue.contains(.sourceKind) || ofPlatform && cue.contains(.account) {
        lead.hasKind = true
        isFeminine = cue.contains(.feminine)
      } else if isBound || !cue.isDisjoint(with: Self.anyCue) && (!passes || lead.hasKind) {
        // An adjective stands between a name and a cue only where a word for its kind does, too.
        if lead.hasKind || lead.otherCount == 0 {
          lead.cue = isBound ? cue.intersection([.bound, .upon]) : cue.subtracting(.bound)
        }
        lead.start = start
        return lead
      } else if !passes {
        lead.otherCount += 1
        guard lead.otherCount <= 2, cue.isDisjoint(with: [.breaks, .join]) else { return lead }
      }
      lead.isBeside = false
      let isDative = cue.contains(.dative) || isFeminine && cue.contains(.feminineDative)
      // Without a word for its kind an article beside the name tells the same, see `talkRule`.
      let isArticle = lead.otherCount == 0 && !cue.isDisjoint(with: [.dative, .feminineDative])
      lead.isDative = lead.isDative || (lead.hasKind ? isDative : isArticle)
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

  /// Whether what stands before the preposition at `offset` binds it: `published in`, past days and
  /// the like, or `reported by`.
  private func isBound(_ offset: Int, _ preposition: Cue, in page: Span<UInt8>) -> Bool {
    var offset = offset
    for _ in 0..<4 {
      let word = Words.directlyBefore(offset, in: page, from: range.lowerBound)
      guard let word else { return false }
      let cue = cues.of(word, in: page)
      if cue.contains(.binder) { return true }
      if preposition.contains(.agent), !cue.isDisjoint(with: [.report, .say]) { return true }
      guard !cue.isDisjoint(with: [.filler, .upon]), !cue.contains(.article) else { return false }
      offset = word.lowerBound
    }
    return false
  }

  func rule(before lead: Lead, _ hit: SourceHit, in page: Span<UInt8>) -> Rule? {
    let isSure = lead.hasKind || isSure(hit, in: page)
    // What an abbreviation or a person's name wants is a cue, and there is one.
    let isClear = isSure || hit.traits.isDisjoint(with: .word) || lead.standsOut
    let opens = opensClause(lead.start, in: page)
    if lead.cue.contains(.report), isClear || opens && endsClause(hit, in: page) {
      return lead.hasKind ? .citedByKind : .citedAfterVerb
    }
    guard isClear else { return nil }
    if lead.cue.contains(.bound) { return .citedAfterVerb }
    if lead.cue.contains(.according) { return .citedAfterPreposition }
    if !lead.cue.isDisjoint(with: [.auxiliary, .like]),
      endsInReport(behind: Int(hit.range.end), in: page)
    {
      return .citedBeforeVerb
    }
    if lead.cue.contains(.say), isSure {
      if lead.hasKind { return .citedInTalk }
      if opens, endsClause(hit, in: page) { return .citedAfterVerb }
    }
    return talkRule(lead, hit, isSure: isSure, in: page)
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
  func endsClause(_ hit: SourceHit, in page: Span<UInt8>) -> Bool {
    let word = Words.directlyAfter(Int(hit.range.end), in: page, before: range.upperBound)
    guard let word else { return true }
    let cue = cues.of(word, in: page)
    if !cue.isDisjoint(with: [.join, .filler, .that]) { return true }
    // `teilte die Polizei der dpa mit.`
    let isParticle = language == .german && cue.contains(.breaks)
    return isParticle
      && Words.directlyAfter(word.upperBound, in: page, before: range.upperBound) == nil
  }
}
