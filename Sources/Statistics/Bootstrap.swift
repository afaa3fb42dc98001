/// Intervals of figures by drawing the units again and again.
enum Bootstrap {
  /// The 95 % percentile interval of each figure that `figures` gives.
  ///
  /// There are `count` units, and as many are drawn with replacement, `resamples` times; `figures` is
  /// handed how often each was drawn and gives always as many figures. What is not a number in a
  /// resample is left out.
  static func intervals(
    _ count: Int, resamples: Int, seed: UInt64, _ isInterrupted: () -> Bool,
    figures: ([UInt32]) -> [Double]
  ) -> [Interval] {
    var generator = SplitMix(seed: seed)
    var columns: [[Double]] = []
    for _ in 0..<resamples {
      if isInterrupted() { break }
      var weights = [UInt32](repeating: 0, count: count)
      if count > 0 { for _ in 0..<count { weights[generator.next(below: count)] += 1 } }
      let values = figures(weights)
      if columns.isEmpty { columns = values.map { _ in [] } }
      for (index, value) in values.enumerated() where !value.isNaN { columns[index].append(value) }
    }
    return columns.map(percentiles)
  }

  /// The nearest-rank percentiles 2.5 and 97.5 of `values`.
  static func percentiles(_ values: [Double]) -> Interval {
    guard !values.isEmpty else { return Interval(low: .nan, high: .nan) }
    let sorted = values.sorted()
    func value(atRank share: Double) -> Double {
      sorted[min(sorted.count, max(1, Int((share * Double(sorted.count)).rounded(.up)))) - 1]
    }
    return Interval(low: value(atRank: 0.025), high: value(atRank: 0.975))
  }
}
