import Articles
import Scanning

/// Speakers of quotations.
extension SpeechReader {
  /// Finds the speakers of `quotes`, which stand in ``paragraphs``.
  mutating func readQuoted(_ quotes: ArraySlice<Quote>, in page: Span<UInt8>) {
    guard !quotes.isEmpty else { return }
    addSentences(around: quotes, in: page)
    var paragraph = 0
    var previous: Quote?
    for index in quotes.indices where quotes[index].level == 0 {
      let quote = quotes[index]
      while paragraph + 1 < paragraphs.count, paragraphs[paragraph].range.end <= quote.range.start {
        paragraph += 1
      }
      let following = quotes[(index + 1)...].first { $0.level == 0 }
      read(
        quote, at: index - quotes.startIndex, paragraphs[paragraph].range.offsets,
        between: (previous, following), in: page)
      previous = quote
    }
  }

  /// Notes where sentences begin: all of those in a paragraph with a quotation or before such a one,
  /// and where the others begin, for no pronoun reaches farther.
  private mutating func addSentences(around quotes: ArraySlice<Quote>, in page: Span<UInt8>) {
    starts.removeAll()
    var next = quotes.startIndex
    for (index, paragraph) in paragraphs.enumerated() {
      while next < quotes.endIndex, quotes[next].range.end <= paragraph.range.start { next += 1 }
      var end = next
      while end < quotes.endIndex, quotes[end].range.start < paragraph.range.end { end += 1 }
      let isNear = next < end || precedes(index, quotes[end...])
      starts.add(paragraph.range.offsets, isNear ? quotes[next..<end] : nil, in: page)
      next = end
    }
  }

  /// Whether the paragraph behind the one at `index` has the first of `quotes`.
  private func precedes(_ index: Int, _ quotes: ArraySlice<Quote>) -> Bool {
    guard let first = quotes.first, index + 1 < paragraphs.count else { return false }
    return first.range.start < paragraphs[index + 1].range.end
  }

  private mutating func read(
    _ quote: Quote, at index: Int, _ paragraph: Range<Int>,
    between sides: (before: Quote?, behind: Quote?), in page: Span<UInt8>
  ) {
    let start = Int(quote.range.start)
    let sentence = starts.sentence(at: start)
    let sentenceStart = max(starts.offsets[sentence], paragraph.lowerBound)
    let behind = behindRange(quote, sides.behind, paragraph, in: page)
    tail.turn(to: behind, most: 24, stop: behind.lowerBound + 1)
    if let found = attribution(behind: quote, in: page) {
      return note(found, tail.all, at: index, sentence, isStatement: true, in: page)
    }
    let before = max(sentenceStart, Int(sides.before?.range.end ?? 0), start - Self.reach)
    if let found = attribution(before: before..<max(before, start), in: page) {
      let isOpen = lead.lastGap == .other || lead.lastGap == .comma
      note(
        found, lead.all, at: index, sentence, isStatement: isOpen && quote.kind == .full, in: page)
    } else if let last, last.sentence == sentence {
      inherit(last.found, quote, at: index)
    } else if lead.all.isEmpty, before == sentenceStart, quote.kind == .full, !isToldBehind {
      readAlone(quote, at: index, sentence, in: page)
    }
  }

  /// Who speaks by the words ``tail``, which stand behind `quote`.
  private mutating func attribution(behind quote: Quote, in page: Span<UInt8>) -> Attribution? {
    var line = SpeechLine(page, words, tail.take())
    let found = reader.behind(&line, ending: ending(of: quote, in: page))
    tail = line.finish()
    return found
  }

  /// Who speaks by the words of `range`, which stand before a quotation; they become ``lead``.
  private mutating func attribution(before range: Range<Int>, in page: Span<UInt8>) -> Attribution?
  {
    lead.read(range, of: page, words)
    guard !lead.all.isEmpty else { return nil }
    var line = SpeechLine(page, words, lead.take())
    let found = reader.before(&line)
    lead = line.finish()
    return found
  }

  /// Whether a verb of saying stands behind the quotation: then who says it stands there, too, even
  /// where the words for it cannot be read.
  private var isToldBehind: Bool {
    tail.all.first.map { $0.gap == .comma && $0.word.contains(.say) } ?? false
  }

  /// The words behind `quote` up to the next quotation or the end of its paragraph.
  private func behindRange(
    _ quote: Quote, _ next: Quote?, _ paragraph: Range<Int>, in page: Span<UInt8>
  ) -> Range<Int> {
    let start = Int(quote.range.end)
    guard !quote.closing.isEmpty else { return start..<start }
    var end = min(page.count, start + Self.reach)
    // A quotation of several paragraphs ends in a later one than it began in.
    var offset = max(start, paragraph.upperBound)
    while offset < end, !ASCII.isLineBreak(page[offset]) { offset += 1 }
    if offset < end { end = offset }
    if let next { end = min(end, max(start, Int(next.range.start))) }
    return start..<end
  }

  /// A quotation that is its sentence: by whoever spoke in the sentence before.
  private mutating func readAlone(
    _ quote: Quote, at index: Int, _ sentence: Int, in page: Span<UInt8>
  ) {
    if let last, last.sentence == sentence - 1 {
      inherit(last.found, quote, at: index)
      self.last?.sentence = sentence
    } else if let range = starts.range(of: sentence - 1) {
      let words = max(range.lowerBound, range.upperBound - Self.reach)..<range.upperBound
      guard var found = attribution(before: words, in: page) else { return }
      found.rule = .speakerSentenceBefore
      note(found, lead.all, at: index, sentence, isStatement: true, in: page)
    }
  }

  private mutating func inherit(_ found: Found, _ quote: Quote, at index: Int) {
    var inherited = found
    inherited.isStatement = quote.kind == .full
    quoted[index] = inherited
  }

  /// Notes the speaker of quotation `index`, a pronoun as the one it stands for.
  private mutating func note(
    _ attribution: Attribution, _ tokens: [SpeechToken], at index: Int, _ sentence: Int,
    isStatement: Bool, in page: Span<UInt8>
  ) {
    let phrase = attribution.phrase
    let found: Found
    if phrase.isPronoun {
      guard let (person, span) = antecedent(phrase, tokens, sentence, in: page) else { return }
      found = Found(
        speaker: person, rule: .speakerPronoun, isStatement: isStatement, span: span, handle: .none)
    } else {
      guard let speaker = speaker(phrase, tokens, in: page) else { return }
      found = Found(
        speaker: speaker, rule: attribution.rule, isStatement: isStatement, span: speaker.name,
        handle: handle(of: phrase, speaker, tokens))
    }
    let isPerson = phrase.isPronoun || !phrase.isBody && (phrase.hasName || phrase.hasRole)
    quoted[index] = found
    last = Last(found: found, canBePronoun: isPerson, sentence: sentence)
    keep(found)
  }

  /// The last byte of what is quoted.
  private func ending(of quote: Quote, in page: Span<UInt8>) -> UInt8 {
    let end = quote.closing.isEmpty ? quote.range.end : quote.closing.start
    let start = Int(quote.opening.end)
    return SentenceStarts.lastByte(page, start..<max(start, Int(end)))
  }
}
