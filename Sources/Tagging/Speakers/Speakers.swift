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
    let neighbours = Self.mostFrequent(languages)
    for index in table.articles.indices {
      let row = quotes.quotes[index]
      let language = languages[index].names ?? neighbours
      guard let words = language.map(SpeechWords.of) else {
        speech.append(row.map { SpokenQuote($0, quotes, nil) }, [], [])
        continue
      }
      let indirect = IndirectSpeech.hits(ofArticle: index, table, words, in: page)
      guard !row.isEmpty || !indirect.isEmpty else {
        speech.append([], [], [])
        continue
      }
      var reader = SpeechReader(words, lexicons[language].finder)
      let paragraphs = table.paragraphs(ofArticle: index, in: page).map(\.range)
      reader.read(row, paragraphs, in: page)
      reader.read(indirect, row, paragraphs, in: page)
      let spoken = zip(row, reader.speakers(of: row.count)).map { quote, found in
        SpokenQuote(quote, quotes, found)
      }
      speech.append(spoken, reader.distinct, reader.evidence)
    }
    return speech
  }

  private static func mostFrequent(_ languages: [Language]) -> NameLanguage? {
    var best: (language: NameLanguage, count: Int)?
    for language in NameLanguage.allCases {
      let count = languages.count { $0.names == language }
      if count > best?.count ?? 0 { best = (language, count) }
    }
    return best?.language
  }
}

extension SpokenQuote {
  /// `quote`, said by whom `found` tells; a verb of saying beside it makes it a statement.
  fileprivate init(_ quote: Quote, _ table: QuoteTable, _ found: SpeechReader.Found?) {
    kind = found?.isStatement == true ? .full : quote.kind
    range = quote.range
    pieces = Array(table.pieces(of: quote))
    level = quote.level
    speaker = found?.speaker
  }
}

extension SpeechTable {
  fileprivate mutating func append(
    _ spoken: [SpokenQuote], _ found: [Speaker], _ notes: [Evidence]
  ) {
    quotes.append(spoken)
    speakers.append(found)
    evidence.append(notes)
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
