import Scanning
import Tables

/// Writes the segments that tile a page, and the articles over them.
struct TableWriter {
  private var written = 0

  /// Fills the empty `table` from the lines and the stories of a page.
  static func write(
    _ found: borrowing BlockClassifier, _ stories: inout StoryBuilder, pageSize: Int,
    into table: inout ArticleTable
  ) {
    var writer = TableWriter()
    for index in stories.pieces.indices {
      writer.add(
        stories.pieces[index], stories.roles[index], found, &stories.items, &table.segments)
    }
    writer.cover(upTo: pageSize, .blank, Segment.noArticle, &table.segments)
    for item in stories.items { table.add(item, stories, found) }
  }

  /// Adds the segments of `piece` and the blanks before it.
  private mutating func add(
    _ piece: Piece, _ role: Role, _ found: borrowing BlockClassifier, _ items: inout [Item],
    _ segments: inout [Segment]
  ) {
    cover(upTo: Int(piece.range.start), .blank, Segment.noArticle, &segments)
    let first = segments.count
    var kind = role.kind
    if piece.kind == .dateline {
      let dateline = found.datelines[Int(piece.index)]
      cover(upTo: dateline.textStart, .dateline, role.item, &segments)
      kind = .paragraph
    }
    cover(upTo: Int(piece.range.end), kind, role.item, &segments)
    guard role.item != Segment.noArticle, segments.count > first else { return }
    let item = Int(role.item)
    let own = items[item].segments
    items[item].segments = (own.isEmpty ? first : own.lowerBound)..<segments.count
  }

  /// Adds the segment from what is written to `end`, if that is any.
  private mutating func cover(
    upTo end: Int, _ kind: Segment.Kind, _ item: UInt32,
    _ segments: inout [Segment]
  ) {
    guard end > written else { return }
    segments.append(Segment(kind: kind, article: item, range: ByteRange(written, end)))
    written = end
  }
}

extension ArticleTable {
  /// Adds the article that `item` is.
  fileprivate mutating func add(
    _ item: Item, _ stories: borrowing StoryBuilder, _ found: borrowing BlockClassifier
  ) {
    var article = Article(kind: item.kind, segments: item.segments)
    if item.headline >= 0 { article.headline = stories.pieces[item.headline].range }
    article.section = item.section
    article.byline = item.byline
    article.isCutOff = item.isCutOff
    if item.age >= 0 { article.age = found.ages[Int(stories.pieces[item.age].index)] }
    if item.stamp >= 0 { article.stamp = found.ages[Int(stories.pieces[item.stamp].index)] }
    var credits = 0..<0
    var placed = 0..<0
    if item.dateline >= 0 {
      let dateline = found.datelines[Int(stories.pieces[item.dateline].index)]
      article.dateline = dateline.range
      article.datelineDate = dateline.date
      article.datelineDay = dateline.day
      placed = dateline.places
      credits = dateline.credits
    }
    articles.append(article)
    places.append(found.reader.places[placed])
    if credits.isEmpty, item.signOff >= 0 {
      let line = Int(stories.pieces[item.signOff].index)
      self.credits.append(found.signOffs.credits[found.signOffs.lines[line].credits])
    } else {
      self.credits.append(found.reader.credits[credits])
    }
  }
}
