extension LineEditor {
  /// A search through earlier lines, and the line to come back to.
  struct Search {
    var history: HistorySearch
    let before: String
    let cursor: Int
  }

  /// Ctrl-R: from now on keys change what is searched for.
  func beginSearch() -> EditLine.Outcome {
    let (text, cursor) = line.content
    turn.search = Search(
      history: HistorySearch(entries: recall.entries), before: String(text), cursor: cursor)
    showSearch()
    return .redraw
  }

  /// Gives `key` to the search; returns the key libedit is to see instead, if any.
  ///
  /// A key that means nothing to the search ends it and then does what it always does, so that an
  /// arrow, Tab or Enter goes on from the line found.
  func searchKey(_ key: Unicode.Scalar) -> Unicode.Scalar? {
    switch key {
    case "\u{12}": turn.search?.history.older()
    case "\u{13}": turn.search?.history.newer()
    case "\u{08}", "\u{7F}": turn.search?.history.removeLast()
    case "\u{07}": return endSearch(restoring: true)
    case _ where key.properties.generalCategory == .control: return endSearch(passing: key)
    default: turn.search?.history.add(key)
    }
    showSearch()
    return redrawKey()
  }

  private func endSearch(
    restoring: Bool = false, passing key: Unicode.Scalar? = nil
  ) -> Unicode.Scalar? {
    if restoring, let search = turn.search {
      setLine(search.before, cursor: search.cursor)
    }
    turn.search = nil
    show(prompt: prompt, rightPrompt: rightPrompt)
    return redrawKey(then: key)
  }

  private func showSearch() {
    guard let search = turn.search else { return }
    let label = search.history.isFailing ? "no match" : "search"
    show(prompt: "\(label) \"\(search.history.pattern)\": ", rightPrompt: "")
    if let match = search.history.match {
      setLine(match.line, cursor: match.cursor)
    } else {
      setLine(search.before, cursor: search.cursor)
    }
  }

  private func setLine(_ text: String, cursor: Int) {
    _ = line.replaceAll(with: text)
    line.moveCursor(by: cursor - text.unicodeScalars.count)
  }

  /// Starts the sequence that makes libedit draw what has changed; `key` follows it.
  private func redrawKey(then key: Unicode.Scalar? = nil) -> Unicode.Scalar? {
    let sequence = Array(Key.redraw.unicodeScalars)
    turn.injected = sequence.dropFirst() + (key.map { [$0] } ?? [])
    return sequence.first
  }
}
