/// Sixty-four bytes of a text, a bit a byte.
struct WordBlock {
  /// Which bytes belong to runs of word bytes.
  var words: UInt64 = 0
  /// Which bytes lie beyond ASCII.
  var high: UInt64 = 0
  /// Which bytes are digits.
  var digits: UInt64 = 0

  /// The block at `offset`; what lies at or behind `end` belongs to no run.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at offset: Int, before end: Int) {
    guard bytes.count &- offset >= 64 else {
      fill(bytes, at: offset, before: end)
      return
    }
    var (all, allDigits) = (Lanes.none, Lanes.none)
    for part in 0..<4 {
      let sixteen = Lanes.load(bytes, at: offset &+ part &* 16)
      let digits = Lanes.digits(sixteen)
      let words = Lanes.letters(sixteen) | digits | Lanes.high(sixteen)
      self.words |= Lanes.bits(words) &<< UInt64(part &* 16)
      all |= sixteen
      allDigits |= digits
    }
    // Many blocks have neither; then the masks stay empty.
    if Lanes.isAny(Lanes.high(all) | allDigits) { markRareBytes(bytes, at: offset) }
    let left = end &- offset
    if left < 64 { words &= ~(UInt64.max &<< UInt64(truncatingIfNeeded: left)) }
  }

  /// Fills the masks of digits and of bytes beyond ASCII.
  @inline(never)
  private mutating func markRareBytes(_ bytes: Span<UInt8>, at offset: Int) {
    for part in 0..<4 {
      let sixteen = Lanes.load(bytes, at: offset &+ part &* 16)
      high |= Lanes.bits(Lanes.high(sixteen)) &<< UInt64(part &* 16)
      digits |= Lanes.bits(Lanes.digits(sixteen)) &<< UInt64(part &* 16)
    }
  }

  /// Takes out the first run; there must be one.
  @inline(__always)
  mutating func takeRun() -> (start: Int, count: Int) {
    let start = words.trailingZeroBitCount
    let first = words & (0 &- words)
    let behind = words &+ first
    let end = (behind & ~words).trailingZeroBitCount
    words &= behind
    return (start, end &- start)
  }

  /// The bits of `count` bytes, at least one, from `start` on.
  @inline(__always)
  static func bits(_ start: Int, _ count: Int) -> UInt64 {
    (UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- count))
      &<< UInt64(truncatingIfNeeded: start)
  }

  /// Fills the block byte by byte, near the end of the text.
  private mutating func fill(_ bytes: Span<UInt8>, at offset: Int, before end: Int) {
    for index in offset..<min(end, offset + 64) {
      let bit: UInt64 = 1 &<< UInt64(index - offset)
      if Self.isWord(bytes[index]) { words |= bit }
      if bytes[index] >= 0x80 { high |= bit }
      if ASCII.isDigit(bytes[index]) { digits |= bit }
    }
  }

  /// Whether `byte` is an ASCII letter or digit or lies beyond ASCII.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80
  }
}

extension Span<UInt8> {
  /// The eight bytes at `offset` as one integer, the first byte lowest.
  @inlinable
  @inline(__always)
  func eight(at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset <= count &- 8, "Eight bytes lie inside the text.")
    // Safe: the precondition keeps the eight bytes inside the span; every bit pattern is a value.
    let integer = unsafe bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: offset, as: UInt64.self)
    return UInt64(littleEndian: integer)
  }

  /// The first eight bytes of the `length` bytes at `offset`, at least one, as one
  /// integer, padded with zeros.
  ///
  /// Two words of at most eight letters are the same when their prefixes are.
  @inlinable
  @inline(__always)
  public func prefix(at offset: Int, count length: Int) -> UInt64 {
    guard offset <= count &- 8 else { return shortPrefix(at: offset, count: length) }
    let kept = Swift.min(length, 8)
    return eight(at: offset) & UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- kept &* 8)
  }

  /// ``prefix(at:count:)`` near the end of the text.
  @usableFromInline
  @inline(never)
  func shortPrefix(at offset: Int, count length: Int) -> UInt64 {
    var prefix: UInt64 = 0
    for index in 0..<Swift.min(length, 8) {
      prefix |= UInt64(self[offset + index]) &<< UInt64(index * 8)
    }
    return prefix
  }
}
