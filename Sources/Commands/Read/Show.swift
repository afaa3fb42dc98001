import Diagnostics
import Grammar
import Indexing
import Querying
import Tables

/// `show`: articles in full with their fields.
struct Show: Command {
  static let spec = CommandSpec(
    name: "show", synopsis: "show articles in full with their fields", topic: .read,
    takes: .selection, gives: .table,
    arguments: [
      ArgumentSpec(
        "N", .article, .any, help: "a number, a range such as 5-7, or an id; else the selection")
    ],
    details: ["Without N at most \(Show.limit) articles of the selection are shown."],
    examples: [
      .init("show 1", why: "the first article", .mentions("source.agency")),
      .init("find kind:lead | show", why: "what was just found", .mentions("origin")),
    ],
    failing: .init("show 9999", "D024"))

  static let limit = 100

  let names: [Word]
  private let span: SourceSpan

  init(_ arguments: ParsedArguments) throws(Report) {
    names = arguments.words("N")
    span = arguments.span
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    try session.needArticles(at: span)
    var selection = input.selection(in: session)
    if names.isEmpty {
      tellOfLimit(selection, in: &session)
      selection = selection.first(Self.limit)
    } else {
      selection = try ArticleNames(session.corpus).selection(named: names)
    }
    return .output(.documents(Records.documents(of: selection, in: session.corpus)))
  }

  private func tellOfLimit(_ selection: Selection, in session: inout Session) {
    guard selection.count > Self.limit else { return }
    session.notices.append(
      .line(
        "the first \(Self.limit) of \(selection.count) articles; "
          + "`as jsonl` in the place of `show` gives all of them"))
  }
}

/// Finds the articles that people name by number, range or id.
struct ArticleNames {
  let corpus: Corpus
  init(_ corpus: Corpus) { self.corpus = corpus }

  func selection(named names: [Word]) throws(Report) -> Selection {
    var numbers: [UInt32] = []
    for name in names { numbers += try self.numbers(named: name) }
    return Selection(numbers)
  }

  private func numbers(named name: Word) throws(Report) -> [UInt32] {
    if let number = number(name.text) { return [number] }
    let ends = name.text.split(separator: "-", omittingEmptySubsequences: false)
    if ends.count == 2, let first = number(String(ends[0])), let last = number(String(ends[1])),
      first <= last
    {
      return Array(first...last)
    }
    if let id = ArticleID(name.text) {
      let found = corpus.numbers(of: id)
      if !found.isEmpty { return found }
    }
    throw Report(
      .noSuchArticle, "there is no article \"\(name.text)\"", at: name.span,
      help: "articles are numbered 1 to \(corpus.articleCount); `list` shows them")
  }

  private func number(_ text: String) -> UInt32? {
    guard let number = UInt32(text), number >= 1, Int(number) <= corpus.articleCount,
      text.allSatisfy(\.isNumber)
    else { return nil }
    return number
  }
}
