import Diagnostics
import Grammar
import Querying
import Rendering
import Tables

/// `as`: chooses how a result is written.
struct As: Command {
  static let spec = CommandSpec(
    name: "as", synopsis: "write the result in another format", topic: .show,
    takes: [.selection, .table, .text], gives: .text,
    arguments: [
      ArgumentSpec("FORMAT", .oneOf(Format.allCases.map(\.rawValue)), help: "the format")
    ],
    details: [
      "A selection as json or jsonl is the whole article record, else one line an article."
    ],
    examples: [
      .init(
        "group by kind | as csv", why: "for a spreadsheet",
        .mentions("kind,articles,share")),
      .init("all | as jsonl", why: "one article record a line", .mentions("\"number\"")),
    ],
    failing: .init("all | as pdf", "D006"))

  let format: Format

  init(_ arguments: ParsedArguments) throws(Report) {
    format = Format(rawValue: arguments.words("FORMAT")[0].text) ?? .table
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    switch input {
    case .selection(let selection):
      .output(selection.output(as: format, in: session.corpus), format: format)
    case .output(let output, _): .output(output, format: format)
    case .nothing, .effect: input
    }
  }
}
