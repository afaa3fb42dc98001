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
      "The script names each file it read with size, SHA-256 and assumed capture time."
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
      statements: SavedScript.statements(of: log, choosing: choice))
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
