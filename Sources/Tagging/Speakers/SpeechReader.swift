import Articles
import Gazetteer
import Scanning

/// Finds the speakers of one article after another, and keeps the room they took.
struct SpeechReader {
  /// A speaker that was found.
  struct Found {
    var speaker: Speaker
    var rule: Rule
    /// Whether a verb of saying beside the quotation makes it a statement.
    var isStatement: Bool
    /// The words it was read from: a pronoun's, where it stands for somebody.
    var span: ByteRange
    /// The bare name or function by which one before may be meant; empty for others.
    var handle: ByteRange
  }

  /// Who spoke last.
  struct Last {
    var found: Found
    /// Whether `he` or `she` can stand for the speaker.
    var canBePronoun: Bool
    /// The number of the sentence.
    var sentence: Int
  }

  /// How far before and behind a quotation its speaker is looked for, in bytes.
  static let reach = 400
  /// How many speakers of one article are kept.
  static let most = 200

  private let lexicons: Lexicons
  private(set) var reader = AttributionReader(words: SpeechWords.of(.dutch))
  /// Knows the papers and agencies of the language at hand.
  private var lexicon: Lexicon
  /// The paragraphs of the article, as ``ArticleTable/appendParagraphs(ofArticle:in:to:)`` has them.
  var paragraphs: [Paragraph] = []
  var starts = SentenceStarts()
  /// Those of the quotations, a place a quotation.
  var quoted: [Found?] = []
  /// All of them, in the order they were found.
  var all: [Found] = []
  var last: Last?
  // Words beside a quotation or a cue; each is read anew where it is needed.
  var lead = SpeechTokens()
  var tail = SpeechTokens()
  var others = SpeechTokens()
  var cues: [UInt32] = []
  private var names: [SourceHit] = []
  private var runs = WordRuns()

  init(_ lexicons: Lexicons) {
    self.lexicons = lexicons
    lexicon = lexicons[.dutch]
  }

  var words: SpeechWords { reader.words }

  /// Turns to articles in another language.
  mutating func turn(to language: NameLanguage) {
    guard lexicon.language != language else { return }
    lexicon = lexicons[language]
    reader = AttributionReader(words: SpeechWords.of(language))
  }

  /// Reads an article with the quotations `quotes`.
  mutating func read(
    _ quotes: ArraySlice<Quote>, ofArticle index: Int, _ table: ArticleTable,
    in page: Span<UInt8>
  ) {
    clear(quoteCount: quotes.count)
    table.appendParagraphs(ofArticle: index, in: page, to: &paragraphs)
    readQuoted(quotes, in: page)
    readTold(quotes, in: page)
    settle(in: page)
  }

  /// Forgets the article before.
  private mutating func clear(quoteCount: Int) {
    paragraphs.removeAll(keepingCapacity: true)
    if !quoted.isEmpty { quoted.removeAll(keepingCapacity: true) }
    for _ in 0..<quoteCount { quoted.append(nil) }
    if !all.isEmpty { all.removeAll(keepingCapacity: true) }
    last = nil
  }

  /// Adds a speaker, unless there are too many.
  mutating func keep(_ found: Found) {
    if all.count < Self.most { all.append(found) }
  }

  /// The phrase as a speaker, if it is not the name of a paper or an agency.
  mutating func speaker(
    _ phrase: NounPhrase, _ tokens: [SpeechToken], in page: Span<UInt8>
  ) -> Speaker? {
    guard let name = name(of: phrase, tokens) else { return nil }
    var own = phrase.tokens.lowerBound
    while own + 1 < phrase.tokens.upperBound, tokens[own].word.contains(.determiner) { own += 1 }
    if mayBeSource(tokens[phrase.tokens.lowerBound...own], in: page),
      isSource(name, from: tokens[own].range.lowerBound, hasRole: phrase.hasRole, in: page)
    {
      return nil
    }
    return Speaker(kind: phrase.kind, name: name)
  }

  /// Whether a name of a paper or an agency may begin with one of `tokens`: not where they are words
  /// of ASCII, a blank between each two, that begin none.
  private func mayBeSource(_ tokens: ArraySlice<SpeechToken>, in page: Span<UInt8>) -> Bool {
    for index in tokens.indices {
      let range = tokens[index].range
      let plain = PlainWord(page, at: range.lowerBound, before: range.upperBound)
      let isWhole = plain.count == range.count && range.upperBound < page.count
      guard isWhole, page[range.upperBound] < 0x80,
        index == tokens.startIndex || page[range.lowerBound - 1] == 0x20,
        !lexicon.filter.marks(ofPrefix: plain.first).contains(.source)
      else { return true }
    }
    return false
  }

  /// Whether the name of a paper or an agency begins at the start of `name` or at `own` at the latest,
  /// and is all of the rest, or not even a function stands with it.
  private mutating func isSource(
    _ name: ByteRange, from own: Int, hasRole: Bool, in page: Span<UInt8>
  ) -> Bool {
    names.removeAll(keepingCapacity: true)
    runs.removeAll()
    let words = runs.append(of: page, in: name.offsets, lexicon.filter)
    lexicon.finder.sourceHits(in: page, range: name, runs, words, into: &names)
    for hit in names where Int(hit.range.start) <= own {
      if hit.range.end == name.end || !hasRole { return true }
    }
    return false
  }

  private func name(of phrase: NounPhrase, _ tokens: [SpeechToken]) -> ByteRange? {
    guard !phrase.tokens.isEmpty else { return nil }
    return ByteRange(
      tokens[phrase.tokens.lowerBound].range.lowerBound,
      tokens[phrase.tokens.upperBound - 1].range.upperBound)
  }
}
