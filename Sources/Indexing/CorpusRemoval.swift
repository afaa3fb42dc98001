package import Gazetteer

extension Corpus {
  /// A corpus after pages were taken out, and what became of the numbers.
  package struct Removal: Sendable {
    /// What is left.
    package let corpus: Corpus
    /// The new number of each article that was there, 0 for one that is gone.
    ///
    /// Articles count from 1, so element 0 stands for none and is 0.
    package let newNumbers: [UInt32]
  }

  /// This corpus without the pages at the indices `removed` of ``pages``.
  ///
  /// Segments that lose nothing are kept as they are; the others are indexed again from the pages
  /// that stay, without parsing them again.
  package func removing(pages removed: Set<Int>, _ gazetteer: Gazetteer) -> Removal {
    var kept: [Segment] = []
    var newNumbers: [UInt32] = [0]
    var firstPage = 0
    var next: UInt32 = 1
    for segment in segments {
      let pages = firstPage..<firstPage + segment.pages.count
      for page in segment.pageOfArticle {
        let isGone = removed.contains(firstPage + Int(page))
        newNumbers.append(isGone ? 0 : next)
        next += isGone ? 0 : 1
      }
      let rest = pages.filter { !removed.contains($0) }.map { segment.pages[$0 - firstPage] }
      if rest.count == segment.pages.count {
        kept.append(segment)
      } else if !rest.isEmpty {
        kept.append(Self.segment(of: rest, gazetteer))
      }
      firstPage = pages.upperBound
    }
    return Removal(corpus: Corpus(kept), newNumbers: newNumbers)
  }

  private static func segment(of pages: [Page], _ gazetteer: Gazetteer) -> Segment {
    var builder = SegmentBuilder(gazetteer)
    for page in pages { builder.add(page) }
    return builder.build()
  }
}
