import Diagnostics
import Querying
import Tables

/// `count`: how many articles there are.
struct Count: Command {
  static let spec = CommandSpec(
    name: "count", synopsis: "count the articles of the selection", topic: .count,
    takes: .selection, gives: .table,
    options: [.unit],
    examples: [
      .init(
        "find kind:lead | count", why: "how many lead articles there are",
        .mentions("articles")),
      .init("count --unit unique", why: "each text once", .mentions("29")),
    ],
    failing: .init("count everything", "D006"))

  let unit: CountingUnit

  init(_ arguments: ParsedArguments) throws(Report) { unit = arguments.unit }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    let units = try session.units(of: input.selection(in: session), by: unit)
    return .output(
      .table(Table(columns: [Column(unit.heading, layout: .whole, .integer([units.count]))])))
  }
}
