import Diagnostics
import Querying
import Tables

/// `ambiguous`: the names that nothing in the text decided.
struct Ambiguous: Command {
  static let spec = CommandSpec(
    name: "ambiguous", synopsis: "list the names of the selection that stayed undecided",
    topic: .read, takes: .selection, gives: .table,
    options: [OptionSpec("top", "N", .count, help: "only the N most frequent names")],
    details: [
      "A name stays undecided where it has several meanings and the tables' default was taken,",
      "or where it needs support and has none: then it counts for no country.",
      "`why N` shows what competed; the last column is a statement that settles it.",
    ],
    examples: [
      .init("ambiguous --top 3", why: "what to look at first", .mentions("set place.default"))
    ],
    failing: .init("ambiguous names", "D006"))

  let top: Int?
  private let span: SourceSpan

  init(_ arguments: ParsedArguments) throws(Report) {
    top = arguments.count(option: "top")
    span = arguments.span
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    try session.needArticles(at: span)
    let selection = input.selection(in: session)
    let environment = session.environment
    let table = try Undecided.table(of: selection, in: session.corpus, top: top) {
      done throws(Report) in
      environment.progress(Double(done) / Double(selection.count))
      guard environment.isInterrupted() else { return }
      throw Report(.interrupted, "stopped")
    }
    return .output(.table(table))
  }
}
