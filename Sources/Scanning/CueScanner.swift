/// Finds the words that begin like one of a set, all in one pass.
///
/// A filter: what it finds may be another word and must be looked up; what it passes over is none of
/// the set. A word is known by its first four letters, hashed into a table that fits in the fastest
/// memory; letters that are not ASCII are not told apart.
package struct CueScanner: Sendable {
  private let bits: [UInt64]

  /// A filter for `words`: lower case, each with three ASCII letters on end or more.
  ///
  /// A word with accents is known by its first letters from the first ASCII one on.
  package init(_ words: [String]) {
    var bits = [UInt64](repeating: 0, count: Self.slotCount / 64)
    for word in words {
      let letters = word.utf8.drop { $0 >= 0x80 }.prefix(4)
      let plain = letters.prefix { $0 < 0x80 }
      // A letter beyond ASCII makes every word that has one there a candidate, see `isCandidate`.
      guard plain.count == letters.count else { continue }
      precondition(plain.count >= 3, "a word has three letters on end")
      let key = plain.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      let ends: [UInt32] = plain.count == 4 ? [0] : (0..<32).map { $0 << 24 }
      for end in ends {
        let slot = Self.slot(key | end)
        bits[slot / 64] |= 1 << UInt64(slot % 64)
      }
    }
    self.bits = bits
  }

  /// Appends where each candidate in `range` begins: its first ASCII letter, in order.
  ///
  /// - Complexity: O(bytes), sixty-four bytes a step.
  package func candidates(in page: Span<UInt8>, _ range: Range<Int>, into found: inout [UInt32]) {
    var start = range.lowerBound
    var wasLetter: UInt64 = 0
    // The first of the last bytes of the range, before which four bytes lie in it.
    let last = max(start, range.upperBound &- 3)
    let bits = bits.span
    precondition(bits.count == Self.slotCount / 64, "A filter has all slots.")
    while start < last, start &+ 64 <= page.count {
      let letters = Self.letters(in: page, at: start)
      var starts = letters & ~(letters &<< 1 | wasLetter)
      wasLetter = letters &>> 63
      if last &- start < 64 { starts &= ~(UInt64.max &<< UInt64(last &- start)) }
      while starts != 0 {
        let offset = start &+ starts.trailingZeroBitCount
        let four = Self.fourBytes(of: page, at: offset)
        let slot = Self.slot(four)
        let isKnown = bits[slot &>> 6] &>> UInt64(slot & 63) & 1 != 0
        if isKnown || four & 0x8080_8080 != 0 { found.append(UInt32(truncatingIfNeeded: offset)) }
        starts &= starts &- 1
      }
      start &+= 64
    }
    start = min(start, last)
    let isInWord = start > range.lowerBound && ASCII.isLetter(page[start &- 1])
    appendOneByOne(from: start, isInWord, in: page, range, into: &found)
  }

  /// The same, byte by byte: what the fast way is tested against.
  package func candidatesOneByOne(
    in page: Span<UInt8>, _ range: Range<Int>, into found: inout [UInt32]
  ) {
    appendOneByOne(from: range.lowerBound, false, in: page, range, into: &found)
  }

  private func appendOneByOne(
    from start: Int, _ wasLetter: Bool, in page: Span<UInt8>, _ range: Range<Int>,
    into found: inout [UInt32]
  ) {
    var wasLetter = wasLetter
    for offset in start..<max(start, range.upperBound) {
      let isLetter = ASCII.isLetter(page[offset])
      defer { wasLetter = isLetter }
      guard isLetter, !wasLetter else { continue }
      var four: UInt32 = 0
      for index in 0..<4 where offset + index < range.upperBound {
        four |= UInt32(page[offset + index]) << UInt32(8 * index)
      }
      if isCandidate(four) { found.append(UInt32(truncatingIfNeeded: offset)) }
    }
  }

  /// Whether a word that begins with these four bytes may be one of the set.
  @inline(__always)
  private func isCandidate(_ four: UInt32) -> Bool {
    if four & 0x8080_8080 != 0 { return true }
    let slot = Self.slot(four)
    return bits[slot >> 6] >> UInt64(slot & 63) & 1 != 0
  }

  private static let slotCount = 1 << 15

  /// Where four letters stand in the table, their case aside.
  @inline(__always)
  private static func slot(_ four: UInt32) -> Int {
    Int(((four & 0x1F1F_1F1F) &* 0x9E37_79B1) >> 17)
  }

  /// Which of the sixty-four bytes at `start` are ASCII letters, a bit each.
  @inline(__always)
  private static func letters(in page: Span<UInt8>, at start: Int) -> UInt64 {
    var letters: UInt64 = 0
    for part in 0..<4 {
      let sixteen = Lanes.letters(Lanes.load(page, at: start &+ part &* 16))
      letters |= Lanes.bits(sixteen) &<< UInt64(part &* 16)
    }
    return letters
  }

  @inline(__always)
  private static func fourBytes(of page: Span<UInt8>, at offset: Int) -> UInt32 {
    // Safe: the caller keeps offset + 4 <= page.count, and every bit pattern is a UInt32.
    unsafe page.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self).littleEndian
  }
}
