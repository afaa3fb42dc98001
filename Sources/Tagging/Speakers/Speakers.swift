public import Articles
public import Gazetteer
import Scanning
import Tables

/// Finds who says what in the articles of a page.
public struct Speakers: Sendable {
  private let lexicons: Lexicons

  /// A reader that knows the papers and agencies of `gazetteer`: they are cited, they do not speak.
  public init(_ gazetteer: Gazetteer) { self.init(Lexicons(gazetteer)) }

  fileprivate init(_ lexicons: Lexicons) { self.lexicons = lexicons }

  /// Finds the speakers of quotations and of words told without marks.
  ///
  /// Only articles with a quotation or a word that tells of speech are read further.
  ///
  /// - Parameters:
  ///   - quotes: what ``Quotes`` made of `table`.
  ///   - table: what ``PageParser`` made of `page`.
  ///   - languages: the language of each article; where it is unknown, that of the page's most serves.
  ///   - page: the page's bytes.
  /// - Returns: one row an article of `table`.
  /// - Complexity: O(bytes).
  public func read(
    _ quotes: QuoteTable, _ table: ArticleTable, _ languages: [Language], of page: Span<UInt8>
  ) -> SpeechTable {
    var speech = SpeechTable()
    speech.pieces = quotes.pieces
    speech.reserveCapacity(rows: table.articles.count)
    lazy var neighbours = Self.mostFrequent(languages)
    var reader = SpeechReader(lexicons)
    for index in table.articles.indices {
      let row = quotes.quotes[index]
      guard let language = languages[index].names ?? neighbours else {
        speech.appendUnread(row)
        continue
      }
      reader.turn(to: language)
      reader.read(row, ofArticle: index, table, in: page)
      speech.append(row, reader)
    }
    return speech
  }
}

extension Speakers {
  private static func mostFrequent(_ languages: [Language]) -> NameLanguage? {
    var best: (language: NameLanguage, count: Int)?
    for language in NameLanguage.allCases {
      let count = languages.count { $0.names == language }
      if count > best?.count ?? 0 { best = (language, count) }
    }
    return best?.language
  }
}

extension Tagger {
  /// Reads the quotations of a page and who speaks in its articles.
  ///
  /// - Parameters:
  ///   - tags: what ``tag(_:of:)`` made of `table`.
  ///   - table: what ``PageParser`` made of `page`.
  ///   - page: the page's bytes.
  /// - Returns: one row an article of `table`.
  /// - Complexity: O(bytes).
  public func speech(
    _ tags: TagTable, _ table: ArticleTable, of page: Span<UInt8>
  ) -> SpeechTable {
    Speakers(lexicons).read(Quotes.read(table, of: page), table, tags.languages, of: page)
  }
}
