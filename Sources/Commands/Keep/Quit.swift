import Diagnostics

/// `quit`: ends the session.
struct Quit: Command {
  static let spec = CommandSpec(
    name: "quit", synopsis: "leave", topic: .keep,
    takes: .nothing, gives: .nothing, isKept: false,
    arguments: [
      ArgumentSpec("CODE", .count, .optional, help: "the exit code, 0 to 255; 0 when left out")
    ],
    examples: [.init("quit", why: "so does Ctrl-D", .isQuiet)],
    failing: .init("quit later", "D006"))

  let code: Int

  init(_ arguments: ParsedArguments) throws(Report) {
    code = arguments.count("CODE") ?? 0
    guard code > 255 else { return }
    throw Report(
      .usage, "an exit code is 0 to 255, not \(code)", at: arguments.span,
      help: Self.spec.usageHelp)
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    .effect(.quit(Int32(code)))
  }
}
