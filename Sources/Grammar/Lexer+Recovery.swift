extension Lexer {
  /// Moves behind a faulty statement, so that reading can go on with the next one.
  ///
  /// An unclosed quote or bracket makes everything behind it part of the faulty statement: running
  /// what was meant as text would be worse than skipping it. A double quote may span lines; a single
  /// quote counts only when it closes on its line, since in a query it is an apostrophe.
  mutating func skipStatement() {
    if endsOpen { position = bytes.count }
    while let byte = current {
      position += 1
      switch byte {
      case Ascii.newline where openBrackets == 0, Ascii.semicolon where openBrackets == 0: return
      case Ascii.open: openBrackets += 1
      case Ascii.close: openBrackets = max(0, openBrackets - 1)
      case Ascii.doubleQuote: skipDoubleQuoted()
      case Ascii.singleQuote where isTokenStart(position - 1): skipSingleQuoted()
      case Ascii.hash where isTokenStart(position - 1): skipComment()
      case Ascii.backslash: position += max(1, continuationLength(at: position - 1)) - 1
      default: break
      }
    }
  }

  private func isTokenStart(_ offset: Int) -> Bool {
    offset == 0 || bytes[offset - 1] <= Ascii.space || bytes[offset - 1] == Ascii.semicolon
  }

  private mutating func skipDoubleQuoted() {
    while let byte = current {
      position = min(position + (byte == Ascii.backslash ? 2 : 1), bytes.count)
      if byte == Ascii.doubleQuote { return }
    }
  }

  private mutating func skipSingleQuoted() {
    let line = bytes[position...].prefix { $0 != Ascii.newline && $0 != Ascii.singleQuote }
    if byte(at: line.endIndex) == Ascii.singleQuote { position = line.endIndex + 1 }
  }
}
