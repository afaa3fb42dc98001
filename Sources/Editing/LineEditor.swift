import CLibEdit
import CSignals

/// Reads lines from a terminal with libedit: history, completion, colour, resize.
///
/// One editor at a time, used from the main thread only.
package final class LineEditor {
  /// How reading a line ended.
  package enum Reading: Equatable {
    /// A line, without its newline; it has newlines inside when it was typed or pasted in rows.
    case line(String)
    /// Ctrl-C: the line was cleared.
    case interrupted
    /// Ctrl-D on an empty line, or the terminal is gone.
    case endOfInput
  }

  /// What Tab offers.
  package struct Completions {
    /// The bytes of the line, counted from its start, that a candidate replaces; ends at the cursor.
    package var replaces: Range<Int>
    /// What can stand there, in the order to show; each is the whole replacement, quotes included.
    package var candidates: [String]

    package init(replaces: Range<Int>, candidates: [String]) {
      self.replaces = replaces
      self.candidates = candidates
    }
  }

  /// What holds while one line is read.
  struct Turn {
    /// What waits until the cursor stands behind the line.
    var deferred: Deferred?
    var wasInterrupted = false
    /// How often libedit was told of the interrupt that is pending.
    var interruptAttempts = 0
    var search: Search?
    /// Keys for libedit that nobody typed, before any that somebody does.
    var injected: [Unicode.Scalar] = []
    /// The width of the terminal that the line is drawn for.
    var width = Terminal.drawnColumns
  }

  let line: EditLine
  let complete: (_ line: String, _ cursorByte: Int) -> Completions
  let needsMore: (String) -> Bool
  var keys = KeyInput(descriptor: Terminal.Stream.input.rawValue)
  var recall: Recall
  var turn = Turn()
  /// The prompt of the line being read; a search shows another meanwhile.
  private(set) var prompt = ""
  private(set) var rightPrompt = ""
  private var shownPrompt = WideText("")
  private var shownRightPrompt = WideText("")

  /// Opens an editor on standard input and output.
  ///
  /// Nil when lines cannot be edited: no terminal, or one that cannot move its cursor, or the user
  /// switched editing off. Also installs ``Interruption`` and sees to it that every exit leaves the
  /// terminal as it is now.
  ///
  /// - Parameters:
  ///   - history: earlier lines, oldest first.
  ///   - programName: how lines of the user's editrc file can be meant for this program only.
  ///   - complete: what Tab offers, given the line and the byte the cursor stands before.
  ///   - needsMore: whether Enter should open a new row instead of ending the line. A second Enter
  ///     ends it whatever the answer.
  package init?(
    history: [String], programName: String,
    complete: @escaping (_ line: String, _ cursorByte: Int) -> Completions,
    needsMore: @escaping (String) -> Bool
  ) {
    guard signals_guard_terminal(Terminal.Stream.input.rawValue, Terminal.Stream.output.rawValue),
      let line = EditLine(program: programName)
    else { return nil }
    self.line = line
    self.complete = complete
    self.needsMore = needsMore
    recall = Recall(entries: history)
    connect()
    bindKeys()
    guard self.line.isEditing else { return nil }
    Interruption.install()
  }

  /// Shows `prompt` and reads one line.
  ///
  /// - Parameters:
  ///   - prompt: one row; it may set colours and should end with a space.
  ///   - rightPrompt: shown at the right edge while the line is short.
  /// - Returns: the line, or why there is none.
  package func readLine(prompt: String, rightPrompt: String = "") -> Reading {
    begin(prompt, rightPrompt)
    let typed = line.read()
    signals_mark_editing(false, false)
    signals_end_editing()
    guard let typed else { return endWithoutLine() }
    let text = String(typed.unicodeScalars.dropLast(typed.unicodeScalars.last == "\n" ? 1 : 0))
    recall.add(text)
    return .line(text)
  }

  private func begin(_ prompt: String, _ rightPrompt: String) {
    Interruption.clear()
    turn = Turn()
    recall.begin()
    self.prompt = prompt
    self.rightPrompt = rightPrompt
    show(prompt: prompt, rightPrompt: rightPrompt)
    line.resize()
    // libedit would do so only after the prompt is drawn, and the first keys could be echoed twice.
    line.setRaw(true)
    signals_begin_editing()
    signals_mark_editing(true, !line.isVi)
  }

  private func endWithoutLine() -> Reading {
    guard turn.wasInterrupted || Interruption.isRequested else {
      line.write("\r\n")
      return .endOfInput
    }
    Interruption.clear()
    line.write("^C\r\n")
    return .interrupted
  }
}

// MARK: - What libedit calls

extension LineEditor {
  /// Changes what stands before the line; seen at the next redraw.
  func show(prompt: String, rightPrompt: String) {
    shownPrompt = WideText(PromptMarkup.marked(prompt))
    shownRightPrompt = WideText(PromptMarkup.marked(rightPrompt))
  }

  private func connect() {
    // Safe: the prompts' memory lives until `show` replaces it, which no call of libedit spans.
    unsafe line.connect(
      to: self,
      prompt: { unsafe LineEditor.of($0).shownPrompt.start },
      rightPrompt: { unsafe LineEditor.of($0).shownRightPrompt.start },
      reader: { unsafe LineEditor.of($0).giveKey(to: $1) })
  }

  /// The owner of a libedit editor.
  static func of(_ editor: OpaquePointer?) -> LineEditor {
    // Safe: `connect` stored the owner, which exists while libedit is called.
    guard let owner = unsafe editline_client(editor) else {
      preconditionFailure("a libedit editor calls back before it has an owner")
    }
    return unsafe Unmanaged.fromOpaque(owner).takeUnretainedValue()
  }

  /// The read function: 1 with a key, 0 at the end, -1 when interrupted.
  private func giveKey(to character: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    guard let key = nextKey() else { return turn.wasInterrupted ? -1 : 0 }
    // Safe: libedit passes the address of one character.
    unsafe character?.pointee = wchar_t(bitPattern: key.value)
    return 1
  }
}
