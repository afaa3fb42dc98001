import Statistics
import Testing

struct IntervalTests {
  /// Worked by hand, and equal to what Newcombe (1998, method 3) prints for the first three.
  @Test(arguments: [
    (81.0, 263.0, 0.2553, 0.3662), (15.0, 148.0, 0.0624, 0.1605), (0.0, 20.0, 0.0, 0.1611),
    (1.0, 29.0, 0.0061, 0.1718), (5.0, 5.0, 0.5655, 1.0), (1.0, 2.0, 0.0945, 0.9055),
  ])
  func `a share has its Wilson interval`(count: Double, total: Double, low: Double, high: Double) {
    let interval = Interval.wilson(count, of: total)
    #expect(abs(interval.low - low) < 0.00005)
    #expect(abs(interval.high - high) < 0.00005)
  }

  @Test func `a share of nothing may be anything`() {
    #expect(Interval.wilson(0, of: 0) == Interval(low: 0, high: 1))
  }

  @Test func `the interval holds the share, stays between 0 and 1 and narrows with the total`() {
    for total in 1...60 {
      for count in 0...total {
        let interval = Interval.wilson(Double(count), of: Double(total))
        let share = Double(count) / Double(total)
        #expect(interval.low >= 0 && interval.low <= share)
        #expect(interval.high <= 1 && interval.high >= share)
        let larger = Interval.wilson(Double(count * 4), of: Double(total * 4))
        #expect(larger.high - larger.low < interval.high - interval.low)
      }
    }
  }
}
