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
  func behind(_ all: inout SpeechLine, ending: UInt8) -> Attribution? {
    guard all.has(0), all[0].gap != .other else { return nil }
    let first = all[0]
    let isSetOff = first.gap != .none || [0x2C, 0x3F, 0x21, 0x2E].contains(ending)
    if first.word.contains(.tail), !first.isCapital { return tail(&all) }
    if first.word.contains(.according), !first.isCapital {
      return phrase(&all, afterLead: 0).map { Attribution(phrase: $0, rule: .speakerAccording) }
    }
    if !first.isCapital, isSetOff, let phrase = afterVerb(&all) {
      return Attribution(phrase: phrase, rule: .speakerAfterQuote)
    }
    guard words.habits.subjectMayComeFirst, isSetOff else { return nil }
    let phrase = beforeVerb(&all, isOwnSentence: ending != 0x2C && first.gap == .none)
    return phrase.map { Attribution(phrase: $0, rule: .speakerAfterQuote) }
  }

  /// `aldus de minister`, `so der Minister`, `zo zegt zij`.
  private func tail(_ all: inout SpeechLine) -> Attribution? {
    let isVerb = all.has(1) && all[1].word.contains(.say) && all[1].gap == .none
    let found = NounPhrase(&all, at: isVerb ? 2 : 1, words.habits)
    return found.map { Attribution(phrase: $0, rule: .speakerAfterQuote) }
  }

  /// The phrase behind `volgens`, `according to` or `de acuerdo con`, whose last word but for a
  /// small one such as `to` is `all[index]`.
  func phrase(_ all: inout SpeechLine, afterLead index: Int) -> NounPhrase? {
    var next = index + 1
    if all.has(next), all[next].gap == .none, all[next].word.contains(.leadFiller) { next += 1 }
    return NounPhrase(&all, at: next, words.habits)
  }

  /// `zei de minister`, `a déclaré le ministre`, `heeft de minister gezegd`, `voegt hij toe`.
  private func afterVerb(_ all: inout SpeechLine) -> NounPhrase? {
    let start = all[0].word.contains(.reflexive) && all.has(1) ? 1 : 0
    let word = all[start].word
    if word.contains(.auxiliary), let phrase = afterAuxiliary(&all, start) { return phrase }
    guard !word.isDisjoint(with: [.say, .separable]) else { return nil }
    guard let phrase = phrase(&all, behindVerb: start) else {
      let isAlone = word.contains(.say) && words.habits.dropsPronouns
      return isAlone ? NounPhrase(pronounAt: 0) : nil
    }
    if word.contains(.say) { return phrase }
    return hasParticle(&all, from: phrase.tokens.upperBound) ? phrase : nil
  }

  /// `a déclaré le ministre`, `s'est réjoui le maire`, `heeft de minister gezegd`.
  private func afterAuxiliary(_ all: inout SpeechLine, _ start: Int) -> NounPhrase? {
    guard all.has(start + 1) else { return nil }
    if all[start + 1].word.contains(.participle) { return phrase(&all, behindVerb: start + 1) }
    guard let phrase = NounPhrase(&all, at: start + 1, words.habits) else { return nil }
    let end = phrase.tokens.upperBound
    for next in end..<end + 3 where all.has(next) && all[next].word.contains(.participle) {
      return phrase
    }
    return nil
  }

  /// `she said`, `the mayor of Leith later told reporters`, `Ann Roe, the mayor, said`.
  private func beforeVerb(_ all: inout SpeechLine, isOwnSentence: Bool) -> NounPhrase? {
    guard let phrase = NounPhrase(&all, at: 0, words.habits) else { return nil }
    var verb = phrase.tokens.upperBound
    if all.has(verb), all[verb].gap == .comma {
      let last = verb + 10
      repeat { verb += 1 } while verb <= last && all.has(verb) && all[verb].gap != .comma
      guard verb <= last, all.has(verb) else { return nil }
    }
    verb = skipAdverbs(&all, from: verb)
    guard all.has(verb), all[verb].word.contains(.say) else { return nil }
    let isEnd = !all.has(verb + 1) || all[verb + 1].gap != .none
    return isOwnSentence && !isEnd ? nil : phrase
  }

  private func skipAdverbs(_ all: inout SpeechLine, from index: Int) -> Int {
    var index = index
    while all.has(index), !all[index].word.isDisjoint(with: [.adverb, .auxiliary]) { index += 1 }
    return index
  }

  /// Whether the other half of a verb stands in the next few words of the clause.
  func hasParticle(_ all: inout SpeechLine, from index: Int) -> Bool {
    for next in index..<index + 8 where all.has(next) {
      if all[next].gap == .other { return false }
      if all[next].word.contains(.particle) { return true }
    }
    return false
  }
}
