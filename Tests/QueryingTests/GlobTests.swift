import TestSupport
import Testing

@testable import Querying

struct GlobTests {
  /// The meaning written down: each wildcard tries all it can stand for.
  private func matches(_ pattern: Substring, _ word: Substring) -> Bool {
    guard let mark = pattern.first else { return word.isEmpty }
    let rest = pattern.dropFirst()
    if mark == "*" {
      return matches(rest, word) || (!word.isEmpty && matches(pattern, word.dropFirst()))
    }
    guard let letter = word.first else { return false }
    return (mark == "?" || mark == letter) && matches(rest, word.dropFirst())
  }

  @Test func `a pattern matches what its meaning says`() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<20_000 {
      let pattern = Self.random("ab*?ж", 0...6, &generator)
      let word = Self.random("abж", 0...8, &generator)
      let found = Glob(Array(pattern.utf8)).matches(Array(word.utf8)[...])
      #expect(found == matches(pattern[...], word[...]), "\(pattern) on \(word)")
    }
  }

  @Test func `a pattern made to be slow is not`() {
    let pattern = Array((String(repeating: "*a", count: 2_000) + "b").utf8)
    let word = [UInt8](repeating: UInt8(ascii: "a"), count: 3_000)
    #expect(!Glob(pattern).matches(word[...]))
  }

  @Test func `what stands before the first wildcard narrows the dictionary`() {
    #expect(Glob(Array("noord*a?".utf8)).literalPrefix == Array("noord".utf8))
    #expect(Glob(Array("*".utf8)).literalPrefix.isEmpty)
  }

  private static func random(
    _ letters: String, _ lengths: ClosedRange<Int>, _ generator: inout SeededGenerator
  ) -> String {
    let letters = Array(letters)
    return String(
      (0..<Int.random(in: lengths, using: &generator)).map { _ in
        letters[Int.random(in: letters.indices, using: &generator)]
      })
  }
}
