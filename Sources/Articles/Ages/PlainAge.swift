import Scanning

/// Reads the age that nearly all Dutch sites print, `3 uur geleden`, without the grammar.
///
/// Anything else is left to the grammar; where this answers, the grammar would answer the same.
enum PlainAge {
  /// The words behind the number: what they begin with, how long they are, their unit.
  private struct Words: Sendable {
    let start: UInt64
    let count: Int
    let unit: AgePhrases.Unit

    init(_ text: String, _ unit: AgePhrases.Unit) {
      let bytes = Array(text.utf8)
      start = PackedBytes.eight(bytes.span, at: 0)
      count = bytes.count
      self.unit = unit
    }
  }

  private struct Table: Sendable {
    let hours = Words(" uur geleden", .hour)
    let minute = Words(" minuut geleden", .minute)
    let minutes = Words(" minuten geleden", .minute)
    let day = Words(" dag geleden", .day)
    let days = Words(" dagen geleden", .day)
    /// What all of them end in.
    let end = PackedBytes.eight(Array(" geleden".utf8).span, at: 0)

    /// The words that may stand at `offset`, judged by the letters in which they differ.
    @inline(__always)
    func words(_ page: Span<UInt8>, at offset: Int) -> Words {
      switch page[offset + 1] {
      case 0x6D: page[offset + 5] == 0x75 ? minute : minutes
      case 0x64: page[offset + 4] == 0x20 ? day : days
      default: hours
      }
    }
  }

  private static let table = Table()
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
    let found = table.words(page, at: offset)
    let textEnd = offset + found.count
    guard textEnd <= end, PackedBytes.eight(page, at: offset) == found.start,
      PackedBytes.eight(page, at: textEnd - 8) == table.end,
      textEnd == end || ASCII.isUpper(page[textEnd])
    else { return nil }
    let measure = Age.Measure.elapsed(halves: amount * 2, unit: found.unit, .none)
    return Age(text: ByteRange(start, textEnd), measure: measure)
  }
}
