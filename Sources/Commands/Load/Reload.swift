import Diagnostics
import Loading

/// `reload`: reads again what is loaded.
struct Reload: Command {
  static let spec = CommandSpec(
    name: "reload", synopsis: "read all loaded files again", topic: .load,
    takes: .nothing, gives: .nothing,
    details: ["For files that changed on disk; a file that is gone stops it and nothing changes."],
    examples: [.init("reload", why: "after editing a page", .isQuiet)],
    failing: .init("reload now", "D006"))

  private let span: SourceSpan

  init(_ arguments: ParsedArguments) throws(Report) { span = arguments.span }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    try session.needArticles(at: span)
    let loads = session.loads.filter { $0.skipped == nil }
    var options = LoadOptions()
    for load in loads {
      options.formats[load.path] = load.format
      options.encodings[load.path] = load.encoding
    }
    let result = Loader.load(loads.map(\.path), options: options)
    if let failure = result.failed.first {
      throw Report(
        .unreadable, "cannot read \"\(failure.path)\" again: \(failure.reason.sentence)", at: span,
        help: "`drop \(failure.path)` takes it out")
    }
    session.forgetArticles()
    var ingest = Ingest(session: session, asOf: nil, options: options)
    try ingest.read(result.pages)
    ingest.finish(in: &session)
    return .nothing
  }
}
