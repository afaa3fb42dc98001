import Articles
package import Indexing
import Scanning
package import Tables
import Tagging

/// The quotations of articles, one a line: who says what.
package enum Ledger {
  /// What a ledger shows.
  package struct Choice: Sendable {
    /// The kind to show, or `nil` for both.
    package var kind: String?
    /// Whether quotations inside others are shown, too.
    package var showsNested = false

    package init(kind: String? = nil, showsNested: Bool = false) {
      self.kind = kind
      self.showsNested = showsNested
    }
  }

  /// The names of the kinds of quotations.
  package static var kinds: [String] { Quote.Kind.allCases.map(\.name) }

  /// Number, speaker, kind and text of the quotations in `selection`, as the text runs.
  package static func table(
    of selection: Selection, in corpus: Corpus, _ choice: Choice = Choice()
  ) -> Table {
    var lines: [Line] = []
    for number in selection.numbers {
      guard let location = corpus.location(of: number) else { continue }
      let (page, row) = corpus.segments[location.segment].page(of: location.article)
      for quote in page.speech.quotes[row] where choice.includes(quote) {
        lines.append(Line(number, quote, page))
      }
    }
    return table(lines)
  }

  private static func table(_ lines: [Line]) -> Table {
    let articles = Set(lines.map(\.number)).count
    let unknown = lines.count { $0.speaker == nil }
    return Table(
      columns: [
        Column("number", title: "", layout: .whole, .integer(lines.map { Int($0.number) })),
        Column("speaker", .text(lines.map(\.speaker))),
        Column("kind", layout: .whole, .text(lines.map(\.kind))),
        Column("quote", .text(lines.map(\.text))),
      ],
      notes: [
        "\(lines.count) \(lines.count == 1 ? "quote" : "quotes") in \(articles) "
          + "\(articles == 1 ? "article" : "articles"); \(unknown) without a speaker"
      ])
  }
}

extension Ledger {
  /// One quotation.
  private struct Line {
    let number: UInt32
    let speaker: String?
    let kind: String
    let text: String

    init(_ number: UInt32, _ quote: SpokenQuote, _ page: Corpus.Page) {
      self.number = number
      speaker = quote.speaker.map { PageText.line($0.name, of: page.source.bytes.span) }
      kind = quote.kind.name
      text = page.text(of: quote)
    }
  }
}

extension Ledger.Choice {
  fileprivate func includes(_ quote: SpokenQuote) -> Bool {
    (kind == nil || kind == quote.kind.name) && (showsNested || quote.level == 0)
  }
}

extension Corpus.Page {
  /// What is quoted, on one line, without the marks.
  func text(of quote: SpokenQuote) -> String {
    let pieces = speech.pieces(of: quote).map { PageText.line($0, of: source.bytes.span) }
    return pieces.joined(separator: " ")
  }
}

extension Quote.Kind {
  /// The kind's name for people and machines.
  var name: String {
    switch self {
    case .full: "full"
    case .fragment: "fragment"
    }
  }
}
