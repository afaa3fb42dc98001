import Characters
import TestSupport
import Testing

@testable import Rendering

@Suite struct WrappingTests {
  @Test(
    arguments: [
      ("", [""]), ("one", ["one"]), ("one two three", ["one two", "three"]),
      ("onetwothree", ["onetwot", "hree"]), ("a onetwothree b", ["a", "onetwot", "hree b"]),
      ("東京の朝は静か", ["東京の", "朝は静", "か"]), ("a  b", ["a b"]), ("   ", [""]),
    ])
  func `text breaks at spaces, and inside a word only where it must`(
    text: String, lines: [String]
  ) {
    #expect(Wrapping.lines(of: text, columns: 7) == lines)
  }

  @Test func `a character wider than the line still gets one`() {
    #expect(Wrapping.lines(of: "東京", columns: 1) == ["東", "京"])
  }

  @Test func `without a limit nothing breaks`() {
    #expect(Wrapping.lines(of: "a  b", columns: nil) == ["a  b"])
  }

  @Test(arguments: 0..<100)
  func `wrapping loses nothing but spaces and fits`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = Visible.text(RandomTable.text(using: &generator))
    let lines = Wrapping.lines(of: text, columns: 9)
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    for line in lines { #expect(DisplayWidth.columns(of: line) <= 9) }
  }
}
