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
  private var history: HistoryFile?
  private let invocation: Invocation
  private var lineNumber = 0

  init(_ evaluator: Evaluator, in surroundings: Surroundings, invocation: Invocation) {
    self.evaluator = evaluator
    self.evaluator.allowsPrefixes = true
    self.evaluator.keepsGoing = false
    self.surroundings = surroundings
    history = surroundings.historyPath.map { HistoryFile(path: $0) }
    self.invocation = invocation
  }

  /// Talks until the person leaves; gives the exit code.
  consuming func run() -> Int32 {
    if invocation.readsStartFile { runStartFile() }
    let box = SessionBox(evaluator.session)
    let editor = editor(for: box)
    var plain = PlainPrompt()
    while true {
      Interruption.clear()
      let reading =
        editor?.readLine(prompt: promptText) ?? plain.readLine(prompt: plainPromptText)
      switch reading {
      case .endOfInput: return 0
      case .interrupted: continue
      case .line(let line):
        remember(line)
        if case .quit(let code) = evaluate(line) { return code }
        box.session = evaluator.session
      }
    }
  }

  /// The line editor, or `nil` where lines cannot be edited.
  private func editor(for box: SessionBox) -> LineEditor? {
    LineEditor(
      history: history?.load() ?? [], programName: "dateline",
      complete: { Completer(box.session).completions(for: $0, cursor: $1) },
      needsMore: { Completeness(of: $0, lexicon: box.session.registry.lexicon) == .open })
  }

  private mutating func evaluate(_ line: String) -> Ending {
    lineNumber += 1
    evaluator.screen.canvas = surroundings.resultCanvas(invocation)
    evaluator.screen.messageCanvas = surroundings.messageCanvas(invocation)
    return evaluator.evaluate(Source(name: "<input:\(lineNumber)>", text: line))
  }

  /// Adds a line to the history file; when that fails it is told once and not tried again.
  private mutating func remember(_ line: String) {
    guard let file = history else { return }
    do {
      try file.append(line)
    } catch {
      history = nil
      evaluator.tell("the history cannot be kept in \(file.path); it ends with this session")
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
    if total == 0 { return "dateline> " }
    if session.selection.count == total, session.selectionName == nil { return "\(total)> " }
    let name = session.selectionName.map { "\($0): " } ?? ""
    return "\(name)\(session.selection.count) of \(total)> "
  }

  /// The prompt where lines are not edited: nothing when results go to a file or a pipe.
  private var plainPromptText: String { surroundings.outputIsTerminal ? promptText : "" }
}

/// What the completer may look at while a line is typed.
private final class SessionBox {
  var session: Session
  init(_ session: Session) { self.session = session }
}
