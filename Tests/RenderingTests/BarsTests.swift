import Tables
import Testing

@testable import Rendering

@Suite struct BarsTests {
  @Test(
    arguments: [
      (0, ""), (1, "████████"), (0.5, "████"), (1.0 / 64, "▏"), (0.0001, "▏"), (0.55, "████▍"),
      (2, "████████"), (-1, ""), (.nan, ""), (.infinity, "████████"),
    ])
  func `a bar is exact to an eighth of a column`(fraction: Double, bar: String) {
    #expect(Bars.bar(fraction, widthInColumns: 8) == bar)
  }

  @Test func `counts are drawn against the greatest`() {
    #expect(Bars.drawn(.integer([2, 4, 0]), widthInColumns: 4) == ["██", "████", ""])
    #expect(Bars.drawn(.decimal([.nan, 1], decimals: 1), widthInColumns: 1) == ["", "█"])
    #expect(Bars.drawn(.integer([0, -3]), widthInColumns: 4) == ["", ""])
    #expect(Bars.drawn(.text(["a"]), widthInColumns: 4) == [""])
    #expect(Bars.drawn(.list([["a"]]), widthInColumns: 4) == [""])
  }
}
