import Testing

@testable import Commands

@Suite struct RunPlanTests {
  /// How many runs a plan makes of runs that take `nanoseconds` each.
  private func runs(_ plan: RunPlan, of nanoseconds: Double) -> Int {
    var count = 0
    while plan.goesOn(after: count, nanoseconds: Double(count) * nanoseconds) {
      #expect(
        (0...1).contains(plan.progress(after: count, nanoseconds: Double(count) * nanoseconds)))
      count += 1
    }
    return count
  }

  @Test(arguments: [1, 7, 1000])
  func `runs that are asked for are made, however long they take`(count: Int) {
    #expect(runs(RunPlan(count), of: 1e12) == count)
    #expect(runs(RunPlan(count), of: 0) == count)
  }

  @Test(arguments: [(0.0, 20), (1e6, 100), (1e7, 30), (1e8, 20), (1.5e9, 14), (1e11, 5)])
  func `quick runs are made more often than slow ones`(nanoseconds: Double, count: Int) {
    #expect(runs(RunPlan(nil), of: nanoseconds) == count)
  }
}
