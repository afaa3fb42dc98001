/// Every place a term stands at, as it was read: article after article, position after position.
struct Occurrences {
  /// One word of one article.
  struct Occurrence {
    var term: UInt32
    var article: UInt32
    var position: UInt32
  }

  private(set) var all: [Occurrence] = []

  mutating func append(term: UInt32, article: UInt32, position: UInt32) {
    all.append(Occurrence(term: term, article: article, position: position))
  }
}

/// Occurrences turned round: term after term, its articles, and for each its positions.
struct Postings {
  private(set) var entryStarts: [Int] = [0]
  private(set) var entries: [UInt32] = []
  private(set) var positionStarts: [Int] = []
  private(set) var positions: [UInt32] = []

  /// Sorts `occurrences` by term, the terms in `order`; within a term they keep their order.
  ///
  /// - Complexity: O(occurrences + terms).
  init(_ occurrences: Occurrences, order: [Int]) {
    var rank = [Int](repeating: 0, count: order.count)
    for (place, term) in order.enumerated() { rank[term] = place }
    let starts = Self.starts(of: occurrences, rank)
    var next = starts
    var articles = [UInt32](repeating: 0, count: occurrences.all.count)
    positions = articles
    for occurrence in occurrences.all {
      let place = next[rank[Int(occurrence.term)]]
      next[rank[Int(occurrence.term)]] = place + 1
      articles[place] = occurrence.article
      positions[place] = occurrence.position
    }
    for term in order.indices { append(articles, in: starts[term]..<starts[term + 1]) }
    positionStarts.append(articles.count)
  }

  /// Where the occurrences of each term start when they stand in the order of `rank`.
  private static func starts(of occurrences: Occurrences, _ rank: [Int]) -> [Int] {
    var starts = [Int](repeating: 0, count: rank.count + 1)
    for occurrence in occurrences.all { starts[rank[Int(occurrence.term)] + 1] += 1 }
    for place in rank.indices { starts[place + 1] += starts[place] }
    return starts
  }

  /// Adds the entries of the next term, whose occurrences stand at `places`: one an article.
  private mutating func append(_ articles: [UInt32], in places: Range<Int>) {
    for place in places
    where place == places.lowerBound || articles[place] != articles[place - 1] {
      positionStarts.append(place)
      entries.append(articles[place])
    }
    entryStarts.append(entries.count)
  }
}
