import Copying
import Diagnostics
import Grammar
import Querying
import Tables

/// `families`: the articles of the selection that are copies of each other.
struct FamiliesCommand: Command {
  static let spec = CommandSpec(
    name: "families", synopsis: "list copies of one story, or what changed between them",
    topic: .count, takes: .selection, gives: .table,
    arguments: [
      ArgumentSpec(
        "N", .article, .optional, help: "an article: what changed in each version of its story")
    ],
    options: [
      OptionSpec("at-least", "N", .count, help: "only families of N articles or more; 2"),
      OptionSpec(
        "threshold", "SHARE", .number,
        help: "how much of the shorter text the longer one holds; .5 (set copies.threshold)"),
    ],
    details: [
      "Texts are compared by their runs of four words, without dateline and credits.",
      "exact: the same words. near: each holds the share of the other. shared: one",
      "does, such as the story that a brief was cut from. A family has the number of",
      "its first article; a text joins the longest text it is alike, or one beside it.",
    ],
    examples: [
      .init("families", why: "the stories that stand there more than once", .mentions("exact")),
      .init(
        "families --threshold .8 --at-least 2", why: "only what is nearly the same",
        .mentions("80%")),
    ],
    failing: .init("families --threshold 2", "D014"))

  let article: Word?
  let least: Int
  let threshold: Double?
  private let span: SourceSpan

  init(_ arguments: ParsedArguments) throws(Report) {
    article = arguments.word("N")
    least = arguments.count(option: "at-least") ?? 2
    span = arguments.span
    threshold = try arguments.word(option: "threshold").map { word throws(Report) in
      guard let share = ShareText.share(word.text), share > 0 else {
        throw Report(
          .unknownValue, "a threshold cannot be \"\(word.text)\"", at: word.span,
          help: "a share above 0 and at most 1, such as .8 or 80%")
      }
      return share
    }
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    try session.needArticles(at: span)
    let number = try article.map { word throws(Report) in
      try ArticleNames(session.corpus).selection(named: [word]).numbers[0]
    }
    let families = try session.families(threshold: threshold)
    guard let number else {
      let selection = input.selection(in: session)
      return .output(
        .table(FamilyListing.table(of: selection, in: families, of: session.corpus, least: least)))
    }
    return .output(.table(FamilyVersions.table(of: number, in: families, of: session.corpus)))
  }
}
