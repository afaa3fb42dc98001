import Diagnostics
import Querying
import Tables

/// `count`: how many articles there are.
struct Count: Command {
  static let spec = CommandSpec(
    name: "count", synopsis: "count the articles of the selection", topic: .count,
    takes: .selection, gives: .table,
    examples: [
      .init(
        "find kind:lead | count", why: "how many lead articles there are",
        .mentions("articles"))
    ],
    failing: .init("count everything", "D006"))

  init(_ arguments: ParsedArguments) throws(Report) {}

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    let count = input.selection(in: session).count
    return .output(
      .table(Table(columns: [Column("articles", layout: .whole, .integer([count]))])))
  }
}
