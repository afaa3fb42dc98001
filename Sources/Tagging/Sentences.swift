import Scanning

/// Where sentences end.
enum Sentences {
  /// The end of the first sentence of `page[range]`: behind its mark and closing quotes, or the
  /// range's end.
  ///
  /// A mark ends a sentence when white space and then a capital, a digit or an opening mark follow.
  /// A full stop behind a single letter, one or two digits, or a title does not (`U.S. Steel`,
  /// `12. November`, `St. Petersburg`).
  static func firstEnd(in page: Span<UInt8>, _ range: Range<Int>) -> Int {
    var next = range.lowerBound
    while let offset = StopScanner.next(in: page, next..<range.upperBound) {
      next = offset + 1
      let end = skipClosing(offset + 1, in: page, before: range.upperBound)
      guard startsSentence(end, in: page, before: range.upperBound) else { continue }
      if page[offset] == 0x2E, isAbbreviation(before: offset, in: page, from: range.lowerBound) {
        continue
      }
      return end
    }
    return range.upperBound
  }

  /// The end of the sentence that `offset` lies in.
  static func end(behind offset: Int, in page: Span<UInt8>, before end: Int) -> Int {
    offset < end ? firstEnd(in: page, offset..<end) : end
  }

  private static func skipClosing(_ offset: Int, in page: Span<UInt8>, before end: Int) -> Int {
    var offset = offset
    while offset < end {
      switch page[offset] {
      case 0x22, 0x27, 0x29, 0x5D: offset += 1
      case 0xC2 where offset + 1 < end && page[offset + 1] == 0xBB: offset += 2
      case 0xE2 where offset + 2 < end && page[offset + 1] == 0x80:
        guard 0x98...0x9F ~= page[offset + 2] else { return offset }
        offset += 3
      default: return offset
      }
    }
    return offset
  }

  /// Whether white space and the start of a sentence follow; the text's end also counts.
  private static func startsSentence(_ offset: Int, in page: Span<UInt8>, before end: Int) -> Bool {
    guard offset < end else { return true }
    var next = offset
    while next < end, let width = spaceWidth(at: next, in: page, before: end) { next += width }
    guard next > offset else { return false }
    guard next < end else { return true }
    return page[next] &- 0x61 >= 26
  }

  /// How wide the white space at `offset` is, no-break spaces included, or `nil` where none is.
  private static func spaceWidth(at offset: Int, in page: Span<UInt8>, before end: Int) -> Int? {
    let byte = page[offset]
    if byte == 0x20 || byte &- 0x09 < 5 { return 1 }
    guard byte == 0xC2 || byte == 0xE2 else { return nil }
    let scalar = DecodedScalar.read(page, at: offset, end: end)
    return ScalarClass.isWideBlank(scalar.value) ? scalar.length : nil
  }

  private static func isAbbreviation(
    before stop: Int, in page: Span<UInt8>, from start: Int
  ) -> Bool {
    // Most sentences end with a word too long for a title or a number.
    if isBehindLongWord(stop, in: page, from: start) { return false }
    guard let word = Words.directlyBefore(stop, in: page, from: start), word.upperBound == stop
    else { return false }
    let isNumber = page[word.lowerBound] &- 0x30 < 10
    if word.count == 1 || isNumber && word.count == 2 { return true }
    return titles.classes(of: word, in: page) != 0
  }

  /// Whether the five bytes before `stop` are letters or digits of ASCII.
  private static func isBehindLongWord(
    _ stop: Int, in page: Span<UInt8>, from start: Int
  ) -> Bool {
    guard stop - start >= 5 else { return false }
    for offset in stop - 5..<stop where !ASCII.isWord(page[offset]) { return false }
    return true
  }

  private static let titles = WordTable([
    (
      "dr mr mrs ms prof st sr jr gen col lt sgt rep sen gov hr fr mme mlle sra srta ds ir ing drs",
      1
    ),
    ("jan feb mar apr jun jul aug sep sept oct okt nov dec dez dic ene abr ago vs nr no ca", 1),
  ])
}
