import Scanning

/// The words that lines other than text begin with.
///
/// A line that begins with none of them, with no digit, bracket or plus sign is neither an age nor a
/// heading, a section, a byline or a sign-off, and no day or month stands at its start: one look
/// spares a line of text all the others.
struct LineStarts: Sendable {
  static let shared = LineStarts()

  private let tree: PhraseTree
  /// For each phrase whether it only counts where no letter or digit follows.
  private let needsEnd: [Bool]

  private init() {
    // Ages may be glued to what follows, and openers of bylines end in a space themselves.
    let open =
      AgePhrases.starts + CalendarPhrases.openings.rows.map(\.phrase)
      + DateWords.weekdays.rows.map(\.phrase) + BylineWords.openers.rows.map(\.phrase)
      + BylineWords.groups.rows.map(\.phrase) + SignOffWords.labels.rows.map(\.phrase)
      + ContributorWords.openers.rows.map(\.phrase)
    let closed =
      HeadingWords.starts + DateWords.months.rows.map(\.phrase)
      + StampWords.labels.rows.map(\.phrase) + StampWords.shortWeekdays.rows.map(\.phrase)
    let openBytes = Dictionary(grouping: open.map { Array($0.lowercased().utf8) }, by: \.first)
    tree = PhraseTree(open + closed, foldsAll: true)
    // The longest phrase hides the shorter ones it begins with.
    needsEnd =
      open.map { _ in false }
      + closed.map { phrase in
        let bytes = Array(phrase.lowercased().utf8)
        return openBytes[bytes.first]?.contains { bytes.starts(with: $0) } != true
      }
  }

  /// Whether the line from `start` to `end` may begin with one of the words, a digit, a bracket or a
  /// plus sign.
  @inline(__always)
  func mayBegin(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let first = page[start]
    if first == 0x28 || first == 0x2B || ASCII.isDigit(first) { return true }
    guard tree.mayMatch(page, at: start, end: end) else { return false }
    return beginsWithWord(page, start, end)
  }

  private func beginsWithWord(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard let found = tree.match(page, at: start, end: end) else { return false }
    guard needsEnd[found.row], found.end < end else { return true }
    return !ASCII.isWord(page[found.end])
  }
}
