import Scanning
import Tables

/// Writes the segments that tile a page, and the articles over them.
struct TableWriter {
  /// Where the next segment begins.
  private var written = 0
  /// The item whose pieces are being written, and its segments.
  private var item = Segment.noArticle
  private var firstSegment = 0
  private var endSegment = 0

  /// Fills the empty `table` from the lines and the stories of a page.
  static func write(
    _ found: borrowing BlockClassifier, _ stories: borrowing StoryBuilder, pageSize: Int,
    into table: inout ArticleTable
  ) {
    table.reserveCapacity(
      articles: stories.items.count, places: found.reader.places.count,
      credits: found.reader.credits.count)
    // A piece is a segment with blanks before it, and two where a dateline opens it.
    let most = stories.pieces.count * 2 + found.reader.datelines.count + 1
    var segments: [Segment] = []
    swap(&segments, &table.segments)
    segments.append(addingCapacity: most) { (segments: inout OutputSpan<Segment>) in
      var writer = TableWriter()
      for index in stories.pieces.indices {
        writer.add(stories.pieces[index], found, stories, &segments, &table)
      }
      writer.finishItem(found, stories, &table)
      writer.cover(upTo: pageSize, .blank, Segment.noArticle, &segments)
    }
    swap(&segments, &table.segments)
  }

  /// Adds the segments of `piece` and the blanks before it.
  @inline(__always)
  private mutating func add(
    _ piece: Piece, _ found: borrowing BlockClassifier, _ stories: borrowing StoryBuilder,
    _ segments: inout OutputSpan<Segment>, _ table: inout ArticleTable
  ) {
    cover(upTo: Int(piece.range.start), .blank, Segment.noArticle, &segments)
    let first = segments.count
    var kind = piece.role
    if piece.kind == .dateline {
      let textStart = found.reader.datelines[Int(piece.index)].textStart
      cover(upTo: textStart, .dateline, piece.item, &segments)
      kind = .paragraph
    }
    cover(upTo: Int(piece.range.end), kind, piece.item, &segments)
    guard piece.item != Segment.noArticle, segments.count > first else { return }
    if piece.item != item {
      finishItem(found, stories, &table)
      item = piece.item
      firstSegment = first
    }
    endSegment = segments.count
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
    _ segments: inout OutputSpan<Segment>
  ) {
    guard end > written else { return }
    segments.append(Segment(kind: kind, article: item, range: ByteRange(written, end)))
    written = end
  }
}

extension ArticleTable {
  /// Makes room for a page at once: one that is huge is not copied as it grows.
  fileprivate mutating func reserveCapacity(articles count: Int, places: Int, credits: Int) {
    articles.reserveCapacity(count)
    self.places.reserveCapacity(rows: count, elements: places)
    self.credits.reserveCapacity(rows: count, elements: credits)
  }

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
