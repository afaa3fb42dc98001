import Diagnostics

extension Lexer {
  /// Skips blanks and the commas between words.
  mutating func skipQuerySeparators() {
    repeat { skipBlanks() } while take(Ascii.comma)
  }

  /// Whether the query is over: the end, a newline outside brackets, `|`, `;` or `>`.
  var isAtQueryEnd: Bool {
    switch current {
    case nil, Ascii.newline, Ascii.pipe, Ascii.semicolon, Ascii.greater: true
    default: false
    }
  }

  /// Whether a bare query word cannot go on at `offset`.
  func endsQueryWord(at offset: Int) -> Bool {
    byte(at: offset) == Ascii.doubleQuote || endsWord(at: offset)
  }

  /// The span of the next character; empty at the end of the text.
  var nextCharacter: SourceSpan {
    SourceSpan(position, position + (scalar(at: position).map(UTF8.width) ?? 0))
  }

  /// The end of the operator `word` where it comes next, in any case.
  func operatorEnd(_ word: String) -> Int? {
    let end = position + word.utf8.count
    guard end <= bytes.count, endsQueryWord(at: end) else { return nil }
    let isSame = zip(bytes[position..<end], word.utf8).allSatisfy { $0 | 0x20 == $1 }
    return isSame ? end : nil
  }

  /// Reads the name of a field and the colon behind it.
  ///
  /// A name begins with a letter, so that the colon of `10:30` is part of the word.
  mutating func takeFieldName() -> FieldName? {
    guard let first = current, Ascii.isLetter(first) else { return nil }
    let name = bytes[position...].prefix(while: Self.isFieldNameByte)
    guard byte(at: name.endIndex) == Ascii.colon else { return nil }
    let span = SourceSpan(position, name.endIndex)
    position = name.endIndex + 1
    tokenEnd = position
    return FieldName(String(decoding: name, as: UTF8.self).lowercased(), span: span)
  }

  /// Whether a value stands directly behind the colon of a field.
  var isAtFieldValue: Bool {
    current == Ascii.open || current == Ascii.doubleQuote || !endsWord(at: position)
  }

  private static func isFieldNameByte(_ byte: UInt8) -> Bool {
    Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte == Ascii.dot || byte == Ascii.hyphen
      || byte == Ascii.underscore
  }

  /// Consumes the bare word that comes next; a comma behind it separates.
  ///
  /// - Returns: where it stands, without the comma.
  mutating func takeQueryWord() throws(Report) -> Range<Int> {
    let start = position
    while !endsQueryWord(at: position) { position += 1 }
    try refuseOverlongStatement(from: start)
    var end = position
    while end > start, bytes[end - 1] == Ascii.comma { end -= 1 }
    tokenEnd = end
    return start..<end
  }

  /// The text at `range` with its variables resolved.
  mutating func expanded(_ range: Range<Int>) throws(Report) -> String {
    let end = position
    defer { position = end }
    position = range.lowerBound
    var text: [UInt8] = []
    while position < range.upperBound {
      if bytes[position] == Ascii.dollar {
        try readVariable(into: &text)
      } else {
        text.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The offset of the two dots of a range in `range`; three or more are text.
  func rangeDots(in range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    while let start = bytes[offset..<range.upperBound].firstIndex(of: Ascii.dot) {
      let dots = bytes[start..<range.upperBound].prefix { $0 == Ascii.dot }
      if dots.count == 2 { return start }
      offset = dots.endIndex
    }
    return nil
  }
}
