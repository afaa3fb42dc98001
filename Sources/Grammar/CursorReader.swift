import Diagnostics

/// Follows a line up to the cursor, forgiving what is broken or not yet there.
struct CursorReader {
  var lexer: Lexer
  private let lexicon: Lexicon
  /// The verbs that the stage being read stands under, outermost first.
  private var enclosing: [VerbSyntax] = []
  /// For each open bracket around a statement, how many verbs stood before it.
  private var openBrackets: [Int] = []
  /// The verb of the stage being read.
  private var verb: VerbSyntax?

  init(_ text: String, lexicon: Lexicon) {
    lexer = Lexer(text, variables: .keptAsWritten)
    lexer.acceptsOpenQuote = true
    self.lexicon = lexicon
  }

  /// The verbs around the cursor, outermost first.
  private var standing: [VerbSyntax] { enclosing + (verb.map { [$0] } ?? []) }

  /// The context at the end of the text.
  mutating func readContext() -> CursorContext {
    do throws(Report) {
      while true {
        if let context = try readStatement() { return context }
      }
    } catch {
      return context(.nowhere)
    }
  }

  /// What stands at the cursor: `place`, with the part of it that `token` already holds.
  func context(_ place: CursorContext.Place, _ token: Word? = nil) -> CursorContext {
    let end = lexer.bytes.count
    return CursorContext(
      lexer.endsInComment ? .nowhere : place, verbs: standing.map(\.name),
      prefix: token?.text ?? "", span: SourceSpan(token?.span.start ?? end, end),
      openQuote: lexer.openQuote.map { Character(Unicode.Scalar($0)) })
  }
}

// MARK: - Statements

extension CursorReader {
  /// Reads one statement; `nil` when the cursor stands behind it.
  private mutating func readStatement() throws(Report) -> CursorContext? {
    lexer.openBrackets = 0
    enclosing = []
    openBrackets = []
    verb = nil
    guard lexer.skipToStatement() else { return context(.verb) }
    repeat {
      if let context = try readStage() { return context }
      verb = nil
      while !openBrackets.isEmpty, lexer.take(Ascii.close) {
        if let context = try closeBracket() { return context }
      }
      if let context = try readRedirect() { return context }
    } while lexer.take(Ascii.pipe) || lexer.take(Ascii.close)
    return nil
  }

  /// Reads the options that a verb takes behind its statement in brackets.
  private mutating func closeBracket() throws(Report) -> CursorContext? {
    lexer.openBrackets -= 1
    enclosing = Array(enclosing.prefix(openBrackets.removeLast()))
    verb = enclosing.popLast()
    lexer.skipBlanks()
    return try readOptions()
  }

  private mutating func readRedirect() throws(Report) -> CursorContext? {
    lexer.skipBlanks()
    guard lexer.isAtRedirect, lexer.take(Ascii.greater) else { return nil }
    _ = lexer.take(Ascii.greater)
    lexer.skipBlanks()
    if lexer.isAtEnd { return context(.redirectPath) }
    if lexer.isAtStageEnd || lexer.current == Ascii.open { return try skipRest() }
    let word = try lexer.readWord()
    return isAtCursor(behind: word) ? context(.redirectPath, word) : try skipRest()
  }

  /// Skips what cannot stand behind a redirect, up to the end of the stage.
  private mutating func skipRest() throws(Report) -> CursorContext? {
    lexer.skipBlanks()
    while !lexer.isAtStageEnd {
      if !lexer.take(Ascii.open), !lexer.take(Ascii.close) { _ = try lexer.readWord() }
      lexer.skipBlanks()
    }
    return lexer.isAtEnd ? context(.nowhere) : nil
  }
}

// MARK: - Stages

extension CursorReader {
  /// Reads verbs up to one that takes no statement, and the arguments of that one.
  private mutating func readStage() throws(Report) -> CursorContext? {
    lexer.skipBlanks(acrossLines: true)
    while true {
      skipOpening()
      if lexer.isAtEnd { return context(.verb) }
      if lexer.isAtStageEnd { return nil }
      let word = try lexer.readWord()
      if isAtCursor(behind: word) { return context(.verb, word) }
      let syntax = syntax(of: word.text)
      verb = syntax
      switch syntax.reads {
      case .words: return try readArguments()
      case .query: return try readQueryAndOptions()
      case .statement:
        lexer.skipBlanks()
        if let context = try readOptions() { return context }
        enclosing.append(syntax)
        verb = nil
      }
    }
  }

  /// Skips the brackets around a statement and the name it is kept under.
  private mutating func skipOpening() {
    lexer.skipBlanks()
    while !enclosing.isEmpty ? lexer.current == Ascii.open : lexer.current == Ascii.close {
      if lexer.take(Ascii.open) {
        lexer.openBrackets += 1
        openBrackets.append(enclosing.count)
      } else {
        lexer.position += 1
      }
      lexer.skipBlanks()
    }
    let isVerb = { [lexicon] in !lexicon.candidates(for: $0).isEmpty }
    if let assigned = lexer.assignedName(isVerb: isVerb) { lexer.position = assigned.end }
    lexer.skipBlanks()
  }

  private func syntax(of verb: String) -> VerbSyntax {
    let candidates = lexicon.candidates(for: verb)
    let name = lexicon.verbs[verb] == nil && candidates.count == 1 ? candidates[0] : verb
    return lexicon.verbs[name] ?? VerbSyntax(name: verb, reads: .words)
  }

  /// Whether the cursor stands directly behind `word`, which was just read.
  func isAtCursor(behind word: Word) -> Bool { lexer.isAtEnd && !word.endsWithComma }
}

// MARK: - Words and options

extension CursorReader {
  private mutating func readArguments() throws(Report) -> CursorContext? {
    var before: [String] = []
    lexer.skipBlanks()
    while !lexer.isAtStageEnd {
      if lexer.isAtOption {
        if let context = try readOption() { return context }
      } else if !takePunctuation() {
        let word = try lexer.readWord()
        let place = CursorContext.Place.argument(index: before.count, before: before)
        if isAtCursor(behind: word) { return context(word.text == "-" ? .optionName : place, word) }
        before.append(word.text)
      }
      lexer.skipBlanks()
    }
    return lexer.isAtEnd ? context(.argument(index: before.count, before: before)) : nil
  }

  /// Consumes a comma or a bracket that stands where a word could.
  private mutating func takePunctuation() -> Bool {
    lexer.isAtSeparatingComma && lexer.take(Ascii.comma) || lexer.take(Ascii.open)
      || lexer.take(Ascii.close)
  }

  private mutating func readOptions() throws(Report) -> CursorContext? {
    while lexer.isAtOption {
      if let context = try readOption() { return context }
      lexer.skipBlanks()
    }
    return nil
  }

  /// Reads an option and its value.
  mutating func readOption() throws(Report) -> CursorContext? {
    let name = lexer.readOptionName()
    let typed = Word("--" + name.text, span: name.span)
    if lexer.isAtEnd { return context(.optionName, typed) }
    let isGlued = lexer.take(Ascii.equals)
    let takesValue = standing.contains {
      $0.valueOptions.contains(name.text)
    }
    guard isGlued || takesValue else { return nil }
    if !isGlued { lexer.skipBlanks() }
    let place = CursorContext.Place.optionValue(option: name.text)
    if lexer.isAtEnd { return context(place) }
    if lexer.isAtStageEnd || lexer.isAtOption || lexer.endsWord(at: lexer.position) { return nil }
    let value = try lexer.readWord()
    return isAtCursor(behind: value) ? context(place, value) : nil
  }
}
