import Commands
import Diagnostics
import Editing
import FoundationEssentials
import Grammar
import Indexing
import Querying
import Rendering

/// The conversation at a terminal: reads a line, evaluates it, shows where the session stands.
struct Prompt {
  private var evaluator: Evaluator
  private let surroundings: Surroundings
  private let history: HistoryFile?
  private let usesColor: Bool
  private let readsStartFile: Bool
  private var lineNumber = 0

  init(_ evaluator: Evaluator, in surroundings: Surroundings, invocation: Invocation) {
    self.evaluator = evaluator
    self.evaluator.allowsPrefixes = true
    self.evaluator.keepsGoing = false
    self.surroundings = surroundings
    history = surroundings.historyPath.map { HistoryFile(path: $0) }
    usesColor = evaluator.screen.canvas.usesColor
    readsStartFile = invocation.readsStartFile
  }

  /// Talks until the person leaves; gives the exit code.
  consuming func run() -> Int32 {
    if readsStartFile { runStartFile() }
    let box = SessionBox(evaluator.session)
    let editor =
      surroundings.isDumb
      ? nil
      : LineEditor(
        history: history?.load() ?? [], programName: "dateline",
        complete: { Completer(box.session).completions(for: $0, cursor: $1) },
        needsMore: { Completeness(of: $0, lexicon: box.session.registry.lexicon) == .open })
    var reader = LineReader(descriptor: 0)
    while true {
      Interruption.clear()
      switch read(with: editor, or: &reader) {
      case .endOfInput:
        StandardStreams.tell("")
        return 0
      case .interrupted: continue
      case .line(let line):
        remember(line)
        if case .quit(let code) = evaluate(line) { return code }
        box.session = evaluator.session
      }
    }
  }

  private func read(with editor: LineEditor?, or reader: inout LineReader) -> LineEditor.Reading {
    if let editor { return editor.readLine(prompt: promptText) }
    _ = StandardStreams.write(promptText)
    return reader.next().map { .line(String(decoding: $0, as: UTF8.self)) } ?? .endOfInput
  }

  private mutating func evaluate(_ line: String) -> Ending {
    lineNumber += 1
    return evaluator.evaluate(Source(name: "<input:\(lineNumber)>", text: line))
  }

  private func remember(_ line: String) {
    guard let history else { return }
    do {
      try history.append(line)
    } catch {
      // A history that cannot be written is no reason to stop working; it was told at the start.
    }
  }

  private mutating func runStartFile() {
    guard let path = surroundings.startFilePath, FileManager.default.fileExists(atPath: path) else {
      return
    }
    do {
      let script = try Evaluator.script(at: Word(path, span: SourceSpan(0, 0)), from: nil)
      _ = try evaluator.run(script, arguments: [], at: nil)
    } catch {
      evaluator.tell(error.withoutPlace, in: nil)
    }
  }

  /// `dateline>` with nothing loaded, else what is selected and how much of it all that is.
  private var promptText: String {
    let session = evaluator.session
    let total = session.corpus.articleCount
    let text: String
    if total == 0 {
      text = "dateline> "
    } else if session.selection.count == total, session.selectionName == nil {
      text = "\(total)> "
    } else {
      let name = session.selectionName.map { "\($0): " } ?? ""
      text = "\(name)\(session.selection.count) of \(total)> "
    }
    return text
  }
}

/// What the completer may look at while a line is typed.
private final class SessionBox {
  var session: Session
  init(_ session: Session) { self.session = session }
}
