/// A place of a segment where a term or a phrase stands, in positions of the index.
struct WordHit: Hashable, Comparable {
  /// The article, by its row in the segment.
  let article: UInt32
  /// The first position.
  let start: UInt32
  /// The position behind the last.
  let end: UInt32

  static func < (left: WordHit, right: WordHit) -> Bool {
    if left.article != right.article { return left.article < right.article }
    if left.start != right.start { return left.start < right.start }
    return left.end < right.end
  }

  /// Sorts `hits` and drops what stands twice.
  static func normalize(_ hits: inout [WordHit]) {
    hits.sort()
    var kept = 0
    for index in hits.indices where index == 0 || hits[index] != hits[kept - 1] {
      hits[kept] = hits[index]
      kept += 1
    }
    hits.removeSubrange(kept...)
  }

  /// Each of `left` with each of `right` that begins where it ends.
  ///
  /// - Complexity: O(n log n) of the hits.
  static func joined(_ left: [WordHit], _ right: [WordHit]) -> [WordHit] {
    let byEnd = left.sorted { ($0.article, $0.end) < ($1.article, $1.end) }
    var joined: [WordHit] = []
    var next = 0
    for hit in byEnd {
      let wanted = (hit.article, hit.end)
      while next < right.count, (right[next].article, right[next].start) < wanted { next += 1 }
      var found = next
      while found < right.count, (right[found].article, right[found].start) == wanted {
        joined.append(WordHit(article: hit.article, start: hit.start, end: right[found].end))
        found += 1
      }
    }
    normalize(&joined)
    return joined
  }
}
