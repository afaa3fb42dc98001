import CSignals

/// Keys that mean something between the parts of the editor.
enum Key {
  /// The characters of SIGINT and SIGTSTP: the terminal never sends them as keys while these signals
  /// are on, so they stand for the signals.
  static let interrupt: Unicode.Scalar = "\u{03}"
  static let suspend: Unicode.Scalar = "\u{1A}"
  /// Sequences nobody types, for what only libedit can do: they begin with the character of SIGQUIT.
  static let accept = "\u{1C}a"
  static let redraw = "\u{1C}r"
  /// What a terminal puts around pasted text.
  static let pasteEnd = "\u{1B}[201~"
}

extension LineEditor {
  /// What waits until the cursor stands behind the line, so that nothing is written over it.
  enum Deferred {
    case interrupt
    /// Stopping the program; then the cursor goes back by so much.
    case suspend(back: Int)
    /// Showing lines below; then the cursor goes back by so much.
    case show([String], back: Int)
  }

  /// The next key for libedit; nil when reading the line is over.
  func nextKey() -> Unicode.Scalar? {
    while true {
      if let deferred = turn.deferred {
        turn.deferred = nil
        if !perform(deferred) { return nil }
      }
      if !turn.injected.isEmpty { return turn.injected.removeFirst() }
      if Interruption.isRequested { return interruptKey() }
      if takeSignals() { return Key.suspend }
      switch keys.next() {
      case .key(let key):
        if turn.search == nil { return key }
        if let passed = searchKey(key) { return passed }
      case .signal: continue
      case .end: return nil
      }
    }
  }

  /// Tells libedit of Ctrl-C as a key.
  ///
  /// It may be waiting for the rest of a sequence and drop it, so
  /// the key is repeated until its function ran; if that never happens reading just ends.
  private func interruptKey() -> Unicode.Scalar? {
    turn.interruptAttempts += 1
    if turn.interruptAttempts <= 4 { return Key.interrupt }
    turn.wasInterrupted = true
    return nil
  }

  /// Acts on signals that came in; true when the user asked to stop the program.
  private func takeSignals() -> Bool {
    if signals_take_resume() { resume() }
    if signals_take_resize() { resize() }
    return signals_take_stop()
  }
}

// MARK: - Once the cursor stands behind the line

extension LineEditor {
  /// Moves the cursor behind the line, then does what `deferred` makes of the way back.
  func settle(then deferred: (_ back: Int) -> Deferred) -> EditLine.Outcome {
    let content = line.content
    let distance = content.text.count - content.cursor
    line.moveCursor(by: distance)
    turn.deferred = deferred(-distance)
    return .moveCursor
  }

  /// False when reading the line is over.
  private func perform(_ deferred: Deferred) -> Bool {
    switch deferred {
    case .interrupt:
      turn.wasInterrupted = true
      return false
    case .suspend(let back):
      suspend()
      line.moveCursor(by: back)
    case .show(let lines, let back):
      line.write("\r\n" + lines.map { $0 + "\r\n" }.joined())
      line.moveCursor(by: back)
    }
    line.redraw()
    return true
  }

  private func suspend() {
    line.write("\r\n")
    signals_mark_editing(false, false)
    line.setRaw(false)
    signals_stop_process()
    _ = signals_take_resume()
    prepareAgain()
  }

  /// After a stop that nobody announced (SIGSTOP): others may have changed everything.
  private func resume() {
    prepareAgain()
    line.write("\r")
    line.redraw()
  }

  private func prepareAgain() {
    line.setRaw(false)
    line.setRaw(true)
    signals_mark_editing(true, !line.isVi)
    line.resize()
    turn.width = Terminal.drawnColumns
  }

  /// Draws the line for the new width, over the old one.
  private func resize() {
    let width = Terminal.drawnColumns
    // Some terminals have broken the rows anew by now and some have not: with the smaller answer
    // a piece of the old line may stay in sight, but nothing above it is lost.
    let rows = min(rowsAboveCursor(width: turn.width), rowsAboveCursor(width: width))
    line.write((rows > 0 ? "\u{1B}[\(rows)A" : "") + "\r\u{1B}[J")
    turn.width = width
    line.resize()
    line.redraw()
  }

  private func rowsAboveCursor(width: Int) -> Int {
    let content = line.content
    let drawn = Array(PromptMarkup.visible(prompt).unicodeScalars) + content.text[..<content.cursor]
    return TextRows.count(drawn, width: width, columns: EditLine.columns(of:)) - 1
  }
}
