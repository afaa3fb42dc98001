import Gazetteer
import Scanning

/// How much the start of an article speaks of companies and markets.
struct TradeWords {
  /// How many words of trade the headline and the next two parts have, company forms among them.
  private(set) var count = 0
  /// The first word of trade, and the first form of a company.
  private var firstWord: ByteRange?
  private var firstForm: ByteRange?

  /// So many words of trade make a story of markets.
  static let enough = 3
  /// How many parts of an article are read.
  static let partCount = 3

  /// Whether the article is on markets, prices, results or the like.
  var isOfMarkets: Bool { count >= Self.enough }
  /// Whether a company is named by its legal form: `Inc`, `AG`.
  var isOfCompanies: Bool { firstForm != nil }

  /// The words that the points of `rule` rest on, where they are words of trade.
  func span(of rule: Rule) -> ByteRange? {
    switch rule {
    case .aboutMarketHere, .aboutMarketElsewhere: firstWord
    case .aboutCompanyHere, .aboutCompanyElsewhere: firstForm
    default: nil
    }
  }

  /// Counts the words of trade at the start of `text`.
  mutating func read(_ text: borrowing ArticleText, in page: Span<UInt8>, _ words: TradeTable) {
    let marked = text.runs.marked
    for part in text.parts.prefix(Self.partCount) {
      for index in part.words.marked {
        let run = marked[index]
        guard !run.marks.isDisjoint(with: [.trade, .beyondASCII]) else { continue }
        note(run.start..<run.end, words.class(of: run.start..<run.end, in: page))
      }
    }
  }

  private mutating func note(_ range: Range<Int>, _ found: TradeTable.Kind) {
    guard found != .none else { return }
    count += 1
    let span = ByteRange(range.lowerBound, range.upperBound)
    if firstWord == nil { firstWord = span }
    if found == .companyForm, firstForm == nil { firstForm = span }
  }
}
