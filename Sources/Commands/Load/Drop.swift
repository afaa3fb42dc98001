import Diagnostics
import Grammar
import Indexing
import Recording

/// `drop`: takes files out again.
struct Drop: Command {
  static let spec = CommandSpec(
    name: "drop", synopsis: "take files out of what is loaded", topic: .load,
    takes: .nothing, gives: .nothing,
    arguments: [ArgumentSpec("PATH", .path, .some, help: "a file or folder that was loaded")],
    details: ["The articles that stay are numbered anew, in kept selections too."],
    examples: [
      .init("drop samples/pages", why: "take a folder out", .isQuiet)
    ],
    failing: .init("drop no-such-file.txt", "D020"))

  let paths: [Word]

  init(_ arguments: ParsedArguments) throws(Report) { paths = arguments.words("PATH") }

  func run(on input: Flow, in session: inout Session) throws(Report) -> Flow {
    let doomed = try files(in: session)
    let pages = session.corpus.pages.indices.filter {
      doomed.contains(session.corpus.pages[$0].source.path)
    }
    session.remove(pages: Set(pages))
    session.loads.removeAll { doomed.contains($0.path) }
    session.inputs.removeAll { doomed.contains($0.path) }
    session.notices.append(
      .line(
        "\(doomed.count) file\(doomed.count == 1 ? "" : "s") taken out; "
          + "\(session.corpus.articleCount) articles stay"))
    return .nothing
  }

  private func files(in session: Session) throws(Report) -> Set<String> {
    var doomed: Set<String> = []
    for path in paths {
      let folder = path.text.hasSuffix("/") ? path.text : path.text + "/"
      let found = session.loads.map(\.path).filter { $0 == path.text || $0.hasPrefix(folder) }
      guard !found.isEmpty else {
        throw Report(
          .notFound, "\"\(path.text)\" is not loaded", at: path.span,
          help: "`corpus` lists the files that are")
      }
      doomed.formUnion(found)
    }
    return doomed
  }
}
