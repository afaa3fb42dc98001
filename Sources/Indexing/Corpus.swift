/// Everything that is loaded: a value that is cheap to copy and never changes under its holder.
///
/// Articles are numbered from 1 in the order in which their pages were loaded.
public struct Corpus: Sendable {
  /// The parts, in load order.
  package let segments: [Segment]
  /// For each part, how many articles stand before it.
  package let articlesBefore: [Int]
  /// How many articles there are.
  public let articleCount: Int

  /// A corpus of `segments` in load order.
  package init(_ segments: [Segment] = []) {
    var total = 0
    var before: [Int] = []
    for segment in segments {
      before.append(total)
      total += segment.articleCount
    }
    self.segments = segments
    articlesBefore = before
    articleCount = total
  }

  /// A corpus without articles.
  public static let empty = Corpus()

  /// This corpus with the pages of `builder` behind its own.
  public func appending(_ builder: consuming SegmentBuilder) -> Corpus {
    let segment = builder.build()
    return segment.pages.isEmpty ? self : Corpus(segments + [segment])
  }
}

extension Corpus {
  /// Where an article stands: a segment and a row of its columns.
  package struct Location: Hashable, Sendable {
    /// The index of the segment.
    package let segment: Int
    /// The row of the article in the segment's columns.
    package let article: Int
  }

  /// Where the article `number` stands, counted from 1; `nil` when there is none.
  ///
  /// - Complexity: O(log segments).
  package func location(of number: UInt32) -> Location? {
    guard number >= 1, Int(number) <= articleCount else { return nil }
    let index = Int(number) - 1
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if articlesBefore[middle] <= index { low = middle + 1 } else { high = middle }
    }
    return Location(segment: low - 1, article: index - articlesBefore[low - 1])
  }

  /// The number of the article at `location`.
  package func number(at location: Location) -> UInt32 {
    UInt32(articlesBefore[location.segment] + location.article + 1)
  }

  /// The numbers of the articles called `id`, rising: the same text may be loaded twice.
  package func numbers(of id: ArticleID) -> [UInt32] {
    var found: [UInt32] = []
    for (index, segment) in segments.enumerated() {
      for article in segment.ids.indices where segment.ids[article] == id {
        found.append(number(at: Location(segment: index, article: article)))
      }
    }
    return found
  }
}

extension Corpus {
  /// All pages, in load order.
  package var pages: [Page] { segments.flatMap(\.pages) }

  /// How many bytes all pages have.
  package var byteCount: Int {
    segments.reduce(0) { total, segment in
      segment.pages.reduce(total) { $0 + $1.source.bytes.count }
    }
  }
}
