import Diagnostics
import Querying

/// `undo`: back to the selection before.
struct Undo: Command {
  static let spec = CommandSpec(
    name: "undo", synopsis: "go back to the selection before", topic: .select,
    takes: .nothing, gives: .nothing,
    details: ["Goes back up to \(Session.undoLimit) steps; loading starts anew."],
    examples: [
      .init("head 1; undo", why: "drop what `head` did", .mentions("1 of"))
    ],
    failing: .init("undo", "D028"))

  private let span: SourceSpan

  init(_ arguments: ParsedArguments) throws(Report) { span = arguments.span }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    guard session.undo() else {
      throw Report(
        .nothingToUndo, "there is nothing to undo", at: span,
        help: "`undo` goes back over statements that select")
    }
    return .nothing
  }
}
