import Diagnostics
import Querying
import Tables

/// `group`: counts the articles of the selection by one key or by two.
struct Group: Command {
  static let spec = CommandSpec(
    name: "group", synopsis: "count the selection by one key or two", topic: .count,
    takes: .selection, gives: .table,
    arguments: [
      .keyword("by"),
      ArgumentSpec("KEY", .key, .some, help: "one key, or two for a cross-table"),
    ],
    options: [
      OptionSpec("top", "N", .count, help: "only the N largest groups"),
      OptionSpec(flag: "intervals", help: "the 95% Wilson interval of each share"),
    ],
    details: [
      "An article with several values counts once in each of them.",
      "Shares are of the selection; articles without a value stand under (none).",
      "A * marks groups of fewer than \(GroupPrecision.enough) articles: too small to compare.",
    ],
    examples: [
      .init("group by source", why: "which agencies wrote how much", .mentions("ANP")),
      .init(
        "group by country.dateline, source --top 5", why: "a cross-table",
        .mentions("ANP")),
      .init(
        "group by kind --intervals", why: "how far shares can be trusted",
        .mentions("Wilson")),
    ],
    failing: .init("group by colour", "D013"))

  let keys: [Key]
  let top: Int?
  let showsIntervals: Bool
  private let span: SourceSpan

  init(_ arguments: ParsedArguments) throws(Report) {
    keys = arguments.keys("KEY")
    top = arguments.count(option: "top")
    showsIntervals = arguments.has(option: "intervals")
    span = arguments.span
    guard keys.count > 2 else { return }
    throw Report(
      .usage, "group takes one key or two, not \(keys.count)", at: span,
      help: Self.spec.usageHelp)
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    try session.needArticles(at: span)
    return .output(.table(table(of: input.selection(in: session), in: session)))
  }

  private func table(of selection: Selection, in session: Session) -> Table {
    let names = session.settings.names
    guard keys.count == 2 else {
      return Grouping.table(
        of: selection, by: keys[0], in: session.corpus, top: top, showsIntervals: showsIntervals,
        names: names)
    }
    return Grouping.table(
      of: selection, by: (keys[0], keys[1]), in: session.corpus, top: top,
      showsIntervals: showsIntervals, names: names)
  }
}
