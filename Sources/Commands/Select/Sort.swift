import Diagnostics
import Grammar
import Querying

/// `sort`: puts the articles of the selection in an order.
struct Sort: Command {
  static let spec = CommandSpec(
    name: "sort", synopsis: "put the selection in order", topic: .select,
    takes: .selection, gives: .selection,
    arguments: [
      .keyword("by"),
      ArgumentSpec("KEY", .key, help: "what to order by; `help keys` lists them"),
      ArgumentSpec("ORDER", .oneOf(["asc", "desc"]), .optional, help: "asc when left out"),
    ],
    details: ["Articles without a value come last; ties keep the order of loading."],
    examples: [
      .init("all | sort by date desc", why: "the newest first", .mentions("brief"))
    ],
    failing: .init("sort by colour", "D013"))

  let key: Key
  let descending: Bool

  init(_ arguments: ParsedArguments) throws(Report) {
    key = arguments.keys("KEY")[0]
    descending = arguments.word("ORDER")?.text == "desc"
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    let selection = input.selection(in: session)
    return .selection(
      Ordering.sorted(
        selection, by: key, descending: descending, in: session.corpus,
        names: session.settings.names))
  }
}
