import Diagnostics

extension QueryParser {
  /// Reads a word, a pattern, a phrase or a regular expression outside fields.
  mutating func readTerm() throws(Report) -> Query.Node {
    if let marked = try readMarkedTerm() { return marked }
    let word = try takeWord()
    if lexer.rangeDots(in: word) != nil {
      throw .rangeOutsideField(lexer.string(word), at: SourceSpan(word.lowerBound, word.upperBound))
    }
    return try bareNode(word, allowsBarePattern: false)
  }

  /// Reads the value of a field: what ``readTerm()`` reads, or a range.
  mutating func readTermOrRange() throws(Report) -> Query.Node {
    if lexer.current == Ascii.doubleQuote { return try readQuotedValue() }
    if let marked = try readMarkedTerm() { return marked }
    let word = try takeWord()
    guard let dots = lexer.rangeDots(in: word) else {
      return try bareNode(word, allowsBarePattern: true)
    }
    let start = try rangeEnd(word.lowerBound..<dots)
    return try readRangeEnd(behind: start, rest: dots + 2..<word.upperBound, from: word.lowerBound)
  }

  /// Reads what begins with a mark of its own: `"…"`, `=Word` or `/…/`.
  private mutating func readMarkedTerm() throws(Report) -> Query.Node? {
    switch lexer.current {
    case Ascii.doubleQuote:
      let quoted = try readQuoted()
      return try readPhrase(quoted.text, kind: .plain, from: quoted.span.start)
    case Ascii.equals: return try readExact()
    case Ascii.slash: return try readExpression()
    default: return nil
    }
  }
}

// MARK: - Bare words

extension QueryParser {
  private mutating func takeWord() throws(Report) -> Range<Int> {
    if let scalar = lexer.scalar(at: lexer.position),
      Lexer.typographicDoubleQuotes.contains(scalar)
    {
      throw lexer.typographicQuoteReport(scalar)
    }
    let word = try lexer.takeQueryWord()
    try refuseBareDistance(word)
    return word
  }

  /// Refuses `word~` and `word~5`; a `~` elsewhere is a letter, as in a path.
  private func refuseBareDistance(_ word: Range<Int>) throws(Report) {
    let digits = lexer.bytes[word].reversed().prefix(while: Ascii.isDigit).count
    let tilde = word.upperBound - digits - 1
    guard tilde >= word.lowerBound, lexer.bytes[tilde] == Ascii.tilde else { return }
    throw .bareDistance(at: SourceSpan(tilde, word.upperBound))
  }

  private mutating func bareNode(
    _ word: Range<Int>, allowsBarePattern: Bool
  ) throws(Report) -> Query.Node {
    let span = SourceSpan(word.lowerBound, word.upperBound)
    let text = try lexer.expanded(word)
    guard hasWildcards(word) else {
      return try node(of: text, kind: .plain, within: nil, span: span)
    }
    try refuseBadPattern(text, at: word, allowsBarePattern: allowsBarePattern)
    return .term(Term(text, kind: .pattern, span: span))
  }

  private func hasWildcards(_ word: Range<Int>) -> Bool {
    lexer.bytes[word].contains { $0 == Ascii.star || $0 == Ascii.question }
  }

  private func refuseBadPattern(
    _ text: String, at word: Range<Int>, allowsBarePattern: Bool
  ) throws(Report) {
    let span = SourceSpan(word.lowerBound, word.upperBound)
    let wildcards = text.utf8.count { $0 == Ascii.star || $0 == Ascii.question }
    guard wildcards <= Limits.wildcards else { throw .tooManyWildcards(at: span) }
    guard allowsBarePattern || wildcards < text.utf8.count else { throw .barePattern(at: span) }
    let isAsWritten = lexer.string(word) == text
    guard isAsWritten || Self.isPlainPattern(text) else { throw .patternOfWords(at: span) }
  }

  /// Whether `text`, which a variable is part of, reads as the same pattern when it is written out.
  private static func isPlainPattern(_ text: String) -> Bool {
    text.utf8.first != Ascii.hyphen
      && text.unicodeScalars.allSatisfy { scalar in
        Text.isWordScalar(scalar) || "*?-'’".unicodeScalars.contains(scalar)
      }
  }
}

// MARK: - Phrases and exact words

extension QueryParser {
  private mutating func readQuoted() throws(Report) -> (text: String, span: SourceSpan) {
    let start = lexer.position
    var text: [UInt8] = []
    try lexer.readDoubleQuoted(into: &text)
    lexer.tokenEnd = lexer.position
    try lexer.refuseOverlongStatement(from: start)
    return (String(decoding: text, as: UTF8.self), SourceSpan(start, lexer.position))
  }

  /// Makes a phrase of `text`, whose closing quote was just read, with the `~5` behind it.
  private mutating func readPhrase(
    _ text: String, kind: Term.Kind, from start: Int
  ) throws(Report) -> Query.Node {
    let tilde = lexer.position
    guard lexer.take(Ascii.tilde) else {
      return try node(of: text, kind: kind, within: nil, span: SourceSpan(start, tilde))
    }
    while let byte = lexer.current, Ascii.isDigit(byte) { lexer.position += 1 }
    lexer.tokenEnd = lexer.position
    let span = SourceSpan(tilde, lexer.position)
    guard let distance = Int(lexer.string(tilde + 1..<lexer.position)),
      (1...Limits.distance).contains(distance), lexer.endsQueryWord(at: lexer.position)
    else { throw .badDistance(at: span) }
    let phrase = try node(
      of: text, kind: kind, within: distance, span: SourceSpan(start, lexer.position))
    guard case .phrase = phrase else { throw .bareDistance(at: span) }
    return phrase
  }

  /// A term for one word, a phrase for several.
  private func node(
    of text: String, kind: Term.Kind, within distance: Int?, span: SourceSpan
  ) throws(Report) -> Query.Node {
    let terms = text.unicodeScalars.split { $0.properties.isWhitespace }
      .map { Term(String($0), kind: kind, span: span) }
    guard let first = terms.first else { throw .nothingToFind(at: span) }
    return terms.count == 1 ? .term(first) : .phrase(terms, within: distance)
  }

  /// Reads `=Word` or `="two words"`.
  private mutating func readExact() throws(Report) -> Query.Node {
    let start = lexer.position
    lexer.position += 1
    if lexer.current == Ascii.doubleQuote {
      return try readPhrase(try readQuoted().text, kind: .exact, from: start)
    }
    let word = try takeWord()
    let span = SourceSpan(start, lexer.tokenEnd)
    guard !word.isEmpty else { throw .emptyExact(at: SourceSpan(start, start + 1)) }
    guard !hasWildcards(word) else { throw .exactPattern(at: span) }
    return try node(of: try lexer.expanded(word), kind: .exact, within: nil, span: span)
  }
}

// MARK: - Regular expressions

extension QueryParser {
  /// Reads `/…/`; `\/` is a slash within it.
  private mutating func readExpression() throws(Report) -> Query.Node {
    let start = lexer.position
    let text = try readExpressionText()
    let span = SourceSpan(start, lexer.position)
    lexer.tokenEnd = lexer.position
    try lexer.refuseOverlongStatement(from: start)
    guard lexer.endsQueryWord(at: lexer.position) || lexer.current == Ascii.comma else {
      throw .wordBehindExpression(at: lexer.nextCharacter)
    }
    guard !text.isEmpty else { throw .emptyExpression(at: span) }
    return .term(Term(text, kind: .expression, span: span))
  }

  private mutating func readExpressionText() throws(Report) -> String {
    let open = lexer.nextCharacter
    var text: [UInt8] = []
    lexer.position += 1
    while let byte = lexer.current, byte != Ascii.newline {
      lexer.position += 1
      if byte == Ascii.slash { return String(decoding: text, as: UTF8.self) }
      if byte == Ascii.backslash, let next = lexer.current, next != Ascii.newline {
        lexer.position += 1
        text += next == Ascii.slash ? [next] : [byte, next]
      } else {
        text.append(byte)
      }
    }
    throw .unclosedExpression(at: open)
  }
}

// MARK: - Ranges

extension QueryParser {
  /// Reads a quoted value, or a range that begins with one.
  private mutating func readQuotedValue() throws(Report) -> Query.Node {
    let quoted = try readQuoted()
    let dots = lexer.position
    let isRange = lexer.bytes[dots...].prefix { $0 == Ascii.dot }.count == 2
    guard isRange else {
      return try readPhrase(quoted.text, kind: .plain, from: quoted.span.start)
    }
    let rest = try lexer.takeQueryWord()
    return try readRangeEnd(
      behind: try rangeEnd(quoted.text, at: quoted.span), rest: dots + 2..<rest.upperBound,
      from: quoted.span.start)
  }

  /// Makes a range of its start and the `rest` of the word behind the dots, or a quoted end.
  private mutating func readRangeEnd(
    behind start: Term?, rest: Range<Int>, from offset: Int
  ) throws(Report) -> Query.Node {
    var end = try rangeEnd(rest)
    if rest.isEmpty && lexer.current == Ascii.doubleQuote {
      let quoted = try readQuoted()
      end = try rangeEnd(quoted.text, at: quoted.span)
    }
    guard start != nil || end != nil else {
      throw .openRange(at: SourceSpan(offset, lexer.tokenEnd))
    }
    return .range(from: start, to: end)
  }

  private mutating func rangeEnd(_ word: Range<Int>) throws(Report) -> Term? {
    if word.isEmpty { return nil }
    let span = SourceSpan(word.lowerBound, word.upperBound)
    guard !hasWildcards(word) else { throw .patternInRange(at: span) }
    return try rangeEnd(try lexer.expanded(word), at: span)
  }

  private func rangeEnd(_ text: String, at span: SourceSpan) throws(Report) -> Term {
    if text.isEmpty { throw .nothingToFind(at: span) }
    return Term(text, span: span)
  }
}
