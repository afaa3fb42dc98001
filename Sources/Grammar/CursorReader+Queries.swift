import Diagnostics

extension CursorReader {
  /// Reads a query and the options around it.
  mutating func readQueryAndOptions() throws(Report) -> CursorContext? {
    var fields: [String?] = []
    lexer.skipQuerySeparators()
    while !isAtEnd(ofQueryWith: fields) {
      if lexer.isAtOption {
        if let context = try readOption() { return context }
      } else if lexer.take(Ascii.close) {
        fields.removeLast()
        lexer.openBrackets -= 1
      } else if let context = try readQueryToken(within: &fields) {
        return context
      }
      lexer.skipQuerySeparators()
    }
    return lexer.isAtEnd ? context(place(in: fields.last ?? nil)) : nil
  }

  private func isAtEnd(ofQueryWith fields: [String?]) -> Bool {
    lexer.isAtQueryEnd || lexer.current == Ascii.close && fields.isEmpty
  }

  private func place(in field: String?) -> CursorContext.Place {
    field.map { .queryValue(field: $0) } ?? .queryWord
  }

  /// Reads a mark, a bracket, or a word with the field before it.
  private mutating func readQueryToken(
    within fields: inout [String?]
  ) throws(Report) -> CursorContext? {
    let outer = fields.last ?? nil
    let isMarked = lexer.take(Ascii.hyphen) || lexer.take(Ascii.equals)
    let inner = outer == nil ? lexer.takeFieldName()?.text : nil
    let field = inner ?? outer
    if isMarked || inner != nil, lexer.isAtEnd { return context(place(in: field)) }
    if lexer.take(Ascii.open) {
      lexer.openBrackets += 1
      fields.append(field)
      return nil
    }
    switch lexer.current {
    case Ascii.doubleQuote: return try readQuoted(in: field)
    case Ascii.slash: return readExpression()
    default: return try readBareWord(in: field)
    }
  }

  private mutating func readQuoted(in field: String?) throws(Report) -> CursorContext? {
    let start = lexer.position
    var text: [UInt8] = []
    try lexer.readDoubleQuoted(into: &text)
    guard lexer.isAtEnd else { return nil }
    let word = Word(
      String(decoding: text, as: UTF8.self), isQuoted: true,
      span: SourceSpan(start, lexer.position))
    return context(place(in: field), word)
  }

  private mutating func readExpression() -> CursorContext? {
    lexer.position += 1
    while let byte = lexer.current, byte != Ascii.newline {
      lexer.position += 1
      if byte == Ascii.slash { return nil }
      if byte == Ascii.backslash, !lexer.isAtEnd { lexer.position += 1 }
    }
    return lexer.isAtEnd ? context(.nowhere) : nil
  }

  /// Reads a bare word; in a range the cursor is about its last end only.
  private mutating func readBareWord(in field: String?) throws(Report) -> CursorContext? {
    let range = try lexer.takeQueryWord()
    guard lexer.isAtEnd, lexer.tokenEnd == lexer.position else { return nil }
    let dots = field == nil ? nil : lexer.rangeDots(in: range)
    let start = dots.map { $0 + 2 } ?? range.lowerBound
    let word = Word(
      lexer.string(start..<range.upperBound), span: SourceSpan(start, range.upperBound))
    return context(place(in: field), word)
  }
}
