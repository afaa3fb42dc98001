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
  /// May be a word that tells something of the names beside it.
  @inlinable public static var telling: WordMarks { WordMarks(rawValue: 8) }
  /// May be a word of trade.
  @inlinable public static var trade: WordMarks { WordMarks(rawValue: 16) }
  /// Holds a digit.
  @inlinable public static var digit: WordMarks { WordMarks(rawValue: 32) }
  /// Needs a look whatever its letters are: it holds bytes beyond ASCII, so that it may be several
  /// words, or an apostrophe stands before it, with which names begin, too.
  @inlinable public static var unclear: WordMarks { WordMarks(rawValue: 64) }
  /// Holds bytes beyond ASCII.
  @inlinable public static var beyondASCII: WordMarks { WordMarks(rawValue: 128) }
}

/// Turns away most words of a text that are in no table, all tables at one look.
///
/// A word is looked up by its first eight bytes in small letters; words that share a slot are taken
/// for each other, so the tables themselves must be asked about whatever passes. Words that begin with
/// a capital have the lower half of the slots: most names do, and most words of a text do not.
package struct WordFilter: Sendable {
  /// The marks of the words of each slot.
  @usableFromInline var slots = [UInt8](repeating: 0, count: WordFilter.slotCount)

  @usableFromInline static var slotCount: Int { 1 << 16 }

  /// A filter that no word passes.
  package init() {}

  /// Lets words of this prefix pass that begin with the same kind of letter.
  package mutating func add(_ marks: WordMarks, prefix: UInt64) {
    slots[Self.slot(of: prefix)] |= marks.rawValue & 31
  }

  /// Lets words of this prefix pass, with or without a capital.
  package mutating func addAnyCase(_ marks: WordMarks, prefix: UInt64) {
    add(marks, prefix: prefix)
    if ASCII.isLetter(UInt8(prefix & 0xFF)) { add(marks, prefix: prefix ^ 0x20) }
  }

  /// Lets pass what `other` lets pass, too.
  package mutating func formUnion(_ other: WordFilter) {
    for slot in slots.indices { slots[slot] |= other.slots[slot] }
  }

  /// What a word of this prefix may be.
  package func marks(ofPrefix prefix: UInt64) -> WordMarks {
    WordMarks(rawValue: slots[Self.slot(of: prefix)])
  }

  /// The slot of a prefix, its ASCII letters in lower case: of their bytes alone bit 6 is set.
  @inline(__always)
  static func slot(of prefix: UInt64) -> Int {
    let small = prefix | (prefix &>> 1) & 0x2020_2020_2020_2020
    let hash = (small &* 0x9E37_79B9_7F4A_7C15) &>> 49
    return Int(truncatingIfNeeded: hash | (prefix & 0x20) &<< 10)
  }
}
