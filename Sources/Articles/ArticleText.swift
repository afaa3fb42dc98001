extension ArticleTable {
  /// The segments of one article, first to last, with the blanks and chrome between them.
  package func segments(ofArticle index: Int) -> ArraySlice<Segment> {
    segments[articles[index].segments]
  }

  /// What there is to read in one article: its headline, subheads and paragraphs, in order.
  package func text(ofArticle index: Int) -> ArticleText {
    ArticleText(segments: segments(ofArticle: index), article: UInt32(index))
  }
}

/// The readable segments of one article: headline, subheads and paragraphs.
///
/// Datelines, ages, links and bylines are left out, so that what is counted is text.
package struct ArticleText: Sequence, IteratorProtocol {
  private var segments: ArraySlice<Segment>
  private let article: UInt32

  init(segments: ArraySlice<Segment>, article: UInt32) {
    self.segments = segments
    self.article = article
  }

  /// The next readable segment, or `nil`.
  package mutating func next() -> Segment? {
    while let segment = segments.popFirst() {
      if segment.article == article, segment.kind.isText { return segment }
    }
    return nil
  }
}

extension Segment.Kind {
  /// Whether the segment is the article's own text.
  package var isText: Bool {
    switch self {
    case .headline, .subhead, .paragraph: true
    default: false
    }
  }
}
