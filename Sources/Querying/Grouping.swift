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
  ///   - credit: how an article counts in several agencies.
  ///   - gazetteer: the tables that name countries.
  /// - Returns: the code for machines, the name, articles and share; notes say what was counted.
  package static func table(
    of selection: Selection, by key: Key, in corpus: Corpus, top: Int? = nil,
    names: NameLanguage = .english, credit: CreditRule = .each,
    gazetteer: Gazetteer = .standard
  ) -> Table {
    let names = GroupNames(gazetteer: gazetteer, language: names)
    let rule = key.rule(credit)
    let counts = GroupCounts(selection, by: key, in: corpus, names: names, credit: rule)
    let shown = top.map { Array(counts.groups.prefix(max(0, $0))) } ?? counts.groups
    let rows = shown.map { GroupRow([$0.group], $0.count) } + [GroupRow([nil], counts.none)]
    var notes = [note(selection, key.footer(rule), none: counts.none / rule.units)]
    if shown.count < counts.groups.count {
      notes.append(others(counts.groups.dropFirst(shown.count).map(\.count), rule))
    }
    return table(rows, by: [key], total: selection.count, rule, notes: notes)
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
  ///   - credit: how an article counts in several agencies.
  ///   - gazetteer: the tables that name countries.
  /// - Returns: the code for machines, the name, articles and share; notes say what was counted.
  package static func table(
    of selection: Selection, by keys: (Key, Key), in corpus: Corpus, top: Int? = nil,
    names: NameLanguage = .english, credit: CreditRule = .each,
    gazetteer: Gazetteer = .standard
  ) -> Table {
    let names = GroupNames(gazetteer: gazetteer, language: names)
    let counts = PairCounts(selection, by: keys, in: corpus, names: names, credit: credit)
    let rule = keys.0.rule(credit) == .each ? keys.1.rule(credit) : credit
    let shown = top.map { Array(counts.rows.prefix(max(0, $0))) } ?? counts.rows
    var notes = [
      note(selection, keys.0.footer(credit), none: counts.withoutFirst),
      "\(keys.1.footer(credit)); \(have(counts.withoutSecond)) none",
    ]
    if shown.count < counts.rows.count {
      notes.append(others(counts.rows.dropFirst(shown.count).map(\.count), rule))
    }
    return table(shown, by: [keys.0, keys.1], total: selection.count, rule, notes: notes)
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
    _ rows: [GroupRow], by keys: [Key], total: Int, _ rule: CreditRule, notes: [String]
  ) -> Table {
    var columns: [Column] = []
    let hasTwoNames = keys.count == 2 && keys.allSatisfy(\.isCountry)
    for (index, key) in keys.enumerated() {
      let nameColumn = key.isCountry ? (hasTwoNames ? "\(key.name).name" : "name") : nil
      columns += self.columns(of: key, nameColumn: nameColumn, rows.map { $0.groups[index] })
    }
    columns += counted(rows.map(\.count), of: total, rule)
    return Table(columns: columns, notes: notes)
  }

  /// The columns `articles` and `share`, and the bar; parts of articles have decimals.
  static func counted(_ counts: [Int], of total: Int, _ rule: CreditRule) -> [Column] {
    let articles = counts.map { Double($0) / Double(rule.units) }
    let shares = articles.map { total == 0 ? 0 : $0 / Double(total) }
    let whole = [Column("articles", layout: .whole, .integer(counts))]
    let parts = [
      Column("articles", layout: .machineOnly, .decimal(articles, decimals: 6)),
      Column("articles", layout: .humanOnly, .decimal(articles, decimals: 2)),
    ]
    return (rule.units == 1 ? whole : parts) + [
      Column("share", layout: .whole, .share(shares)),
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

  static func note(_ selection: Selection, _ rule: String, none: Int) -> String {
    let count = selection.count
    return "\(count) \(count == 1 ? "article" : "articles"); \(rule); \(have(none)) none"
  }

  private static func have(_ count: Int) -> String { "\(count) \(count == 1 ? "has" : "have")" }

  /// What `--top` left out, in articles: parts of them are rounded to hundredths.
  static func others(_ counts: [Int], _ rule: CreditRule) -> String {
    let sum = counts.reduce(0, +)
    let hundredths = (sum * 100 + rule.units / 2) / rule.units
    let rest = hundredths % 100
    let decimals = rule.units == 1 ? "" : ".\(rest < 10 ? "0" : "")\(rest)"
    return "\(counts.count) more \(counts.count == 1 ? "group" : "groups"), together "
      + "\(hundredths / 100)\(decimals), left out by --top"
  }
}
