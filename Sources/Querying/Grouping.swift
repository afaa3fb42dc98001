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
  ///   - names: the language of country names.
  ///   - gazetteer: the tables that name countries.
  /// - Returns: the code for machines, the name, articles and share; notes say what was counted.
  package static func table(
    of selection: Selection, by key: Key, in corpus: Corpus, top: Int? = nil,
    names: NameLanguage = .english, gazetteer: Gazetteer = .standard
  ) -> Table {
    let names = GroupNames(gazetteer: gazetteer, language: names)
    let counts = GroupCounts(selection, by: key, in: corpus, names: names)
    let shown = top.map { Array(counts.groups.prefix(max(0, $0))) } ?? counts.groups
    let rows = shown.map { GroupRow([$0.group], $0.count) } + [GroupRow([nil], counts.none)]
    var notes = [note(selection, key, none: counts.none)]
    if shown.count < counts.groups.count {
      notes.append(others(counts.groups.dropFirst(shown.count).map(\.count)))
    }
    return table(rows, by: [key], total: selection.count, notes: notes)
  }

  /// How many articles of `selection` have each pair of values of two keys.
  ///
  /// One row a pair that occurs, the largest first, equal ones by the names of both. An article with
  /// several values counts once in each of their pairs.
  /// - Parameters:
  ///   - selection: the articles to count.
  ///   - keys: what to group by; the first is the first column.
  ///   - corpus: the corpus that `selection` numbers.
  ///   - top: how many pairs to keep, or `nil` for all.
  ///   - names: the language of country names.
  ///   - gazetteer: the tables that name countries.
  /// - Returns: the code for machines, the name, articles and share; notes say what was counted.
  package static func table(
    of selection: Selection, by keys: (Key, Key), in corpus: Corpus, top: Int? = nil,
    names: NameLanguage = .english, gazetteer: Gazetteer = .standard
  ) -> Table {
    let names = GroupNames(gazetteer: gazetteer, language: names)
    let counts = PairCounts(selection, by: keys, in: corpus, names: names)
    let shown = top.map { Array(counts.rows.prefix(max(0, $0))) } ?? counts.rows
    var notes = [
      note(selection, keys.0, none: counts.withoutFirst),
      "\(keys.1.rule); \(have(counts.withoutSecond)) none",
    ]
    if shown.count < counts.rows.count {
      notes.append(others(counts.rows.dropFirst(shown.count).map(\.count)))
    }
    return table(shown, by: [keys.0, keys.1], total: selection.count, notes: notes)
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
    _ rows: [GroupRow], by keys: [Key], total: Int, notes: [String]
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
    columns.append(Column("bar", title: "", layout: .bar, .share(shares)))
    return Table(columns: columns, notes: notes)
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

  private static func note(_ selection: Selection, _ key: Key, none: Int) -> String {
    let count = selection.count
    return "\(count) \(count == 1 ? "article" : "articles"); \(key.rule); \(have(none)) none"
  }

  private static func have(_ count: Int) -> String { "\(count) \(count == 1 ? "has" : "have")" }

  private static func others(_ counts: [Int]) -> String {
    "\(counts.count) more \(counts.count == 1 ? "group" : "groups"), together "
      + "\(counts.reduce(0, +)), left out by --top"
  }
}
