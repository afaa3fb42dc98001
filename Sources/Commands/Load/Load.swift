import Diagnostics
import Grammar
import Indexing
import Loading
import Querying

/// `load`: adds the articles of files and folders.
struct Load: Command {
  static let spec = CommandSpec(
    name: "load", synopsis: "add the articles of files and folders", topic: .load,
    takes: .nothing, gives: .nothing,
    arguments: [
      ArgumentSpec("PATH", .path, .some, help: "a page, or a folder that is read to its depths")
    ],
    options: [
      OptionSpec("as-of", "TIME", .time, help: "when the pages were captured, in ISO 8601"),
      OptionSpec(
        "format", "FORMAT", .oneOf(InputFormat.allCases.map(\.rawValue)),
        help: "how files are read; found out file by file when left out"),
      OptionSpec(
        "encoding", "ENCODING", .oneOf(TextEncoding.allCases.map(\.rawValue)),
        help: "what the files are in; found out file by file when left out"),
      OptionSpec(flag: "strict", help: "refuse the load when anything is passed over or repaired"),
    ],
    details: [
      "Without --as-of a page's capture is the time its file was last changed.",
      "A story that its container dates is taken to be captured at that date.",
      "Compressed files and archives are opened: gzip, xz, zstd, bzip2, tar, zip.",
      "A path that cannot be read loads nothing; inside a folder it is passed over and reported.",
    ],
    examples: [
      .init(
        "load samples/pages/veerpont.txt --as-of 2026-05-04T20:00Z",
        why: "one page and the moment it was taken", .isQuiet)
    ],
    failing: .init("load no-such-file.txt", "D020"))

  let paths: [Word]
  let asOf: Int64?
  let isStrict: Bool
  let format: InputFormat
  let encoding: TextEncoding?

  init(_ arguments: ParsedArguments) throws(Report) {
    paths = arguments.words("PATH")
    isStrict = arguments.has(option: "strict")
    format = arguments.word(option: "format").flatMap { InputFormat(rawValue: $0.text) } ?? .auto
    encoding = arguments.word(option: "encoding").flatMap { TextEncoding(rawValue: $0.text) }
    asOf = try arguments.word(option: "as-of").map(CaptureTime.moment)
  }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    var options = LoadOptions()
    options.format = format
    options.encoding = encoding
    let result = Loader.load(
      paths.map(\.text), options: options, isInterrupted: session.environment.isInterrupted)
    try refuse(result)
    var ingest = Ingest(session: session, asOf: asOf, options: options)
    try ingest.read(result.pages)
    ingest.passOver(result.skipped)
    ingest.finish(in: &session)
    return .nothing
  }

  /// Throws on a path that was named and could not be read and, if strict, on anything unclean.
  private func refuse(_ result: LoadResult) throws(Report) {
    if result.wasInterrupted { throw Report(.interrupted, "stopped; nothing was added") }
    if let failed = result.failed.first {
      var report = failed.report(naming: paths)
      if isStrict { report.code = .strictInput }
      throw report
    }
    guard isStrict else { return }
    if let skipped = result.skipped.first {
      throw Report(
        .strictInput, "\(skipped.path) was passed over: \(skipped.reason.sentence)",
        help: "take it out of the folder, or load without --strict")
    }
    if let (page, sentence) = result.firstOddity {
      throw Report(
        .strictInput, "\(page.path): \(sentence)", help: "mend the file, or load without --strict")
    }
    if let page = result.pages.first(where: { !$0.repairs.isEmpty }) {
      throw Report(
        .strictInput, "\(page.path) needs repair: \(page.repairs[0].sentence)",
        help: "mend the file, or load without --strict")
    }
  }
}

extension LoadResult {
  /// The first container with a member that was left out or markup that was forgiven, and what.
  fileprivate var firstOddity: (page: LoadedPage, sentence: String)? {
    for page in pages {
      guard let container = page.container else { continue }
      if let refused = container.refused.first {
        return (page, "\(refused.path) was left out: \(refused.reason.sentence)")
      }
      if let oddity = container.oddities.first { return (page, oddity) }
    }
    return nil
  }
}
