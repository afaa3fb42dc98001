public import Articles
public import Scanning
public import Tables

/// What is said in the articles of one page, and by whom.
///
/// Every column has one row an article of the page's ``ArticleTable``.
public struct SpeechTable: Sendable {
  /// The quotations in the order they open, each with its speaker.
  public internal(set) var quotes = Lists<SpokenQuote>()
  /// Who speaks, in quotations or in words that are told: each once, in the order of the text.
  public internal(set) var speakers = Lists<Speaker>()
  /// What each speaker rests on.
  public internal(set) var evidence = Lists<Evidence>()
  /// The stretches of text that quotations are made of; see ``SpokenQuote/pieces``.
  public internal(set) var pieces: [ByteRange] = []

  init() {}

  /// The text of `quote` without its marks, one range a paragraph.
  public func pieces(of quote: SpokenQuote) -> ArraySlice<ByteRange> { pieces[quote.pieces] }
}

/// A quotation and who says it.
public struct SpokenQuote: Hashable, Sendable {
  /// What is quoted: as ``Quote/kind`` says, but a short one is a statement, too, where a verb of
  /// saying stands beside it.
  public var kind: Quote.Kind
  /// From its first mark to its last.
  public var range: ByteRange
  /// Its text among the table's ``SpeechTable/pieces``.
  public var pieces: Range<Int>
  /// How many quotations it stands in.
  public var level: Int
  /// Who says it, or `nil` where the text does not tell.
  public var speaker: Speaker?
}

/// A person or a body whose words an article gives.
public struct Speaker: Hashable, Sendable {
  /// How much the words say about who it is.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// By name: `de Russische minister Jansen`.
    case named
    /// By an office or a body: `de burgemeester van Kiel`.
    case described
    /// By no more than a kind: `een hoge functionaris`, `bronnen`.
    case anonymous

    /// The class's name for people and machines.
    public var name: String {
      switch self {
      case .named: "named"
      case .described: "described"
      case .anonymous: "anonymous"
      }
    }
  }

  /// How much the words say about who it is.
  public var kind: Kind
  /// The words, with the function that stands before a name.
  public var name: ByteRange
}
