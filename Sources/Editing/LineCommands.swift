/// What the keys do that change the line.
extension LineEditor {
  /// Enter: ends the line, or opens a row while the text is not whole.
  ///
  /// An empty last row ends it all the same, so that nobody is caught in a text that can never be
  /// whole.
  func submit() -> EditLine.Outcome {
    let content = line.content
    if content.text.last != "\n", needsMore(String(content.text)) {
      line.moveCursor(by: content.text.count - content.cursor)
      return breakLine()
    }
    // libedit's own function goes below the last row before it ends the line; ours could not.
    line.push(Key.accept)
    return .pushed
  }

  /// Alt-Enter: opens a row at the cursor.
  func breakLine() -> EditLine.Outcome { line.insert("\n") ? .redraw : .beep }

  /// Up: a row up in the text, or the next older line.
  func goToPrevious() -> EditLine.Outcome {
    let (text, cursor) = line.content
    if let above = TextRows.above(cursor, in: text) {
      line.moveCursor(by: above - cursor)
      return .moveCursor
    }
    let beforeCursor = String(text[..<cursor])
    return show(recall.older(than: String(text), beforeCursor: beforeCursor))
  }

  /// Down: a row down in the text, or the next newer line.
  func goToNext() -> EditLine.Outcome {
    let (text, cursor) = line.content
    if let below = TextRows.below(cursor, in: text) {
      line.moveCursor(by: below - cursor)
      return .moveCursor
    }
    let beforeCursor = String(text[..<cursor])
    return show(recall.newer(than: String(text), beforeCursor: beforeCursor))
  }

  private func show(_ recalled: String?) -> EditLine.Outcome {
    guard let recalled, line.replaceAll(with: recalled) else { return .beep }
    return .redraw
  }

  /// Ctrl-D: deletes the character at the cursor; leaves when the line is empty.
  func deleteOrLeave() -> EditLine.Outcome {
    let (text, cursor) = line.content
    if text.isEmpty { return .endOfInput }
    guard cursor < text.count else { return .beep }
    line.moveCursor(by: 1)
    line.deleteBackwards(1)
    return .redraw
  }

  /// Ctrl-C: gives the line up.
  func interrupt() -> EditLine.Outcome {
    Interruption.clear()
    return settle { _ in .interrupt }
  }
}

// MARK: - Completion

extension LineEditor {
  /// Tab: completes the word before the cursor as far as it goes, or shows the choice.
  func completeWord() -> EditLine.Outcome {
    let (text, cursor) = line.content
    let beforeCursor = String(text[..<cursor])
    let completions = complete(String(text), beforeCursor.utf8.count)
    let start = Self.scalarOffset(ofByte: completions.replaces.lowerBound, in: beforeCursor)
    switch completions.answer(for: String(text[start..<cursor])) {
    case .nothing: return .beep
    case .insert(let word):
      return replace(cursor - start, with: word, before: cursor < text.count ? text[cursor] : nil)
    case .list(let candidates):
      let lines = CandidateColumns.lines(
        candidates, width: Terminal.columns() ?? 80, rowLimit: max((Terminal.rows() ?? 24) - 3, 2))
      return settle { .show(lines, back: $0) }
    }
  }

  /// Puts `word` in the place of the last `count` characters; a space that follows is not doubled.
  private func replace(
    _ count: Int, with word: String, before next: Unicode.Scalar?
  ) -> EditLine.Outcome {
    line.deleteBackwards(count)
    let stepsOverSpace = next == " " && word.hasSuffix(" ")
    guard line.insert(stepsOverSpace ? String(word.dropLast()) : word) else { return .beep }
    if stepsOverSpace { line.moveCursor(by: 1) }
    return .redraw
  }

  /// How many Unicode scalars of `text` begin before `byte`.
  private static func scalarOffset(ofByte byte: Int, in text: String) -> Int {
    var bytes = 0
    return text.unicodeScalars.prefix { scalar in
      defer { bytes += UTF8.width(scalar) }
      return bytes < byte
    }.count
  }
}

// MARK: - Paste

extension LineEditor {
  /// Takes in pasted text up to its end mark, however many rows it has, as text and not as keys.
  ///
  /// Too much of it is refused whole: half a paste would be half a command.
  func paste() -> EditLine.Outcome {
    let end = Array(Key.pasteEnd.unicodeScalars)
    var pasted: [Unicode.Scalar] = []
    var matched = 0
    while matched < end.count {
      guard let key = line.nextKey(), !(key == Key.interrupt && Interruption.isRequested) else {
        turn.wasInterrupted = turn.wasInterrupted || Interruption.isRequested
        return .endOfInput
      }
      if key == end[matched] {
        matched += 1
        continue
      }
      // No end mark after all; only its first character can begin another.
      let restarts = key == end[0]
      if pasted.count <= PastedText.limit { pasted += end[..<matched] + (restarts ? [] : [key]) }
      matched = restarts ? 1 : 0
    }
    guard pasted.count <= PastedText.limit else {
      let notice = "not pasted: more than \(PastedText.limit) characters"
      return settle { .show([notice], back: $0) }
    }
    return line.insert(PastedText.cleaned(pasted)) ? .redraw : .beep
  }
}
