import Diagnostics

extension Lexer {
  /// Reads `"…"` from its opening quote, with escapes and variables resolved, into `text`.
  ///
  /// A fault inside is reported only once the closing quote was found, so that what follows is not
  /// mistaken for quoted text.
  mutating func readDoubleQuoted(into text: inout [UInt8]) throws(Report) {
    let start = position
    var fault: Report?
    position += 1
    while let byte = current, byte != Ascii.doubleQuote {
      do throws(Report) {
        try readQuotedCharacter(byte, into: &text)
      } catch {
        fault = fault ?? error
      }
    }
    try readClosing(Ascii.doubleQuote, openedAt: start)
    if let fault { throw fault }
  }

  /// Reads `'…'` from its opening quote, everything as it stands, into `text`.
  mutating func readSingleQuoted(into text: inout [UInt8]) throws(Report) {
    let start = position
    position += 1
    let inside = bytes[position...].prefix { $0 != Ascii.singleQuote }
    text += inside
    position = inside.endIndex
    try readClosing(Ascii.singleQuote, openedAt: start)
  }

  private mutating func readClosing(_ quote: UInt8, openedAt start: Int) throws(Report) {
    if take(quote) { return }
    endsOpen = true
    tokenEnd = position
    openQuote = quote
    if !acceptsOpenQuote {
      throw .unclosedQuote(Character(Unicode.Scalar(quote)), at: SourceSpan(start, start + 1))
    }
  }

  private mutating func readQuotedCharacter(
    _ byte: UInt8, into text: inout [UInt8]
  ) throws(Report) {
    switch byte {
    case Ascii.backslash: try readEscape(into: &text)
    case Ascii.dollar: try readVariable(into: &text)
    default:
      text.append(byte)
      position += 1
    }
  }
}

// MARK: - Escapes

extension Lexer {
  private mutating func readEscape(into text: inout [UInt8]) throws(Report) {
    let start = position
    position += 1
    guard let scalar = scalar(at: position) else { return }
    position += UTF8.width(scalar)
    switch scalar {
    case "n": text.append(Ascii.newline)
    case "t": text.append(UInt8(ascii: "\t"))
    case "\"", "\\", "$": text.append(UInt8(ascii: scalar))
    case "u": try readScalarEscape(from: start, into: &text)
    default: throw .unknownEscape(Character(scalar), at: SourceSpan(start, position))
    }
  }

  /// Reads the `{…}` of `\u{…}`: one to six hexadecimal digits that name a character.
  private mutating func readScalarEscape(
    from start: Int, into text: inout [UInt8]
  ) throws(Report) {
    var digitsEnd = position + 1
    while digitsEnd < position + 8, let byte = byte(at: digitsEnd), isHexDigit(byte) {
      digitsEnd += 1
    }
    guard current == Ascii.openBrace, byte(at: digitsEnd) == Ascii.closeBrace,
      let value = UInt32(string(position + 1..<digitsEnd), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { throw .badScalarEscape(at: SourceSpan(start, position)) }
    text += Array(String(Character(scalar)).utf8)
    position = digitsEnd + 1
  }

  private func isHexDigit(_ byte: UInt8) -> Bool {
    Ascii.isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }
}

// MARK: - Variables

extension Lexer {
  /// Reads the `$name` that stands next and adds its value to `text`.
  ///
  /// A `$` without a name is a dollar sign.
  ///
  /// - Returns: whether a variable stood there.
  @discardableResult
  mutating func readVariable(into text: inout [UInt8]) throws(Report) -> Bool {
    let start = position
    let name = variableName(at: start + 1)
    position += 1 + name.utf8.count
    guard !name.isEmpty, case .values(let values) = variables else {
      text += bytes[start..<position]
      return !name.isEmpty
    }
    guard let value = values[name] else {
      throw .unknownVariable(name, known: values.keys.sorted(), at: SourceSpan(start, position))
    }
    text += Array(value.utf8)
    return true
  }

  /// The name at `offset`: digits, or a letter or `_` and more of these; empty where none stands.
  private func variableName(at offset: Int) -> String {
    guard let first = byte(at: offset) else { return "" }
    let isPositional = Ascii.isDigit(first)
    let name = bytes[offset...].prefix { byte in
      Ascii.isDigit(byte) || !isPositional && (Ascii.isLetter(byte) || byte == Ascii.underscore)
    }
    return String(decoding: name, as: UTF8.self)
  }
}
