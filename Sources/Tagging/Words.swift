import Scanning

/// Words of a page, read where they are needed.
enum Words {
  /// Whether `byte` belongs to a word: ASCII letters and digits, and letters beyond ASCII.
  ///
  /// The bytes of typographic marks count as letters here; ``next(_:in:before:)`` and
  /// ``previous(_:in:from:)`` leave such marks out.
  @inline(__always)
  static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }

  /// The first word at or behind `offset`, whatever stands between, or `nil` where none comes.
  static func next(_ offset: Int, in page: Span<UInt8>, before end: Int) -> Range<Int>? {
    var start = offset
    while start < end, let width = gapWidth(at: start, in: page, before: end) { start += width }
    guard start < end else { return nil }
    var stop = start + 1
    // Most words are ASCII alone.
    while stop < end, ASCII.isWord(page[stop]) { stop += 1 }
    while stop < end, gapWidth(at: stop, in: page, before: end) == nil { stop += 1 }
    return start..<stop
  }

  /// The word that ends before `offset` with only spaces and quotation marks between, or `nil`.
  static func directlyBefore(_ offset: Int, in page: Span<UInt8>, from start: Int) -> Range<Int>? {
    var stop = offset
    while stop > start, let width = looseWidth(before: stop, in: page, from: start) {
      stop -= width
    }
    var first = stop
    while first > start, isWordByte(page[first - 1]), !isMark(before: first, in: page, from: start)
    {
      first -= 1
    }
    return first < stop ? first..<stop : nil
  }

  /// The word that starts behind `offset` with only spaces and quotation marks between, or `nil`.
  static func directlyAfter(_ offset: Int, in page: Span<UInt8>, before end: Int) -> Range<Int>? {
    var start = offset
    while start < end, let width = looseWidth(at: start, in: page, before: end) { start += width }
    guard start < end, gapWidth(at: start, in: page, before: end) == nil else { return nil }
    return next(start, in: page, before: end)
  }

  /// How wide the soft hyphen or mark without width at `offset` is, which words are read across; 0
  /// where there is none.
  @inline(__always)
  static func hiddenWidth(at offset: Int, in page: Span<UInt8>, before end: Int) -> Int {
    let byte = page[offset]
    guard byte == 0xC2 || byte == 0xE2 || byte == 0xEF else { return 0 }
    let scalar = DecodedScalar.read(page, at: offset, end: end)
    return ScalarClass.isInvisible(scalar.value) ? scalar.length : 0
  }

  /// How wide the piece at `offset` is that is no part of a word, or `nil` where a word is.
  @inline(__always)
  private static func gapWidth(at offset: Int, in page: Span<UInt8>, before end: Int) -> Int? {
    let byte = page[offset]
    if byte < 0x80 { return isWordByte(byte) ? nil : 1 }
    return rareGapWidth(at: offset, in: page, before: end)
  }

  /// ``gapWidth(at:in:before:)`` of a byte beyond ASCII.
  @inline(never)
  private static func rareGapWidth(at offset: Int, in page: Span<UInt8>, before end: Int) -> Int? {
    let byte = page[offset]
    if hiddenWidth(at: offset, in: page, before: end) > 0 { return nil }
    if byte == 0xC2, offset + 1 < end { return page[offset + 1] < 0xC0 ? 2 : nil }
    if byte == 0xE2, offset + 2 < end, page[offset + 1] & 0xFE == 0x80 { return 3 }
    return nil
  }

  /// Whether a quotation mark, no apostrophe, stands at `offset`.
  static func isQuoteMark(at offset: Int, in page: Span<UInt8>, before end: Int) -> Bool {
    guard let width = looseWidth(at: offset, in: page, before: end) else { return false }
    switch width {
    case 1: return page[offset] == 0x22
    case 2: return page[offset + 1] != 0xA0
    default: return page[offset + 2] != 0xAF && page[offset + 2] != 0x99
    }
  }

  /// Whether a quotation mark, no apostrophe, ends before `offset`.
  static func isQuoteMark(before offset: Int, in page: Span<UInt8>, from start: Int) -> Bool {
    for width in 1...3 where offset - width >= start {
      if looseWidth(at: offset - width, in: page, before: offset) == width {
        return isQuoteMark(at: offset - width, in: page, before: offset)
      }
    }
    return false
  }

  /// How wide the space, quotation mark or apostrophe at `offset` is, or `nil` for anything else.
  @inline(__always)
  private static func looseWidth(at offset: Int, in page: Span<UInt8>, before end: Int) -> Int? {
    let byte = page[offset]
    if byte < 0x80 { return isLoose(byte) ? 1 : nil }
    return rareLooseWidth(at: offset, in: page, before: end)
  }

  /// ``looseWidth(at:in:before:)`` of a byte beyond ASCII.
  @inline(never)
  private static func rareLooseWidth(
    at offset: Int, in page: Span<UInt8>, before end: Int
  ) -> Int? {
    switch page[offset] {
    case 0xC2 where offset + 1 < end:
      let next = page[offset + 1]
      return next == 0xA0 || next == 0xAB || next == 0xBB ? 2 : nil
    case 0xE2 where offset + 2 < end && page[offset + 1] == 0x80:
      return 0x98...0x9F ~= page[offset + 2] || page[offset + 2] == 0xAF ? 3 : nil
    default: return nil
    }
  }

  /// Whether it is an ASCII space, tab, quotation mark or apostrophe.
  @inline(__always)
  private static func isLoose(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x22 || byte == 0x27
  }

  @inline(__always)
  private static func looseWidth(before end: Int, in page: Span<UInt8>, from start: Int) -> Int? {
    let last = page[end - 1]
    if last < 0x80 { return isLoose(last) ? 1 : nil }
    return rareLooseWidth(before: end, in: page, from: start)
  }

  @inline(never)
  private static func rareLooseWidth(
    before end: Int, in page: Span<UInt8>, from start: Int
  ) -> Int? {
    for width in 1...3 where end - width >= start {
      if looseWidth(at: end - width, in: page, before: end) == width { return width }
    }
    return nil
  }

  /// Whether the bytes that end before `offset` are a typographic mark.
  @inline(__always)
  private static func isMark(before offset: Int, in page: Span<UInt8>, from start: Int) -> Bool {
    // Such a mark begins with one of two bytes.
    let mayBeTwo = offset - 2 >= start && page[offset - 2] == 0xC2
    let mayBeThree = offset - 3 >= start && page[offset - 3] == 0xE2
    return mayBeTwo || mayBeThree ? isRareMark(before: offset, in: page, from: start) : false
  }

  @inline(never)
  private static func isRareMark(
    before offset: Int, in page: Span<UInt8>, from start: Int
  ) -> Bool {
    for width in 2...3 where offset - width >= start {
      if gapWidth(at: offset - width, in: page, before: offset) == width { return true }
    }
    return false
  }
}
