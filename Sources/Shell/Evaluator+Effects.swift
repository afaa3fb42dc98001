import Commands
import Diagnostics
import Grammar
import Querying
import Recording

/// What reaches beyond a session's own state.
extension Evaluator {
  /// How deep scripts may run scripts.
  static let scriptDepthLimit = 16

  mutating func perform(
    _ effect: Flow.Effect, for statement: Statement, in source: Source
  ) throws(Report) -> Ending {
    switch effect {
    case .quit(let code): return .quit(code)
    case .run(let path, let arguments):
      let script = try Self.script(at: word(path, of: statement), from: source)
      return try run(script, arguments: arguments, at: statement.span)
    case .verify(let path):
      let script = try Self.script(at: word(path, of: statement), from: source)
      let verdict = Verification(script).run(like: session)
      session.log.append(.init(line: statement.canonical, outcome: .lookedOnly))
      return show(verdict)
    }
  }

  /// Runs a script's statements in this session.
  ///
  /// Its files are read as captured when it was saved, and it may write only below the working
  /// folder unless the command line granted more.
  mutating func run(
    _ script: Source, arguments: [String], at span: SourceSpan?
  ) throws(Report) -> Ending {
    guard scripts.count < Self.scriptDepthLimit else {
      throw Report(
        .tooLarge, "scripts run each other more than \(Self.scriptDepthLimit) deep", at: span,
        help: "does a script run itself? \(scripts.joined(separator: " runs "))")
    }
    var inner = self
    inner.scripts.append(script.name)
    inner.allowsPrefixes = false
    inner.session.variables.merge(Self.positional(arguments)) { $1 }
    inner.session.environment.enter(script)
    let ending = inner.evaluate(script)
    let (variables, environment) = (session.variables, session.environment)
    session = inner.session
    session.environment = environment
    session.variables = inner.session.variables.filter { name, _ in
      Int(name) == nil || variables[name] != nil
    }
    session.variables.merge(variables.filter { Int($0.key) != nil }) { $1 }
    return ending
  }

  /// The script at `path` as a source.
  static func script(at path: Word, from source: Source?) throws(Report) -> Source {
    let bytes = try TextFile.bytes(of: path)
    let origin = source.map { $0.includedFrom + ["\($0.name):\($0.line(at: path.span.start))"] }
    return Source(
      name: path.text, text: String(decoding: bytes, as: UTF8.self), includedFrom: origin ?? [])
  }

  private func word(_ path: String, of statement: Statement) -> Word {
    for argument in statement.stages.flatMap(\.arguments) {
      if case .word(let word) = argument, word.text == path { return word }
    }
    return Word(path, span: statement.span)
  }

  private static func positional(_ arguments: [String]) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: arguments.enumerated().map { (String($0.offset + 1), $0.element) })
  }
}

extension Environment {
  /// Takes over what a script's header assumes, and what a script may not do.
  mutating func enter(_ script: Source) {
    for input in ScriptHeader(of: script.text).inputs {
      assumedCaptures[input.path] = DateText.moments(of: input.asOf)?.lowerBound
    }
    if writing == .anywhere, !grantsScripts { writing = .workingFolder }
  }
}
