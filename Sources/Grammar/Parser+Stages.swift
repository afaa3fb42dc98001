import Diagnostics

extension Parser {
  /// Reads a verb with its arguments, or the name of a kept selection.
  mutating func readStage() throws(Report) -> Stage {
    var verb = try readVerb()
    let found = verbs(called: verb.text)
    guard found.count < 2 else {
      throw .ambiguousVerb(verb.text, candidates: found, at: verb.span)
    }
    guard let name = found.first, let syntax = lexicon.verbs[name] else {
      return try readNameStage(verb)
    }
    verb.text = name
    let arguments = try readArguments(of: syntax)
    return Stage(
      verb: verb, arguments: arguments, span: SourceSpan(verb.span.start, lexer.tokenEnd))
  }

  /// A word that is no verb may be the name of a kept selection; only the evaluator knows those.
  private mutating func readNameStage(_ word: Word) throws(Report) -> Stage {
    lexer.skipBlanks()
    let isAlone = lexer.isAtStageEnd || isAtEnclosingOption
    let arguments =
      isAlone ? try readWords(of: VerbSyntax(name: word.text, reads: .words)) : []
    guard isAlone, arguments.isEmpty, isName(word.text) else {
      throw lexicon.unknownVerb(word, kept: keptNames.sorted())
    }
    return Stage(verb: word, arguments: [], span: word.span)
  }

  /// Reads the bare word that a stage begins with.
  private mutating func readVerb() throws(Report) -> Word {
    try refuseMissingVerb()
    let bare = lexer.bareWord
    if lexer.bytes[bare].contains(Ascii.dollar) {
      throw .quotedVerb(at: SourceSpan(bare.lowerBound, bare.upperBound))
    }
    let verb = try lexer.readWord()
    if verb.isQuoted { throw .quotedVerb(at: verb.span) }
    if verb.endsWithComma { throw .unexpected(",", at: SourceSpan(verb.span.end, lexer.position)) }
    return verb
  }

  private func refuseMissingVerb() throws(Report) {
    let span = lexer.nextCharacter
    switch lexer.current {
    case Ascii.pipe: throw .missingVerb(before: "|", at: span)
    case Ascii.greater: throw .missingVerb(before: ">", at: span)
    case Ascii.exclamation: throw .refusedCommand(at: span)
    default: try refuseBracket()
    }
  }

  private mutating func readArguments(of syntax: VerbSyntax) throws(Report) -> [Argument] {
    switch syntax.reads {
    case .words: try readWords(of: syntax)
    case .query: try readQueryAndOptions(of: syntax)
    case .statement: try readOptionsAndStatement(of: syntax)
    }
  }
}

// MARK: - Words

extension Parser {
  private mutating func readWords(of syntax: VerbSyntax) throws(Report) -> [Argument] {
    var arguments: [Argument] = []
    var takesOptions = true
    lexer.skipBlanks()
    while !lexer.isAtStageEnd {
      if takesOptions && lexer.isAtOption {
        takesOptions = try readOption(of: syntax, into: &arguments)
      } else if lexer.isAtSeparatingComma {
        try readSeparatingComma(into: &arguments)
      } else {
        try refuseBracket()
        arguments.append(.word(try lexer.readWord()))
      }
      lexer.skipBlanks()
    }
    return arguments
  }

  /// A comma that stands alone belongs to the word before it.
  private mutating func readSeparatingComma(into arguments: inout [Argument]) throws(Report) {
    let span = lexer.nextCharacter
    guard case .word(var word) = arguments.last, !word.endsWithComma, lexer.take(Ascii.comma) else {
      throw .unexpected(",", at: span)
    }
    word.endsWithComma = true
    arguments[arguments.count - 1] = .word(word)
  }

  private func refuseBracket() throws(Report) {
    let span = lexer.nextCharacter
    if lexer.current == Ascii.open { throw .bracketInWords(at: span) }
    if lexer.current == Ascii.close { throw .strayBracket(at: span) }
  }
}

// MARK: - Options

extension Parser {
  /// Reads `--name`, `--name value`, `--name=value` or the `--` that ends the options.
  ///
  /// An option that `syntax` does not know goes to the nearest verb around it that does.
  ///
  /// - Returns: whether options may follow.
  private mutating func readOption(
    of syntax: VerbSyntax, into arguments: inout [Argument]
  ) throws(Report) -> Bool {
    let name = lexer.readOptionName()
    if name.text.isEmpty && lexer.current != Ascii.equals { return false }
    if syntax.knows(name.text) {
      arguments.append(try readOption(name, of: syntax))
    } else if let index = enclosing.lastIndex(where: { $0.syntax.knows(name.text) }) {
      enclosing[index].options.append(try readOption(name, of: enclosing[index].syntax))
    } else {
      throw .unknownOption(
        name.text, of: syntax.name,
        known: syntax.options + enclosing.flatMap(\.syntax.options), at: name.span)
    }
    return true
  }

  private mutating func readOption(
    _ name: Word, of syntax: VerbSyntax
  ) throws(Report) -> Argument {
    let isGlued = lexer.take(Ascii.equals)
    if syntax.flagOptions.contains(name.text) {
      if isGlued { throw .valueOfFlag(name.text, at: name.span) }
      return .option(name: name, value: nil)
    }
    if !isGlued { lexer.skipBlanks() }
    let isMissing = isGlued ? lexer.endsWord(at: lexer.position) : lexer.isAtOption
    guard !isMissing, !lexer.isAtStageEnd else { throw .missingValue(of: name.text, at: name.span) }
    try refuseBracket()
    return .option(name: name, value: try lexer.readWord())
  }

  /// Whether an option comes next that a verb around this one takes.
  private var isAtEnclosingOption: Bool {
    guard lexer.isAtOption else { return false }
    var copy = lexer
    let name = copy.readOptionName().text
    return enclosing.contains { $0.syntax.knows(name) }
  }
}

// MARK: - Queries and statements as arguments

extension Parser {
  private mutating func readQueryAndOptions(of syntax: VerbSyntax) throws(Report) -> [Argument] {
    var arguments: [Argument] = []
    var hasQuery = false
    lexer.skipBlanks()
    while !lexer.isAtStageEnd {
      if lexer.isAtOption {
        _ = try readOption(of: syntax, into: &arguments)
      } else if lexer.current == Ascii.close {
        throw .strayBracket(at: lexer.nextCharacter)
      } else if hasQuery {
        throw .wordsBehindQuery(at: lexer.nextCharacter)
      } else {
        arguments.append(.query(try readQuery()))
        hasQuery = true
      }
      lexer.skipBlanks()
    }
    return arguments
  }

  private mutating func readQuery() throws(Report) -> Query {
    var parser = QueryParser(lexer)
    defer { lexer = parser.lexer }
    return try parser.readQuery()
  }

  /// Reads the options of `syntax` and then a statement, perhaps in brackets; the options come out
  /// first, wherever they stood.
  private mutating func readOptionsAndStatement(of syntax: VerbSyntax) throws(Report) -> [Argument]
  {
    var options: [Argument] = []
    try readOptions(of: syntax, into: &options)
    if lexer.isAtStageEnd { return options }
    guard enclosing.count < Limits.depth else {
      throw .tooDeep(at: lexer.nextCharacter)
    }
    enclosing.append(EnclosingVerb(syntax: syntax))
    let isBracketed = lexer.current == Ascii.open
    let statement = isBracketed ? try readBracketedStatement() : try readStatement(isInner: true)
    options += enclosing.removeLast().options
    if isBracketed { try readOptions(of: syntax, into: &options) }
    return options + [.statement(statement)]
  }

  private mutating func readOptions(
    of syntax: VerbSyntax, into options: inout [Argument]
  ) throws(Report) {
    lexer.skipBlanks()
    while lexer.isAtOption, try readOption(of: syntax, into: &options) { lexer.skipBlanks() }
    lexer.skipBlanks()
  }

  private mutating func readBracketedStatement() throws(Report) -> Statement {
    let open = lexer.nextCharacter
    lexer.position += 1
    lexer.openBrackets += 1
    lexer.skipBlanks()
    guard !lexer.take(Ascii.close) else { throw .missingVerb(behind: "(", at: open) }
    lexer.endsOpen = lexer.isAtEnd
    guard !lexer.isAtEnd else { throw .unclosedBracket(at: open) }
    let statement = try readStatement()
    lexer.skipBlanks()
    lexer.endsOpen = lexer.endsOpen || lexer.isAtEnd
    guard lexer.take(Ascii.close) else { throw .unclosedBracket(at: open) }
    lexer.openBrackets -= 1
    return statement
  }
}
