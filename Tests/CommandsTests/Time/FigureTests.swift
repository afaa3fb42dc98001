import Testing

@testable import Commands

@Suite struct FigureTests {
  @Test(arguments: [
    (0.0, "0 B/s"), (999, "999 B/s"), (1000, "1.00 KB/s"), (412_340_000, "412 MB/s"),
    (13_200_000_000, "13.2 GB/s"), (9_996_000, "10.00 MB/s"), (5e13, "50000 GB/s"),
  ])
  func `a rate has the unit that suits it`(rate: Double, text: String) {
    #expect(Figure.rate(rate) == text)
  }

  @Test(arguments: [
    (0.0, "0.00 ns"), (18_734_000, "18.7 ms"), (622, "622 ns"), (2_500, "2.50 µs"),
    (61_000_000_000, "61.0 s"), (.infinity, "inf s"),
  ])
  func `a duration has the unit that suits it`(nanoseconds: Double, text: String) {
    #expect(Figure.duration(nanoseconds) == text)
  }

  @Test func `several durations stand in one unit`() {
    #expect(Figure.duration(610_000, like: 18_000_000) == "0.6 ms")
  }

  @Test(arguments: [(999.4, "999"), (999_999, "999999"), (1_600_000, "1.60 million")])
  func `a count of millions is rounded`(count: Double, text: String) {
    #expect(Figure.count(count) == text)
  }

  @Test func `a share is a percentage`() {
    #expect(Figure.percent(0.031, decimals: 1) == "3.1%")
    #expect(Figure.percent(1, decimals: 0) == "100%")
  }
}
