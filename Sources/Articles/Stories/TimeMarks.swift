import Scanning

/// Decides what dates and times of day on lines of their own belong to.
///
/// Where they open what follows, as in a live blog, each makes an entry; where they close what
/// stands above, they do as ages do; else one dates the article it stands in.
struct TimeMarks {
  private var marks: [Int] = []
  /// Marks directly below each other count once.
  private var groupCount = 0
  /// Whether anything to read stands below the last group.
  private var hasTextBelow = false
  /// Whether text stands above the first group, or nothing.
  private var isBelowText = false
  private var isFirstBelowNothing = true
  /// The titles directly above a mark.
  private var titles: [Int] = []
  private var clockCount = 0
  private var isLastContentTitle = false
  private var hasContent = false
  private var isInGroup = false

  /// Settles the marks of one part of a page.
  ///
  /// - Complexity: O(pieces of the part).
  static func settle(_ page: Span<UInt8>, _ pieces: inout [Piece], _ part: Range<Int>) {
    var start = part.lowerBound
    var isList = false
    for index in part where pieces[index].kind == .opener {
      settleBlock(page, &pieces, start..<index, isList: isList)
      start = index + 1
      isList = true
    }
    settleBlock(page, &pieces, start..<part.upperBound, isList: isList)
  }

  private static func settleBlock(
    _ page: Span<UInt8>, _ pieces: inout [Piece], _ block: Range<Int>, isList: Bool
  ) {
    settleAges(page, &pieces, block, isList: isList)
    dropLooseTimes(&pieces, block)
    var found = TimeMarks()
    for index in block { found.look(at: index, pieces) }
    guard !found.marks.isEmpty else { return }
    let kind = found.kind(isList: isList)
    if kind == .stamp, found.titles.count > 1 {
      for title in found.titles { pieces[title].startsItem = true }
    }
    for mark in found.marks {
      if kind != .entry, pieces[mark].kind == .clock, pieces[mark].isWeak {
        join(mark, &pieces)
      } else {
        pieces[mark].kind = kind
      }
    }
  }

  /// Makes stamps of the ages of a block where each stands between a headline and its text, as on
  /// cards; else an age belongs to what stands above it.
  ///
  /// Other titles may stand between the only age above all lists and the text.
  private static func settleAges(
    _ page: Span<UInt8>, _ pieces: inout [Piece], _ block: Range<Int>, isList: Bool
  ) {
    var ages = 0
    var firstAge = -1
    var hasTitleBelowAge = false
    var above: Piece.Kind?
    for index in block {
      let kind = pieces[index].kind
      switch kind {
      case .age:
        guard above == .title else { return }
        if firstAge < 0 { firstAge = index }
        ages += 1
      case .title where above == .age:
        hasTitleBelowAge = true
        continue
      case .dateline: if firstAge < 0 { return }
      case .title, .text: break
      default: continue
      }
      above = kind
    }
    guard firstAge >= 0, above != .age else { return }
    if hasTitleBelowAge, isList || ages > 1 { return }
    for index in block.lowerBound..<firstAge where pieces[index].kind == .text {
      guard Headings.isSiteTalk(page, pieces[index].range) else { return }
    }
    for index in block where pieces[index].kind == .age { pieces[index].kind = .stamp }
  }

  /// A time with only a space behind it opens an entry where at least so many lines begin with one.
  private static let leastLooseTimes = 3

  /// Gives times that only begin a sentence to the text behind them.
  private static func dropLooseTimes(_ pieces: inout [Piece], _ block: Range<Int>) {
    var count = 0
    for index in block where pieces[index].isLoose { count += 1 }
    guard count > 0, count < leastLooseTimes else { return }
    for index in block where pieces[index].isLoose {
      let isTitle = pieces[index + 1].kind == .title
      join(index, &pieces)
      if isTitle { pieces[index + 1].kind = .title }
    }
  }

  /// Gives the bytes of a time to the text behind it on its line.
  private static func join(_ mark: Int, _ pieces: inout [Piece]) {
    let range = pieces[mark].range
    pieces[mark].kind = .chrome
    pieces[mark].range.end = range.start
    pieces[mark + 1].kind = .text
    pieces[mark + 1].range.start = range.start
    pieces[mark + 1].isAfterEmptyLine = pieces[mark].isAfterEmptyLine
    pieces[mark + 1].beginsLower = false
  }

  private mutating func look(at index: Int, _ pieces: [Piece]) {
    switch pieces[index].kind {
    case .clock, .stamp: add(index, pieces)
    case .text, .title, .dateline:
      hasTextBelow = true
      isLastContentTitle = pieces[index].kind == .title
      hasContent = true
      isInGroup = false
    case .age: isInGroup = false
    default: break
    }
  }

  private mutating func add(_ index: Int, _ pieces: [Piece]) {
    marks.append(index)
    if pieces[index].kind == .clock { clockCount += 1 }
    guard !isInGroup else { return }
    if groupCount == 0 {
      isFirstBelowNothing = !hasContent
      isBelowText = hasContent && !isLastContentTitle
    }
    groupCount += 1
    hasTextBelow = false
    isInGroup = true
    let isInline = pieces[index].kind == .clock && pieces[index].isWeak
    if index > 0, !isInline, pieces[index - 1].kind == .title { titles.append(index - 1) }
  }

  /// What the marks of the block turn out to be.
  private func kind(isList: Bool) -> Piece.Kind {
    guard groupCount > 1 else {
      return isList && isBelowText && !hasTextBelow ? .ending : .stamp
    }
    if titles.count == groupCount, hasTextBelow { return .stamp }
    if isFirstBelowNothing { return hasTextBelow ? .entry : .stamp }
    if isBelowText, !hasTextBelow { return .ending }
    let areClocks = clockCount == marks.count
    if areClocks, hasTextBelow { return .entry }
    return isBelowText && isList ? .ending : .stamp
  }
}
