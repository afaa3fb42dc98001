import Diagnostics
import Grammar
import Querying
import Rendering
import Tables

/// `sample`: articles drawn by chance, or a sheet to code them on.
struct Sample: Command {
  static let spec = CommandSpec(
    name: "sample", synopsis: "draw articles by chance, also onto a sheet to code by hand",
    topic: .select, takes: .selection, gives: [.selection, .table],
    arguments: [ArgumentSpec("N", .count, help: "how many; all where there are fewer")],
    options: [
      OptionSpec("seed", "S", .count, help: "what the draw follows from; 1 when left out"),
      OptionSpec(
        "for", "PURPOSE", .oneOf(["coding"]), help: "coding: a sheet with empty columns to fill"),
      .unit,
    ],
    details: [
      "The same texts and seed give the same draw; saved scripts carry the seed.",
      "With --unit a text or family is drawn as one and stands there as its first article.",
      "A larger sample holds every smaller one of the same seed.",
      "The sheet shows nothing that was derived; files of it are TSV unless named else.",
      "`score FIELD against FILE` reads the sheet when it is filled.",
    ],
    examples: [
      .init("sample 5 | count", why: "five articles of the selection", .mentions("5")),
      .init("sample 3 --seed 7", why: "another draw", .mentions("3 of")),
      .init("sample 3 --unit family | count", why: "no two copies", .mentions("3")),
      .init(
        "sample 20 --for coding > sheet.tsv", why: "a sheet to code by hand, blind", .isQuiet),
    ],
    failing: .init("sample many", "D006"))

  /// The seed of a draw where none is given.
  static let defaultSeed = 1

  let count: Int
  let seed: Int
  let unit: CountingUnit
  private let isForCoding: Bool
  private let span: SourceSpan

  init(_ arguments: ParsedArguments) throws(Report) {
    count = arguments.count("N") ?? 0
    seed = arguments.count(option: "seed") ?? Self.defaultSeed
    unit = arguments.unit
    isForCoding = arguments.has(option: "for")
    span = arguments.span
  }

  var gives: FlowKinds { isForCoding ? .table : .selection }

  var fileFormat: Format? { isForCoding ? .tsv : nil }

  func spelledOut(_ stage: Stage) -> Stage { stage.adding(option: "seed", String(seed)) }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    try session.needArticles(at: span)
    let selection = input.selection(in: session)
    let units = try session.units(of: selection, by: unit)
    let drawn = Sampling.sample(
      count, of: units.firsts(in: selection), in: session.corpus, seed: UInt64(seed))
    guard isForCoding else { return .selection(drawn) }
    return .output(.table(CodingSheet.table(of: drawn, in: session.corpus)))
  }
}
