import Diagnostics
import Querying
import Tables

/// `list`: one line an article.
struct List: Command {
  static let spec = CommandSpec(
    name: "list", synopsis: "show one line an article", topic: .read,
    takes: .selection, gives: .table,
    examples: [
      .init("find kind:lead | list", why: "the lead articles", .mentions("lead"))
    ],
    failing: .init("list 3", "D006"))

  private let span: SourceSpan

  init(_ arguments: ParsedArguments) throws(Report) { span = arguments.span }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    try session.needArticles(at: span)
    return .output(.table(Listing.table(of: input.selection(in: session), in: session.corpus)))
  }
}
