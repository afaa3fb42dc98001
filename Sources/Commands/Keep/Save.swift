import Diagnostics
import Gazetteer
import Grammar
import Recording

/// `save`: the session as a script.
struct Save: Command {
  static let spec = CommandSpec(
    name: "save", synopsis: "save the session as a script that replays it", topic: .keep,
    takes: .nothing, gives: .nothing, isKept: false,
    arguments: [
      ArgumentSpec("FILE", .newPath, help: "the script to write, such as morning.dateline")
    ],
    options: [
      OptionSpec(flag: "force", help: "replace the file if it exists"),
      OptionSpec(flag: "all", help: "keep what failed or only looked, as comments"),
      OptionSpec(flag: "expect", help: "stop a replay at the first result that differs"),
    ],
    details: [
      "The script names each file it read with size, SHA-256 and assumed capture time.",
      "Places of your own table are written out as `set place.default`.",
    ],
    examples: [
      .init("save morning.dateline --force", why: "keep this session", .isQuiet)
    ],
    failing: .init("save", "D006"))

  let file: Word
  let replaces: Bool
  let choice: SavedScript.Choice

  init(_ arguments: ParsedArguments) throws(Report) {
    file = arguments.words("FILE")[0]
    replaces = arguments.has(option: "force")
    choice = SavedScript.Choice(
      keepsAll: arguments.has(option: "all"), expects: arguments.has(option: "expect"))
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    let log = session.log
    let script = SavedScript(
      tool: Tool.version, tables: Tool.tablesDigest, inputs: session.inputs,
      statements: session.ownStatements + SavedScript.statements(of: log, choosing: choice))
    try ResultFile(file).write(
      script.text, replaces ? .replace : .create, allowed: session.environment.writing)
    session.notices.append(.line(summary(of: log)))
    return .nothing
  }

  private func summary(of log: SessionLog) -> String {
    let kept = log.count(of: .done)
    let failed = log.count(of: .failed)
    let looked = log.count(of: .lookedOnly)
    return "\(log.events.count) commands, \(kept) kept (\(failed) failed, \(looked) only looking)"
      + " · replay: dateline -f \(file.text)"
  }
}

extension Session {
  /// The person's own table as statements, so that a replay elsewhere gives the same.
  fileprivate var ownStatements: [SavedScript.Statement] {
    let nowhere = SourceSpan(0, 0)
    return ownTable.map { place in
      let words = [
        Word("place.default", span: nowhere), Word(place.name, isQuoted: true, span: nowhere),
        Word(Gazetteer.standard.code(of: place.country), span: nowhere),
      ]
      let stage = Stage(
        verb: Word(SetSetting.spec.name, span: nowhere), arguments: words.map { .word($0) },
        span: nowhere)
      return .init(line: Grammar.Statement(stages: [stage], span: nowhere).canonical)
    }
  }
}
