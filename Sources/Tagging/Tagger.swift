public import Articles
public import Gazetteer
import Scanning
import Tables

/// Derives countries, sources and language of a page's articles.
public struct Tagger: Sendable {
  let gazetteer: Gazetteer

  /// A tagger that knows what `gazetteer` knows.
  public init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

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
    var texts: [ArticleText] = []
    var votes: [LanguageVote] = []
    var pageVote = LanguageVote()
    for article in table.articles {
      let text = ArticleText(article, table, page)
      let vote = text.vote(in: page)
      texts.append(text)
      votes.append(vote)
      pageVote.add(vote)
    }
    let neighbours = pageVote.winner(hint: hint)?.language
    var tags = TagTable()
    for index in table.articles.indices {
      let winner = votes[index].winner(hint: hint)
      tags.append(tag(index, texts[index], winner, of: table, page, among: neighbours))
    }
    return tags
  }

  /// The values of one article; `neighbours` is the language of the page it stands on, which serves
  /// to choose names where the article is too short to tell its own.
  private func tag(
    _ index: Int, _ text: ArticleText, _ winner: (language: NameLanguage, votes: Int)?,
    of table: ArticleTable, _ page: Span<UInt8>, among neighbours: NameLanguage?
  ) -> ArticleTags {
    var tags = ArticleTags()
    tags.decideLanguage(winner, of: text)
    let language = tags.language.names ?? neighbours
    tags.readDateline(table.places[index], in: page, gazetteer, language)
    let mentions = Mentions(
      of: text, in: page, gazetteer.matcher, language, dateline: tags.datelineCountries)
    tags.count(mentions, gazetteer)
    tags.decideAbout(mentions)
    tags.readCredits(table.credits[index], in: page, gazetteer)
    tags.readCitations(text, in: page, gazetteer, language)
    return tags
  }
}

extension ArticleTags {
  /// Derives `language` from the votes of the text's little words.
  fileprivate mutating func decideLanguage(
    _ winner: (language: NameLanguage, votes: Int)?, of text: ArticleText
  ) {
    guard let part = text.parts.first(where: { $0.position != .headline }) ?? text.parts.first
    else { return }
    guard let winner, let language = Language(rawValue: winner.language.rawValue)
    else {
      note(.language, .none, at: part.range, by: .languageTooLittle, weight: 0)
      return
    }
    self.language = language
    note(.language, .language(language), at: part.range, by: .languageWords, weight: winner.votes)
  }
}
