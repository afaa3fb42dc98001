import Diagnostics
import Querying
import Tables

/// `head`: the first articles of a selection, or the first rows of a table.
struct Head: Command {
  static let spec = CommandSpec(
    name: "head", synopsis: "keep the first articles or rows", topic: .select,
    takes: [.selection, .table], gives: [.selection, .table],
    arguments: [ArgumentSpec("ROWS", .count, .optional, help: "how many; 10 when left out")],
    examples: [
      .init("head 2", why: "the first two articles of the selection", .mentions("2 of")),
      .init("group by country | head 3", why: "the three largest groups", .mentions("share")),
      .init("all | head 0", why: "asking for nothing is not an error", .selects(0)),
    ],
    failing: .init("head many", "D006"))

  let rows: Int

  init(_ arguments: ParsedArguments) throws(Report) { rows = arguments.count("ROWS") ?? 10 }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    guard case .output(let output, let format) = input else {
      return .selection(input.selection(in: session).first(rows))
    }
    return .output(output.prefix(rows), format: format)
  }
}

extension Output {
  /// The first `count` rows or records.
  func prefix(_ count: Int) -> Output {
    switch self {
    case .table(let table): .table(table.prefix(count))
    case .documents(let documents): .documents(Array(documents.prefix(count)))
    case .text(let lines): .text(Array(lines.prefix(count)))
    case .none, .document, .report: self
    }
  }
}

extension Table {
  /// The first `count` rows, with the notes of the whole.
  func prefix(_ count: Int) -> Table {
    let kept = columns.map { column in
      Column(
        column.name, title: column.title, layout: column.layout, column.values.prefix(count))
    }
    return Table(columns: kept, notes: notes)
  }
}

extension Column.Values {
  /// The first `count` cells.
  func prefix(_ count: Int) -> Column.Values {
    switch self {
    case .text(let cells): .text(Array(cells.prefix(count)))
    case .list(let cells): .list(Array(cells.prefix(count)))
    case .integer(let cells): .integer(Array(cells.prefix(count)))
    case .share(let cells): .share(Array(cells.prefix(count)))
    case .decimal(let cells, let decimals):
      .decimal(Array(cells.prefix(count)), decimals: decimals)
    case .flag(let cells, let mark): .flag(Array(cells.prefix(count)), mark: mark)
    }
  }
}
