import Articles
import Scanning

/// Words told without marks: `volgens de minister`, `aldus X`, `zegt X`.
enum IndirectSpeech {
  /// How far back a sentence is looked for, in bytes.
  private static let reach = 300

  /// Where words that tell of speech stand between the article's first and last byte.
  static func hits(
    ofArticle index: Int, _ table: ArticleTable, _ words: SpeechWords, in page: Span<UInt8>
  ) -> [PhraseScanner.Hit] {
    let segments = table.segments(ofArticle: index)
    guard let first = segments.first, let last = segments.last else { return [] }
    var hits: [PhraseScanner.Hit] = []
    let range = Int(first.range.start)..<Int(last.range.end)
    words.phrases.hits(in: page, range, into: &hits)
    return hits
  }

  /// Who speaks at `hit` of the paragraph `bounds`, with the words that it was read from.
  static func read(
    _ hit: PhraseScanner.Hit, _ bounds: Range<Int>, _ reader: AttributionReader,
    in page: Span<UInt8>
  ) -> (all: [SpeechToken], told: Attribution)? {
    let end = min(bounds.upperBound, hit.offset + 200)
    let start =
      hit.phrase < reader.words.leadCount ? hit.offset : sentenceStart(hit.offset, bounds, in: page)
    let all = SpeechTokens(page, start..<end, reader.words).all
    guard let index = all.firstIndex(where: { $0.range.lowerBound >= hit.offset }) else {
      return nil
    }
    guard let phrase = phrase(all, index, hit, reader) else { return nil }
    let isLead = hit.phrase < reader.words.leadCount
    return (all, Attribution(phrase: phrase, rule: isLead ? .speakerAccording : .speakerTelling))
  }

  private static func phrase(
    _ all: [SpeechToken], _ index: Int, _ hit: PhraseScanner.Hit, _ reader: AttributionReader
  ) -> NounPhrase? {
    guard hit.phrase < reader.words.leadCount else { return reader.subject(all, of: index) }
    let isTwoWords = all[index].word.contains(.according) && reader.words.habits.subjectMayComeFirst
    return NounPhrase(all, at: index + (isTwoWords ? 2 : 1), reader.words.habits)
  }

  /// Behind the nearest mark that ends a sentence, or ``reach`` bytes back.
  private static func sentenceStart(
    _ offset: Int, _ bounds: Range<Int>, in page: Span<UInt8>
  ) -> Int {
    let least = max(bounds.lowerBound, offset - reach)
    var start = offset
    while start > least {
      let byte = page[start - 1]
      let isEnd = byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x22
      if isEnd, page[start] == 0x20 { return start }
      start -= 1
    }
    return start
  }
}
