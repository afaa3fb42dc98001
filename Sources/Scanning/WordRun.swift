/// A run of word bytes: ASCII letters and digits, and every byte beyond ASCII.
///
/// A run without bytes beyond ASCII is a word. One with such bytes may hold typographic marks, too,
/// and needs a closer look.
@frozen
public struct WordRun: Equatable, Sendable {
  /// The first eight bytes as one integer, the first byte lowest; zeros where the run is shorter.
  public let prefix: UInt64
  @usableFromInline let offset: UInt32
  /// Twice the number of bytes, and one more where some lie beyond ASCII.
  @usableFromInline let size: UInt32

  @inline(__always)
  init(_ bytes: Span<UInt8>, start: Int, count: Int, isASCII: Bool) {
    prefix = bytes.prefix(at: start, count: count)
    offset = UInt32(truncatingIfNeeded: start)
    size = UInt32(truncatingIfNeeded: count) &<< 1 | (isASCII ? 0 : 1)
  }

  private init() {
    prefix = 0
    offset = 0
    size = 0
  }

  /// Where the run starts.
  @inlinable public var start: Int { Int(offset) }
  /// How many bytes it has, 1 or more.
  @inlinable public var count: Int { Int(size &>> 1) }
  /// Just past its last byte.
  @inlinable public var end: Int { start &+ count }
  /// Whether all of its bytes are ASCII.
  @inlinable public var isASCII: Bool { size & 1 == 0 }

  /// Appends the runs of `range` in `bytes`, in order; one that goes on beyond it ends there.
  ///
  /// Sixty-four bytes are classified at a time.
  ///
  /// - Complexity: O(`range.count`).
  package static func append(
    runsOf bytes: Span<UInt8>, in range: Range<Int>, to runs: inout [WordRun]
  ) {
    var base = range.lowerBound
    while base < range.upperBound {
      var block = WordBlock(bytes, at: base, before: range.upperBound)
      var next = base &+ 64
      var number = runs.count
      runs.append(contentsOf: repeatElement(WordRun(), count: block.runCount))
      var added = runs.mutableSpan
      while block.words != 0 {
        let start = block.words.trailingZeroBitCount
        var count = (~(block.words &>> UInt64(truncatingIfNeeded: start))).trailingZeroBitCount
        var isASCII = block.take(start, count)
        if start &+ count == 64, next < range.upperBound {
          next = endOfRun(bytes, from: next, before: range.upperBound, &isASCII)
          count = next &- base &- start
        }
        added[number] = WordRun(bytes, start: base &+ start, count: count, isASCII: isASCII)
        number &+= 1
      }
      base = next
    }
  }

  /// The end of a run that goes on at `offset`, if it does.
  private static func endOfRun(
    _ bytes: Span<UInt8>, from offset: Int, before end: Int, _ isASCII: inout Bool
  ) -> Int {
    var offset = offset
    while offset < end, WordBlock.isWord(bytes[offset]) {
      isASCII = isASCII && bytes[offset] < 0x80
      offset &+= 1
    }
    return offset
  }
}

/// Sixty-four bytes of a text, a bit a byte.
struct WordBlock {
  /// Which bytes belong to runs of word bytes.
  var words: UInt64 = 0
  /// Which bytes lie beyond ASCII.
  var high: UInt64 = 0

  /// The block at `offset`; what lies at or behind `end` belongs to no run.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at offset: Int, before end: Int) {
    guard bytes.count &- offset >= 64 else {
      fill(bytes, at: offset, before: end)
      return
    }
    for part in 0..<8 {
      let eight = bytes.eight(at: offset &+ part &* 8)
      let shift = UInt64(truncatingIfNeeded: part &* 8)
      words |= Self.bits(Self.wordBytes(eight)) &<< shift
      high |= Self.bits(eight & Self.highest) &<< shift
    }
    let left = end &- offset
    if left < 64 { words &= ~(UInt64.max &<< UInt64(truncatingIfNeeded: left)) }
  }

  /// How many runs there are.
  var runCount: Int { (words & ~(words &<< 1)).nonzeroBitCount }

  /// Takes out the run of `count` bytes at `start`.
  ///
  /// - Returns: whether all of its bytes are ASCII.
  @inline(__always)
  mutating func take(_ start: Int, _ count: Int) -> Bool {
    let bits =
      (UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- count))
      &<< UInt64(truncatingIfNeeded: start)
    words &= ~bits
    return high & bits == 0
  }

  /// Fills the block byte by byte, near the end of the text.
  private mutating func fill(_ bytes: Span<UInt8>, at offset: Int, before end: Int) {
    for index in offset..<min(end, offset + 64) {
      let bit: UInt64 = 1 &<< UInt64(index - offset)
      if Self.isWord(bytes[index]) { words |= bit }
      if bytes[index] >= 0x80 { high |= bit }
    }
  }

  /// Whether `byte` is an ASCII letter or digit or lies beyond ASCII.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }

  /// The highest bit of each of eight bytes that belongs to a word, and no other.
  ///
  /// Each sum sets the highest bit of a byte that reaches the first letter or digit, or the byte
  /// behind the last one; without their own highest bits no two bytes' sum overflows.
  @inline(__always)
  static func wordBytes(_ eight: UInt64) -> UInt64 {
    let ascii = eight & ~highest
    let small = ascii | 0x2020_2020_2020_2020
    let letters = (small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x0505_0505_0505_0505)
    let digits = (ascii &+ 0x5050_5050_5050_5050) & ~(ascii &+ 0x4646_4646_4646_4646)
    return (letters | digits | eight) & highest
  }

  /// A bit for every byte of `bytes`, of which only the highest bits may be set.
  @inline(__always)
  static func bits(_ bytes: UInt64) -> UInt64 {
    (bytes &* 0x0002_0408_1020_4081) &>> 56
  }

  /// The highest bit of eight bytes.
  private static var highest: UInt64 { 0x8080_8080_8080_8080 }
}

extension Span<UInt8> {
  /// The eight bytes at `offset` as one integer, the first byte lowest.
  @inline(__always)
  fileprivate func eight(at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset <= count &- 8, "Eight bytes lie inside the text.")
    // Safe: the precondition keeps the eight bytes inside the span; every bit pattern is a value.
    let integer = unsafe bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: offset, as: UInt64.self)
    return UInt64(littleEndian: integer)
  }

  /// The first eight bytes of the `length` bytes at `offset`, padded with zeros, as one integer.
  ///
  /// Two words of at most eight letters are the same when their prefixes are.
  @inline(__always)
  package func prefix(at offset: Int, count length: Int) -> UInt64 {
    guard offset <= count &- 8 else { return shortPrefix(at: offset, count: length) }
    let all = eight(at: offset)
    guard length < 8 else { return all }
    return all & ~(UInt64.max &<< UInt64(truncatingIfNeeded: length &* 8))
  }

  /// ``prefix(at:count:)`` near the end of the text.
  private func shortPrefix(at offset: Int, count length: Int) -> UInt64 {
    var prefix: UInt64 = 0
    for index in 0..<Swift.min(length, 8) {
      prefix |= UInt64(self[offset + index]) &<< UInt64(index * 8)
    }
    return prefix
  }
}
