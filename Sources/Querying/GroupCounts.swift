import Indexing

/// The values of one key with how many articles have each: largest first, equal ones by name.
///
/// What counts as one has the values of all of its articles. Counts are in units of the rule for
/// credits: what counts as one is ``CreditRule/units`` of them.
struct GroupCounts {
  private(set) var groups: [(group: KeyGroups.Group, count: Int)] = []
  /// How many units have no value.
  private(set) var none = 0
  /// How many articles stand in several groups.
  private(set) var several = 0

  init(
    _ counted: Units, by key: Key, in corpus: Corpus, names: GroupNames,
    credit: CreditRule = .each
  ) {
    var reader = KeyGroups(key, in: corpus, names: names)
    var counts: [Int] = []
    var row: [Int] = []
    for unit in 0..<counted.count {
      row.removeAll(keepingCapacity: true)
      reader.append(counted.articles(of: unit), to: &row)
      if row.isEmpty { none += credit.units }
      if row.count > 1 { several += 1 }
      while counts.count < reader.groups.count { counts.append(0) }
      for (index, group) in row.enumerated() {
        counts[group] += credit.units(at: index, of: row.count)
      }
    }
    groups = zip(reader.groups, counts).filter { $1 > 0 }.map { (group: $0, count: $1) }
    groups.sort { left, right in
      left.count != right.count
        ? left.count > right.count : GroupNames.precedes(left.group, right.group)
    }
  }
}

/// The pairs of values of two keys with how many articles have each, in units as ``GroupCounts``.
struct PairCounts {
  /// The pairs that occur, but for the one without either value.
  private(set) var rows: [GroupRow] = []
  /// How many units have no value of either key.
  private(set) var withoutBoth = 0
  /// How many articles stand in several pairs.
  private(set) var several = 0
  /// How many articles have no value of the first key.
  private(set) var withoutFirst = 0
  /// How many articles have no value of the second key.
  private(set) var withoutSecond = 0

  /// A pair of group numbers; 0 stands for none, so that groups count from 1.
  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  init(
    _ counted: Units, by keys: (Key, Key), in corpus: Corpus, names: GroupNames,
    credit: CreditRule = .each
  ) {
    let rules = (keys.0.rule(credit), keys.1.rule(credit))
    var readers = (
      KeyGroups(keys.0, in: corpus, names: names), KeyGroups(keys.1, in: corpus, names: names)
    )
    var counts = UnitCounts<Pair>()
    for unit in 0..<counted.count {
      let articles = counted.articles(of: unit)
      counts.begin(articles: articles.count)
      var has = (first: false, second: false)
      for number in articles {
        guard let location = corpus.location(of: number) else { continue }
        let first = Self.groups(at: location, &readers.0)
        let second = Self.groups(at: location, &readers.1)
        has = (has.first || first != [0], has.second || second != [0])
        for (leftIndex, left) in first.enumerated() {
          let units = rules.0.units(at: leftIndex, of: first.count)
          for (rightIndex, right) in second.enumerated() {
            counts.add(
              Pair(first: left, second: right),
              units * rules.1.units(at: rightIndex, of: second.count))
          }
        }
      }
      if !has.first { withoutFirst += 1 }
      if !has.second { withoutSecond += 1 }
      if counts.end(unless: Pair(first: 0, second: 0)) > 1 { several += 1 }
    }
    withoutBoth = counts.totals.removeValue(forKey: Pair(first: 0, second: 0)) ?? 0
    rows = counts.totals.filter { $0.value > 0 }.map { pair, count in
      GroupRow(
        [
          Self.group(pair.first, of: readers.0.groups),
          Self.group(pair.second, of: readers.1.groups),
        ], count)
    }
    rows.sort(by: GroupRow.precedes)
  }

  private static func groups(
    at location: Corpus.Location, _ reader: inout KeyGroups
  ) -> [Int] {
    var row: [Int] = []
    reader.append(location, to: &row)
    return row.isEmpty ? [0] : row.map { $0 + 1 }
  }

  private static func group(_ number: Int, of groups: [KeyGroups.Group]) -> KeyGroups.Group? {
    number == 0 ? nil : groups[number - 1]
  }
}

/// Adds up what stands in articles, once a unit however many of its articles have it.
struct UnitCounts<Value: Hashable> {
  /// The counts of the units that ended, and of the one at hand where it is one article.
  var totals: [Value: Int] = [:]
  /// What the unit at hand has, where it is of several articles.
  private var shared: [Value: Int] = [:]
  private var count = 0
  private var isShared = false

  /// Begins a unit of so many articles; the values of one article are each added once.
  mutating func begin(articles: Int) {
    isShared = articles > 1
    count = 0
  }

  /// Counts `value` as `units`, unless an article of the same unit has it, too.
  mutating func add(_ value: Value, _ units: Int = 1) {
    count += 1
    if isShared { shared[value] = units } else { totals[value, default: 0] += units }
  }

  /// Ends a unit; of several articles, `rest` counts only where it is the one value.
  ///
  /// - Returns: how many values the unit has.
  mutating func end(unless rest: Value? = nil) -> Int {
    guard isShared else { return count }
    if shared.count > 1, let rest { shared[rest] = nil }
    for (value, units) in shared { totals[value, default: 0] += units }
    defer { shared.removeAll(keepingCapacity: true) }
    return shared.count
  }
}

extension GroupRow {
  /// The larger first; equal ones by the names in order, none last.
  static func precedes(_ left: GroupRow, _ right: GroupRow) -> Bool {
    if left.count != right.count { return left.count > right.count }
    for (leftGroup, rightGroup) in zip(left.groups, right.groups) where leftGroup != rightGroup {
      guard let leftGroup else { return false }
      guard let rightGroup else { return true }
      return GroupNames.precedes(leftGroup, rightGroup)
    }
    return false
  }
}
