package import Gazetteer
package import Indexing
package import Tables

/// Counts articles by the values of keys.
package enum Grouping {
  /// How many articles of `selection` have each value of `key`.
  ///
  /// The largest group first, equal ones by name; the articles without a value last, always.
  /// - Parameters:
  ///   - selection: the articles to count.
  ///   - key: what to group by.
  ///   - corpus: the corpus that `selection` numbers.
  ///   - top: how many groups to keep, or `nil` for all; the row of those without a value stays.
  ///   - showsIntervals: whether each share has its Wilson interval beside it.
  ///   - names: the language of country names.
  ///   - gazetteer: the tables that name countries.
  /// - Returns: the code for machines, the name, articles, share and whether the count is too small
  ///   to compare; notes say what was counted.
  package static func table(
    of selection: Selection, by key: Key, in corpus: Corpus, top: Int? = nil,
    showsIntervals: Bool = false, names: NameLanguage = .english, gazetteer: Gazetteer = .standard
  ) -> Table {
    let names = GroupNames(gazetteer: gazetteer, language: names)
    let counts = GroupCounts(selection, by: key, in: corpus, names: names)
    let shown = top.map { Array(counts.groups.prefix(max(0, $0))) } ?? counts.groups
    let rows = shown.map { GroupRow([$0.group], $0.count) } + [GroupRow([nil], counts.none)]
    let all = counts.groups.map(\.count)
    let notes = GroupNotes(total: selection.count)
    return table(
      rows, by: [key], total: selection.count, showsIntervals: showsIntervals,
      notes: [notes.opening(key, none: counts.none)]
        + notes.several(counts.several, sum: all.reduce(counts.none, +))
        + notes.others(all.dropFirst(shown.count)))
  }

  /// How many articles of `selection` have each pair of values of two keys.
  ///
  /// One row a pair that occurs, the largest first, equal ones by the names of both; the articles
  /// without either value last, always. An article with several values counts once in each of their
  /// pairs.
  /// - Parameters:
  ///   - selection: the articles to count.
  ///   - keys: what to group by; the first is the first column.
  ///   - corpus: the corpus that `selection` numbers.
  ///   - top: how many pairs to keep, or `nil` for all; the row of those without either value stays.
  ///   - showsIntervals: whether each share has its Wilson interval beside it.
  ///   - names: the language of country names.
  ///   - gazetteer: the tables that name countries.
  /// - Returns: the code for machines, the name, articles, share and whether the count is too small
  ///   to compare; notes say what was counted.
  package static func table(
    of selection: Selection, by keys: (Key, Key), in corpus: Corpus, top: Int? = nil,
    showsIntervals: Bool = false, names: NameLanguage = .english, gazetteer: Gazetteer = .standard
  ) -> Table {
    let names = GroupNames(gazetteer: gazetteer, language: names)
    let counts = PairCounts(selection, by: keys, in: corpus, names: names)
    let shown = top.map { Array(counts.rows.prefix(max(0, $0))) } ?? counts.rows
    let all = counts.rows.map(\.count)
    let notes = GroupNotes(total: selection.count)
    return table(
      shown + [GroupRow([nil, nil], counts.withoutBoth)], by: [keys.0, keys.1],
      total: selection.count, showsIntervals: showsIntervals,
      notes: [
        notes.opening(keys.0, none: counts.withoutFirst),
        notes.further(keys.1, none: counts.withoutSecond),
      ] + notes.several(counts.several, sum: all.reduce(counts.withoutBoth, +))
        + notes.others(all.dropFirst(shown.count)))
  }
}

/// A row of a group table: a value of each key, or `nil` for none, and how many articles have it.
struct GroupRow: Equatable {
  let groups: [KeyGroups.Group?]
  let count: Int

  init(_ groups: [KeyGroups.Group?], _ count: Int) {
    self.groups = groups
    self.count = count
  }
}

extension Grouping {
  /// What stands for the articles without a value.
  static let none = "(none)"

  private static func table(
    _ rows: [GroupRow], by keys: [Key], total: Int, showsIntervals: Bool, notes: [String]
  ) -> Table {
    var columns: [Column] = []
    let hasTwoNames = keys.count == 2 && keys.allSatisfy(\.isCountry)
    for (index, key) in keys.enumerated() {
      let nameColumn = key.isCountry ? (hasTwoNames ? "\(key.name).name" : "name") : nil
      columns += self.columns(of: key, nameColumn: nameColumn, rows.map { $0.groups[index] })
    }
    let shares = rows.map { total == 0 ? 0 : Double($0.count) / Double(total) }
    columns.append(Column("articles", layout: .whole, .integer(rows.map(\.count))))
    columns.append(Column("share", layout: .whole, .share(shares)))
    if showsIntervals { columns += GroupPrecision.intervals(of: rows, total: total) }
    columns.append(GroupPrecision.mark(of: rows))
    columns.append(Column("bar", title: "", layout: .bar, .share(shares)))
    return Table(
      columns: columns,
      notes: notes + GroupPrecision.notes(on: rows, showsIntervals: showsIntervals))
  }

  /// The key for machines, and what people read: beside the code in both where there is a name.
  private static func columns(
    of key: Key, nameColumn: String?, _ groups: [KeyGroups.Group?]
  ) -> [Column] {
    let codes = Column.Values.text(groups.map { $0?.code })
    let names = Column.Values.text(groups.map { $0?.name ?? none })
    return [
      Column(key.name, layout: .machineOnly, codes),
      Column(
        nameColumn ?? key.name, title: key.name, layout: nameColumn == nil ? .humanOnly : .leading,
        names),
    ]
  }
}
