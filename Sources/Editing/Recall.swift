/// Walking through earlier lines from the one being typed, and back.
struct Recall {
  /// Earlier lines, oldest first.
  private(set) var entries: [String]
  /// Where the walk stands; one past the last entry is the line being typed.
  private var position: Int
  /// What was made of the lines passed, by position: nothing typed is lost by looking around.
  private var drafts: [Int: String] = [:]
  /// What the lines looked for start with, and the text shown for it last.
  private var prefix = ""
  private var shown: String?

  init(entries: [String]) {
    self.entries = entries
    position = entries.count
  }

  /// Starts a new line.
  mutating func begin() {
    position = entries.count
    drafts = [:]
    shown = nil
  }

  /// Keeps `line` if the history would (see ``HistoryFile/keeps(_:after:)``).
  mutating func add(_ line: String) {
    if HistoryFile.keeps(line, after: entries.last) { entries.append(line) }
    begin()
  }

  /// The next older line that starts with what stands before the cursor; nil when there is none.
  mutating func older(than text: String, beforeCursor: String) -> String? {
    step(from: text, beforeCursor: beforeCursor, through: (0..<position).reversed())
  }

  /// The next newer line that starts with what stands before the cursor, at last the line being
  /// typed; nil when there is none.
  mutating func newer(than text: String, beforeCursor: String) -> String? {
    guard position < entries.count else { return nil }
    return step(from: text, beforeCursor: beforeCursor, through: position + 1..<entries.count + 1)
  }

  private mutating func step(
    from text: String, beforeCursor: String, through positions: some Sequence<Int>
  ) -> String? {
    if shown != text || beforeCursor != text { prefix = beforeCursor }
    drafts[position] = text
    for candidate in positions {
      guard let line = self.text(at: candidate), line != text || candidate == entries.count,
        candidate == entries.count || line.hasPrefix(prefix)
      else { continue }
      position = candidate
      shown = line
      return line
    }
    return nil
  }

  private func text(at position: Int) -> String? {
    drafts[position] ?? (position < entries.count ? entries[position] : nil)
  }
}
