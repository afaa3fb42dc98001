import Diagnostics
import Grammar
import Querying
import Tables

/// `why`: what a derived value rests on.
struct Why: Command {
  static let spec = CommandSpec(
    name: "why", synopsis: "show what the derived values of an article rest on", topic: .read,
    takes: .nothing, gives: .table,
    arguments: [
      ArgumentSpec("N", .article, help: "the article's number or id"),
      ArgumentSpec("FIELD", .field, .optional, help: "one field; all of them when left out"),
    ],
    details: [
      "The words stand in brackets in their line, with the rule and the row of the table.",
      "Weight 0 marks what competed and lost: another meaning, a name inside a longer one.",
    ],
    examples: [
      .init(
        "why 1 country.dateline", why: "where the dateline's country comes from",
        .mentions("places.tsv"))
    ],
    failing: .init("why 1 colour", "D008"))

  let article: Word
  let field: Word?

  init(_ arguments: ParsedArguments) throws(Report) {
    article = arguments.words("N")[0]
    field = arguments.word("FIELD")
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    try session.needArticles(at: article.span)
    let selection = try ArticleNames(session.corpus).selection(named: [article])
    let table = try Querying.Why.table(
      selection.numbers[0], field: field?.text, in: session.corpus, at: field?.span)
    return .output(.table(table))
  }
}
