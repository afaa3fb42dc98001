package import Gazetteer
package import Indexing

/// Puts articles in order.
package enum Ordering {
  /// `selection` by the first value of `key`.
  ///
  /// Times sort by the middle of the interval, all else by name. Articles without a value stand
  /// last whichever way; equal ones stand by number.
  package static func sorted(
    _ selection: Selection, by key: Key, descending: Bool = false, in corpus: Corpus,
    names: NameLanguage = .english, gazetteer: Gazetteer = .standard
  ) -> Selection {
    let names = GroupNames(gazetteer: gazetteer, language: names)
    let ranks = ranks(of: selection, by: key, in: corpus, names: names)
    let order = zip(selection.numbers, ranks).sorted { left, right in
      guard let leftRank = left.1 else { return right.1 == nil && left.0 < right.0 }
      guard let rightRank = right.1 else { return true }
      if leftRank != rightRank { return descending ? leftRank > rightRank : leftRank < rightRank }
      return left.0 < right.0
    }
    return Selection(order.map(\.0))
  }

  /// A number an article that sorts like its value; `nil` without one.
  static func ranks(
    of selection: Selection, by key: Key, in corpus: Corpus, names: GroupNames
  ) -> [Int64?] {
    switch key {
    case .date, .day, .week, .month, .hour:
      return selection.numbers.map { number in
        corpus.location(of: number).flatMap {
          corpus.segments[$0.segment].published[$0.article]?.middle
        }
      }
    default: return nameRanks(of: selection, by: key, in: corpus, names: names)
    }
  }

  private static func nameRanks(
    of selection: Selection, by key: Key, in corpus: Corpus, names: GroupNames
  ) -> [Int64?] {
    var reader = KeyGroups(key, in: corpus, names: names)
    var row: [Int] = []
    let first = selection.numbers.map { number -> Int? in
      row.removeAll(keepingCapacity: true)
      if let location = corpus.location(of: number) { reader.append(location, to: &row) }
      return row.first
    }
    let order = reader.groups.indices.sorted {
      GroupNames.precedes(reader.groups[$0], reader.groups[$1])
    }
    var rank = [Int64](repeating: 0, count: order.count)
    for (place, group) in order.enumerated() { rank[group] = Int64(place) }
    return first.map { $0.map { rank[$0] } }
  }
}
