import Scanning

/// What a line of a page tells of whether it goes on in the next.
struct WrapLine {
  /// Its first byte that is not blank.
  private(set) var start: Int
  /// Behind its last byte that is not blank.
  private(set) var end: Int
  /// Where the next line begins, or the end of the page.
  private(set) var next: Int
  /// How many bytes of blanks it begins with.
  private(set) var indent: Int
  /// How many characters it has from its beginning to ``end``.
  private(set) var columns = 0
  /// How many characters its first word has.
  private(set) var firstWord = 0
  /// Whether it begins with a small letter of ASCII.
  private(set) var beginsLower = false
  /// Whether it ends as a sentence does.
  private(set) var endsSentence = false
  /// Whether nothing goes on in it or behind it: columns of a table, an item of a list, a page's end.
  private(set) var isApart = false

  var isEmpty: Bool { start == end }

  /// The line of `page` that begins at `offset`.
  ///
  /// - Complexity: O(bytes of the line).
  static func read(_ page: Span<UInt8>, at offset: Int) -> WrapLine {
    var stop = offset
    var hasBreak = false
    while stop < page.count, page[stop] != 0x0A {
      hasBreak = hasBreak || page[stop] == 0x0B || page[stop] == 0x0C
      stop += 1
    }
    var line = WrapLine(
      start: offset, end: stop, next: min(stop + 1, page.count), indent: 0, isApart: hasBreak)
    while line.start < stop, ASCII.isBlank(page[line.start]) { line.start += 1 }
    while line.end > line.start, ASCII.isBlank(page[line.end - 1]) { line.end -= 1 }
    line.indent = line.start - offset
    if !line.isEmpty { line.readText(page) }
    return line
  }

  /// Whether the text of this line may go on in `next`: both have text, and no indent begins it.
  func mayGoOn(in next: WrapLine) -> Bool {
    !isEmpty && !next.isEmpty && !isApart && !next.isApart && next.indent <= indent
  }

  /// Whether its paragraph goes on in `next`, on a page whose lines were broken at `width`.
  func goesOn(in next: WrapLine, width: Int) -> Bool {
    if isFull(before: next, width: width) { return true }
    // Wires leave some room at the end of a line, for words that they do not part.
    return !endsSentence && (next.beginsLower || isNearlyFull(width))
  }

  /// Whether the first word of `next` did not fit behind this line.
  func isFull(before next: WrapLine, width: Int) -> Bool {
    columns + 1 + next.firstWord > width
  }

  /// Whether it ends in the last quarter of the width.
  func isNearlyFull(_ width: Int) -> Bool { columns * 4 >= width * 3 }

  private mutating func readText(_ page: Span<UInt8>) {
    beginsLower = ASCII.isLower(page[start])
    endsSentence = Self.sentenceEnds.contains(page[end - 1])
    columns = indent
    var blanks = 0
    var isFirstWord = true
    for offset in start..<end {
      let byte = page[offset]
      // A byte that goes on with a character is no column of its own.
      guard byte & 0xC0 != 0x80 else { continue }
      columns += 1
      guard ASCII.isBlank(byte) else {
        blanks = 0
        firstWord += isFirstWord ? 1 : 0
        continue
      }
      isFirstWord = false
      blanks += 1
      isApart = isApart || blanks >= Self.columnGap || byte == 0x09 || byte == 0x0D
    }
    isApart = isApart || isItem(page)
  }

  /// Whether it begins with a mark of a list and a blank, or has no letter.
  private func isItem(_ page: Span<UInt8>) -> Bool {
    if firstWord == 1, Self.itemMarks.contains(page[start]), end - start > 1 { return true }
    for offset in start..<end where ASCII.isLetter(page[offset]) || page[offset] >= 0x80 {
      return false
    }
    return true
  }

  /// So many blanks on end part the columns of a table.
  private static let columnGap = 3
  /// `.`, `!`, `?`, `"`, `:`.
  private static let sentenceEnds: [UInt8] = [0x2E, 0x21, 0x3F, 0x22, 0x3A]
  /// `*`, `-`, `+`.
  private static let itemMarks: [UInt8] = [0x2A, 0x2D, 0x2B]
}
