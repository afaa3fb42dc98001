import Scanning

/// Whom pronouns, bare names and bare functions stand for.
extension SpeechReader {
  /// Whom the pronoun stands for: the only person who speaks in the sentence, or the one before.
  mutating func antecedent(
    _ phrase: NounPhrase, _ tokens: [SpeechToken], _ sentence: Int, in page: Span<UInt8>
  ) -> (Speaker, ByteRange)? {
    let span = phrase.tokens.isEmpty ? nil : tokens[phrase.tokens.lowerBound].range
    let pronoun = span.map { ByteRange($0.lowerBound, $0.upperBound) }
    if let last, last.sentence == sentence || last.sentence == sentence - 1 {
      guard last.canBePronoun else { return nil }
      return (last.found.speaker, pronoun ?? last.found.speaker.name)
    }
    guard let person = person(inSentence: sentence - 1, in: page) else { return nil }
    return (person, pronoun ?? person.name)
  }

  /// The one clear person of a sentence: who speaks in it, or whom it begins with.
  private mutating func person(inSentence sentence: Int, in page: Span<UInt8>) -> Speaker? {
    guard let range = starts.range(of: sentence) else { return nil }
    let end = min(range.upperBound, range.lowerBound + Self.reach)
    others.read(page, range.lowerBound..<end, words)
    let tokens = others.all
    let begins = NounPhrase(tokens, at: 0, words.habits).flatMap { person($0, tokens, in: page) }
    guard let speaks = reader.before(tokens)?.phrase else { return begins }
    guard !speaks.isPronoun, let speaker = person(speaks, tokens, in: page) else { return nil }
    return begins == nil || begins == speaker ? speaker : nil
  }

  private mutating func person(
    _ phrase: NounPhrase, _ tokens: [SpeechToken], in page: Span<UInt8>
  ) -> Speaker? {
    guard !phrase.isPronoun, !phrase.isBody, phrase.isClear(words.habits) else { return nil }
    guard !hasOtherName(phrase, tokens) else { return nil }
    return speaker(phrase, tokens, in: page)
  }

  /// Whether a full name, two words with capitals, stands outside `phrase`.
  ///
  /// Whose verb of saying follows is clear whoever else is named.
  private func hasOtherName(_ phrase: NounPhrase, _ tokens: [SpeechToken]) -> Bool {
    guard !words.habits.nounsHaveCapitals else { return false }
    let next = phrase.tokens.upperBound
    if next < tokens.count, tokens[next].word.contains(.say) { return false }
    return tokens.indices.dropFirst().contains { index in
      tokens[index].isCapital && tokens[index - 1].isCapital && tokens[index].gap == .none
        && !phrase.tokens.contains(index)
    }
  }
}

extension SpeechReader {
  /// How many speakers back a bare name is looked for.
  private static let mostKnown = 32

  /// The speaker whom a bare name or a bare function with its article stands for: one before whose
  /// words hold it, else itself.
  func known(
    _ speaker: Speaker, _ phrase: NounPhrase, _ tokens: [SpeechToken], in page: Span<UInt8>
  ) -> Speaker {
    guard let last = phrase.tokens.last else { return speaker }
    let word = tokens[last].range
    let isName = phrase.hasName && phrase.tokens.count == 1
    guard isName || speaker.kind == .described && phrase.tokens.count <= 2 else { return speaker }
    var earlier: Speaker?
    for found in all.suffix(Self.mostKnown) where !isName || found.speaker.kind == .named {
      guard Self.holds(found.speaker.name, word, in: page) else { continue }
      if isName { return found.speaker }
      // Two ministers: `the minister` may be either.
      if let earlier, earlier != found.speaker { return speaker }
      earlier = found.speaker
    }
    return earlier ?? speaker
  }

  /// Whether `short` is one of the words of `long`, soft hyphens and the like aside.
  private static func holds(_ long: ByteRange, _ short: Range<Int>, in page: Span<UInt8>) -> Bool {
    var offset = Int(long.start)
    while let word = Words.next(offset, in: page, before: Int(long.end)) {
      if areEqual(word, short, in: page) { return true }
      offset = word.upperBound
    }
    return false
  }

  private static func areEqual(
    _ left: Range<Int>, _ right: Range<Int>, in page: Span<UInt8>
  ) -> Bool {
    var (one, other) = (left.lowerBound, right.lowerBound)
    while true {
      while one < left.upperBound {
        let width = Words.hiddenWidth(at: one, in: page, before: left.upperBound)
        guard width > 0 else { break }
        one += width
      }
      while other < right.upperBound {
        let width = Words.hiddenWidth(at: other, in: page, before: right.upperBound)
        guard width > 0 else { break }
        other += width
      }
      guard one < left.upperBound, other < right.upperBound else {
        return one == left.upperBound && other == right.upperBound
      }
      guard page[one] == page[other] else { return false }
      one += 1
      other += 1
    }
  }
}
