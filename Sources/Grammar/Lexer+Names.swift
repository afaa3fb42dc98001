import Diagnostics

extension Lexer {
  /// The name where a statement begins with `NAME =`, and the offset behind the `=`.
  ///
  /// `find =Word` is a query: behind a verb and a blank, an `=` must be followed by a blank.
  func assignedName(isVerb: (String) -> Bool) -> (name: Range<Int>, end: Int)? {
    var end = position
    while byte(at: end) != Ascii.equals, !endsWord(at: end) { end += 1 }
    var equals = end
    while case let length = blankLength(at: equals), length > 0 { equals += length }
    guard end > position, byte(at: equals) == Ascii.equals else { return nil }
    let name = position..<end
    guard equals == end || endsWord(at: equals + 1) || !isVerb(string(name)) else { return nil }
    return (name, equals + 1)
  }

  /// Reads the name of an option; its text is without the dashes.
  mutating func readOptionName() -> Word {
    let start = position
    position += 2
    while current != Ascii.equals, !endsWord(at: position) { position += 1 }
    tokenEnd = position
    return Word(string(start + 2..<position), span: SourceSpan(start, position))
  }
}
