/// What the footer of a group table says: unit, rule, what is missing, what shares add up to.
struct GroupNotes {
  /// What is counted, and as what.
  private let units: Units
  /// The rule by which articles count in several agencies.
  private let rule: CreditRule

  init(_ units: Units, rule: CreditRule = .each) {
    self.units = units
    self.rule = rule
  }

  /// How many the shares are of.
  private var total: Int { units.count }

  /// How many were counted, by which rule, and how many of them have no value.
  func opening(_ rule: String, none: Int) -> String {
    "\(units.unit.words(total, of: units.numbers.count)); " + further(rule, none: none)
  }

  /// The rule of a further key, and how many articles have no value of it.
  func further(_ rule: String, none: Int) -> String {
    let counting = units.unit == .item ? rule : units.unit.rule(rule)
    return "\(counting); \(none) of \(total) \(none == 1 ? "has" : "have") none"
  }

  /// That shares add up to more than all; nothing where they make exactly all.
  ///
  /// `sum` is the units of all rows together, of those without a value and left out by `--top`, too.
  func several(_ count: Int, sum: Int) -> [String] {
    let all = total * rule.units
    guard count > 0, sum > all else { return [] }
    let percent = (200 * sum + all) / (2 * all)
    return [
      "\(count) of \(total) \(count == 1 ? "stands" : "stand") in several rows: all shares "
        + "together make \(percent)%"
    ]
  }

  /// What `--top` left out, in articles: parts of them are rounded to hundredths.
  func others(_ counts: ArraySlice<Int>) -> [String] {
    guard !counts.isEmpty else { return [] }
    let sum = counts.reduce(0, +)
    let hundredths = (sum * 100 + rule.units / 2) / rule.units
    let rest = hundredths % 100
    let decimals = rule.units == 1 ? "" : ".\(rest < 10 ? "0" : "")\(rest)"
    return [
      "\(counts.count) more \(counts.count == 1 ? "group" : "groups"), together "
        + "\(hundredths / 100)\(decimals), left out by --top"
    ]
  }
}
