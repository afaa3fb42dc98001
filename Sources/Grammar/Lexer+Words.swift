import Diagnostics

extension Lexer {
  /// Whether a bare word cannot go on at `offset`: the end, a blank, a newline, `|`, `;`, `>` or a
  /// bracket stands there.
  func endsWord(at offset: Int) -> Bool {
    switch byte(at: offset) {
    case nil, Ascii.newline, Ascii.pipe, Ascii.semicolon, Ascii.greater, Ascii.open, Ascii.close:
      true
    default: blankLength(at: offset) > 0 || continuationLength(at: offset) > 0
    }
  }

  /// Where the word that comes next stands, quotes not considered.
  var bareWord: Range<Int> {
    var end = position
    while !endsWord(at: end) { end += 1 }
    return position..<end
  }

  /// Whether a `>` that redirects comes next; `>=` is an ordinary word.
  var isAtRedirect: Bool {
    current == Ascii.greater && byte(at: position + 1) != Ascii.equals
  }

  /// Whether the stage is over: the end, a newline, `|`, `;`, a redirect or a closing bracket.
  var isAtStageEnd: Bool {
    switch current {
    case nil, Ascii.newline, Ascii.pipe, Ascii.semicolon: true
    case Ascii.close: openBrackets > 0
    default: isAtRedirect
    }
  }

  /// Whether a token that begins with `--` comes next: an option or the end of the options.
  var isAtOption: Bool {
    current == Ascii.hyphen && byte(at: position + 1) == Ascii.hyphen
  }

  /// Reads the word that stands next, with quotes, escapes and variables resolved.
  ///
  /// A single quote quotes only at the start: inside a word it is an apostrophe.
  mutating func readWord() throws(Report) -> Word {
    let start = position
    try refuseTypographicQuote()
    var text: [UInt8] = []
    var isQuoted = false
    if current == Ascii.singleQuote {
      isQuoted = true
      try readSingleQuoted(into: &text)
    } else if !isAtRedirect && current == Ascii.greater {
      text.append(Ascii.greater)
      position += 1
    }
    while let byte = current, !endsWord(at: position), !isAtSeparatingComma {
      if byte == Ascii.doubleQuote { isQuoted = true }
      try readWordCharacter(byte, into: &text)
    }
    tokenEnd = position
    try refuseOverlongStatement(from: start)
    let endsWithComma = isAtSeparatingComma && take(Ascii.comma)
    let span = SourceSpan(start, endsWithComma ? position - 1 : position)
    return Word(
      String(decoding: text, as: UTF8.self), isQuoted: isQuoted, endsWithComma: endsWithComma,
      span: span)
  }

  /// Whether a comma comes next and a blank or the end behind it.
  var isAtSeparatingComma: Bool { current == Ascii.comma && endsWord(at: position + 1) }

  private mutating func readWordCharacter(_ byte: UInt8, into text: inout [UInt8]) throws(Report) {
    switch byte {
    case Ascii.doubleQuote: try readDoubleQuoted(into: &text)
    case Ascii.dollar: try readVariable(into: &text)
    default:
      text.append(byte)
      position += 1
    }
  }

  /// Refuses a statement that has grown past its limit with the token that began at `start`.
  func refuseOverlongStatement(from start: Int) throws(Report) {
    guard position - statementStart > Limits.statementBytes else { return }
    throw .overlongStatement(at: SourceSpan(start, position))
  }
}

// MARK: - Typographic quotes

extension Lexer {
  /// Quotation marks of word processors that people paste; they would become part of a word.
  static let typographicDoubleQuotes: Set<Unicode.Scalar> = ["“", "”", "„", "‟", "«", "»"]
  /// The single ones; `’` is missing, since it is an apostrophe at the start of `’s-Gravenhage`.
  static let typographicSingleQuotes: Set<Unicode.Scalar> = ["‘", "‚", "‛", "‹", "›"]

  private func refuseTypographicQuote() throws(Report) {
    guard let scalar = scalar(at: position), !acceptsOpenQuote,
      Self.typographicDoubleQuotes.contains(scalar)
        || Self.typographicSingleQuotes.contains(scalar)
    else { return }
    throw typographicQuoteReport(scalar)
  }

  /// The report of a typographic quote that stands next, with the fix where its partner is found.
  func typographicQuoteReport(_ opening: Unicode.Scalar) -> Report {
    let start = position + UTF8.width(opening)
    var offset = start
    while let scalar = scalar(at: offset), scalar != "\n", offset - start < 80 {
      let end = offset + UTF8.width(scalar)
      if isPartner(scalar, of: opening) {
        return .typographicQuote(
          Character(opening), inside: string(start..<offset), at: SourceSpan(position, end))
      }
      offset = end
    }
    return .typographicQuote(Character(opening), inside: nil, at: SourceSpan(position, start))
  }

  private func isPartner(_ closing: Unicode.Scalar, of opening: Unicode.Scalar) -> Bool {
    if Self.typographicDoubleQuotes.contains(opening) {
      return closing == "\"" || Self.typographicDoubleQuotes.contains(closing)
    }
    return closing == "'" || closing == "’" || Self.typographicSingleQuotes.contains(closing)
  }
}
