/// How often a measurement is repeated.
struct RunPlan {
  private let runs: Int?

  /// A plan of exactly `runs`, or of as many as it takes.
  init(_ runs: Int?) { self.runs = runs }

  /// Runs without a wish: these are enough where they take their time …
  private static let usualRuns = 20
  /// … quick ones are repeated for so long, or so often …
  private static let leastNanoseconds = 3e8
  private static let mostRuns = 100
  /// … and slow ones end after so long, if there are so many.
  private static let longNanoseconds = 2e10
  private static let fewRuns = 5

  /// Whether a further run is wanted after `count` runs that took `nanoseconds` together.
  func goesOn(after count: Int, nanoseconds: Double) -> Bool {
    if let runs { return count < runs }
    if count >= Self.fewRuns, nanoseconds > Self.longNanoseconds { return false }
    if count < Self.usualRuns { return true }
    // A clock that stands still would never see the time pass.
    return nanoseconds > 0 && nanoseconds < Self.leastNanoseconds && count < Self.mostRuns
  }

  /// How far the runs are, 0…1.
  func progress(after count: Int, nanoseconds: Double) -> Double {
    if let runs { return Double(count) / Double(runs) }
    let byTime =
      count >= Self.fewRuns || nanoseconds > Self.longNanoseconds
      ? nanoseconds / Self.longNanoseconds : 0
    return min(1, max(Double(count) / Double(Self.usualRuns), byTime))
  }
}
