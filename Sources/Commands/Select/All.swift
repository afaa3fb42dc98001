import Diagnostics
import Querying

/// `all`: selects every article.
struct All: Command {
  static let spec = CommandSpec(
    name: "all", synopsis: "select every article", topic: .select,
    takes: .nothing, gives: .selection, isListed: false,
    examples: [
      .init("all", why: "back to everything", .isQuiet),
      .init("all | count", why: "how many there are", .mentions("articles")),
    ],
    failing: .init("all 3", "D006"))

  init(_ arguments: ParsedArguments) throws(Report) {}

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    .selection(.all(of: session.corpus))
  }
}
