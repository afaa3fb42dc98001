<<<<<<< HEAD
/// Finds the words that begin like one of a set, all in one pass.
///
/// A filter: what it finds may be another word and must be looked up; what it passes over is none of
/// the set. A word is known by its first four letters, hashed into a table that fits in the fastest
/// memory; letters that are not ASCII are not told apart.
package struct WordFilter: Sendable {
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
  /// - Complexity: O(bytes), eight bytes a step.
  package func candidates(in page: Span<UInt8>, _ range: Range<Int>, into found: inout [UInt32]) {
    var start = range.lowerBound
    var wasLetter = false
    // Four bytes behind the last start are read, too.
    while start &+ 12 <= range.upperBound {
      let letters = Self.letters(in: Self.word(of: page, at: start))
      var starts = letters & ~(letters << 8 | (wasLetter ? 0x80 : 0))
      wasLetter = letters >> 63 != 0
      while starts != 0 {
        let offset = start &+ starts.trailingZeroBitCount / 8
        if isCandidate(Self.fourBytes(of: page, at: offset)) {
          found.append(UInt32(truncatingIfNeeded: offset))
        }
        starts &= starts &- 1
      }
      start &+= 8
    }
    appendOneByOne(from: start, wasLetter, in: page, range, into: &found)
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

  /// The high bit of each byte of `word` that is an ASCII letter.
  @inline(__always)
  private static func letters(in word: UInt64) -> UInt64 {
    let low = (word | 0x2020_2020_2020_2020) & 0x7F7F_7F7F_7F7F_7F7F
    let fromA = low &+ 0x1F1F_1F1F_1F1F_1F1F
    let beyondZ = low &+ 0x0505_0505_0505_0505
    return fromA & ~beyondZ & ~word & 0x8080_8080_8080_8080
  }

  @inline(__always)
  private static func word(of page: Span<UInt8>, at offset: Int) -> UInt64 {
    // Safe: the caller keeps offset + 8 <= page.count, and every bit pattern is a UInt64.
    unsafe page.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
  }

  @inline(__always)
  private static func fourBytes(of page: Span<UInt8>, at offset: Int) -> UInt32 {
    // Safe: the caller keeps offset + 4 <= page.count, and every bit pattern is a UInt32.
    unsafe page.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self).littleEndian
=======
/// What a word of a text may be, as far as a few of its bytes tell.
public struct WordMarks: OptionSet, Sendable {
  /// A bit for each mark.
  public let rawValue: UInt8
  /// The marks of these bits.
  @inlinable @inline(__always)
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// May begin the name of a country or place.
  @inlinable public static var name: WordMarks { WordMarks(rawValue: 1) }
  /// May begin the name of an agency or outlet.
  @inlinable public static var source: WordMarks { WordMarks(rawValue: 2) }
  /// May be one of the little words that tell a language.
  @inlinable public static var littleWord: WordMarks { WordMarks(rawValue: 4) }
  /// May be a word that says where something is based.
  @inlinable public static var based: WordMarks { WordMarks(rawValue: 8) }
  /// Holds a digit.
  @inlinable public static var digit: WordMarks { WordMarks(rawValue: 16) }
  /// Needs a look whatever its letters are: it holds bytes beyond ASCII, so that it may be several
  /// words, or an apostrophe stands before it, with which names begin, too.
  @inlinable public static var unclear: WordMarks { WordMarks(rawValue: 32) }
}

/// Turns away most words of a text that are in no table, all tables at one look.
///
/// A word is looked up by its first eight bytes in small letters; words that share a slot are taken
/// for each other, so the tables themselves must be asked about whatever passes. Words that begin
/// with a capital have marks of their own: most names do, and most words of a text do not.
package struct WordFilter: Sendable {
  /// The marks of words with a capital in the low four bits of each slot, those of others above.
  @usableFromInline var slots = [UInt8](repeating: 0, count: WordFilter.slotCount)

  @usableFromInline static var slotCount: Int { 1 << 16 }

  /// A filter that no word passes.
  package init() {}

  /// Lets words of this prefix pass that begin with the same kind of letter.
  package mutating func add(_ marks: WordMarks, prefix: UInt64) {
    slots[Self.slot(of: prefix)] |= (marks.rawValue & 15) << Self.shift(of: prefix)
  }

  /// Lets words of this prefix pass, with or without a capital.
  package mutating func addAnyCase(_ marks: WordMarks, prefix: UInt64) {
    slots[Self.slot(of: prefix)] |= (marks.rawValue & 15) * 0x11
  }

  /// Lets pass what `other` lets pass, too.
  package mutating func formUnion(_ other: WordFilter) {
    for slot in slots.indices { slots[slot] |= other.slots[slot] }
  }

  /// Whether a word of this prefix may have one of `marks`.
  package func mayHave(_ marks: WordMarks, prefix: UInt64) -> Bool {
    slots[Self.slot(of: prefix)] >> Self.shift(of: prefix) & marks.rawValue & 15 != 0
  }

  /// The slot of a prefix, its ASCII letters in lower case: of their bytes alone bit 6 is set.
  @inline(__always)
  static func slot(of prefix: UInt64) -> Int {
    let small = prefix | (prefix &>> 1) & 0x2020_2020_2020_2020
    return Int(truncatingIfNeeded: (small &* 0x9E37_79B9_7F4A_7C15) &>> 48)
  }

  /// 0 for a prefix that begins with a capital, 4 for any other ASCII letter or digit.
  @inline(__always)
  static func shift(of prefix: UInt64) -> UInt8 {
    UInt8(truncatingIfNeeded: prefix &>> 3) & 4
>>>>>>> main
  }
}
