import Scanning

/// What a line may be, judged by the words it begins with.
struct LineKinds: OptionSet, Sendable {
  let rawValue: UInt8

  static let age = LineKinds(rawValue: 1)
  static let stamp = LineKinds(rawValue: 2)
  /// A heading, a link, a section's name or the site's own words.
  static let heading = LineKinds(rawValue: 4)
  static let byline = LineKinds(rawValue: 8)
  static let signOff = LineKinds(rawValue: 16)
  static let contributors = LineKinds(rawValue: 32)
  /// A line with the name of a day or a month first, which is no place.
  static let day = LineKinds(rawValue: 64)

  /// Whatever a line can be.
  static let all = LineKinds(rawValue: 127)
  /// A line of text or a title.
  static let none: LineKinds = []
}

/// The words that lines other than text begin with.
///
/// A line that begins with none of them, with no digit, bracket or plus sign is neither an age nor a
/// heading, a section, a byline or a sign-off, and no day or month stands at its start: one look
/// spares a line of text all the others, and any other line those that it cannot be.
struct LineStarts: Sendable {
  static let shared = LineStarts()

  private let tree: PhraseTree
  private let filter: StartFilter
  /// For each phrase what a line is that begins with it, or with a shorter phrase in it.
  private let kinds: [LineKinds]
  /// The same where a letter or digit follows the phrase.
  private let gluedKinds: [LineKinds]
  /// What a digit or a bracket may begin.
  private let digitKinds: LineKinds
  private let bracketKinds: LineKinds

  private init() {
    let phrases = Self.phrases
    let bytes = phrases.map { Array($0.text.lowercased().utf8) }
    let alike = Dictionary(grouping: bytes.indices, by: { bytes[$0].prefix(2) })
    tree = PhraseTree(phrases.map(\.text), foldsAll: true)
    filter = StartFilter(zip(bytes, phrases).map { ($0, mayBeGlued: $1.mayBeGlued) })
    // The longest phrase hides the shorter ones it begins with.
    let shorter = bytes.map { long in
      alike[long.prefix(2), default: []].filter { long.starts(with: bytes[$0]) }
    }
    let kinds = shorter.map { rows in
      rows.reduce(into: LineKinds.none) { $0.formUnion(phrases[$1].kind) }
    }
    self.kinds = kinds
    gluedKinds = zip(shorter, kinds).map { rows, kind in
      rows.contains { phrases[$0].mayBeGlued } ? kind : .none
    }
    digitKinds = zip(phrases, bytes).reduce(into: [.age, .stamp]) { all, row in
      if ASCII.isDigit(row.1.first ?? 0) { all.formUnion(row.0.kind) }
    }
    bracketKinds = [.signOff, .contributors]
  }

  /// What the line from `start` to `end` may be.
  @inline(__always)
  func kinds(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> LineKinds {
    let first = page[start]
    if ASCII.isDigit(first) { return digitKinds }
    if first == 0x28 { return bracketKinds }
    if first == 0x2B { return .stamp }
    return filter.mayBegin(page, start, end) ? kindsByWord(page, start, end) : .none
  }

  private func kindsByWord(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> LineKinds {
    guard tree.mayMatch(page, at: start, end: end),
      let found = tree.match(page, at: start, end: end)
    else { return .none }
    let isGlued = found.end < end && ASCII.isWord(page[found.end])
    return isGlued ? gluedKinds[found.row] : kinds[found.row]
  }
}

extension LineStarts {
  private struct Phrase {
    var text: String
    var kind: LineKinds
    /// Whether it also counts where a letter or digit follows.
    var mayBeGlued: Bool
  }

  /// Ages may be glued to what follows, and openers of bylines end in a space themselves.
  private static var phrases: [Phrase] {
    phrases(AgePhrases.starts, .age, mayBeGlued: true)
      + phrases(CalendarPhrases.openings, .age, mayBeGlued: true)
      + phrases(DateWords.weekdays, [.age, .stamp, .day], mayBeGlued: true)
      + phrases(BylineWords.openers, .byline, mayBeGlued: true)
      + phrases(BylineWords.groups, .byline, mayBeGlued: true)
      + phrases(SignOffWords.labels, .signOff, mayBeGlued: true)
      + phrases(ContributorWords.openers, .contributors, mayBeGlued: true)
      + phrases(HeadingWords.phrases, .heading, mayBeGlued: false)
      + phrases(HeadingWords.sections, .heading, mayBeGlued: false)
      + phrases(AgencyCodes.table, .signOff, mayBeGlued: false)
      + phrases(DateWords.months, [.age, .stamp, .day], mayBeGlued: false)
      + phrases(StampWords.labels, .stamp, mayBeGlued: false)
      + phrases(StampWords.shortWeekdays, .stamp, mayBeGlued: false)
  }

  private static func phrases<Meaning>(
    _ table: PhraseTable<Meaning>, _ kind: LineKinds, mayBeGlued: Bool
  ) -> [Phrase] {
    phrases(table.rows.map(\.phrase), kind, mayBeGlued: mayBeGlued)
  }

  private static func phrases(
    _ texts: [String], _ kind: LineKinds, mayBeGlued: Bool
  ) -> [Phrase] {
    texts.map { Phrase(text: $0, kind: kind, mayBeGlued: mayBeGlued) }
  }
}
