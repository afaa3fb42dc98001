import Diagnostics
import Grammar
import Tables

/// `echo`: prints its arguments.
struct Echo: Command {
  static let spec = CommandSpec(
    name: "echo", synopsis: "print words", topic: .keep,
    takes: .nothing, gives: .text,
    arguments: [ArgumentSpec("WORD", .text, .any, help: "what to print")],
    examples: [
      .init(
        "echo Ports this week", why: "a heading in a report",
        .prints("Ports this week"))
    ],
    failing: .init("echo $nothing", "D011"))

  let line: String

  init(_ arguments: ParsedArguments) throws(Report) {
    line = arguments.words("WORD").map { $0.text + ($0.endsWithComma ? "," : "") }
      .joined(separator: " ")
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    .output(.text([line]))
  }
}
