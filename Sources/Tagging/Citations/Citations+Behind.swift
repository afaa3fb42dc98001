import Gazetteer
import Scanning

/// The words behind a name.
extension Citations {
  /// The first word behind a name that says something, past words for its kind and days.
  struct Tail {
    var hasKind = false
    var cue: Cue = []
    /// Where the word ends, or the name where none follows.
    var end: Int
    /// Whether nothing but a hyphen or spaces stands between the name and the word.
    var isBeside = true
  }

  func tail(behind hit: SourceHit, in page: Span<UInt8>) -> Tail {
    let name = Int(hit.range.end)
    var tail = Tail(end: name)
    // `X-Bericht`, and with the name between quotation marks.
    while tail.end < min(name + 3, range.upperBound),
      Words.isQuoteMark(at: tail.end, in: page, before: range.upperBound)
    {
      tail.end += page[tail.end] < 0x80 ? 1 : page[tail.end] < 0xE0 ? 2 : 3
    }
    tail.end = tail.end < range.upperBound && page[tail.end] == 0x2D ? tail.end + 1 : name
    for _ in 0..<5 {
      let word = Words.directlyAfter(tail.end, in: page, before: range.upperBound)
      guard let word else { return tail }
      let cue = cues.of(word, in: page)
      tail.end = word.upperBound
      if cue.contains(.sourceKind) {
        tail.hasKind = true
      } else if cue.isDisjoint(with: [.filler, .upon]) {
        tail.cue = cue
        return tail
      }
      tail.isBeside = false
    }
    return tail
  }

  /// `X meldt`, `X has reported`, `X, citing officials`, `an X report`, `X zufolge`.
  func rule(_ lead: Lead, behind tail: Tail, _ hit: SourceHit, in page: Span<UInt8>) -> Rule? {
    let isSure = lead.hasKind || isSure(hit, in: page)
    let isClear = isSure || hit.traits.isDisjoint(with: .word)
    // Capitals within a sentence clear several words, `The Times`; one may be anything's name.
    let isName = isClear || lead.standsOut && !isOneWord(hit, in: page)
    if tail.cue.contains(.work), tail.isBeside, isName { return .citedAfterPreposition }
    if tail.cue.contains(.behind), isName { return .citedAfterPreposition }
    if isName, reportsAside(behind: hit, in: page) { return .citedBeforeVerb }
    if !tail.cue.isDisjoint(with: [.report, .say]) {
      guard !saysNothing(tail.end, in: page) else { return nil }
      if tail.cue.contains(.report), isName || tellsThat(tail.end, in: page) {
        return .citedBeforeVerb
      }
      if isSure || isName && lead.standsOut && hit.traits.isDisjoint(with: .person) {
        return .citedBeforeVerb
      }
    }
    guard tail.cue.contains(.auxiliary), isName else { return nil }
    return hasReport(behind: tail.end, in: page) ? .citedBeforeVerb : nil
  }

  func isOneWord(_ hit: SourceHit, in page: Span<UInt8>) -> Bool {
    !(Int(hit.range.start)..<Int(hit.range.end)).contains { page[$0] == 0x20 }
  }

  private func saysNothing(_ offset: Int, in page: Span<UInt8>) -> Bool {
    let word = Words.directlyAfter(offset, in: page, before: range.upperBound)
    return word.map { cues.of($0, in: page).contains(.nothing) } ?? false
  }

  /// Whether the verb that ends at `offset` ends its clause, or `that` follows.
  private func tellsThat(_ offset: Int, in page: Span<UInt8>) -> Bool {
    let word = Words.directlyAfter(offset, in: page, before: range.upperBound)
    return word.map { cues.of($0, in: page).contains(.that) } ?? true
  }

  /// Whether a clause beside the name says what it reports, or from whom: `, citing …`,
  /// `, which first reported …`, `unter Berufung auf …`.
  private func reportsAside(behind hit: SourceHit, in page: Span<UInt8>) -> Bool {
    var offset = Int(hit.range.end)
    let hasComma = offset < range.upperBound && page[offset] == 0x2C
    if hasComma { offset += 1 }
    var isRelative = false
    for index in 0..<8 {
      let word = Words.directlyAfter(offset, in: page, before: range.upperBound)
      guard let word else { return false }
      let cue = cues.of(word, in: page)
      if index < 3, cue.contains(.citing) { return hasComma || index > 0 }
      if index == 0 { isRelative = hasComma && cue.contains(.relative) }
      if index > 0, isRelative, cue.contains(.report) { return true }
      guard isRelative || index < 2 else { return false }
      offset = word.upperBound
    }
    return false
  }

  /// Whether the other half of a verb follows: of saying in a few words, of reporting at the end of
  /// the clause, where Dutch and German put it.
  private func hasReport(behind offset: Int, in page: Span<UInt8>) -> Bool {
    var next = offset
    for _ in 0..<4 {
      let word = Words.directlyAfter(next, in: page, before: range.upperBound)
      guard let word else { return false }
      if !cues.of(word, in: page).isDisjoint(with: [.report, .say]) { return true }
      next = word.upperBound
    }
    return endsInReport(behind: next, in: page)
  }

  /// Whether the clause that goes on at `offset` ends in a verb of reporting.
  func endsInReport(behind offset: Int, in page: Span<UInt8>) -> Bool {
    var offset = offset
    var cue: Cue = []
    for _ in 0..<14 {
      let word = Words.directlyAfter(offset, in: page, before: range.upperBound)
      guard let word else { return cue.contains(.report) }
      cue = cues.of(word, in: page)
      offset = word.upperBound
    }
    return false
  }
}
