extension AttributionReader {
  /// How many cues are tried, from the quotation back.
  private static let mostCues = 3

  /// The words before a quotation: `De minister zei: `, `volgens de minister is het `.
  ///
  /// The nearest verb of saying or word such as `volgens` decides, if its subject can be read.
  func before(_ all: inout SpeechLine) -> Attribution? {
    var count = 0
    while all.has(count) { count += 1 }
    var tried = 0
    for index in (0..<count).reversed() where tried < Self.mostCues {
      if isLead(all, index) {
        tried += 1
        guard let phrase = phrase(&all, afterLead: index) else { continue }
        return Attribution(phrase: phrase, rule: .speakerAccording)
      }
      guard isVerb(&all, index) else { continue }
      tried += 1
      if let phrase = subject(&all, of: index) {
        return Attribution(phrase: phrase, rule: .speakerBeforeQuote)
      }
    }
    return nil
  }

  /// Whether whose words follow stands behind `all[index]`: `volgens`, `nach Angaben`.
  func isLead(_ all: borrowing SpeechLine, _ index: Int) -> Bool {
    let word = all[index].word
    if word.contains(.according) { return true }
    guard word.contains(.leadNoun), index > 0, all[index].gap == .none else { return false }
    return all[index - 1].word.contains(.leadOpener)
  }

  /// Whether `all[index]` is a verb of saying, whole: with its auxiliary or its other half.
  func isVerb(_ all: inout SpeechLine, _ index: Int) -> Bool {
    let word = all[index].word
    if !word.isDisjoint(with: [.say, .call, .saying]) { return true }
    if word.contains(.separable) { return hasParticle(&all, from: index + 1) }
    return word.contains(.participle) && auxiliary(all, of: index) != nil
  }

  /// The subject of the verb `all[index]`: before it, behind it, or at the start of the sentence.
  func subject(_ all: inout SpeechLine, of index: Int) -> NounPhrase? {
    if all[index].word.contains(.saying) { return mainSubject(&all, before: index) }
    var start = index
    while start > 0, all[start].gap == .none, !all[start - 1].word.contains(.join) { start -= 1 }
    var end = index
    while end > start, !all[end - 1].word.isDisjoint(with: [.adverb, .auxiliary, .reflexive]) {
      end -= 1
    }
    if start == end { return subject(&all, ofVerb: index, clause: start) }
    if let phrase = NounPhrase(&all, at: start, words.habits) {
      return phrase.tokens.upperBound == end ? phrase : nil
    }
    if let phrase = splitSubject(&all, start, end, of: index) { return phrase }
    let opens = all[start].word
    let isInverted =
      !opens.isDisjoint(with: [.adverb, .stop, .determiner, .this]) && !opens.contains(.outlet)
    return isInverted ? inverted(&all, index) : nil
  }

  /// Between an auxiliary and its participle: `Dat heeft de minister gezegd`.
  private func splitSubject(
    _ all: inout SpeechLine, _ start: Int, _ end: Int, of index: Int
  ) -> NounPhrase? {
    guard all[index].word.contains(.participle), let verb = auxiliary(all, of: index),
      verb >= start,
      let phrase = NounPhrase(&all, at: verb + 1, words.habits)
    else { return nil }
    return phrase.tokens.upperBound == end ? phrase : nil
  }

  /// The auxiliary of a participle, in the few words before it.
  func auxiliary(_ all: borrowing SpeechLine, of index: Int) -> Int? {
    var before = index
    while before > max(0, index - 6) {
      before -= 1
      if all[before].word.contains(.auxiliary) { return before }
    }
    return nil
  }

  /// Whom a sentence begins with, if its verb comes at once: `Sen. Roe praised it, saying`.
  private func mainSubject(_ all: inout SpeechLine, before index: Int) -> NounPhrase? {
    guard all[index].gap == .comma else { return nil }
    let main = NounPhrase(&all, at: startOfSentence(all), words.habits)
    return main.flatMap { $0.tokens.upperBound < index ? $0 : nil }
  }

  /// The subject of a verb with nothing before it in its clause, which begins at `clause`.
  private func subject(
    _ all: inout SpeechLine, ofVerb index: Int, clause: Int
  ) -> NounPhrase? {
    guard clause > 0 else { return inverted(&all, index) }
    let main = NounPhrase(&all, at: startOfSentence(all), words.habits)
    if let main {
      let next = main.tokens.upperBound
      // `De minister voer mee en noemde`
      if all[clause].gap == .none, next < clause { return main }
      // `Jan Jansen, de burgemeester, zei`
      let isSetOff = all[clause].gap == .comma && next < clause && all[next].gap == .comma
      if isSetOff, main.isClear(words.habits), isApposition(all, (next + 1)..<clause) {
        return main
      }
    }
    return inverted(&all, index)
  }

  /// Whether words can stand between two commas of their own: no list, no clause.
  private func isApposition(_ all: borrowing SpeechLine, _ words: Range<Int>) -> Bool {
    for index in words {
      let word = all[index]
      guard word.gap == .none, word.word.isDisjoint(with: [.join, .auxiliary]) else { return false }
    }
    return true
  }

  /// The first word behind a word such as `maar`.
  private func startOfSentence(_ all: borrowing SpeechLine) -> Int {
    all[0].word.contains(.join) ? 1 : 0
  }

  /// `Eerder zei de minister:` – not in English, where a noun behind the verb is its object.
  private func inverted(_ all: inout SpeechLine, _ index: Int) -> NounPhrase? {
    guard !words.habits.subjectMayComeFirst else { return nil }
    guard let phrase = phrase(&all, behindVerb: index) else { return nil }
    let end = phrase.tokens.upperBound
    guard all.has(end) else { return phrase }
    return all[end].gap != .none || isVerbalEnd(all[end].word) ? phrase : nil
  }

  /// Whether a word ends what stands before it as a small word or a participle does.
  private func isVerbalEnd(_ word: SpeechWord) -> Bool {
    !word.isDisjoint(with: [.stop, .that, .toward, .adverb, .participle, .particle])
  }
}

extension AttributionReader {
  /// The subject behind the verb `all[verb]`, past adverbs and, with a function of its own behind
  /// them, words for where or to whom: `zei maandag de minister`, `explicó a la radio un vecino`.
  func phrase(_ all: inout SpeechLine, behindVerb verb: Int) -> NounPhrase? {
    var next = verb + 1
    while all.has(next), all[next].gap == .none, isPassedOver(&all, next) { next += 1 }
    if let phrase = NounPhrase(&all, at: next, words.habits) { return phrase }
    guard !words.habits.subjectMayComeFirst, all.has(next + 2), all[next].gap == .none,
      all[next].word.contains(.toward)
    else { return nil }
    next += all[next + 1].word.contains(.determiner) ? 3 : 2
    let end = next + 5
    while next < end, all.has(next), all[next].gap == .none {
      if !all[next].word.isDisjoint(with: [.determiner, .role]) {
        let phrase = NounPhrase(&all, at: next, words.habits)
        return phrase.flatMap { $0.hasRole ? $0 : nil }
      }
      if all[next].isCapital, all.has(next + 1), all[next + 1].isCapital {
        return NounPhrase(&all, at: next, words.habits)
      }
      next += 1
    }
    return nil
  }

  /// Whether `all[index]` goes between a verb and its subject: a day, `this` before a day, `se`.
  private func isPassedOver(_ all: inout SpeechLine, _ index: Int) -> Bool {
    let word = all[index].word
    if !word.isDisjoint(with: [.adverb, .reflexive]) { return !words.habits.subjectMayComeFirst }
    guard word.contains(.determiner), all.has(index + 1) else { return false }
    return all[index + 1].gap == .none && all[index + 1].word.contains(.adverb)
  }
}
