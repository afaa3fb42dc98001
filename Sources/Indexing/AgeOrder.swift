import Articles
import Scanning

extension ArticleTable {
  /// The articles whose age is certainly less than that of the brief above in the same list.
  ///
  /// A list of briefs runs from the newest to the oldest. Where it does not, something on the page
  /// is not what it seems; it is reported and left as it stands. A heading or a form feed starts
  /// the next list; stamps are no ages and are not compared.
  package func agesOutOfOrder(in page: Span<UInt8>, capture: Int64) -> [Int] {
    var found: [Int] = []
    var above: Published?
    var previous: Int?
    for index in articles.indices {
      if let previous, startsList(index, after: previous, page) { above = nil }
      previous = index
      guard let age = articles[index].age else { continue }
      let published = Published(age, capture: capture)
      if let above, published.earliest > above.latest { found.append(index) }
      above = published
    }
    return found
  }

  /// Whether a heading or a form feed stands between two articles that follow each other.
  private func startsList(_ index: Int, after previous: Int, _ page: Span<UInt8>) -> Bool {
    let between = articles[previous].segments.upperBound..<articles[index].segments.lowerBound
    for segment in segments[between] {
      if segment.kind == .section { return true }
      guard segment.kind == .blank else { continue }
      for offset in segment.range.offsets where page[offset] == 0x0C { return true }
    }
    return false
  }
}
