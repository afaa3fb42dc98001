package import Diagnostics

/// Reads the statements of a source one after another.
///
/// Each statement is read only when it is asked for, so that a value that one statement gives a
/// variable is known to the next. Reading takes linear time, faults included.
package struct Parser {
  /// What the parser knows of each verb.
  package let lexicon: Lexicon
  /// Whether the beginning of a verb stands for it where only one verb begins so.
  package let allowsPrefixes: Bool
  /// The names of kept selections: they win over the beginning of a verb.
  package var keptNames: Set<String> = []
  /// What `$name` stands for from the next statement on.
  package var variables: Variables {
    get { lexer.variables }
    set { lexer.variables = newValue }
  }
  /// Whether the text ended inside a quote, a bracket or behind a trailing `|` or `\`, so that more
  /// lines could complete it.
  package var endsOpen: Bool { lexer.endsOpen }

  /// Where the next statement is looked for, in bytes.
  package var offset: Int { lexer.position }

  var lexer: Lexer
  /// The verbs that the statement being read stands under, outermost first.
  var enclosing: [EnclosingVerb] = []

  /// A parser of `source`; with prefixes `cou` may stand for `count`, as it may at the prompt only.
  package init(
    _ source: Source, lexicon: Lexicon, variables: Variables, allowsPrefixes: Bool
  ) {
    self.lexicon = lexicon
    self.allowsPrefixes = allowsPrefixes
    lexer = Lexer(source.text, variables: variables)
  }

  /// Reads the next statement.
  ///
  /// After a report the parser stands behind the faulty statement and can go on.
  ///
  /// - Returns: `nil` at the end of the source.
  package mutating func next() throws(Report) -> Statement? {
    lexer.openBrackets = 0
    enclosing = []
    guard lexer.skipToStatement() else { return nil }
    do throws(Report) {
      let statement = try readStatement()
      try refuseRest()
      return statement
    } catch {
      lexer.skipStatement()
      throw error
    }
  }
}

/// A verb that reads a statement, while that statement is read.
struct EnclosingVerb {
  let syntax: VerbSyntax
  /// Its options that stood among those of the inner verbs.
  var options: [Argument] = []
}

// MARK: - Statements

extension Parser {
  /// Reads `[NAME =] pipeline [> PATH]`.
  ///
  /// Where `isInner`, it stands without brackets behind a verb that reads a statement: a redirect
  /// then belongs to that verb's own result and is left for its statement to read.
  mutating func readStatement(isInner: Bool = false) throws(Report) -> Statement {
    let start = lexer.position
    let name = try readAssignedName()
    let stages = try readPipeline(behind: name)
    let redirect = isInner ? nil : try readRedirect()
    return Statement(
      name: name, stages: stages, redirect: redirect, span: SourceSpan(start, lexer.tokenEnd))
  }

  private mutating func readPipeline(behind name: Word?) throws(Report) -> [Stage] {
    if name != nil { try refuseMissingVerb(behind: "=") }
    var stages = [try readStage()]
    lexer.skipBlanks()
    while lexer.take(Ascii.pipe) {
      lexer.skipBlanks(acrossLines: true)
      lexer.endsOpen = lexer.isAtEnd
      try refuseMissingVerb(behind: "|")
      stages.append(try readStage())
      lexer.skipBlanks()
    }
    return stages
  }

  private func refuseMissingVerb(behind token: String) throws(Report) {
    guard lexer.isAtStageEnd else { return }
    let isDoubled = token == "|" && lexer.current == Ascii.pipe
    throw .missingVerb(
      behind: token, isDoubled: isDoubled,
      at: SourceSpan(lexer.tokenEnd - token.utf8.count, lexer.tokenEnd))
  }

  private mutating func readRedirect() throws(Report) -> Redirect? {
    lexer.skipBlanks()
    let start = lexer.position
    guard lexer.isAtRedirect, lexer.take(Ascii.greater) else { return nil }
    let appends = lexer.take(Ascii.greater)
    lexer.skipBlanks()
    guard !lexer.isAtStageEnd, lexer.current != Ascii.open else {
      throw .missingPath(at: SourceSpan(start, lexer.tokenEnd))
    }
    return Redirect(path: try lexer.readWord(), appends: appends)
  }

  /// Refuses what stands between the end of a statement and the next one.
  private mutating func refuseRest() throws(Report) {
    lexer.skipBlanks()
    switch lexer.current {
    case nil, Ascii.newline, Ascii.semicolon: return
    case Ascii.close: throw .strayBracket(at: lexer.nextCharacter)
    case Ascii.open: throw .bracketInWords(at: lexer.nextCharacter)
    case Ascii.pipe: throw .unexpected("|", at: lexer.nextCharacter)
    case Ascii.greater where lexer.isAtRedirect:
      throw .unexpected(">", at: lexer.nextCharacter)
    default:
      let word = try lexer.readWord()
      throw .unexpected(word.text, at: word.span)
    }
  }
}

// MARK: - Names

extension Parser {
  /// Reads `NAME =` where a statement begins with one.
  private mutating func readAssignedName() throws(Report) -> Word? {
    guard let assigned = lexer.assignedName(isVerb: { !verbs(called: $0).isEmpty }) else {
      return nil
    }
    let span = SourceSpan(assigned.name.lowerBound, assigned.name.upperBound)
    let word = Word(lexer.string(assigned.name), span: span)
    guard isName(word.text) else { throw .badName(word.text, at: span) }
    guard lexicon.verbs[word.text] == nil else { throw .verbAsName(word.text, at: span) }
    lexer.position = assigned.end
    lexer.tokenEnd = assigned.end
    lexer.skipBlanks()
    return word
  }

  /// Whether `text` can be the name of a kept selection.
  func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return (first == "_" || first.properties.isAlphabetic)
      && text.unicodeScalars.allSatisfy { scalar in
        Text.isWordScalar(scalar) || "-._".unicodeScalars.contains(scalar)
      }
  }

  /// The verbs that `text` can stand for: itself, or those that begin so where that is allowed.
  func verbs(called text: String) -> [String] {
    if lexicon.verbs[text] != nil { return [text] }
    guard allowsPrefixes, !keptNames.contains(text) else { return [] }
    return lexicon.candidates(for: text)
  }
}
