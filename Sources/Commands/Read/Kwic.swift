import Diagnostics
import Grammar
import Querying
import Tables

/// `kwic`: every place where a term stands, with the words around it.
struct Kwic: Command {
  static let spec = CommandSpec(
    name: "kwic", synopsis: "show a term with the words around it", topic: .read,
    takes: .selection, gives: .table, reads: .query,
    arguments: [ArgumentSpec("TERM", .query, help: "a word, prefix, pattern or phrase")],
    options: [
      OptionSpec("window", "WORDS", .count, help: "words on each side; 8 when left out"),
      OptionSpec("sort", "ORDER", .text, help: "left, right or a key; text order when left out"),
    ],
    details: ["A concordance: keyword in context, aligned on the keyword."],
    examples: [
      .init("kwic veer* --window 4", why: "four words on each side", .mentions("veer"))
    ],
    failing: .init("kwic veer --window wide", "D006"))

  /// The most words shown on each side.
  static let windowLimit = 200

  let query: Query
  let window: Int
  let order: Concordance.Order

  init(_ arguments: ParsedArguments) throws(Report) {
    query = try arguments.requiredQuery("TERM", of: Self.spec)
    window = min(arguments.count(option: "window") ?? 8, Self.windowLimit)
    order = try Self.order(arguments.word(option: "sort"))
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    try session.needArticles(at: query.span)
    let table = try Concordance.table(
      of: query, in: input.selection(in: session), corpus: session.corpus, window: window,
      order: order)
    return .output(.table(table))
  }

  private static func order(_ word: Word?) throws(Report) -> Concordance.Order {
    guard let word else { return .text }
    switch word.text {
    case "left": return .left
    case "right": return .right
    default:
      if let key = Key(named: word.text) { return .key(key) }
      throw Report(
        .unknownKey, "\"\(word.text)\" is neither left, right nor a key", at: word.span,
        help: Report.help(
          near: word.text, among: ["left", "right"] + Key.allNames, else: spec.usageHelp))
    }
  }
}
