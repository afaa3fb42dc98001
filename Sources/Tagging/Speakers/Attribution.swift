import Scanning

/// A speaker that was found in a sentence, and how.
struct Attribution {
  var phrase: NounPhrase
  var rule: Rule
}

/// Finds the speaker in the words beside a quotation.
struct AttributionReader {
  let words: SpeechWords

  /// The words behind a quotation: `, zei de burgemeester`, `a union official said`.
  ///
  /// - Parameters:
  ///   - all: the words from the closing mark on.
  ///   - ending: the last byte of what is quoted.
  /// - Returns: who says it, or `nil` where the words say nothing of it.
  func behind(_ all: [SpeechToken], ending: UInt8) -> Attribution? {
    guard let first = all.first, first.gap != .other else { return nil }
    let isSetOff = first.gap != .none || [0x2C, 0x3F, 0x21, 0x2E].contains(ending)
    if first.word.contains(.tail), !first.isCapital { return tail(all) }
    if first.word.contains(.according), !first.isCapital {
      return phrase(all, afterLead: 0).map { Attribution(phrase: $0, rule: .speakerAccording) }
    }
    if !first.isCapital, isSetOff, let phrase = afterVerb(all) {
      return Attribution(phrase: phrase, rule: .speakerAfterQuote)
    }
    guard words.habits.subjectMayComeFirst, isSetOff else { return nil }
    let phrase = beforeVerb(all, isOwnSentence: ending != 0x2C && first.gap == .none)
    return phrase.map { Attribution(phrase: $0, rule: .speakerAfterQuote) }
  }

  /// `aldus de minister`, `so der Minister`, `zo zegt zij`.
  private func tail(_ all: [SpeechToken]) -> Attribution? {
    let isVerb = all.count > 1 && all[1].word.contains(.say) && all[1].gap == .none
    let found = NounPhrase(all, at: isVerb ? 2 : 1, words.habits)
    return found.map { Attribution(phrase: $0, rule: .speakerAfterQuote) }
  }

  /// The phrase behind `volgens`, `according to` or `de acuerdo con`, whose last word but for a
  /// small one such as `to` is `all[index]`.
  func phrase(_ all: [SpeechToken], afterLead index: Int) -> NounPhrase? {
    var next = index + 1
    if next < all.count, all[next].gap == .none, all[next].word.contains(.leadFiller) { next += 1 }
    return NounPhrase(all, at: next, words.habits)
  }

  /// `zei de minister`, `a déclaré le ministre`, `heeft de minister gezegd`, `voegt hij toe`.
  private func afterVerb(_ all: [SpeechToken]) -> NounPhrase? {
    let start = all[0].word.contains(.reflexive) && all.count > 1 ? 1 : 0
    let word = all[start].word
    if word.contains(.auxiliary), let phrase = afterAuxiliary(all, start) { return phrase }
    guard !word.isDisjoint(with: [.say, .separable]) else { return nil }
    guard let phrase = phrase(all, behindVerb: start) else {
      let isAlone = word.contains(.say) && words.habits.dropsPronouns
      return isAlone ? NounPhrase(pronounAt: 0) : nil
    }
    if word.contains(.say) { return phrase }
    return hasParticle(all[phrase.tokens.upperBound...]) ? phrase : nil
  }

  /// `a déclaré le ministre`, `s'est réjoui le maire`, `heeft de minister gezegd`.
  private func afterAuxiliary(_ all: [SpeechToken], _ start: Int) -> NounPhrase? {
    guard start + 1 < all.count else { return nil }
    if all[start + 1].word.contains(.participle) { return phrase(all, behindVerb: start + 1) }
    guard let phrase = NounPhrase(all, at: start + 1, words.habits) else { return nil }
    let rest = all[phrase.tokens.upperBound...].prefix(3)
    return rest.contains { $0.word.contains(.participle) } ? phrase : nil
  }

  /// `she said`, `the mayor of Leith later told reporters`, `Ann Roe, the mayor, said`.
  private func beforeVerb(_ all: [SpeechToken], isOwnSentence: Bool) -> NounPhrase? {
    guard let phrase = NounPhrase(all, at: 0, words.habits) else { return nil }
    var verb = phrase.tokens.upperBound
    if verb < all.count, all[verb].gap == .comma {
      let close = all[(verb + 1)...].prefix(10).firstIndex { $0.gap == .comma }
      guard let close else { return nil }
      verb = close
    }
    verb = skipAdverbs(all, from: verb)
    guard verb < all.count, all[verb].word.contains(.say) else { return nil }
    let isEnd = verb + 1 == all.count || all[verb + 1].gap != .none
    return isOwnSentence && !isEnd ? nil : phrase
  }

  private func skipAdverbs(_ all: [SpeechToken], from index: Int) -> Int {
    var index = index
    while index < all.count, !all[index].word.isDisjoint(with: [.adverb, .auxiliary]) { index += 1 }
    return index
  }

  /// Whether the other half of a verb stands in the next few words of the clause.
  func hasParticle(_ rest: ArraySlice<SpeechToken>) -> Bool {
    for token in rest.prefix(8) {
      if token.gap == .other { return false }
      if token.word.contains(.particle) { return true }
    }
    return false
  }
}
