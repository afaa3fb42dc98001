import Articles
import Gazetteer
import Scanning

/// Tells which agencies and outlets named in a text are cited.
///
/// A name is cited when a cue of the article's language stands beside it: a verb of reporting
/// before or behind it (`schrijft X`, `X reported`), a word such as `volgens` or `laut` before it,
/// something that it published (`in an interview with X`, `an X report`), or somebody in the sentence
/// talking to it (`zegt … tegen X`). A word for its kind (`persbureau X`) makes an ambiguous name
/// clear. Names listed together are cited together.
struct Citations {
  /// A name and how it is cited, if it is.
  struct Citation {
    var hit: SourceHit
    var rule: Rule?
  }

  let range: Range<Int>
  let cues: Cues
  let language: NameLanguage?

  /// For the names in `range`, with the cues of `language`.
  init(_ range: ByteRange, _ cues: Cues, _ language: NameLanguage?) {
    self.range = range.offsets
    self.cues = cues
    self.language = language
  }

  /// The citations among `hits`, which are the names in the range, in order.
  func judge(_ hits: [SourceHit], in page: Span<UInt8>) -> [Citation] {
    var citations = hits.map { Citation(hit: $0, rule: rule(for: $0, in: page)) }
    for index in citations.indices.dropFirst() where citations[index].rule == nil {
      let isListed = areListed(citations[index - 1].hit, citations[index].hit, in: page)
      if isListed, citations[index - 1].rule != nil, isSure(citations[index].hit, in: page) {
        citations[index].rule = .citedBesideAnother
      }
    }
    for index in citations.indices.dropLast().reversed() where citations[index].rule == nil {
      let isListed = areListed(citations[index].hit, citations[index + 1].hit, in: page)
      if isListed, citations[index + 1].rule != nil, isSure(citations[index].hit, in: page) {
        citations[index].rule = .citedBesideAnother
      }
    }
    return citations
  }

  private func rule(for hit: SourceHit, in page: Span<UInt8>) -> Rule? {
    if hit.traits.contains(.platform) { return platformRule(hit, in: page) }
    let behind = tail(behind: hit, in: page)
    var before = lead(before: Int(hit.range.start), hasKind: behind.hasKind, in: page)
    before.standsOut = standsOut(hit, before, in: page)
    return rule(before: before, hit, in: page) ?? rule(before, behind: behind, hit, in: page)
  }

  /// Whether only a mark or a joining word, and articles, stand between two names.
  private func areListed(_ first: SourceHit, _ second: SourceHit, in page: Span<UInt8>) -> Bool {
    var offset = Int(first.range.end)
    let end = Int(second.range.start)
    guard end - offset <= 24 else { return false }
    // `CNN, BBC`, `CNN/ORC`, `Post-ABC`
    var hasJoin = offset < end && [0x2C, 0x2D, 0x2F].contains(page[offset])
    while let word = Words.next(offset, in: page, before: end) {
      let cue = cues.of(word, in: page)
      guard !cue.isDisjoint(with: [.join, .article, .sourceKind]) else { return false }
      hasJoin = hasJoin || cue.contains(.join)
      offset = word.upperBound
    }
    return hasJoin
  }
}

// MARK: - How clear a name is by itself

extension Citations {
  /// Whether the name has no other meaning, or stands between quotation marks of its own.
  func isSure(_ hit: SourceHit, in page: Span<UInt8>) -> Bool {
    hit.traits.isEmpty || isQuoted(hit, in: page)
  }

  /// Whether the name stands between quotation marks of its own.
  func isQuoted(_ hit: SourceHit, in page: Span<UInt8>) -> Bool {
    let (start, end) = (Int(hit.range.start), Int(hit.range.end))
    guard start > range.lowerBound, end < range.upperBound else { return false }
    return Words.isQuoteMark(before: start, in: page, from: range.lowerBound)
      && Words.isQuoteMark(at: end, in: page, before: range.upperBound)
  }

  /// Whether the spelling of an ambiguous name shows that a source is meant: capitals within a
  /// sentence (`volgens The Times`), or in German, where nouns have them too, no article (`laut Bild`).
  private func standsOut(_ hit: SourceHit, _ lead: Lead, in page: Span<UInt8>) -> Bool {
    guard hit.traits.contains(.word) else { return true }
    let (start, end) = (Int(hit.range.start), Int(hit.range.end))
    let isAcronym = (start..<end).allSatisfy { page[$0] &- 0x61 >= 26 }
    guard !isAcronym || language == .english || !isOneWord(hit, in: page) else { return false }
    if language == .german { return lead.isBeside && !lead.cue.isEmpty }
    return isWithinSentence(start, in: page)
  }

  /// Whether a comma or a word in small letters stands directly before `offset`.
  private func isWithinSentence(_ offset: Int, in page: Span<UInt8>) -> Bool {
    guard let word = Words.directlyBefore(offset, in: page, from: range.lowerBound) else {
      var before = offset
      while before > range.lowerBound, page[before - 1] == 0x20 { before -= 1 }
      return before > range.lowerBound && page[before - 1] == 0x2C
    }
    return page[word.lowerBound] &- 0x41 >= 26
  }
}
