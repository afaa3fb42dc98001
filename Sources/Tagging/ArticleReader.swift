import Articles
import Gazetteer
import Scanning
import Synchronization
import Tables

/// Reads the values of one article after another, and keeps the room they took.
struct ArticleReader: ~Copyable, Sendable {
  private let lexicons: Lexicons
  private let choices: CountryChoices
  private var lexicon: Lexicon
  private var hint: NameLanguage?
  private var year: Int?
  private var wanted = Tagger.Parts.all
  private var era: Era
  private var text = ArticleText()
  private var mentions = Mentions()
  private var score = AboutScore()
  private var sourceHits: [SourceHit] = []
  private(set) var tags: ArticleTags
  /// The languages that articles too short to tell their own were read in.
  private(set) var guessed: [NameLanguage?] = []

  /// A reader that knows what `lexicons` know; `explains` says whether evidence is kept.
  init(_ lexicons: Lexicons, _ choices: CountryChoices, explains: Bool) {
    self.lexicons = lexicons
    self.choices = choices
    lexicon = lexicons[.dutch]
    era = lexicons.gazetteer.era(of: nil)
    tags = ArticleTags(explains: explains, ownPlaces: choices.places)
  }

  /// Starts a page: what its container says of its language, the year it is of, and what is wanted.
  mutating func start(hint: NameLanguage?, year: Int?, _ parts: Tagger.Parts) {
    self.hint = hint
    if year != self.year { era = lexicons.gazetteer.era(of: year) }
    self.year = year
    wanted = parts
    lexicon = lexicons[parts.contains(.language) ? hint ?? .dutch : hint]
    guessed.empty()
  }

  /// The values of all articles of `table`.
  ///
  /// Articles too short to tell their language are read in that of the page: `known`, or else a
  /// guess from the articles before them, kept in ``guessed``.
  mutating func readAll(
    of table: ArticleTable, _ page: Span<UInt8>, among known: NameLanguage?? = nil
  ) -> TagTable {
    var all = TagTable()
    var pageVote = LanguageVote()
    guessed.removeAll(keepingCapacity: true)
    all.reserveCapacity(rows: table.articles.count)
    for row in table.articles.indices {
      let vote = readLanguage(of: row, table, page)
      read(row, of: table, page, in: language(among: pageVote, known))
      pageVote.add(vote)
      all.append(tags)
    }
    all.languageHint = hint
    all.choices = choices
    all.year = year
    all.pageLanguage = pageVote.winner(hint: hint)?.language ?? hint
    return all
  }

  /// The language that the article whose language was read is read in, guessed where it has none.
  private mutating func language(
    among pageVote: LanguageVote, _ known: NameLanguage??
  ) -> NameLanguage? {
    guard wanted.contains(.language) else { return lexicon.language }
    if let own = tags.language.names { return own }
    let guess = known ?? pageVote.winner(hint: hint)?.language ?? hint ?? lexicon.language
    if guessed.last != .some(guess) { guessed.append(guess) }
    return guess
  }

  /// Reads the words of an article and derives its language, the first of its ``tags``.
  ///
  /// - Returns: the article's vote for its language.
  @discardableResult
  mutating func readLanguage(
    of row: Int, _ table: ArticleTable, _ page: Span<UInt8>
  ) -> LanguageVote {
    // Most articles are in the language of the one before: its lexicon marks the words at first.
    text.read(table.articles[row], table, page, lexicon.filter)
    tags.clear()
    guard wanted.contains(.language) else { return LanguageVote() }
    let vote = text.vote(in: page)
    tags.decideLanguage(vote, hint: hint, of: text)
    return vote
  }

  /// Derives all other ``tags`` of an article whose language was read; `language` is that of the
  /// page's most where the article is too short to tell its own.
  mutating func read(
    _ row: Int, of table: ArticleTable, _ page: Span<UInt8>, in language: NameLanguage?
  ) {
    prepare(for: language, table.articles[row], table, page)
    if wanted.contains(.names) { readCountries(row, of: table, page) }
    if wanted.contains(.about) {
      tags.noteInstitutions(mentions)
      tags.decideAbout(mentions, &score, text, in: page, lexicon)
    }
    if wanted.contains(.names) {
      tags.readCredits(table.credits[row], in: page, lexicon.finder)
    }
    if wanted.contains(.citations) { tags.readCitations(text, in: page, lexicon, &sourceHits) }
  }

  /// Derives the countries of dateline and text.
  private mutating func readCountries(
    _ row: Int, of table: ArticleTable, _ page: Span<UInt8>
  ) {
    tags.readDateline(table.places[row], in: page, lexicon.finder, era)
    mentions.read(
      text, in: page, lexicon, dateline: tags.datelineCountries, era, classes: choices.classes)
    tags.count(mentions, lexicon.finder.gazetteer)
    tags.noteRivals(mentions, in: page, lexicon.finder)
  }

  /// Takes the lexicon of `language`, and marks the words anew where it is another one.
  private mutating func prepare(
    for language: NameLanguage?, _ article: Article, _ table: ArticleTable, _ page: Span<UInt8>
  ) {
    guard lexicon.language != language else { return }
    lexicon = lexicons[language]
    text.read(article, table, page, lexicon.filter)
  }
}

/// The readers of the pages before, whose room the next pages can use: one for each thread that tags.
final class SpareReaders: Sendable {
  private let readers = InlineArray<8, Mutex<ArticleReader?>> { _ in Mutex(nil) }

  /// A reader that nobody else has, if one is left.
  func take() -> ArticleReader? {
    for index in readers.indices {
      if let reader = readers[index].withLock({ $0.take() }) { return reader }
    }
    return nil
  }

  /// Keeps `used` for the next page, where there is a place for it.
  func keep(_ used: consuming ArticleReader) {
    var used: ArticleReader? = used
    for index in readers.indices where used != nil {
      readers[index].withLock { if $0 == nil { swap(&$0, &used) } }
    }
  }
}

extension ArticleTags {
  /// Derives `language` from the votes of the text's little words.
  fileprivate mutating func decideLanguage(
    _ vote: LanguageVote, hint: NameLanguage?, of text: borrowing ArticleText
  ) {
    guard !text.parts.isEmpty else { return }
    let winner = vote.winner(hint: hint)
    defer { noteRunnerUp(vote, behind: winner?.language, at: text.opening) }
    guard let winner else {
      note(.language, .none, at: text.opening, by: .languageTooLittle, weight: 0)
      return
    }
    language = Language(winner.language)
    note(
      .language, .language(language), at: text.opening, by: .languageWords, weight: winner.votes)
  }

  /// Notes the other language that has most votes.
  private mutating func noteRunnerUp(
    _ vote: LanguageVote, behind winner: NameLanguage?, at span: ByteRange
  ) {
    guard explains, let second = vote.most(but: winner) else { return }
    note(.language, .language(Language(second)), at: span, by: .languageFewerWords, weight: 0)
  }
}
