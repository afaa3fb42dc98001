package import Diagnostics
package import Grammar
package import Recording

/// A file a statement writes to, with what can go wrong in words.
package struct ResultFile {
  let path: Word

  package init(_ path: Word) { self.path = path }

  /// Writes `text`.
  ///
  /// - Throws: ``Code/refused`` where `allowed` forbids it, else why the system could not.
  package func write(
    _ text: String, _ mode: OutputFile.Mode, allowed: Environment.Writing
  ) throws(Report) {
    try check(allowed)
    if allowed == .discarded { return }
    do {
      try OutputFile.write(text, to: path.text, mode)
    } catch {
      throw report(on: error)
    }
  }

  private func check(_ allowed: Environment.Writing) throws(Report) {
    switch allowed {
    case .anywhere: return
    case .workingFolder, .discarded:
      guard !staysInside else { return }
      throw Report(
        .refused, "a script may not write outside the working folder: \"\(path.text)\"",
        at: path.span, help: "write below this folder, or start with --allow-write")
    case .nowhere:
      throw Report(
        .refused, "writing is switched off by --safe", at: path.span,
        help: "start without --safe to write files")
    }
  }

  /// Whether the path cannot lead out of the working folder: relative, without `..`, and no link.
  private var staysInside: Bool {
    let parts = path.text.split(separator: "/")
    return !path.text.hasPrefix("/") && !parts.contains("..")
      && !OutputFile.leadsAway(path.text)
  }

  private func report(on failure: OutputFile.Failure) -> Report {
    switch failure {
    case .exists:
      Report(
        .alreadyExists, "\"\(path.text)\" exists already", at: path.span,
        help: "choose another name, or add --force")
    case .closed:
      Report(.cannotWrite, "nobody reads \"\(path.text)\"", at: path.span, help: "open its reader")
    case .system(let number):
      Report(
        .cannotWrite, "cannot write \"\(path.text)\": \(OutputFile.words(for: number))",
        at: path.span, help: "nothing was written there; choose another place")
    }
  }
}
