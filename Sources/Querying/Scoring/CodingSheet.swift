import Articles
package import Indexing
package import Tables

/// A sheet for people to code articles on by hand.
package enum CodingSheet {
  /// The fields that are coded: the columns a coder fills.
  package static let fields: [Key] = [
    .countryDateline, .countryMentioned, .country, .source, .sourceCited, .sourceSpeaker,
  ]

  /// One row an article of `selection`, with nothing that was derived of it.
  ///
  /// Coders work blind: they see the headline and the text with its dateline, and fill the columns of
  /// ``fields``, their name under `coder`, and what they want to add under `notes`.
  package static func table(of selection: Selection, in corpus: Corpus) -> Table {
    let origins = ArticleOrigins(corpus)
    let locations = selection.numbers.compactMap { corpus.location(of: $0) }
    let empty = Column.Values.text(locations.map { _ in nil })
    let columns = [
      Column("id", layout: .whole, .text(locations.map { corpus.segments[$0.segment].id(of: $0) })),
      Column("origin", .text(locations.map { origins.text(of: $0) })),
      Column(
        "headline", .text(locations.map { corpus.segments[$0.segment].headline(of: $0.article) })),
      Column("text", .text(locations.map { corpus.segments[$0.segment].text(of: $0.article) })),
    ]
    let coded = fields.map { Column($0.rawValue, empty) }
    return Table(columns: columns + coded + [Column("coder", empty), Column("notes", empty)])
  }
}

extension Corpus.Segment {
  fileprivate func id(of location: Corpus.Location) -> String { ids[location.article].text }

  /// The text of `article` with its dateline, a paragraph a line.
  fileprivate func text(of article: Int) -> String {
    let (page, row) = page(of: article)
    let bytes = page.source.bytes.span
    var text = ""
    var isBehindDateline = false
    for segment in page.table.segments[page.table.articles[row].segments]
    where segment.article == UInt32(row) {
      guard [.dateline, .paragraph, .subhead].contains(segment.kind) else { continue }
      if !text.isEmpty { text += isBehindDateline ? " " : "\n" }
      text += PageText.line(segment.range, of: bytes)
      isBehindDateline = segment.kind == .dateline
    }
    return text
  }
}
