import Scanning

/// A line with something on it, without the blanks around it.
struct TextLine {
  /// The first byte that is not blank.
  var start: Int
  /// Past the last byte that is not blank.
  var end: Int
  /// Whether an empty line stands before it.
  var isAfterEmptyLine: Bool
  /// Which part of the page it is on: a form feed starts the next.
  var part: Int
}

/// The lines of a page that are not blank.
struct LineTable {
  private(set) var lines: [TextLine] = []

  init(_ page: Span<UInt8>) {
    var breaks: [UInt32] = []
    LineScanner.breaks(of: page, into: &breaks)
    var lineStart = 0
    var part = 0
    var isAfterEmptyLine = false
    for index in 0...breaks.count {
      let lineEnd = index < breaks.count ? Int(breaks[index]) : page.count
      let start = Self.skipBlanks(page, from: lineStart, end: lineEnd)
      if start < lineEnd {
        let end = Self.trimBlanks(page, from: start, end: lineEnd)
        lines.append(
          TextLine(start: start, end: end, isAfterEmptyLine: isAfterEmptyLine, part: part))
        isAfterEmptyLine = false
      } else if !Self.isSecondHalf(page, breakAt: lineEnd, lineStart: lineStart) {
        isAfterEmptyLine = true
      }
      if lineEnd < page.count, page[lineEnd] == 0x0C { part += 1 }
      lineStart = lineEnd + 1
    }
  }

  /// Whether the empty line is only the LF of a CR LF.
  private static func isSecondHalf(
    _ page: Span<UInt8>, breakAt offset: Int, lineStart: Int
  ) -> Bool {
    offset == lineStart && offset > 0 && offset < page.count && page[offset] == 0x0A
      && page[offset - 1] == 0x0D
  }

  /// The first offset from `start` on that is not blank, or `end`.
  static func skipBlanks(_ page: Span<UInt8>, from start: Int, end: Int) -> Int {
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
  static func trimBlanks(_ page: Span<UInt8>, from start: Int, end: Int) -> Int {
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
