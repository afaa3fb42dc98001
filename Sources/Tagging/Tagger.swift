public import Articles
public import Gazetteer
import Scanning
import Tables

/// Derives countries, sources and language of a page's articles.
public struct Tagger: Sendable {
  let gazetteer: Gazetteer
  private let choices: CountryChoices

  /// A tagger that knows what `gazetteer` knows and does as a person has chosen.
  public init(_ gazetteer: Gazetteer, choices: CountryChoices = CountryChoices()) {
    self.gazetteer = gazetteer
    self.choices = choices
  }

  /// Derives the values of all articles of one page.
  ///
  /// - Parameters:
  ///   - table: what ``PageParser`` made of `page`.
  ///   - page: the page's bytes.
  ///   - hint: the language that the page's container or publisher names, where one does.
  /// - Returns: one row an article of `table`.
  /// - Complexity: O(bytes).
  public func tag(
    _ table: ArticleTable, of page: Span<UInt8>, hint: NameLanguage? = nil
  ) -> TagTable {
    var reader = ArticleReader(gazetteer, choices, hint: hint, explains: false)
    let tags = reader.readAll(of: table, page)
    if reader.guessed.allSatisfy({ $0 == tags.pageLanguage }) { return tags }
    return reader.readAll(of: table, page, among: .some(tags.pageLanguage))
  }

  /// What the values of one article rest on, derived anew.
  ///
  /// - Parameters:
  ///   - row: the article.
  ///   - tags: what ``tag(_:of:)`` made of `table`.
  ///   - table: what ``PageParser`` made of `page`.
  ///   - page: the page's bytes.
  /// - Returns: the evidence for every value of the row, field by field.
  /// - Complexity: O(bytes of the article).
  public func evidence(
    of row: Int, in tags: TagTable, _ table: ArticleTable, _ page: Span<UInt8>
  ) -> [Evidence] {
    var reader = ArticleReader(
      gazetteer, tags.choices, hint: tags.languageHint, explains: true)
    reader.read(row, of: table, page, among: tags.pageLanguage)
    return reader.tags.evidence
  }
}

/// Reads the values of one article after another, and keeps the room they took.
struct ArticleReader: ~Copyable {
  private let gazetteer: Gazetteer
  private let choices: CountryChoices
  private var finder: NameFinder
  private var cues: Cues
  private let hint: NameLanguage?
  private var text = ArticleText()
  private var mentions = Mentions()
  private var score = AboutScore()
  private var sourceHits: [SourceHit] = []
  private(set) var tags: ArticleTags
  /// The languages that articles too short to tell their own were read in.
  private(set) var guessed: [NameLanguage?] = []

  /// A reader that knows what `gazetteer` knows; `explains` says whether evidence is kept.
  init(_ gazetteer: Gazetteer, _ choices: CountryChoices, hint: NameLanguage?, explains: Bool) {
    self.gazetteer = gazetteer
    self.choices = choices
    self.hint = hint
    finder = NameFinder(gazetteer, .dutch, own: choices.places)
    cues = Cues.of(.dutch)
    tags = ArticleTags(explains: explains, ownPlaces: choices.places)
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
    for row in table.articles.indices {
      let guess = known ?? pageVote.winner(hint: hint)?.language ?? finder.language
      pageVote.add(read(row, of: table, page, among: guess))
      if tags.language == .unknown, guessed.last != .some(guess) { guessed.append(guess) }
      all.append(tags)
    }
    all.languageHint = hint
    all.choices = choices
    all.pageLanguage = pageVote.winner(hint: hint)?.language
    return all
  }

  /// Derives ``tags``; `neighbours` is the language of the page the article stands on, which serves
  /// to choose names where the article is too short to tell its own.
  ///
  /// - Returns: the article's vote for its language.
  @discardableResult
  mutating func read(
    _ row: Int, of table: ArticleTable, _ page: Span<UInt8>, among neighbours: NameLanguage?
  ) -> LanguageVote {
    text.read(table.articles[row], table, page)
    let vote = text.vote(in: page)
    tags.clear()
    tags.decideLanguage(vote.winner(hint: hint), of: text)
    prepare(for: tags.language.names ?? neighbours)
    tags.readDateline(table.places[row], in: page, finder)
    mentions.read(
      text, in: page, finder, cues, dateline: tags.datelineCountries, classes: choices.classes)
    tags.count(mentions, gazetteer)
    tags.decideAbout(mentions, &score)
    tags.readCredits(table.credits[row], in: page, finder)
    tags.readCitations(text, in: page, finder, cues, &sourceHits)
    return vote
  }

  private mutating func prepare(for language: NameLanguage?) {
    guard finder.language != language else { return }
    finder = NameFinder(gazetteer, language, own: choices.places)
    cues = Cues.of(language)
  }
}

extension ArticleTags {
  /// Derives `language` from the votes of the text's little words.
  fileprivate mutating func decideLanguage(
    _ winner: (language: NameLanguage, votes: Int)?, of text: borrowing ArticleText
  ) {
    guard !text.parts.isEmpty else { return }
    guard let winner, let language = Language(rawValue: winner.language.rawValue)
    else {
      note(.language, .none, at: text.opening, by: .languageTooLittle, weight: 0)
      return
    }
    self.language = language
    note(
      .language, .language(language), at: text.opening, by: .languageWords, weight: winner.votes)
  }
}
