/// Durations of repeated runs, and what they say.
package struct Samples: Sendable, Equatable {
  /// The durations in nanoseconds, shortest first.
  package let sorted: [Double]

  /// - Parameter durations: at least one, in nanoseconds.
  package init(_ durations: [Double]) {
    precondition(!durations.isEmpty, "a measurement has at least one run")
    sorted = durations.sorted()
  }

  /// The middle duration; of an even number the mean of the two in the middle.
  package var median: Double {
    let middle = sorted.count / 2
    guard sorted.count.isMultiple(of: 2) else { return sorted[middle] }
    return (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The duration that 95 of 100 runs do not pass: the nearest rank.
  package var percentile95: Double { sorted[rank(95) - 1] }

  /// How far apart the runs are: (p95 - p5) / median.
  package var spread: Double {
    median > 0 ? (percentile95 - sorted[rank(5) - 1]) / median : 0
  }

  /// Whether there are enough runs, and close enough together, to go by.
  package var isPrecise: Bool { sorted.count >= Self.fewestRuns && spread <= Self.widestSpread }

  /// With fewer runs than these a measurement is not called precise.
  package static let fewestRuns = 3
  /// Nor with a wider spread.
  package static let widestSpread = 0.1

  /// The nearest-rank position of a percentile, counted from 1.
  private func rank(_ percent: Int) -> Int {
    max(1, (sorted.count * percent + 99) / 100)
  }
}
