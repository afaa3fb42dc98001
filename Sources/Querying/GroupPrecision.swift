import Statistics
import Tables

/// How far the counts and shares of a group table can be trusted.
package enum GroupPrecision {
  /// The fewest articles of a group that is compared with others.
  ///
  /// Below five a count says little: one article more or less changes it by a quarter, and the
  /// approximations that comparisons rest on (chi square, for one) fail.
  package static let enough = 5

  /// The sign people see beside a count that is too small to compare.
  static let sign = "*"

  /// The ends of the 95 % Wilson interval of each row's share.
  static func intervals(of rows: [GroupRow], total: Int, _ rule: CreditRule) -> [Column] {
    let units = Double(rule.units)
    let intervals = rows.map { Interval.wilson(Double($0.count) / units, of: Double(total)) }
    return [
      Column("low", layout: .whole, .share(intervals.map(\.low))),
      Column("high", layout: .whole, .share(intervals.map(\.high))),
    ]
  }

  /// Whether each row's count is too small to compare; people see the column where one is.
  static func mark(of rows: [GroupRow], _ rule: CreditRule) -> Column {
    let flags = rows.map { isTooSmall($0, rule) }
    return Column(
      "small", title: "", layout: flags.contains(true) ? .whole : .machineOnly,
      .flag(flags, mark: sign))
  }

  /// What marks and intervals mean, where the table has them.
  static func notes(
    on rows: [GroupRow], _ unit: CountingUnit, _ rule: CreditRule, showsIntervals: Bool
  ) -> [String] {
    let hasSmall = rows.contains { isTooSmall($0, rule) }
    let interval = "low, high: 95% Wilson score interval of the share"
    let mark = "\(sign) fewer than \(enough) \(unit.heading): too small to compare"
    return (showsIntervals ? [interval] : []) + (hasSmall ? [mark] : [])
  }

  /// The articles without a value are no group to compare.
  private static func isTooSmall(_ row: GroupRow, _ rule: CreditRule) -> Bool {
    row.count < enough * rule.units && row.groups.contains { $0 != nil }
  }
}
