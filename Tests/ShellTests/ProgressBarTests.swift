import Testing

@testable import Shell

@Suite struct ProgressBarTests {
  private let second: UInt64 = 1_000_000_000

  @Test func `work that is quick shows nothing`() {
    var bar = ProgressBar(width: 80)
    #expect(bar.update(0, at: 5) == "")
    #expect(bar.update(0.9, at: second) == "")
    #expect(bar.update(1, at: 4 * second) == "")
  }

  @Test func `long work is drawn over itself and leaves no trace`() {
    var bar = ProgressBar(width: 22)
    #expect(bar.update(0, at: 0) == "")
    #expect(bar.update(0.5, at: second) == "\r[=======>      ]  50%")
    #expect(bar.update(0.6, at: second + 1) == "")
    #expect(bar.update(0.99, at: 2 * second) == "\r[=============>]  99%")
    #expect(bar.update(1, at: 2 * second) == "\r" + String(repeating: " ", count: 21) + "\r")
    #expect(bar.update(1, at: 9 * second) == "")
  }

  @Test func `each work waits anew`() {
    var bar = ProgressBar(width: 80)
    _ = bar.update(0, at: 0)
    _ = bar.update(0.5, at: 2 * second)
    _ = bar.update(1, at: 2 * second)
    _ = bar.update(0, at: 3 * second)
    #expect(bar.update(0.1, at: 3 * second + 5) == "")
    #expect(bar.update(0.2, at: 4 * second) != "")
  }

  @Test(arguments: [0, 1, 5, 11, 12, 20, 500])
  func `the bar is never wider than the terminal`(width: Int) {
    var bar = ProgressBar(width: width)
    _ = bar.update(0, at: 0)
    #expect(bar.update(0.42, at: second).count - 1 <= max(4, width - 1))
  }

  @Test func `progress before a beginning shows nothing`() {
    var bar = ProgressBar(width: 80)
    #expect(bar.update(0.5, at: 9 * second) == "")
  }
}
