import Testing

@testable import Commands

@Suite struct SamplesTests {
  @Test(
    arguments: [([3], 3), ([4, 1, 2], 2), ([1, 2, 4, 9], 3), ([0, 0], 0)] as [([Double], Double)])
  func `the median is the middle of the runs in order`(runs: [Double], median: Double) {
    #expect(Samples(runs).median == median)
  }

  @Test func `percentiles are the nearest rank`() {
    let samples = Samples((1...100).map(Double.init).shuffled())
    #expect(samples.percentile95 == 95)
    #expect(samples.spread == (95 - 5) / 50.5)
    #expect(Samples([7]).percentile95 == 7)
  }

  @Test(
    arguments: [
      ([100.0, 101, 102], true), ([100, 100], false), ([100], false), ([100, 100, 134], false),
      ([0, 0, 0], true),
    ] as [([Double], Bool)])
  func `only enough runs close together are precise`(runs: [Double], isPrecise: Bool) {
    #expect(Samples(runs).isPrecise == isPrecise)
  }
}
