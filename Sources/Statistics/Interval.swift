/// Where a figure may well lie: from `low` to `high`, both included.
package struct Interval: Sendable, Equatable {
  /// The lower end.
  package var low: Double
  /// The upper end.
  package var high: Double

  package init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }
}

extension Interval {
  /// The Wilson score interval of a share at 95 %.
  ///
  /// Unlike the textbook interval it never leaves 0…1 and is not empty where nothing was counted
  /// (E. B. Wilson, 1927; R. G. Newcombe, 1998).
  /// - Parameters:
  ///   - count: how many of the units have the property, 0…`total`.
  ///   - total: how many units there are.
  /// - Returns: the interval; without any units 0…1, as nothing is known.
  package static func wilson(_ count: Double, of total: Double) -> Interval {
    guard total > 0 else { return Interval(low: 0, high: 1) }
    let share = min(max(count / total, 0), 1)
    let square = normalQuantile * normalQuantile
    let middle = share + square / (2 * total)
    let reach =
      normalQuantile * (share * (1 - share) / total + square / (4 * total * total)).squareRoot()
    let scale = 1 + square / total
    return Interval(
      low: share == 0 ? 0 : max(0, (middle - reach) / scale),
      high: share == 1 ? 1 : min(1, (middle + reach) / scale))
  }

  /// The value that a standard normal variable exceeds with a chance of 2.5 %.
  private static let normalQuantile = 1.959963984540054
}
