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
    others.read(range.lowerBound..<end, of: page, words)
    var line = SpeechLine(page, words, others.take())
    let first = NounPhrase(&line, at: 0, words.habits)
    let told = reader.before(&line)?.phrase
    others = line.finish()
    let tokens = others.all
    let begins = first.flatMap { phrase in
      isSure(phrase, tokens) ? person(phrase, tokens, in: page) : nil
    }
    guard let speaks = told else { return begins }
    guard !speaks.isPronoun, let speaker = person(speaks, tokens, in: page) else { return nil }
    return begins == nil || begins == speaker ? speaker : nil
  }

  /// Whether the phrase that begins a sentence is a person by more than the capital of its first word.
  private func isSure(_ phrase: NounPhrase, _ tokens: [SpeechToken]) -> Bool {
    if phrase.hasRole || phrase.tokens.count > 1 { return true }
    let next = phrase.tokens.upperBound
    return next < tokens.count && !tokens[next].word.isDisjoint(with: [.say, .call, .separable])
  }

  private mutating func person(
    _ phrase: NounPhrase, _ tokens: [SpeechToken], in page: Span<UInt8>
  ) -> Speaker? {
    guard !phrase.isPronoun, !phrase.isBody, phrase.isClear(words.habits) else { return nil }
    guard !hasOtherName(phrase, tokens), !isOneOfTwo(phrase, tokens) else { return nil }
    return speaker(phrase, tokens, in: page)
  }

  /// Whether somebody else is joined on, so that no `he` stands for the phrase: `Vos en De Wit`.
  private func isOneOfTwo(_ phrase: NounPhrase, _ tokens: [SpeechToken]) -> Bool {
    let next = phrase.tokens.upperBound
    guard next + 1 < tokens.count, tokens[next].gap == .none, tokens[next].word.contains(.join)
    else { return false }
    return tokens[next + 1].isCapital
      || !tokens[next + 1].word.isDisjoint(with: [.determiner, .role])
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

  /// The word of a bare name, or a function without its article, else nothing.
  func handle(of phrase: NounPhrase, _ speaker: Speaker, _ tokens: [SpeechToken]) -> ByteRange {
    guard var first = phrase.tokens.first, let last = phrase.tokens.last else { return .none }
    let isName = phrase.hasName && phrase.tokens.count == 1
    guard isName || speaker.kind == .described && phrase.tokens.count <= 5 else { return .none }
    if first < last, tokens[first].word.contains(.determiner) { first += 1 }
    return ByteRange(tokens[first].range.lowerBound, tokens[last].range.upperBound)
  }

  /// Puts what was found in the order of the text, and those before in the place of bare names and
  /// functions that stand for them.
  mutating func settle(in page: Span<UInt8>) {
    if all.count > 1 {
      all.sort { ($0.span.start, $0.rule.rawValue) < ($1.span.start, $1.rule.rawValue) }
    }
    for index in all.indices where !all[index].handle.isEmpty {
      let short = all[index].speaker
      guard let known = known(index, in: page), known != short else { continue }
      for other in all.indices where all[other].speaker == short { all[other].speaker = known }
      for other in quoted.indices where quoted[other]?.speaker == short {
        quoted[other]?.speaker = known
      }
    }
  }

  /// The speaker before the one at `index` whose words hold its handle, if there is only one.
  private func known(_ index: Int, in page: Span<UInt8>) -> Speaker? {
    let found = all[index]
    let isName = found.speaker.kind == .named
    var known: Speaker?
    for earlier in all[max(0, index - Self.mostKnown)..<index]
    where !isName || earlier.speaker.kind == .named {
      guard Self.holds(earlier.speaker.name, found.handle, in: page) else { continue }
      if isName { return earlier.speaker }
      // Two ministers: `the minister` may be either.
      if let known, known != earlier.speaker { return nil }
      known = earlier.speaker
    }
    return known
  }

  /// Whether every word of `short` is one of `long`, soft hyphens and the like aside.
  private static func holds(_ long: ByteRange, _ short: ByteRange, in page: Span<UInt8>) -> Bool {
    var offset = Int(short.start)
    while let word = Words.next(offset, in: page, before: Int(short.end)) {
      guard holds(long, word, in: page) else { return false }
      offset = word.upperBound
    }
    return true
  }

  private static func holds(_ long: ByteRange, _ word: Range<Int>, in page: Span<UInt8>) -> Bool {
    var offset = Int(long.start)
    while let other = Words.next(offset, in: page, before: Int(long.end)) {
      if areEqual(other, word, in: page) { return true }
      offset = other.upperBound
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
