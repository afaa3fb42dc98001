import Diagnostics
import Grammar
import Querying

/// Checks what was typed behind a verb against the verb's spec.
struct Binder {
  let spec: CommandSpec
  let registry: Registry
  private var values: [String: [ParsedArguments.Value]] = [:]
  private var options: [String: ParsedArguments.Value?] = [:]

  init(_ spec: CommandSpec, registry: Registry) {
    self.spec = spec
    self.registry = registry
  }

  /// The arguments of `stage` by label.
  ///
  /// - Throws: a report that points at the first thing that does not fit.
  mutating func bind(_ stage: Stage) throws(Report) -> ParsedArguments {
    var words: [Word] = []
    for argument in stage.arguments {
      switch argument {
      case .word(let word): words.append(contentsOf: split(word))
      case .option(let name, let value): try bindOption(name, value)
      case .query(let query): try bindWhole(.query(query), as: .query, at: query.span)
      case .statement(let statement):
        let pipeline = try Pipeline(statement, registry: registry)
        try bindWhole(.pipeline(pipeline), as: .statement, at: statement.span)
      }
    }
    try bindWords(words, behind: stage)
    return ParsedArguments(span: stage.span, values: values, options: options)
  }

  /// Keys may be written `a,b` without a space.
  private func split(_ word: Word) -> [Word] {
    guard !word.isQuoted, spec.arguments.contains(where: { $0.domain == .key }) else {
      return [word]
    }
    var start = word.span.start
    return word.text.split(separator: ",").map { part in
      let piece = Word(String(part), span: SourceSpan(start, start + part.utf8.count))
      start += part.utf8.count + 1
      return piece
    }
  }

  private mutating func bindOption(_ name: Word, _ value: Word?) throws(Report) {
    guard let option = spec.options.first(where: { $0.name == name.text }) else {
      throw Report(
        .unknownOption, "\(spec.name) has no option --\(name.text)", at: name.span,
        help: Report.help(
          near: name.text, among: spec.options.map(\.name), prefix: "--", else: spec.usageHelp))
    }
    guard let value else {
      options[option.name] = .some(nil)
      return
    }
    options[option.name] = try check(value, option.domain, label: option.label ?? option.name)
  }

  private mutating func bindWhole(
    _ value: ParsedArguments.Value, as domain: Domain, at span: SourceSpan
  ) throws(Report) {
    guard let argument = spec.arguments.first(where: { $0.domain == domain }) else {
      throw Report(.usage, "\(spec.name) does not take this", at: span, help: spec.usageHelp)
    }
    values[argument.label] = [value]
  }

  private mutating func bindWords(_ words: [Word], behind stage: Stage) throws(Report) {
    var rest = words[...]
    for argument in spec.arguments where values[argument.label] == nil {
      try bind(argument, from: &rest, behind: stage)
    }
    if let extra = rest.first {
      throw Report(
        .usage, "\(spec.name) does not expect \"\(extra.text)\" here", at: extra.span,
        help: spec.usageHelp)
    }
  }

  private mutating func bind(
    _ argument: ArgumentSpec, from rest: inout ArraySlice<Word>, behind stage: Stage
  ) throws(Report) {
    var taken: [ParsedArguments.Value] = []
    let most = argument.arity == .one || argument.arity == .optional ? 1 : Int.max
    while taken.count < most, let word = rest.first {
      if argument.domain == .keyword, word.text != argument.label { break }
      taken.append(try check(word, argument.domain, label: argument.label))
      rest.removeFirst()
    }
    if taken.isEmpty, argument.arity == .one || argument.arity == .some {
      throw missing(argument, before: rest.first, behind: stage)
    }
    values[argument.label] = taken
  }

  private func missing(
    _ argument: ArgumentSpec, before next: Word?, behind stage: Stage
  ) -> Report {
    let what = argument.domain == .keyword ? "the word \"\(argument.label)\"" : argument.label
    let place = next?.span ?? SourceSpan(stage.span.end, stage.span.end)
    return Report(.usage, "\(spec.name) needs \(what)", at: place, help: spec.usageHelp)
  }

  private func check(
    _ word: Word, _ domain: Domain, label: String
  ) throws(Report) -> ParsedArguments.Value {
    switch domain {
    case .count:
      guard let count = Int(word.text), count >= 0 else {
        throw Report(
          .usage, "\(label) is a whole number, not \"\(word.text)\"", at: word.span,
          help: spec.usageHelp)
      }
      return .count(count)
    case .key:
      guard let key = Key(named: word.text) else {
        throw Key.unknown(word.text, at: word.span)
      }
      return .key(key)
    case .oneOf(let choices):
      guard choices.contains(word.text) else {
        throw Report(
          .usage, "\(label) is one of \(choices.joined(separator: ", ")), not \"\(word.text)\"",
          at: word.span,
          help: Report.help(
            near: word.text, among: choices, else: spec.usageHelp))
      }
      return .word(word)
    default: return .word(word)
    }
  }
}
