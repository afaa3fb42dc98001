import Diagnostics
import Grammar
import Querying
import Tables

/// `quotes`: who says what, one line a quotation.
struct Quotes: Command {
  static let spec = CommandSpec(
    name: "quotes", synopsis: "show who says what, one line a quote", topic: .read,
    takes: .selection, gives: .table,
    options: [
      OptionSpec("kind", "KIND", .oneOf(Ledger.kinds), help: "full or fragment; else both"),
      OptionSpec(flag: "nested", help: "quotes inside quotes, too"),
    ],
    details: [
      "full is something said; fragment is a word or a name that is set off.",
      "A quote without a speaker is one whose speaker the text does not tell.",
      "`why N source.speaker` shows what a speaker rests on.",
    ],
    examples: [
      .init("quotes --kind full", why: "what was said", .mentions("a union official")),
      .init(
        "find quote:wind | quotes", why: "quotes of articles that quote a word",
        .mentions("geluk gehad met de wind")),
    ],
    failing: .init("quotes --kind loud", "D006"))

  let choice: Ledger.Choice
  private let span: SourceSpan

  init(_ arguments: ParsedArguments) throws(Report) {
    choice = Ledger.Choice(
      kind: arguments.word(option: "kind")?.text, showsNested: arguments.has(option: "nested"))
    span = arguments.span
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    try session.needArticles(at: span)
    return .output(
      .table(Ledger.table(of: input.selection(in: session), in: session.corpus, choice)))
  }
}
