import Commands
import Grammar
import Indexing
import Querying
import Recording
import Rendering
import Tables

/// What a statement gave, on its way to the screen, to a file and into the log.
struct StatementResult {
  private let flow: Flow
  private let pipeline: Pipeline
  private let corpus: Corpus
  /// How many articles are listed behind a statement that selects.
  private let rows: Int
  /// The format that is set for the session.
  private let setting: Format
  /// The digest of the result's data, or `nil` when it has none.
  let digest: String?

  init(_ flow: Flow, of pipeline: Pipeline, in session: Session) {
    self.flow = flow
    self.pipeline = pipeline
    corpus = session.corpus
    rows = session.settings.rows
    setting = session.settings.format
    digest = Self.digest(of: flow, in: corpus)
  }

  /// The format the pipeline chose with `as`.
  var format: Format? {
    if case .output(_, let format) = flow { format } else { nil }
  }

  /// The format for the file at `path`: what the pipeline chose, what the name says, or what its last
  /// verb writes; `nil` where the session's setting decides.
  func fileFormat(_ path: String) -> Format? {
    format ?? Format(ofFile: path) ?? (setting == .table ? pipeline.fileFormat : nil)
  }

  /// Makes a selection the current one, under its name where the statement gives one.
  func settle(in session: inout Session) {
    guard case .selection(let selection) = flow else { return }
    let name = pipeline.statement.name?.text
    if let name { session.names[name] = selection }
    session.select(selection, name: name ?? pipeline.recalledName)
  }

  /// What to show; a selection is listed to its end if `isWhole`, and cut on a screen.
  func output(as format: Format, isWhole: Bool) -> Output {
    switch flow {
    case .nothing, .effect: return .none
    case .output(let output, _): return output
    case .selection(let selection):
      if isWhole || format != .table { return selection.output(as: format, in: corpus) }
      guard pipeline.isListed, pipeline.statement.name == nil else { return .none }
      return .table(preview(of: selection))
    }
  }

  private func preview(of selection: Selection) -> Table {
    var table = Listing.table(of: selection.first(rows), in: corpus)
    table.notes = ["\(selection.count) of \(corpus.articleCount) articles"]
    if selection.count > rows {
      table.notes.append("… \(selection.count - rows) more; `list` shows all of them")
    }
    return table
  }

  /// The first 16 hex digits of the SHA-256 of the result as JSON Lines; of a selection, of its ids.
  private static func digest(of flow: Flow, in corpus: Corpus) -> String? {
    let text: String
    switch flow {
    case .nothing, .effect: return nil
    case .selection(let selection):
      text = selection.numbers.map { corpus.idText(of: $0) }.joined(separator: "\n")
    case .output(let output, _): text = output.rendered(as: .jsonl, on: Canvas())
    }
    return String(Digest.sha256(Array(text.utf8).span).prefix(16))
  }
}

extension Format {
  /// The format that a file's ending asks for.
  init?(ofFile path: String) {
    let endings: [(String, Format)] = [
      (".csv", .csv), (".tsv", .tsv), (".json", .json), (".jsonl", .jsonl), (".md", .markdown),
    ]
    guard let found = endings.first(where: { path.hasSuffix($0.0) }) else { return nil }
    self = found.1
  }
}
