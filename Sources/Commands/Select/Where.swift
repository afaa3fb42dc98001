import Diagnostics
import Grammar
import Querying

/// `where`: keeps the articles of the selection that match.
struct Where: Command {
  static let spec = CommandSpec(
    name: "where", synopsis: "narrow the selection", topic: .select,
    takes: [.selection], gives: .selection, reads: .query,
    arguments: [ArgumentSpec("QUERY", .query, help: "what the articles must match")],
    examples: [
      .init("where kind:brief", why: "only the briefs of the selection", .mentions("brief"))
    ],
    failing: .init("where colour:red", "D008"))

  let query: Query

  init(_ arguments: ParsedArguments) throws(Report) {
    query = try arguments.requiredQuery("QUERY", of: Self.spec)
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    try session.needArticles(at: query.span)
    let selection = input.selection(in: session)
    return .selection(try Search.matches(query, in: session.corpus, among: selection))
  }
}
