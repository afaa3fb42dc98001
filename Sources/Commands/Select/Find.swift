import Diagnostics
import Grammar
import Querying
import Tables

/// `find`: searches all articles that are loaded.
struct Find: Command {
  static let spec = CommandSpec(
    name: "find", synopsis: "search everything that is loaded", topic: .select,
    takes: .nothing, gives: .selection, reads: .query,
    arguments: [ArgumentSpec("QUERY", .query, help: "what to look for; `help query` shows how")],
    options: [OptionSpec(flag: "explain", help: "print the query as it was understood instead")],
    details: [
      "Words next to each other must all occur; `or`, `not` and brackets combine.",
      "Case and accents do not matter; `=Word` asks for both as written.",
    ],
    examples: [
      .init("find ferry", why: "articles with the word", .mentions("Ferry")),
      .init(
        "find --explain veer* not source:ANP", why: "how a query is read",
        .mentions("not")),
    ],
    failing: .init("find (veer", "D003"))

  let query: Query
  let explains: Bool
  var gives: FlowKinds { explains ? .text : .selection }

  init(_ arguments: ParsedArguments) throws(Report) {
    query = try arguments.requiredQuery("QUERY", of: Self.spec)
    explains = arguments.has(option: "explain")
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    if explains {
      return .output(.text(try Search.explanation(of: query, in: session.corpus)))
    }
    try session.needArticles(at: query.span)
    let everything = Selection.all(of: session.corpus)
    return .selection(try Search.matches(query, in: session.corpus, among: everything))
  }
}
