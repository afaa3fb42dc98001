import Scanning

/// Reads the age that nearly all Dutch sites print, `3 uur geleden`, without the grammar.
///
/// Anything else is left to the grammar; where this answers, the grammar would answer the same.
enum PlainAge {
  private struct Words: Sendable {
    let bytes: [UInt8]
    let unit: AgePhrases.Unit

    init(_ text: String, _ unit: AgePhrases.Unit) {
      bytes = Array(text.utf8)
      self.unit = unit
    }
  }

  private static let hours = Words(" uur geleden", .hour)
  private static let minute = Words(" minuut geleden", .minute)
  private static let minutes = Words(" minuten geleden", .minute)
  private static let day = Words(" dag geleden", .day)
  private static let days = Words(" dagen geleden", .day)
  /// The shortest is `1 uur geleden`.
  private static let shortest = 13

  /// The age at `start`, if the line ends behind it or goes on with a capital.
  @inline(__always)
  static func read(_ page: Span<UInt8>, at start: Int, end: Int) -> Age? {
    guard ASCII.isDigit(page[start]), end - start >= shortest else { return nil }
    var amount = Int(page[start] - 0x30)
    var offset = start + 1
    if ASCII.isDigit(page[offset]) {
      amount = amount * 10 + Int(page[offset] - 0x30)
      offset += 1
    }
    let found = words(page, at: offset)
    guard let textEnd = endOf(found, page, at: offset, end: end) else { return nil }
    guard textEnd == end || ASCII.isUpper(page[textEnd]) else { return nil }
    let measure = Age.Measure.elapsed(halves: amount * 2, unit: found.unit, .none)
    return Age(text: ByteRange(start, textEnd), measure: measure)
  }

  /// The words that may stand at `offset`, judged by the letters in which they differ.
  @inline(__always)
  private static func words(_ page: Span<UInt8>, at offset: Int) -> Words {
    switch page[offset + 1] {
    case 0x6D: page[offset + 5] == 0x75 ? minute : minutes
    case 0x64: page[offset + 4] == 0x20 ? day : days
    default: hours
    }
  }

  @inline(__always)
  private static func endOf(
    _ words: Words, _ page: Span<UInt8>, at offset: Int, end: Int
  ) -> Int? {
    let textEnd = offset + words.bytes.count
    guard textEnd <= end else { return nil }
    for index in words.bytes.indices where page[offset + index] != words.bytes[index] {
      return nil
    }
    return textEnd
  }
}
