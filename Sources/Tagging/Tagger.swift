public import Articles
public import Gazetteer
import Scanning
import Tables

/// Derives countries, sources and language of a page's articles.
public struct Tagger: Sendable {
  let lexicons: Lexicons
  private let choices: CountryChoices
  private let spare = SpareReaders()

  /// A tagger that knows what `gazetteer` knows and does as a person has chosen.
  public init(_ gazetteer: Gazetteer, choices: CountryChoices = CountryChoices()) {
    lexicons = Lexicons(gazetteer, own: choices.places)
    self.choices = choices
  }

  /// Derives the values of all articles of one page.
  ///
  /// - Parameters:
  ///   - table: what ``PageParser`` made of `page`.
  ///   - page: the page's bytes.
  ///   - hint: the language that the page's container or publisher names, where one does.
  ///   - year: the year the page is of; countries are those of that year, or those of today where
  ///     it is `nil`.
  ///   - parts: what is wanted; the columns of all else stay empty, a row an article all the same.
  /// - Returns: one row an article of `table`.
  /// - Complexity: O(bytes).
  public func tag(
    _ table: ArticleTable, of page: Span<UInt8>, hint: NameLanguage? = nil,
    year: Int? = nil, parts: Parts = .all
  ) -> TagTable {
    var reader = spare.take() ?? ArticleReader(lexicons, choices, explains: false)
    reader.start(hint: hint, year: year, parts)
    var tags = reader.readAll(of: table, page)
    if !reader.guessed.allSatisfy({ $0 == tags.pageLanguage }) {
      tags = reader.readAll(of: table, page, among: .some(tags.pageLanguage))
    }
    if parts.contains(.names),
      case .source(let source) = publisher(of: table, in: tags, page).first?.value
    {
      tags.publisher = source
    }
    spare.keep(reader)
    return tags
  }

  /// What the values of one article rest on, derived anew.
  ///
  /// - Parameters:
  ///   - row: the article.
  ///   - tags: what ``tag(_:of:)`` made of `table`, by the same choices.
  ///   - table: what ``PageParser`` made of `page`.
  ///   - page: the page's bytes.
  /// - Returns: the evidence for every value of the row, field by field.
  /// - Complexity: O(bytes of the article).
  public func evidence(
    of row: Int, in tags: TagTable, _ table: ArticleTable, _ page: Span<UInt8>
  ) -> [Evidence] {
    var reader = ArticleReader(lexicons, choices, explains: true)
    reader.start(hint: tags.languageHint, year: tags.year, .all)
    reader.readLanguage(of: row, table, page)
    reader.read(row, of: table, page, in: reader.tags.language.names ?? tags.pageLanguage)
    return reader.tags.evidence + publisher(of: table, in: tags, page)
  }
}
