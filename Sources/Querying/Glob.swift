/// A pattern of folded bytes in which `*` is any run and `?` any one character.
struct Glob: Equatable {
  private let pattern: [UInt8]

  init(_ pattern: [UInt8]) { self.pattern = pattern }

  /// What stands before the first wildcard: every match begins with it.
  var literalPrefix: [UInt8] {
    Array(pattern.prefix { $0 != Self.run && $0 != Self.one })
  }

  /// Whether there is no wildcard.
  var isLiteral: Bool { literalPrefix.count == pattern.count }

  /// The pattern as text.
  var text: String { String(decoding: pattern, as: UTF8.self) }

  /// Whether all of `word` matches.
  ///
  /// - Complexity: O(bytes of the pattern × bytes of `word`).
  func matches(_ word: ArraySlice<UInt8>) -> Bool {
    var place = 0
    var index = word.startIndex
    var retry: (place: Int, index: Int)?
    while index < word.endIndex {
      if place < pattern.count, pattern[place] == Self.run {
        place += 1
        retry = (place, index)
      } else if place < pattern.count, let next = step(place, word, index) {
        place += 1
        index = next
      } else if let last = retry {
        index = Self.afterCharacter(word, last.index)
        place = last.place
        retry = (place, index)
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy { $0 == Self.run }
  }

  /// Where `word` goes on after the byte or character at `place` of the pattern matched.
  private func step(_ place: Int, _ word: ArraySlice<UInt8>, _ index: Int) -> Int? {
    if pattern[place] == Self.one { return Self.afterCharacter(word, index) }
    return pattern[place] == word[index] ? index + 1 : nil
  }

  private static func afterCharacter(_ word: ArraySlice<UInt8>, _ index: Int) -> Int {
    var next = index + 1
    while next < word.endIndex, word[next] & 0xc0 == 0x80 { next += 1 }
    return next
  }

  private static let run = UInt8(ascii: "*")
  private static let one = UInt8(ascii: "?")
}
