import Articles
import Gazetteer
import Scanning
import Tables

/// Finds the speakers of one article.
struct SpeechReader {
  /// A speaker that was found.
  struct Found {
    var speaker: Speaker
    var rule: Rule
    /// Whether a verb of saying beside the quotation makes it a statement.
    var isStatement: Bool
    /// The words it was read from: a pronoun's, where it stands for somebody.
    var span: ByteRange
  }

  /// How far before and behind a quotation its speaker is looked for, in bytes.
  static let reach = 400
  /// How many speakers of one article are kept.
  static let most = 200

  private let reader: AttributionReader
  private let finder: NameFinder
  private var starts = SentenceStarts()
  private var found: [Int: Found] = [:]
  private var all: [Found] = []
  /// Who spoke last, and in which sentence.
  private var last: (found: Found, phrase: Clarity, sentence: Int)?

  /// What a pronoun asks of the one it stands for.
  private struct Clarity {
    var canBePronoun: Bool
  }

  init(_ words: SpeechWords, _ finder: NameFinder) {
    reader = AttributionReader(words: words)
    self.finder = finder
  }

  private var words: SpeechWords { reader.words }

  /// What was found for each of `count` quotations.
  func speakers(of count: Int) -> [Found?] { (0..<count).map { found[$0] } }
}

extension SpeechReader {
  /// Finds the speakers of `quotes`, which stand in `paragraphs`.
  mutating func read(
    _ quotes: ArraySlice<Quote>, _ paragraphs: [ByteRange], in page: Span<UInt8>
  ) {
    guard !quotes.isEmpty else { return }
    let outer = quotes.filter { $0.level == 0 }
    var next = 0
    for paragraph in paragraphs {
      while next < outer.count, outer[next].range.end <= paragraph.start { next += 1 }
      var end = next
      while end < outer.count, outer[end].range.start < paragraph.end { end += 1 }
      starts.add(paragraph.offsets, outer[next..<end], in: page)
      next = end
    }
    var paragraph = 0
    var previous: Quote?
    for (index, quote) in quotes.enumerated() where quote.level == 0 {
      while paragraph + 1 < paragraphs.count, paragraphs[paragraph].end <= quote.range.start {
        paragraph += 1
      }
      let following = quotes.dropFirst(index + 1).first { $0.level == 0 }
      read(
        quote, at: index, paragraphs[paragraph].offsets,
        between: (previous, following), in: page)
      previous = quote
    }
  }

  private mutating func read(
    _ quote: Quote, at index: Int, _ paragraph: Range<Int>,
    between sides: (before: Quote?, behind: Quote?), in page: Span<UInt8>
  ) {
    let start = Int(quote.range.start)
    let sentence = starts.sentence(at: start)
    let sentenceStart = max(starts.offsets[sentence], paragraph.lowerBound)
    let before = max(sentenceStart, Int(sides.before?.range.end ?? 0), start - Self.reach)
    let lead = SpeechTokens(page, before..<max(before, start), words)
    let behind = behindRange(quote, sides.behind, paragraph, in: page)
    let tail = SpeechTokens(page, behind, words, most: 24)
    if let found = reader.behind(tail.all, ending: Self.lastByte(of: quote, in: page)) {
      note(found, tail.all, at: index, sentence, isStatement: true, in: page)
    } else if let found = reader.before(lead.all) {
      let isOpen = lead.lastGap == .other || lead.lastGap == .comma
      note(
        found, lead.all, at: index, sentence, isStatement: isOpen && quote.kind == .full, in: page)
    } else if let last, last.sentence == sentence {
      found[index] = inherited(last.found, quote)
    } else if lead.all.isEmpty, before == sentenceStart, quote.kind == .full {
      readAlone(quote, at: index, sentence, in: page)
    }
  }

  /// The words behind `quote` up to the next quotation or the end of its paragraph.
  private func behindRange(
    _ quote: Quote, _ next: Quote?, _ paragraph: Range<Int>, in page: Span<UInt8>
  ) -> Range<Int> {
    let start = Int(quote.range.end)
    guard !quote.closing.isEmpty else { return start..<start }
    var end = min(page.count, start + Self.reach)
    // A quotation of several paragraphs ends in a later one than it began in.
    for offset in start..<end
    where ASCII.isLineBreak(page[offset]) && offset >= paragraph.upperBound {
      end = offset
      break
    }
    if let next { end = min(end, max(start, Int(next.range.start))) }
    return start..<end
  }

  /// A quotation that is its sentence: by whoever spoke in the sentence before.
  private mutating func readAlone(
    _ quote: Quote, at index: Int, _ sentence: Int, in page: Span<UInt8>
  ) {
    if let last, last.sentence == sentence - 1 {
      found[index] = inherited(last.found, quote)
      self.last = (last.found, last.phrase, sentence)
    } else if let (all, attribution) = attribution(inSentence: sentence - 1, in: page) {
      var moved = attribution
      moved.rule = .speakerSentenceBefore
      note(moved, all, at: index, sentence, isStatement: true, in: page)
    }
  }

  private func inherited(_ found: Found, _ quote: Quote) -> Found {
    var inherited = found
    inherited.isStatement = quote.kind == .full
    return inherited
  }

  /// Who is said to speak in the sentence, by its last verb of saying.
  private func attribution(
    inSentence sentence: Int, in page: Span<UInt8>
  ) -> ([SpeechToken], Attribution)? {
    guard sentence >= 0, sentence + 1 < starts.offsets.count else { return nil }
    let end = starts.offsets[sentence + 1]
    let start = max(starts.offsets[sentence], end - Self.reach)
    let all = SpeechTokens(page, start..<end, words).all
    return reader.before(all).map { (all, $0) }
  }

  private static func lastByte(of quote: Quote, in page: Span<UInt8>) -> UInt8 {
    var end = Int(quote.closing.isEmpty ? quote.range.end : quote.closing.start)
    while end > Int(quote.opening.end), page[end - 1] <= 0x20 { end -= 1 }
    return end > 0 ? page[end - 1] : 0
  }
}

extension SpeechReader {
  /// Notes the speaker of quotation `index`, a pronoun as the one it stands for.
  private mutating func note(
    _ attribution: Attribution, _ all: [SpeechToken], at index: Int, _ sentence: Int,
    isStatement: Bool, in page: Span<UInt8>
  ) {
    let phrase = attribution.phrase
    if phrase.isPronoun {
      guard let (person, span) = antecedent(phrase, all, sentence, in: page) else { return }
      let found = Found(
        speaker: person, rule: .speakerPronoun, isStatement: isStatement, span: span)
      keep(found, phrase, sentence, at: index, canBePronoun: true)
      return
    }
    guard let speaker = speaker(phrase, all, in: page) else { return }
    let found = Found(
      speaker: known(speaker, phrase, in: page), rule: attribution.rule, isStatement: isStatement,
      span: speaker.name)
    let canBePronoun = !phrase.isBody && (phrase.hasName || phrase.hasRole)
    keep(found, phrase, sentence, at: index, canBePronoun: canBePronoun)
  }

  private mutating func keep(
    _ found: Found, _ phrase: NounPhrase, _ sentence: Int, at index: Int, canBePronoun: Bool
  ) {
    self.found[index] = found
    last = (found, Clarity(canBePronoun: canBePronoun), sentence)
    if all.count < Self.most { all.append(found) }
  }

  /// Whom the pronoun stands for: the only person who speaks in the sentence, or the one before.
  private func antecedent(
    _ phrase: NounPhrase, _ all: [SpeechToken], _ sentence: Int, in page: Span<UInt8>
  ) -> (Speaker, ByteRange)? {
    let span =
      phrase.tokens.isEmpty
      ? nil : all[phrase.tokens.lowerBound].range
    if let last, last.sentence == sentence || last.sentence == sentence - 1 {
      guard last.phrase.canBePronoun else { return nil }
      return (last.found.speaker, ByteRange(span) ?? last.found.speaker.name)
    }
    guard let person = person(inSentence: sentence - 1, in: page) else { return nil }
    return (person, ByteRange(span) ?? person.name)
  }

  /// The one clear person of a sentence: who speaks in it, or whom it begins with.
  private func person(inSentence sentence: Int, in page: Span<UInt8>) -> Speaker? {
    guard sentence >= 0, sentence + 1 < starts.offsets.count else { return nil }
    let end = starts.offsets[sentence + 1]
    let start = starts.offsets[sentence]
    let all = SpeechTokens(page, start..<min(end, start + Self.reach), words).all
    let begins = NounPhrase(all, at: 0, words.habits).flatMap { person($0, all, in: page) }
    guard let speaks = reader.before(all)?.phrase else { return begins }
    guard !speaks.isPronoun, let speaker = person(speaks, all, in: page) else { return nil }
    return begins == nil || begins == speaker ? speaker : nil
  }

  /// Whether a full name, two words with capitals, stands outside `phrase`.
  ///
  /// Whose verb of saying follows is clear whoever else is named.
  private func hasOtherName(_ phrase: NounPhrase, _ all: [SpeechToken]) -> Bool {
    guard !words.habits.nounsHaveCapitals else { return false }
    let next = phrase.tokens.upperBound
    if next < all.count, all[next].word.contains(.say) { return false }
    return all.indices.dropFirst().contains { index in
      all[index].isCapital && all[index - 1].isCapital && all[index].gap == .none
        && !phrase.tokens.contains(index)
    }
  }

  private func person(
    _ phrase: NounPhrase, _ all: [SpeechToken], in page: Span<UInt8>
  ) -> Speaker? {
    guard !phrase.isPronoun, !phrase.isBody, phrase.isClear(words.habits) else { return nil }
    guard !hasOtherName(phrase, all) else { return nil }
    return speaker(phrase, all, in: page)
  }

  /// The phrase as a speaker, if it is not the name of a paper or an agency.
  private func speaker(
    _ phrase: NounPhrase, _ all: [SpeechToken], in page: Span<UInt8>
  ) -> Speaker? {
    guard let first = all[phrase.tokens].first, let last = all[phrase.tokens].last else {
      return nil
    }
    let name = ByteRange(first.range.lowerBound, last.range.upperBound)
    var hits: [SourceHit] = []
    finder.sourceHits(in: page, range: name, into: &hits)
    let own = all[phrase.tokens].first { !$0.word.contains(.determiner) } ?? first
    for hit in hits where Int(hit.range.start) <= own.range.lowerBound {
      if hit.range.end == name.end || !phrase.hasRole { return nil }
    }
    return Speaker(kind: phrase.kind, name: name)
  }
}

extension SpeechReader {
  /// The speaker whom a bare name stands for: one before whose name holds it, else itself.
  private func known(
    _ speaker: Speaker, _ phrase: NounPhrase, in page: Span<UInt8>
  ) -> Speaker {
    guard phrase.hasName, phrase.tokens.count == 1 else { return speaker }
    let earlier = all.first { found in
      found.speaker.kind == .named && Self.holds(found.speaker.name, speaker.name, in: page)
    }
    return earlier?.speaker ?? speaker
  }

  /// Whether `short` is one of the words of `long`.
  private static func holds(_ long: ByteRange, _ short: ByteRange, in page: Span<UInt8>) -> Bool {
    var offset = Int(long.start)
    while offset + short.count <= Int(long.end) {
      let isStart = offset == Int(long.start) || page[offset - 1] == 0x20
      let end = offset + short.count
      let isEnd = end == Int(long.end) || page[end] == 0x20
      if isStart, isEnd, areEqual(offset, Int(short.start), short.count, in: page) { return true }
      offset += 1
    }
    return false
  }

  private static func areEqual(
    _ left: Int, _ right: Int, _ count: Int, in page: Span<UInt8>
  ) -> Bool {
    for index in 0..<count where page[left + index] != page[right + index] { return false }
    return true
  }
}

extension ByteRange {
  fileprivate init?(_ range: Range<Int>?) {
    guard let range else { return nil }
    self.init(range.lowerBound, range.upperBound)
  }
}

extension SpeechReader {
  /// Finds speakers of words told without marks at `hits`.
  mutating func read(
    _ hits: [PhraseScanner.Hit], _ quotes: ArraySlice<Quote>, _ paragraphs: [ByteRange],
    in page: Span<UInt8>
  ) {
    var paragraph = 0
    var quote = quotes.startIndex
    for hit in hits where all.count < Self.most {
      while paragraph < paragraphs.count, Int(paragraphs[paragraph].end) <= hit.offset {
        paragraph += 1
      }
      while quote < quotes.endIndex, Int(quotes[quote].range.end) <= hit.offset { quote += 1 }
      guard paragraph < paragraphs.count, Int(paragraphs[paragraph].start) <= hit.offset else {
        continue
      }
      if quote < quotes.endIndex, Int(quotes[quote].range.start) <= hit.offset { continue }
      let bounds = paragraphs[paragraph].offsets
      guard let (all, told) = IndirectSpeech.read(hit, bounds, reader, in: page) else { continue }
      guard !told.phrase.isPronoun, told.phrase.isClear(words.habits) else { continue }
      guard let speaker = speaker(told.phrase, all, in: page) else { continue }
      self.all.append(
        Found(
          speaker: known(speaker, told.phrase, in: page), rule: told.rule, isStatement: false,
          span: speaker.name))
    }
  }
}

extension SpeechReader {
  /// The speakers, each once, in the order of the text.
  var distinct: [Speaker] {
    var seen: Set<UInt32> = []
    return inOrder.map(\.speaker).filter { seen.insert($0.name.start).inserted }
  }

  /// What each speaker rests on, each piece once.
  var evidence: [Evidence] {
    var notes: [Evidence] = []
    for found in inOrder {
      let note = Evidence(
        field: .sourceSpeaker, value: .speaker(found.speaker.name), span: found.span,
        rule: found.rule, row: nil, weight: 1)
      if notes.last != note { notes.append(note) }
    }
    return notes
  }

  private var inOrder: [Found] {
    all.sorted { ($0.span.start, $0.rule.rawValue) < ($1.span.start, $1.rule.rawValue) }
  }
}
