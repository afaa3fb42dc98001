/// How often the program's values are the coders' own, over many items.
struct GoldCounts: Equatable {
  /// Values both have.
  private(set) var agreed = 0
  /// Values the program alone has.
  private(set) var spurious = 0
  /// Values the coders alone have.
  private(set) var missed = 0
  /// Items whose values are the coders', all of them, in their order where the field has one.
  private(set) var exact = 0
  /// All items.
  private(set) var items = 0

  /// Adds an item: what the program found and what was coded.
  mutating func add(found: [String], coded: [String], _ field: GoldField) {
    var rest = coded
    var hits = 0
    for value in found {
      guard let index = rest.firstIndex(where: { GoldMatch.holds(value, $0, field) }) else {
        continue
      }
      rest.remove(at: index)
      hits += 1
    }
    agreed += hits
    spurious += found.count - hits
    missed += rest.count
    items += 1
    guard found.count == coded.count, rest.isEmpty else { return }
    if field.isOrdered, !zip(found, coded).allSatisfy({ GoldMatch.holds($0, $1, field) }) {
      return
    }
    exact += 1
  }

  /// The share of the program's values that are right; 1 without values.
  var precision: Double { share(agreed, of: agreed + spurious) }
  /// The share of the coded values that the program has; 1 without values.
  var recall: Double { share(agreed, of: agreed + missed) }
  /// The harmonic mean of both, over all values together.
  var f1: Double { share(2 * agreed, of: 2 * agreed + spurious + missed) }
  /// The share of items that are right in all values.
  var exactShare: Double { share(exact, of: items) }

  private func share(_ part: Int, of whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
  }
}

/// What of the counts is asked for.
enum GoldMeasure: String, CaseIterable, Sendable {
  case precision, recall, f1, exact

  /// The measure of `counts`.
  func value(of counts: GoldCounts) -> Double {
    switch self {
    case .precision: counts.precision
    case .recall: counts.recall
    case .f1: counts.f1
    case .exact: counts.exactShare
    }
  }
}

/// What must be reached: the bar that is aimed at, the same for every language.
struct GoldBar: Sendable {
  var field: GoldField
  var measure: GoldMeasure
  var value: Double

  /// The bars, in the order of the table that is printed.
  static let all = [
    GoldBar(field: .dateline, measure: .f1, value: 0.99),
    GoldBar(field: .mentioned, measure: .f1, value: 0.97),
    GoldBar(field: .about, measure: .f1, value: 0.90),
    GoldBar(field: .agency, measure: .exact, value: 0.99),
    GoldBar(field: .cited, measure: .precision, value: 0.90),
    GoldBar(field: .cited, measure: .recall, value: 0.80),
    GoldBar(field: .speaker, measure: .precision, value: 0.95),
  ]
  /// The share of an ambiguity suite's cases that must be right in all coded fields.
  static let cases = 0.95
}
