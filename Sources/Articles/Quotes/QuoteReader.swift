import Scanning

/// A quotation that was found, before it becomes a row.
struct Quotation {
  var opening: ByteRange
  var closing = ByteRange.none
  /// What stands between the marks, in its first paragraph and in later ones; few have later ones.
  private(set) var first = ByteRange.none
  private(set) var rest: [ByteRange] = []

  init(opening: ByteRange) { self.opening = opening }

  /// Whether anything stands between the marks.
  var isEmpty: Bool { first.isEmpty }

  /// Adds the text of one more paragraph.
  mutating func add(_ piece: ByteRange) {
    if first.isEmpty { first = piece } else { rest.append(piece) }
  }

  /// From the first mark to the last.
  var range: ByteRange {
    let end = (rest.last ?? first).end
    return ByteRange(opening.start, closing.isEmpty ? max(end, opening.end) : closing.end)
  }
}

/// Reads the quotations of one article, paragraph by paragraph.
///
/// Marks are matched on a stack. What opens while its like is open drops the one before; what closes
/// drops whatever was opened inside and never closed. An unclosed quotation ends with its paragraph,
/// unless the next one opens with the same mark: then it goes on there.
struct QuoteReader {
  /// How deep quotations may stand in each other; deeper marks are left out.
  static let deepest = 8

  /// A quotation that is not closed yet.
  private struct Open {
    var family: QuoteMark.Family
    /// Its place in ``found``.
    var index: Int
    /// Where its text in this paragraph starts.
    var textStart: Int
    /// Whether it may go without a closing mark: it is clearly one that opens.
    var mayStayOpen: Bool
  }

  /// The quotations in the order they open; `nil` where one proved to be none.
  private(set) var found: [Quotation?] = []
  private var stack: [Open] = []
  /// The quotation that the last paragraph left open.
  private var unclosed: Open?

  /// Reads the paragraph `bounds`, whose marks are `marks`.
  mutating func read(
    _ bounds: Range<Int>, startsRun: Bool, _ marks: ArraySlice<UInt32>, of page: Span<UInt8>
  ) {
    var marks = marks
    if let first = marks.first, !startsRun, resume(Int(first), bounds, of: page) {
      marks.removeFirst()
    }
    unclosed = nil
    while let offset = marks.popFirst() {
      read(QuoteMark(at: Int(offset), of: page, in: bounds), bounds, before: marks, of: page)
    }
    endParagraph(bounds, of: page)
  }

  /// Ends the article and forgets it.
  mutating func clear() {
    unclosed = nil
    found.removeAll(keepingCapacity: true)
  }

  /// Goes on with the quotation left open if the paragraph begins with its mark.
  private mutating func resume(_ offset: Int, _ bounds: Range<Int>, of page: Span<UInt8>) -> Bool {
    guard var open = unclosed, offset == bounds.lowerBound else { return false }
    let mark = QuoteMark(at: offset, of: page, in: bounds)
    guard mark.reopens(open.family) else { return false }
    open.textStart = mark.range.upperBound
    stack.append(open)
    return true
  }

  /// Drops what is open inside the first quotation, and keeps that one if it may stay open.
  private mutating func endParagraph(_ bounds: Range<Int>, of page: Span<UInt8>) {
    for open in stack.dropFirst() { found[open.index] = nil }
    guard let first = stack.first else { return }
    stack.removeAll(keepingCapacity: true)
    let isWhole = first.mayStayOpen && end(first, at: bounds.upperBound, of: page)
    if isWhole { unclosed = first } else { found[first.index] = nil }
  }

  /// Adds the text of this paragraph to a quotation; tells whether there is any.
  private mutating func end(_ open: Open, at end: Int, of page: Span<UInt8>) -> Bool {
    let start = LineReader.skipBlanks(page, from: open.textStart, end: end)
    guard start < end else { return found[open.index]?.isEmpty == false }
    let trimmed = LineReader.trimBlanks(page, from: start, end: end)
    found[open.index]?.add(ByteRange(start, trimmed))
    return true
  }
}

extension QuoteReader {
  private func isOpen(_ family: QuoteMark.Family) -> Bool {
    stack.contains { $0.family == family }
  }

  private mutating func open(
    _ family: QuoteMark.Family, _ mark: QuoteMark, _ bounds: Range<Int>, canNest: Bool = false
  ) {
    if !canNest { drop(family) }
    guard stack.count < Self.deepest else { return }
    let isFirst = mark.range.lowerBound == bounds.lowerBound
    let mayStayOpen = family.isSingle ? isFirst && family != .straightSingle : mark.behind != .blank
    stack.append(
      Open(
        family: family, index: found.count, textStart: mark.range.upperBound,
        mayStayOpen: mayStayOpen || family == .angle))
    found.append(
      Quotation(opening: ByteRange(mark.range.lowerBound, mark.range.upperBound)))
  }

  /// Drops the innermost quotation of `family` and what was opened inside it.
  private mutating func drop(_ family: QuoteMark.Family) {
    guard let index = stack.lastIndex(where: { $0.family == family }) else { return }
    for open in stack[index...] { found[open.index] = nil }
    stack.removeSubrange(index...)
  }

  /// Closes the innermost quotation of `family`.
  private mutating func close(
    _ family: QuoteMark.Family, _ mark: QuoteMark, of page: Span<UInt8>
  ) {
    guard let index = stack.lastIndex(where: { $0.family == family }) else { return }
    for open in stack[(index + 1)...] { found[open.index] = nil }
    let open = stack[index]
    stack.removeSubrange(index...)
    guard end(open, at: mark.range.lowerBound, of: page) else {
      found[open.index] = nil
      return
    }
    found[open.index]?.closing = ByteRange(mark.range.lowerBound, mark.range.upperBound)
  }
}

extension QuoteReader {
  private mutating func read(
    _ mark: QuoteMark, _ bounds: Range<Int>, before rest: ArraySlice<UInt32>, of page: Span<UInt8>
  ) {
    switch mark.scalar {
    case 0x22: readStraight(mark, bounds, of: page)
    case 0x27, 0x2019: readApostrophe(mark, bounds, before: rest, of: page)
    case 0x2018, 0x201B:
      if isOpen(.lowSingle), !mark.onlyOpens {
        close(.lowSingle, mark, of: page)
      } else if mark.onlyOpens, !mark.isElision(in: page, bounds) {
        open(.curlySingle, mark, bounds)
      }
    case 0x201A: if mark.onlyOpens { open(.lowSingle, mark, bounds) }
    case 0x201C, 0x201F: readUpper(mark, bounds, of: page)
    case 0x201D:
      if isOpen(.curly) || isOpen(.low), !mark.onlyOpens {
        close(isOpen(.curly) ? .curly : .low, mark, of: page)
      } else if mark.onlyOpens {
        open(.curly, mark, bounds)
      }
    case 0x201E: if !mark.onlyCloses { open(.low, mark, bounds) }
    case 0xAB: readAngle(mark, (.angle, .reversedAngle), opens: true, bounds, of: page)
    case 0xBB: readAngle(mark, (.angle, .reversedAngle), opens: false, bounds, of: page)
    case 0x2039:
      readAngle(mark, (.angleSingle, .reversedAngleSingle), opens: true, bounds, of: page)
    case 0x203A:
      readAngle(mark, (.angleSingle, .reversedAngleSingle), opens: false, bounds, of: page)
    default: break
    }
  }

  /// `"` opens and closes, and closes what typed copy opens with `„` or `“`.
  private mutating func readStraight(
    _ mark: QuoteMark, _ bounds: Range<Int>, of page: Span<UInt8>
  ) {
    if isOpen(.straight), !mark.onlyOpens {
      close(.straight, mark, of: page)
    } else if mark.onlyCloses, isOpen(.low) || isOpen(.curly) {
      close(isOpen(.low) ? .low : .curly, mark, of: page)
    } else if !mark.onlyCloses, mark.before != .word {
      open(.straight, mark, bounds)
    }
  }

  /// `“` opens, and closes what `„` opened.
  private mutating func readUpper(_ mark: QuoteMark, _ bounds: Range<Int>, of page: Span<UInt8>) {
    if isOpen(.low), !mark.onlyOpens {
      close(.low, mark, of: page)
    } else if mark.onlyCloses {
      close(.curly, mark, of: page)
    } else {
      open(.curly, mark, bounds)
    }
  }

  /// `«` opens in French and closes in German; `»` the other way round.
  private mutating func readAngle(
    _ mark: QuoteMark, _ families: (usual: QuoteMark.Family, reversed: QuoteMark.Family),
    opens: Bool, _ bounds: Range<Int>, of page: Span<UInt8>
  ) {
    let (opened, closed) =
      opens ? (families.usual, families.reversed) : (families.reversed, families.usual)
    if isOpen(closed), !mark.onlyOpens || !opens {
      close(closed, mark, of: page)
    } else if opens ? !mark.onlyCloses : mark.onlyOpens {
      open(opened, mark, bounds, canNest: true)
    }
  }

  /// `'` and `’` close a single quotation, `'` opens one, and both are apostrophes.
  private mutating func readApostrophe(
    _ mark: QuoteMark, _ bounds: Range<Int>, before rest: ArraySlice<UInt32>, of page: Span<UInt8>
  ) {
    if let open = stack.last(where: { $0.family.isSingle }) {
      guard mark.canCloseSingle else { return }
      guard mark.scalar == 0x2019 || open.family == .straightSingle else { return }
      let isGenitive =
        mark.canBeGenitive(in: page) && closesLater(among: rest, bounds, of: page)
      if !isGenitive { close(open.family, mark, of: page) }
    } else if mark.onlyOpens, !mark.isElision(in: page, bounds) {
      open(.straightSingle, mark, bounds)
    }
  }

  /// Whether a single mark that can close comes before one that opens.
  private func closesLater(
    among rest: ArraySlice<UInt32>, _ bounds: Range<Int>, of page: Span<UInt8>
  ) -> Bool {
    for offset in rest {
      let mark = QuoteMark(at: Int(offset), of: page, in: bounds)
      switch mark.scalar {
      case 0x2018: return false
      case 0x27, 0x2019:
        if mark.canCloseSingle { return true }
        if mark.onlyOpens, !mark.isElision(in: page, bounds) { return false }
      default: break
      }
    }
    return false
  }
}

extension QuoteMark {
  /// Whether it opens a paragraph that goes on with a quotation of `family`.
  func reopens(_ family: Family) -> Bool {
    switch family {
    case .straight: scalar == 0x22
    case .curly: scalar == 0x201C || scalar == 0x201D
    case .low: scalar == 0x201E
    case .curlySingle, .straightSingle: scalar == 0x2018
    case .lowSingle: scalar == 0x201A
    case .angle, .reversedAngle: scalar == 0xAB || scalar == 0xBB
    case .angleSingle, .reversedAngleSingle: scalar == 0x2039 || scalar == 0x203A
    }
  }
}
