import Diagnostics
import Grammar
import Querying

/// `union`: what is in one selection or the other.
struct Union: SetOperation {
  static let spec = CommandSpec.setOperation(
    "union", synopsis: "what is in A, in B or in both", selects: 16)
  let names: SelectionPair

  func combine(_ first: Selection, _ second: Selection) -> Selection {
    SetAlgebra.union(first, second)
  }
}

/// `both`: what is in one selection and the other.
struct Both: SetOperation {
  static let spec = CommandSpec.setOperation("both", synopsis: "what is in A and in B", selects: 3)
  let names: SelectionPair

  func combine(_ first: Selection, _ second: Selection) -> Selection {
    SetAlgebra.both(first, second)
  }
}

/// `minus`: what is in one selection and not in the other.
struct Minus: SetOperation {
  static let spec = CommandSpec.setOperation(
    "minus", synopsis: "what is in A and not in B", selects: 1)
  let names: SelectionPair

  func combine(_ first: Selection, _ second: Selection) -> Selection {
    SetAlgebra.minus(first, second)
  }
}

/// A verb that makes one selection of two kept ones.
protocol SetOperation: Command {
  /// The names of the two.
  var names: SelectionPair { get }
  init(names: SelectionPair)
  /// The selection made of both.
  func combine(_ first: Selection, _ second: Selection) -> Selection
}

extension SetOperation {
  init(_ arguments: ParsedArguments) throws(Report) {
    self.init(names: SelectionPair(arguments))
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    let (first, second) = try names.selections(in: session)
    return .selection(combine(first, second))
  }
}

/// The two names a set operation works on.
struct SelectionPair: Sendable {
  let first: Word
  let second: Word

  init(_ arguments: ParsedArguments) {
    first = arguments.words("A")[0]
    second = arguments.words("B")[0]
  }

  func selections(in session: Session) throws(Report) -> (Selection, Selection) {
    (try session.kept(first), try session.kept(second))
  }
}

extension CommandSpec {
  fileprivate static func setOperation(
    _ name: String, synopsis: String, selects count: Int
  ) -> CommandSpec {
    CommandSpec(
      name: name, synopsis: synopsis, topic: .select, takes: .nothing, gives: .selection,
      arguments: [
        ArgumentSpec("A", .selection, help: "a selection kept by `NAME = …`"),
        ArgumentSpec("B", .selection, help: "another one"),
      ],
      details: ["The result is in the order of A, then of B."],
      examples: [
        .init(
          "ferries = find veer*; anp = find source:ANP; \(name) ferries anp",
          why: "two kept selections put together", .selects(count))
      ],
      failing: .init("\(name) here there", "D010"))
  }
}
