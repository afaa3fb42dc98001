/// How an article that credits several agencies counts in a table by agency.
package enum CreditRule: String, Sendable, CaseIterable {
  /// Once in each of them.
  case each
  /// Once, in the one it credits first.
  case first
  /// Once, in equal parts over all of them.
  case split

  /// The names of the rules, in the order of help.
  package static var names: [String] { allCases.map(\.rawValue) }

  /// How many units an article is: a number that all counts of agencies up to sixteen divide, so
  /// that the parts of a split article are whole units and sums are exact.
  static let unitsOfSplit = 720_720

  /// How many units one article is under this rule.
  var units: Int { self == .split ? Self.unitsOfSplit : 1 }

  /// What the footer of a table says of the rule.
  var sentence: String {
    switch self {
    case .each: Key.source.rule
    case .first: "source = agency: an article counts once, in the agency it credits first"
    case .split:
      "source = agency: an article counts once, split evenly over the agencies it credits"
    }
  }

  /// How many units the value at `index` of an article's `count` values gets.
  ///
  /// The parts add up to the whole: of more than sixteen values the first ones get a unit more.
  func units(at index: Int, of count: Int) -> Int {
    switch self {
    case .each: return 1
    case .first: return index == 0 ? 1 : 0
    case .split:
      let rest = Self.unitsOfSplit % count
      return Self.unitsOfSplit / count + (index < rest ? 1 : 0)
    }
  }
}

extension Key {
  /// The rule by which several values of the key count: `credit` for agencies, else each once.
  func rule(_ credit: CreditRule) -> CreditRule { self == .source ? credit : .each }

  /// What the footer of a table says about how values were counted.
  func footer(_ credit: CreditRule) -> String { self == .source ? credit.sentence : rule }
}
