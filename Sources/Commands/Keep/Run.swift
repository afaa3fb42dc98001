import Diagnostics
import Grammar

/// `run`: the statements of a script, in this session.
struct Run: Command {
  static let spec = CommandSpec(
    name: "run", synopsis: "run a script in this session", topic: .keep,
    takes: .nothing, gives: .nothing,
    arguments: [
      ArgumentSpec("FILE", .path, help: "the script"),
      ArgumentSpec("ARG", .text, .any, help: "`$1`, `$2` … of the script"),
    ],
    details: ["Stops at the script's first failure. Its statements are saved, not `run` itself."],
    examples: [
      .init(
        "run samples/scripts/countries.dateline", why: "a saved analysis",
        .mentions("share"))
    ],
    failing: .init("run no-such-script.dateline", "D020"))

  let file: Word
  let arguments: [Word]

  init(_ arguments: ParsedArguments) throws(Report) {
    file = arguments.words("FILE")[0]
    self.arguments = arguments.words("ARG")
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    .effect(.run(path: file.text, arguments: arguments.map(\.text)))
  }
}

/// `verify`: runs a script aside and compares what it gives with what it says.
struct Verify: Command {
  static let spec = CommandSpec(
    name: "verify", synopsis: "run a saved script aside and compare its results", topic: .keep,
    takes: .nothing, gives: .text, isKept: false,
    arguments: [ArgumentSpec("FILE", .path, help: "the script")],
    details: [
      "Ends with exit code 3 at the first result that moved, and says why: a file, the tables",
      "or the tool changed. This session stays as it is.",
    ],
    examples: [
      .init(
        "verify samples/scripts/countries.dateline", why: "does it still hold",
        .mentions("same"))
    ],
    failing: .init("verify no-such-script.dateline", "D020"))

  let file: Word

  init(_ arguments: ParsedArguments) throws(Report) { file = arguments.words("FILE")[0] }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    .effect(.verify(path: file.text))
  }
}
