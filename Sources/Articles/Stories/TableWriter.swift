import Scanning
import Tables

/// Writes the segments that tile a page, and the articles over them.
struct TableWriter {
  /// Where the next segment begins.
  private var written = 0
  /// The item whose pieces are being written, and its first segment.
  private var item = Segment.noArticle
  private var firstSegment = 0
  private var endSegment = 0

  /// Fills the empty `table` from the lines and the stories of a page.
  static func write(
    _ found: borrowing BlockClassifier, _ stories: borrowing StoryBuilder, pageSize: Int,
    into table: inout ArticleTable
  ) {
    var writer = TableWriter()
    for index in stories.pieces.indices {
      writer.add(stories.pieces[index], found, stories, &table)
    }
    writer.finishItem(found, stories, &table)
    writer.cover(upTo: pageSize, .blank, Segment.noArticle, &table.segments)
  }

  /// Adds the segments of `piece` and the blanks before it.
  @inline(__always)
  private mutating func add(
    _ piece: Piece, _ found: borrowing BlockClassifier, _ stories: borrowing StoryBuilder,
    _ table: inout ArticleTable
  ) {
    cover(upTo: Int(piece.range.start), .blank, Segment.noArticle, &table.segments)
    let first = table.segments.count
    var kind = piece.role
    if piece.kind == .dateline {
      let textStart = found.reader.datelines[Int(piece.index)].textStart
      cover(upTo: textStart, .dateline, piece.item, &table.segments)
      kind = .paragraph
    }
    cover(upTo: Int(piece.range.end), kind, piece.item, &table.segments)
    guard piece.item != Segment.noArticle, table.segments.count > first else { return }
    if piece.item != item {
      finishItem(found, stories, &table)
      item = piece.item
      firstSegment = first
    }
    endSegment = table.segments.count
  }

  /// Adds the article of the item whose pieces end here.
  ///
  /// Items come in the order of their pieces, and each has something to read.
  private mutating func finishItem(
    _ found: borrowing BlockClassifier, _ stories: borrowing StoryBuilder,
    _ table: inout ArticleTable
  ) {
    guard item != Segment.noArticle else { return }
    table.add(stories.items[Int(item)], firstSegment..<endSegment, stories, found)
    item = Segment.noArticle
  }

  /// Adds the segment from what is written to `end`, if that is any.
  @inline(__always)
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
    _ item: Item, _ segments: Range<Int>, _ stories: borrowing StoryBuilder,
    _ found: borrowing BlockClassifier
  ) {
    var article = Article(kind: item.kind, segments: segments)
    if item.headline >= 0 { article.headline = stories.pieces[item.headline].range }
    article.section = item.section
    article.byline = item.byline
    article.isCutOff = item.isCutOff
    if item.age >= 0 { article.age = found.ages[Int(stories.pieces[item.age].index)] }
    if item.stamp >= 0 { article.stamp = found.ages[Int(stories.pieces[item.stamp].index)] }
    var credits: Range<UInt32> = 0..<0
    var placed: Range<UInt32> = 0..<0
    if item.dateline >= 0 {
      let dateline = found.reader.datelines[Int(stories.pieces[item.dateline].index)]
      article.dateline = dateline.range
      article.datelineDate = dateline.date
      article.datelineDay = dateline.day
      placed = dateline.places
      credits = dateline.credits
    }
    articles.append(article)
    places.append(found.reader.places, Int(placed.lowerBound)..<Int(placed.upperBound))
    if credits.isEmpty, item.signOff >= 0 {
      self.credits.append(found.signOffs.credits, found.signOffs.lines[item.signOff].credits)
    } else {
      self.credits.append(
        found.reader.credits, Int(credits.lowerBound)..<Int(credits.upperBound))
    }
  }
}
