import Characters
import Scanning

/// Words and the classes they belong to, to be asked with bytes of a page.
///
/// A word with accents is held in both spellings, composed and decomposed, as pages print either.
/// Open addressing over a word's first sixteen bytes in small letters, which tell most words apart;
/// of longer ones the rest is compared letter by letter.
struct WordTable: Sendable {
  /// A word of the table.
  private struct Entry {
    var key: Key
    /// Where its letters end among ``letters``; they start where those of the one before end.
    var end: UInt32
    var classes: UInt32
  }

  /// The number of a word behind 0, for an empty slot, by the hash of its key.
  private var slots: [UInt16]
  private var entries: [Entry] = []
  private var letters: [UInt8] = []
  /// What is left of a hash when it is shifted so far right is a slot.
  private let shift: UInt64

  /// A table of `entries`: words separated by spaces, and the classes all of them belong to.
  init(_ entries: [(words: String, classes: UInt32)]) {
    let entries = entries + entries.map { (Composition.decomposed($0.words), $0.classes) }
    var count = 16
    for entry in entries { count += entry.words.utf8.count { $0 == 0x20 } + 1 }
    // Four slots a word or more, so that most words of a page meet an empty one at once.
    let bits = Int.bitWidth - (count * 2).leadingZeroBitCount
    slots = Array(repeating: 0, count: 1 << bits)
    shift = UInt64(64 - bits)
    for entry in entries {
      for word in entry.words.utf8.split(separator: 0x20) { add(Array(word), entry.classes) }
    }
  }

  /// The classes of the word in `page[range]`, or 0 for a word it does not hold.
  ///
  /// Capitals count as small letters, those of Latin-1 included.
  func classes(of range: Range<Int>, in page: Span<UInt8>) -> UInt32 {
    guard range.count < 16, !range.isEmpty else { return rareClasses(of: range, in: page) }
    let key = Key(range, in: page)
    return key.isASCII ? classes(of: key) : rareClasses(of: range, in: page)
  }

  /// The classes of `word`, which stands at `offset` of `page`.
  @inline(__always)
  func classes(of word: PlainWord, at offset: Int, in page: Span<UInt8>) -> UInt32 {
    guard word.count < 16 else { return rareClasses(of: offset..<offset + word.count, in: page) }
    return classes(of: Key(word))
  }

  /// The classes of a word of ASCII with fewer than sixteen bytes: the one that has its key.
  private func classes(of key: Key) -> UInt32 {
    var slot = slot(of: key)
    while slots[slot] != 0 {
      let word = Int(slots[slot]) &- 1
      if entries[word].key == key { return entries[word].classes }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return 0
  }

  /// The classes of a long word, or one with bytes beyond ASCII.
  @inline(never)
  private func rareClasses(of range: Range<Int>, in page: Span<UInt8>) -> UInt32 {
    let key = Key(lettersOf: range, in: page)
    return number(of: range, key, in: page).map { entries[$0].classes } ?? 0
  }

  /// Hands out each word with its classes.
  func forEachWord(_ body: (ArraySlice<UInt8>, UInt32) -> Void) {
    var start = 0
    for entry in entries {
      body(letters[start..<Int(entry.end)], entry.classes)
      start = Int(entry.end)
    }
  }

  /// Adds a word to classes; one that is there already stays once.
  private mutating func add(_ word: [UInt8], _ added: UInt32) {
    let key = Key(lettersOf: 0..<word.count, in: word.span)
    if let known = number(of: 0..<word.count, key, in: word.span) {
      entries[known].classes |= added
      return
    }
    var slot = slot(of: key)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    letters.append(contentsOf: word)
    entries.append(Entry(key: key, end: UInt32(letters.count), classes: added))
    slots[slot] = UInt16(entries.count)
  }

  /// The number of the word in `page[range]`, which has this key.
  private func number(of range: Range<Int>, _ key: Key, in page: Span<UInt8>) -> Int? {
    var slot = slot(of: key)
    while slots[slot] != 0 {
      let word = Int(slots[slot]) - 1
      if entries[word].key == key, isWord(word, range, in: page) { return word }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func isWord(_ word: Int, _ range: Range<Int>, in page: Span<UInt8>) -> Bool {
    var letter = word == 0 ? 0 : Int(entries[word - 1].end)
    let end = Int(entries[word].end)
    var walk = Letters(range)
    while let byte = walk.next(page) {
      guard letter < end, letters[letter] == byte else { return false }
      letter += 1
    }
    return letter == end
  }

  @inline(__always)
  private func slot(of key: Key) -> Int { Int(truncatingIfNeeded: key.hash &>> shift) }
}

extension WordTable {
  /// The first sixteen bytes of a word in small letters, padded with zeros.
  private struct Key: Equatable {
    private var first: UInt64 = 0
    private var second: UInt64 = 0

    /// The key of the word `range` of one to fifteen bytes, right where all are ASCII.
    @inline(__always)
    init(_ range: Range<Int>, in page: Span<UInt8>) {
      let count = range.count
      first = Self.small(page.prefix(at: range.lowerBound, count: count))
      if count > 8 {
        second = Self.small(page.prefix(at: range.lowerBound &+ 8, count: count &- 8))
      }
    }

    /// The key of `word`.
    @inline(__always)
    init(_ word: PlainWord) {
      first = Self.small(word.first)
      second = Self.small(word.second)
    }

    /// The key of any word, read letter by letter.
    init(lettersOf range: Range<Int>, in page: Span<UInt8>) {
      var walk = Letters(range)
      var shift: UInt64 = 0
      while shift < 128, let byte = walk.next(page) {
        first |= UInt64(byte) << shift
        if shift >= 64 { second |= UInt64(byte) << (shift - 64) }
        shift += 8
      }
    }

    /// Whether no byte lies beyond ASCII.
    @inline(__always)
    var isASCII: Bool { (first | second) & 0x8080_8080_8080_8080 == 0 }

    @inline(__always)
    var hash: UInt64 {
      (first ^ second &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
    }

    /// The bytes with small letters for capitals: of a word's bytes letters alone have bit 6.
    @inline(__always)
    private static func small(_ bytes: UInt64) -> UInt64 {
      bytes | (bytes &>> 1) & 0x2020_2020_2020_2020
    }
  }

  /// A walk over the bytes of a word in small letters, past soft hyphens and the like.
  private struct Letters {
    private var offset: Int
    private let end: Int
    private var previous: UInt8 = 0

    init(_ range: Range<Int>) { (offset, end) = (range.lowerBound, range.upperBound) }

    @inline(__always)
    mutating func next(_ page: Span<UInt8>) -> UInt8? {
      while offset < end {
        let byte = page[offset]
        let hidden = byte < 0x80 ? 0 : Words.hiddenWidth(at: offset, in: page, before: end)
        guard hidden == 0 else {
          offset += hidden
          continue
        }
        defer { previous = byte }
        offset &+= 1
        return lower(byte, after: previous)
      }
      return nil
    }
  }

  /// The small letter of a byte: ASCII, and the second byte of Latin-1's capitals.
  private static func lower(_ byte: UInt8, after previous: UInt8) -> UInt8 {
    if byte &- 0x41 < 26 { return byte | 0x20 }
    return previous == 0xC3 && byte &- 0x80 < 0x1F && byte != 0x97 ? byte | 0x20 : byte
  }
}
