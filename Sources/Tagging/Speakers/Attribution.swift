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

  /// The phrase behind `volgens` or `according to` at `index`.
  private func phrase(_ all: [SpeechToken], afterLead index: Int) -> NounPhrase? {
    let isTwoWords = words.habits.subjectMayComeFirst
    return NounPhrase(all, at: index + (isTwoWords ? 2 : 1), words.habits)
  }

  /// `zei de minister`, `a déclaré le ministre`, `heeft de minister gezegd`, `voegt hij toe`.
  private func afterVerb(_ all: [SpeechToken]) -> NounPhrase? {
    let word = all[0].word
    if word.contains(.auxiliary), all.count > 1 {
      if all[1].word.contains(.participle) { return NounPhrase(all, at: 2, words.habits) }
      guard let phrase = NounPhrase(all, at: 1, words.habits) else { return nil }
      let rest = all[phrase.tokens.upperBound...].prefix(3)
      return rest.contains { $0.word.contains(.participle) } ? phrase : nil
    }
    guard !word.isDisjoint(with: [.say, .separable]) else { return nil }
    guard let phrase = NounPhrase(all, at: 1, words.habits) else {
      let isAlone = word.contains(.say) && words.habits.dropsPronouns
      return isAlone ? NounPhrase(pronounAt: 0) : nil
    }
    if word.contains(.say) { return phrase }
    return hasParticle(all[phrase.tokens.upperBound...]) ? phrase : nil
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
  private func hasParticle(_ rest: ArraySlice<SpeechToken>) -> Bool {
    for token in rest.prefix(8) {
      if token.gap == .other { return false }
      if token.word.contains(.particle) { return true }
    }
    return false
  }
}

extension AttributionReader {
  /// How many cues are tried, from the quotation back.
  private static let mostCues = 3

  /// The words before a quotation: `De minister zei: `, `volgens de minister is het `.
  ///
  /// The nearest verb of saying or word such as `volgens` decides, if its subject can be read.
  func before(_ all: [SpeechToken]) -> Attribution? {
    var tried = 0
    for index in all.indices.reversed() where tried < Self.mostCues {
      let word = all[index].word
      if word.contains(.according) {
        tried += 1
        guard let phrase = phrase(all, afterLead: index) else { continue }
        return Attribution(phrase: phrase, rule: .speakerAccording)
      }
      guard isVerb(all, index) else { continue }
      tried += 1
      if let phrase = subject(all, of: index) {
        return Attribution(phrase: phrase, rule: .speakerBeforeQuote)
      }
    }
    return nil
  }

  /// Whether `all[index]` is a verb of saying, whole: with its auxiliary or its other half.
  private func isVerb(_ all: [SpeechToken], _ index: Int) -> Bool {
    let word = all[index].word
    if !word.isDisjoint(with: [.say, .call]) { return true }
    if word.contains(.separable) { return hasParticle(all[(index + 1)...]) }
    guard word.contains(.participle) else { return false }
    return all[max(0, index - 3)..<index].contains { $0.word.contains(.auxiliary) }
  }

  /// The subject of the verb `all[index]`: before it, behind it, or at the start of the sentence.
  func subject(_ all: [SpeechToken], of index: Int) -> NounPhrase? {
    var start = index
    while start > 0, all[start].gap == .none, !all[start - 1].word.contains(.join) { start -= 1 }
    if start == index { return subject(all, ofVerbFirst: index) }
    var end = index
    while end - 1 > start, !all[end - 1].word.isDisjoint(with: [.adverb, .auxiliary]) { end -= 1 }
    if let phrase = NounPhrase(all, at: start, words.habits) {
      return phrase.tokens.upperBound == end ? phrase : nil
    }
    let opens = all[start].word
    let isInverted =
      !opens.isDisjoint(with: [.adverb, .stop, .determiner]) && !opens.contains(.outlet)
    return isInverted ? inverted(all, index) : nil
  }

  /// The subject of a verb that begins its clause.
  private func subject(_ all: [SpeechToken], ofVerbFirst index: Int) -> NounPhrase? {
    guard index > 0 else { return inverted(all, index) }
    let main = NounPhrase(all, at: startOfSentence(all), words.habits)
    if all[index].gap == .none, let main, main.tokens.upperBound < index {
      // `De minister voer mee en noemde`
      return main
    }
    if let phrase = inverted(all, index) { return phrase }
    guard all[index].gap == .comma, let main else { return nil }
    // `Jan Jansen, de burgemeester, zei`
    let next = main.tokens.upperBound
    return next < index && all[next].gap == .comma ? main : nil
  }

  /// The first word behind a word such as `maar`.
  private func startOfSentence(_ all: [SpeechToken]) -> Int {
    all[0].word.contains(.join) ? 1 : 0
  }

  /// `Eerder zei de minister:` – not in English, where a noun behind the verb is its object.
  private func inverted(_ all: [SpeechToken], _ index: Int) -> NounPhrase? {
    guard !words.habits.subjectMayComeFirst else { return nil }
    guard let phrase = NounPhrase(all, at: index + 1, words.habits) else { return nil }
    let end = phrase.tokens.upperBound
    guard end < all.count else { return phrase }
    return all[end].gap != .none || all[end].word.contains(.stop) ? phrase : nil
  }
}
