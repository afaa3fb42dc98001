import Scanning

/// Words and the classes they belong to, to be asked with bytes of a page.
///
/// Open addressing over the first eight lower-case bytes; what lies behind them is compared letter
/// by letter.
struct WordTable: Sendable {
  private struct Slot {
    /// The first eight bytes of the word, as ``Span/prefix(at:count:)`` gives them.
    var prefix: UInt64 = 0
    var classes: UInt32 = 0
    /// How many bytes the word has; 0 is a free slot.
    var count: UInt16 = 0
    /// Where the bytes behind the prefix stand in ``letters``.
    var rest: UInt16 = 0
  }

  private var slots: [Slot]
  private var letters: [UInt8] = []
  private let shift: UInt64

  /// A table of `entries`: words separated by spaces, and the classes all of them belong to.
  init(_ entries: [(words: String, classes: UInt32)]) {
    var count = 0
    for entry in entries { count += entry.words.utf8.count { $0 == 0x20 } + 1 }
    let bits = max(6, UInt64(Int.bitWidth - (count * 3).leadingZeroBitCount))
    slots = Array(repeating: Slot(), count: 1 << Int(bits))
    shift = 64 - bits
    for entry in entries {
      for word in entry.words.utf8.split(separator: 0x20) { add(Array(word), entry.classes) }
    }
  }

  /// The classes of the word in `page[range]`, or 0 for a word it does not hold.
  ///
  /// Capitals count as small letters, those of Latin-1 included.
  func classes(of range: Range<Int>, in page: Span<UInt8>) -> UInt32 {
    let prefix = Self.lower(page.prefix(at: range.lowerBound, count: range.count))
    guard range.count > 8 else { return classes(ofPrefix: prefix, count: range.count) }
    var slot = home(of: prefix)
    while slots[slot].count != 0 {
      if slots[slot].prefix == prefix, holds(slots[slot], range, in: page) {
        return slots[slot].classes
      }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return 0
  }

  /// The classes of a word of at most eight bytes, in small letters.
  @inline(__always)
  func classes(ofPrefix prefix: UInt64, count: Int) -> UInt32 {
    var slot = home(of: prefix)
    while slots[slot].count != 0 {
      if slots[slot].prefix == prefix, slots[slot].count == count { return slots[slot].classes }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return 0
  }

  @inline(__always)
  private func home(of prefix: UInt64) -> Int {
    Int(truncatingIfNeeded: (prefix &* 0x9E37_79B9_7F4A_7C15) &>> shift)
  }

  private mutating func add(_ word: [UInt8], _ added: UInt32) {
    let span = word.span
    let prefix = Self.lower(span.prefix(at: 0, count: word.count))
    var slot = home(of: prefix)
    while slots[slot].count != 0 {
      if slots[slot].prefix == prefix, holds(slots[slot], 0..<word.count, in: span) {
        slots[slot].classes |= added
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Slot(
      prefix: prefix, classes: added, count: UInt16(word.count), rest: UInt16(letters.count))
    letters.append(contentsOf: word.dropFirst(8))
  }

  /// Whether the word in `slot`, whose prefix is right, is `page[range]`.
  private func holds(_ slot: Slot, _ range: Range<Int>, in page: Span<UInt8>) -> Bool {
    guard Int(slot.count) == range.count else { return false }
    guard range.count > 8 else { return true }
    for index in 8..<range.count {
      let offset = range.lowerBound + index
      let byte = Self.lower(page[offset], after: page[offset - 1])
      guard letters[Int(slot.rest) + index - 8] == byte else { return false }
    }
    return true
  }
}

extension WordTable {
  /// Eight bytes of a word in small letters.
  @inline(__always)
  static func lower(_ prefix: UInt64) -> UInt64 {
    guard prefix & 0x8080_8080_8080_8080 == 0 else { return lowerBytewise(prefix) }
    // Of the bytes of words, |0x20| changes capitals only; nothing stands behind a word's end.
    return prefix | (0x2020_2020_2020_2020 & occupied(prefix))
  }

  /// The bytes of `prefix` that are not zero, each all ones.
  @inline(__always)
  private static func occupied(_ prefix: UInt64) -> UInt64 {
    UInt64.max &>> UInt64(truncatingIfNeeded: prefix.leadingZeroBitCount & 0x38)
  }

  private static func lowerBytewise(_ prefix: UInt64) -> UInt64 {
    var lowered: UInt64 = 0
    var previous: UInt8 = 0
    for index in 0..<8 {
      let byte = UInt8(truncatingIfNeeded: prefix &>> UInt64(index * 8))
      lowered |= UInt64(lower(byte, after: previous)) &<< UInt64(index * 8)
      previous = byte
    }
    return lowered
  }

  /// The small letter of a byte: ASCII, and the second byte of Latin-1's capitals.
  private static func lower(_ byte: UInt8, after previous: UInt8) -> UInt8 {
    if byte &- 0x41 < 26 { return byte | 0x20 }
    return previous == 0xC3 && byte &- 0x80 < 0x1F && byte != 0x97 ? byte | 0x20 : byte
  }
}
