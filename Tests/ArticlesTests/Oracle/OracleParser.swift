import Scanning
import Tables

@testable import Articles

/// A slow parser whose table the fast one's must equal.
///
/// It shares the word lists, the signs of a dateline and the record with the fast parser, and
/// nothing else: it works on scalars rather than bytes, looks around without caring for time, and
/// labels every byte of the page before it makes segments of equal neighbours.
enum OracleParser {
  static func parse(_ bytes: [UInt8]) -> ArticleTable {
    var pieces = OracleBlocks(bytes).pieces
    joinWrappedLines(&pieces)
    var labels = [Label](repeating: Label(), count: bytes.count)
    var table = ArticleTable()
    var done = 0
    while done < pieces.count {
      let part = pieces[done...].prefix { $0.part == pieces[done].part }
      let stories = OracleStories(bytes, Array(part))
      write(stories, first: done, &labels, &table)
      done += part.count
    }
    makeSegments(labels, &table)
    return table
  }

  /// What a byte belongs to.
  private struct Label: Equatable {
    var kind = Segment.Kind.blank
    var article = Segment.noArticle
    var piece = -1
  }

  private static func joinWrappedLines(_ pieces: inout [OraclePiece]) {
    for index in pieces.indices where pieces[index].kind == .title {
      let piece = pieces[index]
      if index > 0, !piece.isAfterEmptyLine, pieces[index - 1].part == piece.part {
        let above = pieces[index - 1]
        let isText = above.kind == .text || above.kind == .dateline
        if isText, !above.endsSentence, above.range.count <= 100 { pieces[index].kind = .text }
      }
      if index + 1 < pieces.count, pieces[index + 1].part == piece.part {
        let below = pieces[index + 1]
        if below.kind == .text, below.beginsLower, !below.isAfterEmptyLine {
          pieces[index].kind = .text
        }
      }
    }
  }

  private static func write(
    _ stories: OracleStories, first: Int, _ labels: inout [Label], _ table: inout ArticleTable
  ) {
    var owners = [UInt32](repeating: Segment.noArticle, count: stories.pieces.count)
    for (number, article) in stories.articles.enumerated() {
      for index in article.pieces { owners[index] = UInt32(table.articles.count + number) }
    }
    for (index, piece) in stories.pieces.enumerated() {
      var label = Label(kind: stories.kinds[index], article: owners[index], piece: first + index)
      for offset in piece.range { labels[offset] = label }
      label.kind = .dateline
      let textStart = piece.dateline?.textStart ?? piece.range.lowerBound
      for offset in piece.range.lowerBound..<textStart { labels[offset] = label }
    }
    for article in stories.articles { table.add(article, stories.pieces) }
  }

  private static func makeSegments(_ labels: [Label], _ table: inout ArticleTable) {
    var start = 0
    while start < labels.count {
      let end = start + labels[start...].prefix { $0 == labels[start] }.count
      let label = labels[start]
      table.segments.append(
        Segment(kind: label.kind, article: label.article, range: ByteRange(start, end)))
      start = end
    }
    for index in table.articles.indices {
      let own = table.segments.indices.filter { table.segments[$0].article == UInt32(index) }
      table.articles[index].segments = (own.first ?? 0)..<((own.last ?? -1) + 1)
    }
  }
}

extension ArticleTable {
  fileprivate mutating func add(_ gathered: OracleArticle, _ pieces: [OraclePiece]) {
    var article = Article(kind: gathered.kind, segments: 0..<0)
    article.headline = gathered.headline.map { pieces[$0].byteRange } ?? .none
    article.section = gathered.section
    article.byline = gathered.byline
    article.isCutOff = gathered.isCutOff
    article.age = gathered.age.flatMap { pieces[$0].age }
    let dateline = gathered.dateline.flatMap { pieces[$0].dateline }
    article.dateline = dateline?.range ?? .none
    article.datelineDate = dateline?.date ?? .none
    article.datelineDay = dateline?.day
    article.stamp = gathered.stamp.flatMap { pieces[$0].age }
    articles.append(article)
    places.append(dateline?.places ?? [])
    let signOff = gathered.signOff.map { pieces[$0].signOff } ?? []
    let credited = dateline?.credits ?? []
    credits.append(credited.isEmpty ? signOff : credited)
  }
}
