import Scanning
import Tables

/// Writes the segments that tile a page, and the articles over them.
struct TableWriter {
  private(set) var table = ArticleTable()
  private var written = 0
  private var bounds: [Range<Int>]

  init(itemCount: Int) {
    bounds = [Range<Int>](repeating: 0..<0, count: itemCount)
  }

  /// Adds the segments of `piece` and the blanks before it.
  mutating func add(_ piece: Piece, _ role: Role, _ dateline: Dateline?) {
    fillBlanks(upTo: Int(piece.range.start))
    if let dateline {
      add(.dateline, role.item, upTo: dateline.textStart)
      add(.paragraph, role.item, upTo: Int(piece.range.end))
    } else {
      add(role.kind, role.item, upTo: Int(piece.range.end))
    }
  }

  /// Covers what is left of the page.
  mutating func fillBlanks(upTo end: Int) {
    add(.blank, Segment.noArticle, upTo: end)
  }

  private mutating func add(_ kind: Segment.Kind, _ item: UInt32, upTo end: Int) {
    guard end > written else { return }
    if item != Segment.noArticle {
      let next = table.segments.count
      let first = bounds[Int(item)].isEmpty ? next : bounds[Int(item)].lowerBound
      bounds[Int(item)] = first..<(next + 1)
    }
    table.segments.append(
      Segment(kind: kind, article: item, range: ByteRange(written, end)))
    written = end
  }

  /// Adds the article made of item number `number`.
  mutating func add(_ item: Item, number: Int, _ found: BlockClassifier) {
    var article = Article(kind: item.kind, segments: bounds[number])
    if item.headline >= 0 { article.headline = found.pieces[item.headline].range }
    article.section = item.section
    article.byline = item.byline
    article.isCutOff = item.isCutOff
    if item.age >= 0 { article.age = found.ages[found.pieces[item.age].index] }
    if item.stamp >= 0 { article.stamp = found.ages[found.pieces[item.stamp].index] }
    var credits = found.reader.credits[0..<0]
    var places = found.reader.places[0..<0]
    if item.dateline >= 0 {
      let dateline = found.datelines[found.pieces[item.dateline].index]
      article.dateline = dateline.range
      article.datelineDate = dateline.date
      article.datelineDay = dateline.day
      places = found.reader.places[dateline.places]
      credits = found.reader.credits[dateline.credits]
    }
    table.articles.append(article)
    table.places.append(places)
    if credits.isEmpty, item.signOff >= 0 {
      table.credits.append(CollectionOfOne(found.pieces[item.signOff].name))
    } else {
      table.credits.append(credits)
    }
  }
}
