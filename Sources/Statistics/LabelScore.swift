/// How well labels that were found agree with those that are right.
package struct LabelScore: Sendable, Equatable {
  /// How many labels are right and were found.
  package var both = 0
  /// How many labels are right.
  package var gold = 0
  /// How many labels were found.
  package var found = 0

  package init() {}

  package init(both: Int, gold: Int, found: Int) {
    self.both = both
    self.gold = gold
    self.found = found
  }

  /// The part of what was found that is right; not a number where nothing was found.
  package var precision: Double { Self.share(both, of: found) }

  /// The part of what is right that was found; not a number where nothing is right.
  package var recall: Double { Self.share(both, of: gold) }

  /// The harmonic mean of both: 2·both / (gold + found); not a number where there are no labels.
  package var f1: Double { Self.share(2 * both, of: gold + found) }

  private static func share(_ count: Int, of total: Int) -> Double {
    total == 0 ? .nan : Double(count) / Double(total)
  }
}

/// A figure with its 95 % interval.
package struct Estimate: Sendable, Equatable {
  /// The figure of all units.
  package var value: Double
  /// Where it may well lie; not numbers where that is not known.
  package var interval: Interval

  package init(_ value: Double, _ interval: Interval = Interval(low: .nan, high: .nan)) {
    self.value = value
    self.interval = interval
  }
}
