import Diagnostics

// MARK: - Quotes, escapes and variables

extension Report {
  static func unclosedQuote(_ quote: Character, at span: SourceSpan) -> Report {
    let help =
      quote == "'"
      ? "close it with ', or put a word that begins with an apostrophe in double quotes"
      : "close it with \""
    return Report(.unclosedQuote, "this quote is never closed", at: span, help: help)
  }

  static func typographicQuote(
    _ quote: Character, inside text: String?, at span: SourceSpan
  ) -> Report {
    let fix = text.map { "write \(Text.quoted($0))" } ?? "write \" or ' instead"
    return Report(
      .syntax, "the typographic quotation mark \(quote) does not quote", at: span, help: fix)
  }

  static func unknownEscape(_ character: Character, at span: SourceSpan) -> Report {
    Report(
      .syntax, "\\\(character) is not an escape", at: span,
      help: #"in double quotes write \\ for a backslash; the escapes are \n \t \" \\ \$ \u{…}"#)
  }

  static func badScalarEscape(at span: SourceSpan) -> Report {
    Report(
      .syntax, "this escape names no character", at: span,
      help: #"write one to six hexadecimal digits in braces, such as \u{20AC}"#)
  }

  static func unknownVariable(
    _ name: String, known: [String], at span: SourceSpan
  ) -> Report {
    Report(
      .unknownVariable, "$\(shortened(name)) has no value", at: span,
      help: help(
        near: name, among: known,
        else: #"let NAME = VALUE gives it one; write \$ in double quotes for a dollar sign"#))
  }

  static func overlongStatement(at span: SourceSpan) -> Report {
    Report(
      .syntax, "the statement is longer than \(Limits.statementBytes) bytes", at: span,
      help: "split it; NAME = … keeps a result for the next statement")
  }
}

// MARK: - Statements

extension Report {
  static func missingVerb(
    behind token: String, isDoubled: Bool = false, at span: SourceSpan
  ) -> Report {
    Report(
      .syntax, "\(token) needs a verb behind it", at: span,
      help: isDoubled
        ? "one | joins verbs; between the words of a query write or"
        : "help lists the verbs by task")
  }

  static func missingVerb(before token: String, at span: SourceSpan) -> Report {
    Report(
      .syntax, "\(token) needs a verb before it", at: span, help: "help lists the verbs by task")
  }

  static func quotedVerb(at span: SourceSpan) -> Report {
    Report(
      .syntax, "a verb or a name stands without quotes and variables", at: span,
      help: "begin with a bare word, such as find; help lists the verbs")
  }

  static func refusedCommand(at span: SourceSpan) -> Report {
    Report(
      .refused, "dateline does not run other programs", at: span,
      help: "pipe its output instead: dateline -c '…' | program")
  }

  static func badName(_ name: String, at span: SourceSpan) -> Report {
    Report(
      .syntax, "\(quoted(name)) cannot be a name", at: span,
      help: "begin with a letter and go on with letters, digits, - . or _")
  }

  static func verbAsName(_ name: String, at span: SourceSpan) -> Report {
    Report(
      .syntax, "\(name) is a verb and cannot be a name", at: span,
      help: "choose another name, such as my-\(name)")
  }

  static func unknownVerb(_ name: String, known: [String], at span: SourceSpan) -> Report {
    Report(
      .unknownVerb, "there is no verb \(quoted(name))", at: span,
      help: help(near: name, among: known, else: "help lists the verbs by task"))
  }

  static func ambiguousVerb(_ prefix: String, candidates: [String], at span: SourceSpan) -> Report {
    let others = candidates.dropLast().joined(separator: ", ")
    return Report(
      .unknownVerb, "\(quoted(prefix)) could be \(others) or \(candidates.last ?? "")", at: span,
      help: "type one letter more, or press Tab")
  }

  static func missingPath(at span: SourceSpan) -> Report {
    Report(.syntax, "the redirect names no file", at: span, help: "write > FILE or >> FILE")
  }

  static func unexpected(_ text: String, at span: SourceSpan) -> Report {
    Report(
      .syntax, "\(quoted(text)) is not expected here", at: span,
      help: "end the statement with ; or a newline, or put the text in quotes")
  }

  static func bracketInWords(at span: SourceSpan) -> Report {
    Report(
      .syntax, "brackets group a query or a timed statement, not words", at: span,
      help: "put a word that holds a bracket in quotes")
  }

  static func unclosedBracket(at span: SourceSpan) -> Report {
    Report(.unclosedBracket, "this bracket is never closed", at: span, help: "close it with )")
  }

  static func strayBracket(at span: SourceSpan) -> Report {
    Report(
      .syntax, "this bracket closes nothing", at: span, help: "take it out, or open one with (")
  }

  static func tooDeep(at span: SourceSpan) -> Report {
    Report(
      .syntax, "this nests deeper than \(Limits.depth) levels", at: span,
      help: "split it; NAME = … keeps a result for the next statement")
  }
}

// MARK: - Options

extension Report {
  static func unknownOption(
    _ name: String, of verb: String, known: [String], at span: SourceSpan
  ) -> Report {
    let near = Suggestion.nearest(to: name, among: known).map { "did you mean --\($0)?" }
    return Report(
      .unknownOption, "\(verb) has no option \(quoted("--" + name))", at: span,
      help: near ?? "help \(verb) lists its options; quotes make a word of anything")
  }

  static func missingValue(of option: String, at span: SourceSpan) -> Report {
    Report(
      .usage, "--\(option) needs a value", at: span, help: "write --\(option) VALUE")
  }

  static func valueOfFlag(_ option: String, at span: SourceSpan) -> Report {
    Report(.usage, "--\(option) takes no value", at: span, help: "write --\(option) alone")
  }

  static func wordsBehindQuery(at span: SourceSpan) -> Report {
    Report(
      .syntax, "the query has ended before this", at: span,
      help: "put the options before or behind the whole query")
  }
}
