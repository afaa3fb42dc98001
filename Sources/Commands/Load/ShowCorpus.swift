import Diagnostics
import Indexing
import Tables

/// `corpus`: what is loaded, file by file.
struct ShowCorpus: Command {
  static let spec = CommandSpec(
    name: "corpus", synopsis: "show what is loaded, file by file", topic: .load,
    takes: .nothing, gives: .table, isKept: false,
    examples: [
      .init(
        "corpus", why: "files, sizes, articles, repairs, what was passed over",
        .mentions("briefs"))
    ],
    failing: .init("corpus all", "D006"))

  init(_ arguments: ParsedArguments) throws(Report) {}

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    let loads = session.loads
    let table = Table(
      columns: [
        Column("file", .text(loads.map(\.path))),
        Column("bytes", .integer(loads.map(\.byteCount))),
        Column("leads", .integer(loads.map(\.leads))),
        Column("briefs", .integer(loads.map(\.briefs))),
        Column("note", .text(loads.map(\.note))),
      ],
      notes: [
        "\(count(session.corpus.articleCount, "article")) from \(count(loads.count, "file"))"
      ])
    return .output(.table(table))
  }

  private func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}

extension LoadReport {
  /// Why it was passed over, or what was repaired and what is odd.
  fileprivate var note: String? {
    if let skipped { return "passed over: \(skipped)" }
    let joined = joinedBreaks > 0 ? ["\(joinedBreaks) line breaks read as blanks"] : []
    let notes = repairs + joined + remarks
    return notes.isEmpty ? nil : notes.joined(separator: "; ")
  }
}
