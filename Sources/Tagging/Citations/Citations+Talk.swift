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

  /// Whether a verb of saying stands among the few words before `offset`.
  private func talks(before offset: Int, in page: Span<UInt8>) -> Bool {
    var offset = offset
    for _ in 0..<6 {
      let word = Words.directlyBefore(offset, in: page, from: range.lowerBound)
      guard let word else { return false }
      if !cues.of(word, in: page).isDisjoint(with: [.say, .report, .according]) { return true }
      offset = word.lowerBound
      // `raconte-t-il`
      if offset > range.lowerBound, page[offset - 1] == 0x2D { offset -= 1 }
    }
    return false
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
