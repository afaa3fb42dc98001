package import Gazetteer
package import Indexing
package import Tables

/// Counts which values of one key stand together in articles: agencies credited together, countries
/// that articles are about together.
package enum Together {
  /// What stands for the other value of an article that has only one.
  static let alone = "(alone)"

  /// How many of `units` have each pair of values of `key`: articles, texts or families.
  ///
  /// Each pair stands once, its larger value first; the largest pair first, equal ones by name, the
  /// articles without a value last, always.
  /// - Parameters:
  ///   - units: the articles to count, and what of them counts as one.
  ///   - key: what has several values an article.
  ///   - corpus: the corpus that `units` are of.
  ///   - top: how many pairs to keep, or `nil` for all; the row of those without a value stays.
  ///   - showsIntervals: whether each share has its Wilson interval beside it.
  ///   - names: the language of country names.
  ///   - gazetteer: the tables that name countries.
  /// - Returns: the values, the second one under `with`, articles and share.
  /// - Complexity: O(articles · pairs of an article + pairs · log pairs).
  package static func table(
    of units: Units, by key: Key, in corpus: Corpus, top: Int? = nil,
    showsIntervals: Bool = false, names: NameLanguage = .english, gazetteer: Gazetteer = .standard
  ) -> Table {
    let names = GroupNames(gazetteer: gazetteer, language: names)
    let counts = TogetherCounts(units, by: key, in: corpus, names: names)
    let shown = top.map { Array(counts.rows.prefix(max(0, $0))) } ?? counts.rows
    let rows = shown + [GroupRow([nil, nil], counts.none)]
    let all = counts.rows.map(\.count)
    let notes = GroupNotes(units)
    return Table(
      columns: columns(of: key, rows)
        + Grouping.counted(rows, of: units, .each, showsIntervals: showsIntervals),
      notes: [notes.opening(rule(of: key), none: counts.none)]
        + notes.several(counts.several, sum: all.reduce(counts.none, +))
        + notes.others(all.dropFirst(shown.count))
        + GroupPrecision.notes(on: rows, units.unit, .each, showsIntervals: showsIntervals))
  }

  private static func rule(of key: Key) -> String {
    "\(key.name), \(key.name): an article counts once in each pair of its values, under \(alone) "
      + "where it has one"
  }

  private static func columns(of key: Key, _ rows: [GroupRow]) -> [Column] {
    let first = rows.map { $0.groups[0] }
    let second = rows.map { $0.groups[1] }
    let others = zip(first, second).map { first, second in
      second?.name ?? (first == nil ? Grouping.none : alone)
    }
    return Grouping.columns(
      key.name, nameColumn: key.isCountry ? "name" : nil, first,
      first.map { $0?.name ?? Grouping.none })
      + Grouping.columns("with", nameColumn: key.isCountry ? "with.name" : nil, second, others)
  }
}

/// The pairs of values of one key with how many articles have each: largest first.
struct TogetherCounts {
  /// A pair, or a value and `nil` for the articles that have only this one.
  private(set) var rows: [GroupRow] = []
  /// How many articles have no value.
  private(set) var none = 0
  /// How many articles stand in several pairs.
  private(set) var several = 0

  /// A pair of group numbers, the smaller first; equal ones stand for one value alone.
  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  init(_ counted: Units, by key: Key, in corpus: Corpus, names: GroupNames) {
    var reader = KeyGroups(key, in: corpus, names: names)
    var pairs = UnitCounts<Pair>()
    var totals: [Int] = []
    var row: [Int] = []
    for unit in 0..<counted.count {
      let articles = counted.articles(of: unit)
      pairs.begin(articles: articles.count)
      for number in articles {
        row.removeAll(keepingCapacity: true)
        if let location = corpus.location(of: number) { reader.append(location, to: &row) }
        Self.count(row, into: &pairs)
      }
      row.removeAll(keepingCapacity: true)
      reader.append(articles, to: &row)
      while totals.count < reader.groups.count { totals.append(0) }
      for group in row { totals[group] += 1 }
      if row.isEmpty { none += 1 }
      if pairs.end() > 1 { several += 1 }
    }
    let isBefore = { (left: Int, right: Int) in
      totals[left] != totals[right]
        ? totals[left] > totals[right]
        : GroupNames.precedes(reader.groups[left], reader.groups[right])
    }
    rows = pairs.totals.map { pair, count in
      guard pair.first != pair.second else {
        return GroupRow([reader.groups[pair.first], nil], count)
      }
      let ordered =
        isBefore(pair.first, pair.second) ? pair : Pair(first: pair.second, second: pair.first)
      return GroupRow([reader.groups[ordered.first], reader.groups[ordered.second]], count)
    }
    rows.sort(by: GroupRow.precedes)
  }

  private static func count(_ row: [Int], into pairs: inout UnitCounts<Pair>) {
    if row.count == 1 { pairs.add(Pair(first: row[0], second: row[0])) }
    for (index, left) in row.enumerated() {
      for right in row[(index + 1)...] {
        pairs.add(Pair(first: min(left, right), second: max(left, right)))
      }
    }
  }
}
