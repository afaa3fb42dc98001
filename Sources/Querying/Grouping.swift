package import Gazetteer
package import Indexing
package import Tables

/// Counts articles by the values of keys.
package enum Grouping {
  /// How many of `units` have each value of `key`: articles, texts or families.
  ///
  /// The largest group first, equal ones by name; the articles without a value last, always.
  /// - Parameters:
  ///   - units: the articles to count, and what of them counts as one.
  ///   - key: what to group by.
  ///   - corpus: the corpus that `units` are of.
  ///   - top: how many groups to keep, or `nil` for all; the row of those without a value stays.
  ///   - showsIntervals: whether each share has its Wilson interval beside it.
  ///   - names: the language of country names.
  ///   - credit: how an article counts in several agencies.
  ///   - gazetteer: the tables that name countries.
  /// - Returns: the code for machines, the name, articles, share and whether the count is too small
  ///   to compare; notes say what was counted.
  package static func table(
    of units: Units, by key: Key, in corpus: Corpus, top: Int? = nil,
    showsIntervals: Bool = false, names: NameLanguage = .english, credit: CreditRule = .each,
    gazetteer: Gazetteer = .standard
  ) -> Table {
    let names = GroupNames(gazetteer: gazetteer, language: names)
    let rule = key.rule(credit)
    let counts = GroupCounts(units, by: key, in: corpus, names: names, credit: rule)
    let shown = top.map { Array(counts.groups.prefix(max(0, $0))) } ?? counts.groups
    let rows = shown.map { GroupRow([$0.group], $0.count) } + [GroupRow([nil], counts.none)]
    let all = counts.groups.map(\.count)
    let notes = GroupNotes(units, rule: rule)
    let said =
      [notes.opening(key.footer(rule), none: counts.none / rule.units)]
      + notes.several(counts.several, sum: all.reduce(counts.none, +))
      + notes.others(all.dropFirst(shown.count))
      + GroupPrecision.notes(on: rows, units.unit, rule, showsIntervals: showsIntervals)
    return Table(
      columns: columns(of: [key], rows)
        + counted(rows, of: units, rule, showsIntervals: showsIntervals),
      notes: said)
  }

  /// How many of `units` have each pair of values of two keys: articles, texts or families.
  ///
  /// One row a pair that occurs, the largest first, equal ones by the names of both; the articles
  /// without either value last, always. An article with several values counts once in each of their
  /// pairs, and a family once in each pair that one of its articles has.
  /// - Parameters:
  ///   - units: the articles to count, and what of them counts as one.
  ///   - keys: what to group by; the first is the first column.
  ///   - corpus: the corpus that `units` are of.
  ///   - top: how many pairs to keep, or `nil` for all; the row of those without either value stays.
  ///   - showsIntervals: whether each share has its Wilson interval beside it.
  ///   - names: the language of country names.
  ///   - credit: how an article counts in several agencies.
  ///   - gazetteer: the tables that name countries.
  /// - Returns: the code for machines, the name, articles, share and whether the count is too small
  ///   to compare; notes say what was counted.
  package static func table(
    of units: Units, by keys: (Key, Key), in corpus: Corpus, top: Int? = nil,
    showsIntervals: Bool = false, names: NameLanguage = .english, credit: CreditRule = .each,
    gazetteer: Gazetteer = .standard
  ) -> Table {
    let names = GroupNames(gazetteer: gazetteer, language: names)
    let counts = PairCounts(units, by: keys, in: corpus, names: names, credit: credit)
    let rule = keys.0.rule(credit) == .each ? keys.1.rule(credit) : credit
    let shown = top.map { Array(counts.rows.prefix(max(0, $0))) } ?? counts.rows
    let rows = shown + [GroupRow([nil, nil], counts.withoutBoth)]
    let all = counts.rows.map(\.count)
    let notes = GroupNotes(units, rule: rule)
    let said =
      [
        notes.opening(keys.0.footer(credit), none: counts.withoutFirst),
        notes.further(keys.1.footer(credit), none: counts.withoutSecond),
      ] + notes.several(counts.several, sum: all.reduce(counts.withoutBoth, +))
      + notes.others(all.dropFirst(shown.count))
      + GroupPrecision.notes(on: rows, units.unit, rule, showsIntervals: showsIntervals)
    return Table(
      columns: columns(of: [keys.0, keys.1], rows)
        + counted(rows, of: units, rule, showsIntervals: showsIntervals),
      notes: said)
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

  private static func columns(of keys: [Key], _ rows: [GroupRow]) -> [Column] {
    let hasTwoNames = keys.count == 2 && keys.allSatisfy(\.isCountry)
    return keys.enumerated().flatMap { index, key in
      let nameColumn = key.isCountry ? (hasTwoNames ? "\(key.name).name" : "name") : nil
      return columns(of: key, nameColumn: nameColumn, rows.map { $0.groups[index] })
    }
  }

  /// What is counted and the share, what says how far to trust them, and the bar; parts of articles
  /// have decimals.
  static func counted(
    _ rows: [GroupRow], of units: Units, _ rule: CreditRule, showsIntervals: Bool
  ) -> [Column] {
    let (total, heading) = (units.count, units.unit.heading)
    let counts = rows.map(\.count)
    let articles = counts.map { Double($0) / Double(rule.units) }
    let shares = articles.map { total == 0 ? 0 : $0 / Double(total) }
    let whole = [Column(heading, layout: .whole, .integer(counts))]
    let parts = [
      Column(heading, layout: .machineOnly, .decimal(articles, decimals: 6)),
      Column(heading, layout: .humanOnly, .decimal(articles, decimals: 2)),
    ]
    let intervals = GroupPrecision.intervals(of: rows, total: total, rule)
    return (rule.units == 1 ? whole : parts)
      + [Column("share", layout: .whole, .share(shares))] + (showsIntervals ? intervals : [])
      + [
        GroupPrecision.mark(of: rows, rule),
        Column("bar", title: "", layout: .bar, .share(shares)),
      ]
  }

  /// The key for machines, and what people read: beside the code in both where there is a name.
  private static func columns(
    of key: Key, nameColumn: String?, _ groups: [KeyGroups.Group?]
  ) -> [Column] {
    let names = groups.map { $0?.name ?? none }
    return columns(key.name, nameColumn: nameColumn, groups, names)
  }

  /// The columns named `name`: the codes of `groups`, and `names` for people.
  static func columns(
    _ name: String, nameColumn: String?, _ groups: [KeyGroups.Group?], _ names: [String]
  ) -> [Column] {
    [
      Column(name, layout: .machineOnly, .text(groups.map { $0?.code })),
      Column(
        nameColumn ?? name, title: name, layout: nameColumn == nil ? .humanOnly : .leading,
        .text(names)),
    ]
  }
}
