import Articles
import Scanning

/// Speakers of words told without marks: `volgens de minister`, `aldus X`, `zegt X`.
extension SpeechReader {
  /// How far back a sentence is looked for, in bytes.
  private static let farthest = 240

  /// Finds who tells what in ``paragraphs``, outside the quotations `quotes`.
  mutating func readTold(_ quotes: ArraySlice<Quote>, in page: Span<UInt8>) {
    var quote = quotes.startIndex
    for paragraph in paragraphs.indices {
      let bounds = paragraphs[paragraph].range.offsets
      cues.removeAll(keepingCapacity: true)
      words.cues.candidates(in: page, bounds, into: &cues)
      for index in cues.indices where all.count < Self.most {
        let cue = Int(cues[index])
        while quote < quotes.endIndex, Int(quotes[quote].range.end) <= cue { quote += 1 }
        if quote < quotes.endIndex, Int(quotes[quote].range.start) <= cue { continue }
        readCue(cue, bounds, in: page)
      }
    }
  }

  private mutating func readCue(_ cue: Int, _ bounds: Range<Int>, in page: Span<UInt8>) {
    guard let (word, kind) = word(at: cue, bounds, in: page),
      mayTell(kind, word, bounds, in: page)
    else { return }
    let start =
      kind.contains(.according)
      ? word.lowerBound : Self.sentenceStart(word.lowerBound, bounds, in: page)
    let end = min(bounds.upperBound, word.upperBound + 100)
    lead.turn(to: start..<end, stop: word.upperBound)
    var line = SpeechLine(page, words, lead.take())
    var index = 0
    while line.has(index), Int(line[index].place.start) < word.lowerBound { index += 1 }
    let found = line.has(index) ? reader.told(&line, index) : nil
    lead = line.finish()
    guard let told = found, told.phrase.isClear(words.habits),
      let speaker = speaker(told.phrase, lead.all, in: page)
    else { return }
    keep(
      Found(
        speaker: speaker, rule: told.rule, isStatement: false, span: speaker.name,
        handle: handle(of: told.phrase, speaker, lead.all)))
  }

  /// The cue whose first ASCII letter stands at `offset`, and what it can be.
  private func word(
    at offset: Int, _ bounds: Range<Int>, in page: Span<UInt8>
  ) -> (Range<Int>, SpeechWord)? {
    let plain = PlainWord(page, at: offset, before: bounds.upperBound)
    let end = offset &+ plain.count
    // Most cues are ASCII alone.
    if offset == bounds.lowerBound || page[offset &- 1] < 0x80,
      end == bounds.upperBound || page[end] < 0x80
    {
      let kind = words.of(plain, at: offset, in: page)
      return kind.isDisjoint(with: SpeechWords.cueKinds) ? nil : (offset..<end, kind)
    }
    var start = offset
    while start > bounds.lowerBound, page[start - 1] >= 0x80 {
      let before = DecodedScalar.read(page, before: start, start: bounds.lowerBound)
      guard ScalarClass.beginsWord(before.value) || ScalarClass.isMark(before.value) else { break }
      start -= before.length
    }
    guard let word = Words.next(start, in: page, before: bounds.upperBound) else { return nil }
    let kind = words.of(word, in: page)
    return kind.isDisjoint(with: SpeechWords.cueKinds) ? nil : (word, kind)
  }

  /// Whether the words beside the cue `word` leave it open whether it tells of words; they do not
  /// where both are plain words, for most verbs tell only behind a comma or before `that`.
  ///
  /// What it turns away ``AttributionReader/told(_:_:)`` would after reading the whole sentence.
  private func mayTell(
    _ kind: SpeechWord, _ word: Range<Int>, _ bounds: Range<Int>, in page: Span<UInt8>
  ) -> Bool {
    guard kind.isDisjoint(with: Self.needsSentence),
      let before = plainWord(before: word.lowerBound, bounds, in: page),
      let behind = plainWord(behind: word.upperBound, bounds, in: page)
    else { return true }
    if !kind.contains(.act), behind.contains(.that) { return true }
    return !words.habits.subjectMayComeFirst && !before.isDisjoint(with: [.this, .reflexive])
  }

  /// What tells of words whatever stands beside it, or by words farther off.
  private static let needsSentence: SpeechWord = [
    .according, .leadNoun, .behind, .tail, .tell, .participle,
  ]

  /// What the word of ASCII is that one blank parts from `offset`, before it; `nil` for anything else.
  private func plainWord(
    before offset: Int, _ bounds: Range<Int>, in page: Span<UInt8>
  ) -> SpeechWord? {
    guard offset &- 1 > bounds.lowerBound, page[offset &- 1] == 0x20 else { return nil }
    var start = offset &- 1
    while start > bounds.lowerBound, ASCII.isWord(page[start &- 1]) { start &-= 1 }
    guard start < offset &- 1, start == bounds.lowerBound || page[start &- 1] == 0x20 else {
      return nil
    }
    return words.of(start..<offset &- 1, in: page)
  }

  /// What the word of ASCII is that one blank parts from `offset`, behind it; `nil` for anything else.
  private func plainWord(
    behind offset: Int, _ bounds: Range<Int>, in page: Span<UInt8>
  ) -> SpeechWord? {
    guard offset &+ 1 < bounds.upperBound, page[offset] == 0x20 else { return nil }
    let plain = PlainWord(page, at: offset &+ 1, before: bounds.upperBound)
    let end = offset &+ 1 &+ plain.count
    guard plain.count > 0, end == bounds.upperBound || SpeechTokens.endsPlain(page[end]) else {
      return nil
    }
    return words.of(plain, at: offset &+ 1, in: page)
  }

  /// Behind the nearest mark that ends a sentence, or ``farthest`` bytes back.
  private static func sentenceStart(
    _ offset: Int, _ bounds: Range<Int>, in page: Span<UInt8>
  ) -> Int {
    let least = max(bounds.lowerBound, offset - farthest)
    var end = offset
    while let mark = StopScanner.lastStopOrQuote(in: page, least..<end) {
      if Sentences.end(behind: mark, in: page, before: offset) < offset { return mark + 1 }
      end = mark
    }
    return least
  }
}

extension AttributionReader {
  /// Who tells what, by the cue `all[index]`.
  func told(_ all: inout SpeechLine, _ index: Int) -> Attribution? {
    if isLead(all, index) {
      return phrase(&all, afterLead: index).map { Attribution(phrase: $0, rule: .speakerAccording) }
    }
    if all[index].word.contains(.behind) {
      return phrase(&all, before: index).map { Attribution(phrase: $0, rule: .speakerAccording) }
    }
    if all[index].word.contains(.tail), !all[index].isCapital {
      return NounPhrase(&all, at: index + 1, words.habits).map {
        Attribution(phrase: $0, rule: .speakerAccording)
      }
    }
    guard isVerb(&all, index), tells(&all, index), let phrase = subject(&all, of: index),
      !phrase.isPronoun
    else { return nil }
    return Attribution(phrase: phrase, rule: .speakerTelling)
  }

  /// Whether words follow the verb or went before it: it is one that only tells, `that` stands behind
  /// one that is no thought or deed, or it begins its clause behind a comma or a word for what was
  /// told.
  private func tells(_ all: inout SpeechLine, _ index: Int) -> Bool {
    let word = all[index].word
    // `Er sagte die Reise ab`: German sets words off by a comma, before the verb or behind it.
    if word.contains(.tell), !words.habits.nounsHaveCapitals || hasComma(&all, beside: index) {
      return true
    }
    if !word.contains(.act), all.has(index + 1), all[index + 1].word.contains(.that),
      all[index + 1].gap != .other
    {
      return true
    }
    guard !words.habits.subjectMayComeFirst else { return false }
    var clause = word.contains(.participle) ? auxiliary(all, of: index) ?? index : index
    while clause > 0, all[clause].gap == .none, all[clause - 1].word.contains(.reflexive) {
      clause -= 1
    }
    guard clause > 0 else { return false }
    return all[clause].gap == .comma || all[clause - 1].word.contains(.this)
  }

  /// Whether a comma opens the clause of `all[index]` or closes it: `, wie die Polizei mitteilte`.
  private func hasComma(_ all: inout SpeechLine, beside index: Int) -> Bool {
    var first = index
    while first > 0, all[first].gap == .none { first -= 1 }
    if all[first].gap == .comma { return true }
    var next = index + 1
    while all.has(next), all[next].gap == .none { next += 1 }
    return all.has(next) && all[next].gap == .comma
  }

  /// The phrase that ends before `all[index]`: `Augenzeugen zufolge`.
  private func phrase(_ all: inout SpeechLine, before index: Int) -> NounPhrase? {
    for start in max(0, index - 8)..<index {
      let opens =
        start == 0 || all[start].gap != .none || all[start].word.contains(.determiner)
        || start == index - 1
      guard opens, let phrase = NounPhrase(&all, at: start, words.habits) else { continue }
      if phrase.tokens.upperBound == index { return phrase }
    }
    return nil
  }
}
