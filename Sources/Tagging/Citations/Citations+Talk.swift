import Gazetteer
import Scanning

/// Somebody talks to the name, or is read or heard there.
extension Citations {
  func talkRule(
    _ lead: Lead, _ hit: SourceHit, isSure: Bool, in page: Span<UInt8>
  ) -> Rule? {
    let isTold = lead.isDative && lead.cue.isDisjoint(with: [.report, .according])
    if lead.cue.contains(.toward) || isTold && lead.hasKind {
      let talks = lead.cue.contains(.say) || sentenceTalks(around: hit, in: page)
      if talks { return .citedInTalk }
    }
    // `sagte der Minister der Süddeutschen Zeitung.`
    if isTold, isSure, endsClause(hit, in: page), talks(before: Int(hit.range.start), in: page) {
      return .citedInTalk
    }
    // `wie die Polizei der Süddeutschen Zeitung mitteilte`
    if isTold, isSure, endsInTalk(behind: hit, in: page), isLikened(lead.start, in: page) {
      return .citedInTalk
    }
    guard lead.cue.contains(.within), case .outlet = hit.source else { return nil }
    return isWithin(lead, hit, isSure: isSure, in: page) ? .citedInTalk : nil
  }

  /// `zei hij in X dat`, `dijo en X la ministra`; `Sur X, le ministre a dit`, `In X zei hij`.
  private func isWithin(
    _ lead: Lead, _ hit: SourceHit, isSure: Bool, in page: Span<UInt8>
  ) -> Bool {
    if endsClause(hit, in: page), talks(before: lead.start, in: page) { return true }
    guard isSure || hit.traits.isDisjoint(with: .word) else { return false }
    guard let before = Words.directlyBefore(lead.start, in: page, from: range.lowerBound) else {
      guard opensSentence(lead.start, in: page) else { return false }
      let word = Words.directlyAfter(Int(hit.range.end), in: page, before: range.upperBound)
      guard let word else { return sentenceTalks(around: hit, in: page) }
      return cues.of(word, in: page).contains(.say)
    }
    return cues.of(before, in: page).contains(.say)
  }

  private func opensSentence(_ offset: Int, in page: Span<UInt8>) -> Bool {
    var before = offset
    while before > range.lowerBound, page[before - 1] <= 0x22 { before -= 1 }
    return before == range.lowerBound || page[before - 1] == 0x2E
  }

  /// Whether the name's clause ends behind it with a verb of saying or reporting.
  private func endsInTalk(behind hit: SourceHit, in page: Span<UInt8>) -> Bool {
    let word = Words.directlyAfter(Int(hit.range.end), in: page, before: range.upperBound)
    guard let word, !cues.of(word, in: page).isDisjoint(with: [.say, .report]) else { return false }
    return Words.directlyAfter(word.upperBound, in: page, before: range.upperBound) == nil
  }

  /// Whether the clause at `offset` begins with a word such as `wie`.
  private func isLikened(_ offset: Int, in page: Span<UInt8>) -> Bool {
    var offset = offset
    for _ in 0..<6 {
      let word = Words.directlyBefore(offset, in: page, from: range.lowerBound)
      guard let word else { return false }
      if cues.of(word, in: page).contains(.like) { return true }
      offset = word.lowerBound
    }
    return false
  }

  /// Whether a verb of saying stands among the few words before `offset`; what else is said of the one
  /// who speaks, in brackets or between commas, may stand between.
  private func talks(before offset: Int, in page: Span<UInt8>) -> Bool {
    var offset = offset
    var commas = 0
    for _ in 0..<8 {
      if let aside = aside(before: offset, in: page) {
        commas += page[aside] == 0x2C ? 1 : 0
        offset = aside
      }
      let word = Words.directlyBefore(offset, in: page, from: range.lowerBound)
      guard let word else { return false }
      if !cues.of(word, in: page).isDisjoint(with: [.say, .report, .according]) {
        return commas.isMultiple(of: 2)
      }
      offset = word.lowerBound
      // `raconte-t-il`
      if offset > range.lowerBound, page[offset - 1] == 0x2D { offset -= 1 }
    }
    return false
  }

  /// Where a comma or a short bracket before `offset` begins, or `nil` where neither stands there.
  private func aside(before offset: Int, in page: Span<UInt8>) -> Int? {
    var end = offset
    while end > range.lowerBound, page[end - 1] == 0x20 { end -= 1 }
    guard end > range.lowerBound else { return nil }
    if page[end - 1] == 0x2C { return end - 1 }
    guard page[end - 1] == 0x29 else { return nil }
    for start in stride(from: end - 2, through: max(range.lowerBound, end - 32), by: -1)
    where page[start] == 0x28 {
      return start
    }
    return nil
  }

  /// `meldde … op X`, `on his Telegram channel`: on the platform, with a verb of saying or reporting in the
  /// sentence.
  func platformRule(_ hit: SourceHit, in page: Span<UInt8>) -> Rule? {
    let (start, end) = (Int(hit.range.start), Int(hit.range.end))
    let tail = tail(behind: hit, in: page)
    let isAccount = !tail.cue.isDisjoint(with: [.account, .sourceKind])
    let isHyphened = end < range.upperBound && page[end] == 0x2D
    guard isAccount || !isHyphened, sentenceTalks(around: hit, in: page) else { return nil }
    let word = Words.directlyBefore(start, in: page, from: range.lowerBound)
    guard let word else { return nil }
    if cues.of(word, in: page).contains(.upon) { return .citedOnPlatform }
    let lead = lead(before: start, hasKind: isAccount, ofPlatform: true, in: page)
    return lead.cue.contains(.upon) && lead.hasKind ? .citedOnPlatform : nil
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
}
