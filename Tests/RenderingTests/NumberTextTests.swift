import Testing

@testable import Rendering

@Suite struct NumberTextTests {
  @Test(
    arguments: [
      (0.625, "62%"), (0.375, "38%"), (0.125, "12%"), (0, "0%"), (1, "100%"), (23.0 / 40, "58%"),
      (57.0 / 200, "28%"), (1.0 / 3, "33%"), (0.004, "0%"), (.nan, ""),
    ])
  func `a percentage is whole, its halves go to the even neighbour`(share: Double, text: String) {
    #expect(NumberText.percentage(share) == text)
  }

  @Test(
    arguments: [
      (0.625, "0.625"), (1, "1"), (0, "0"), (1.0 / 3, "0.3333"), (2.0 / 3, "0.6667"),
      (0.5, "0.5"), (0.00004, "0"), (0.99999, "1"), (.infinity, ""),
    ])
  func `a share has at most four decimals and no idle zeros`(share: Double, text: String) {
    #expect(NumberText.share(share) == text)
  }

  @Test(
    arguments: [
      (3.14159, 2, "3.14"), (2, 1, "2.0"), (-0.5, 1, "-0.5"), (-0.001, 2, "0.00"),
      (0.05, 3, "0.050"),
      (12.5, 0, "12"), (1e300, 2, "1e+300"), (.nan, 2, ""), (-.infinity, 0, ""),
      (1234.5678, 3, "1234.568"),
    ])
  func `a measured number shows the decimals it was given`(
    number: Double, decimals: Int, text: String
  ) {
    #expect(NumberText.fixed(number, decimals: decimals) == text)
  }
}
