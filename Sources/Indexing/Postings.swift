/// Every place a term stands at, as it was read: article after article, position after position.
struct Occurrences {
  private(set) var terms: [UInt32] = []
  private(set) var articles: [UInt32] = []
  private(set) var positions: [UInt32] = []

  mutating func append(term: UInt32, article: UInt32, position: UInt32) {
    terms.append(term)
    articles.append(article)
    positions.append(position)
  }
}

/// Occurrences turned round: term after term, its articles, and for each its positions.
struct Postings {
  private(set) var entryStarts: [Int] = [0]
  private(set) var entries: [UInt32] = []
  private(set) var positionStarts: [Int] = [0]
  private(set) var positions: [UInt32] = []

  /// Sorts `occurrences` by term, the terms in `order`; within a term they keep their order.
  ///
  /// - Complexity: O(occurrences + terms).
  init(_ occurrences: Occurrences, order: [Int]) {
    let byTerm = Self.countingSort(occurrences.terms, order: order)
    positions.reserveCapacity(byTerm.sorted.count)
    for rank in order.indices {
      append(byTerm.sorted[byTerm.starts[rank]..<byTerm.starts[rank + 1]], of: occurrences)
      entryStarts.append(entries.count)
    }
  }

  private mutating func append(_ indices: ArraySlice<Int>, of occurrences: Occurrences) {
    let firstEntry = entries.count
    for index in indices {
      let article = occurrences.articles[index]
      if entries.count == firstEntry || entries[entries.count - 1] != article {
        if entries.count > 0 { closeEntry() }
        entries.append(article)
      }
      positions.append(occurrences.positions[index])
    }
    closeEntry()
  }

  /// Ends the positions of the last entry, unless that was done.
  private mutating func closeEntry() {
    if positionStarts.count <= entries.count { positionStarts.append(positions.count) }
  }

  /// The indices of `terms` sorted by the rank that `order` gives each term.
  private static func countingSort(
    _ terms: [UInt32], order: [Int]
  ) -> (sorted: [Int], starts: [Int]) {
    var rank = [Int](repeating: 0, count: order.count)
    for (place, term) in order.enumerated() { rank[term] = place }
    var starts = [Int](repeating: 0, count: order.count + 1)
    for term in terms { starts[rank[Int(term)] + 1] += 1 }
    for place in order.indices { starts[place + 1] += starts[place] }
    var next = starts
    var sorted = [Int](repeating: 0, count: terms.count)
    for (index, term) in terms.enumerated() {
      let place = rank[Int(term)]
      sorted[next[place]] = index
      next[place] += 1
    }
    return (sorted, starts)
  }
}
