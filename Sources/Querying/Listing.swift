import Articles
package import Indexing
import Loading
import Scanning
package import Tables

/// One line an article.
package enum Listing {
  /// The most characters of running text that stand in for a headline.
  static let longestOpening = 100

  /// Number, kind, place of the dateline, agencies, and the headline or the first words.
  package static func table(of selection: Selection, in corpus: Corpus) -> Table {
    let locations = selection.numbers.compactMap { corpus.location(of: $0) }
    let segments = locations.map { corpus.segments[$0.segment] }
    let rows = zip(segments, locations)
    return Table(columns: [
      Column("number", title: "", layout: .whole, .integer(selection.numbers.map { Int($0) })),
      Column("kind", layout: .whole, .text(rows.map { $0.kinds[$1.article].name })),
      Column("place", .list(rows.map { $0.texts(of: .place, $1.article) })),
      Column("source", .list(rows.map { $0.texts(of: .agency, $1.article) })),
      Column("headline", .text(rows.map { $0.opening(of: $1.article) })),
    ])
  }
}

extension Corpus.Segment {
  /// The texts of `field` for `article`, in their order.
  func texts(of field: LabelField, _ article: Int) -> [String] {
    let column = labels(field)
    return column.rows[article].map { column.labels[Int($0)] }
  }

  /// The headline of `article` on one line: for the first of a page the title that the container
  /// gives it, where it gives one; empty without.
  func headline(of article: Int) -> String {
    let (page, row) = page(of: article)
    if row == 0, !page.source.facts.title.isEmpty { return page.source.facts.title }
    return PageText.line(page.table.articles[row].headline, of: page.source.bytes.span)
  }

  /// The headline of `article`, or the first words of its text, with `…` where they are cut.
  func opening(of article: Int) -> String? {
    let (page, row) = page(of: article)
    let bytes = page.source.bytes.span
    let headline = headline(of: article)
    if !headline.isEmpty { return headline }
    guard let paragraph = ArticleText.body(of: row, in: page.table).first else { return nil }
    let enough = Listing.longestOpening * 8
    let isLong = paragraph.count > enough
    let start = ByteRange(Int(paragraph.start), Int(paragraph.start) + min(paragraph.count, enough))
    return Self.shortened(PageText.line(start, of: bytes), isCut: isLong)
  }

  private static func shortened(_ text: String, isCut: Bool) -> String {
    let short = text.prefix(Listing.longestOpening)
    guard isCut || short.endIndex < text.endIndex else { return text }
    let end = short.lastIndex(of: " ") ?? short.endIndex
    return short[..<end] + "…"
  }
}
