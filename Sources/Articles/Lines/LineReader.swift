import Scanning

/// A line with something on it, without the blanks around it.
struct TextLine {
  /// The first byte that is not blank.
  var start: Int
  /// Past the last byte that is not blank.
  var end: Int
  /// Whether an empty line stands before it, and whether a part of the page begins with it.
  var marks: Piece.Marks
}

/// Goes through the lines of a page that are not blank.
struct LineReader {
  private var breaks = LineBreaks()
  private var lineStart = 0
  /// What the next line is marked with: a form feed starts a part of the page, as its start does.
  private var marks: Piece.Marks = .startsPart

  /// The next line of `page`; `nil` when none is left.
  @inline(__always)
  mutating func next(of page: Span<UInt8>) -> TextLine? {
    while lineStart <= page.count {
      let end = breaks.next(of: page)
      let start = lineStart
      lineStart = end + 1
      let line = read(page, start, end)
      if end < page.count, page[end] == 0x0C { marks.insert(.startsPart) }
      if let line { return line }
    }
    return nil
  }

  /// The line from `lineStart` to the break at `lineEnd`; `nil` when it is blank.
  @inline(__always)
  private mutating func read(
    _ page: Span<UInt8>, _ lineStart: Int, _ lineEnd: Int
  ) -> TextLine? {
    let start = Self.skipBlanks(page, from: lineStart, end: lineEnd)
    guard start < lineEnd else {
      if !Self.isSecondHalf(page, breakAt: lineEnd, lineStart: lineStart) {
        marks.insert(.isAfterEmptyLine)
      }
      return nil
    }
    let end = Self.trimBlanks(page, from: start, end: lineEnd)
    let line = TextLine(start: start, end: end, marks: marks)
    marks = []
    return line
  }

  /// Whether the empty line is only the LF of a CR LF.
  private static func isSecondHalf(
    _ page: Span<UInt8>, breakAt offset: Int, lineStart: Int
  ) -> Bool {
    offset == lineStart && offset > 0 && offset < page.count && page[offset] == 0x0A
      && page[offset - 1] == 0x0D
  }

  /// The first offset from `start` on that is not blank, or `end`.
  @inline(__always)
  static func skipBlanks(_ page: Span<UInt8>, from start: Int, end: Int) -> Int {
    guard start < end, !isPlain(page[start]) else { return start }
    return skipSomeBlanks(page, from: start, end: end)
  }

  /// A byte that neither is nor begins or ends a blank.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }

  private static func skipSomeBlanks(_ page: Span<UInt8>, from start: Int, end: Int) -> Int {
    var offset = start
    while offset < end {
      if ASCII.isBlank(page[offset]) {
        offset += 1
        continue
      }
      guard page[offset] >= 0xC2 else { break }
      let scalar = DecodedScalar.read(page, at: offset, end: end)
      guard scalar.isValid, ScalarClass.isWideBlank(scalar.value) else { break }
      offset += scalar.length
    }
    return offset
  }

  /// The end without the blanks before it; `start` is not blank.
  @inline(__always)
  static func trimBlanks(_ page: Span<UInt8>, from start: Int, end: Int) -> Int {
    isPlain(page[end - 1]) ? end : trimSomeBlanks(page, from: start, end: end)
  }

  private static func trimSomeBlanks(_ page: Span<UInt8>, from start: Int, end: Int) -> Int {
    var trimmed = end
    while trimmed > start {
      if ASCII.isBlank(page[trimmed - 1]) {
        trimmed -= 1
        continue
      }
      guard page[trimmed - 1] >= 0x80 else { break }
      let scalar = DecodedScalar.read(page, before: trimmed, start: start)
      guard scalar.isValid, ScalarClass.isWideBlank(scalar.value) else { break }
      trimmed -= scalar.length
    }
    return trimmed
  }
}
