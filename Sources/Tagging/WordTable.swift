import Characters
import Scanning

/// Words and the classes they belong to, to be asked with bytes of a page.
///
/// A word with accents is held in both spellings, composed and decomposed, as pages print either.
/// Open addressing over a hash of the lower-case bytes; a found word is compared letter by letter.
struct WordTable: Sendable {
  private var slots: [UInt16]
  private var letters: [UInt8] = []
  private var ends: [UInt32] = []
  private var classes: [UInt32] = []

  /// A table of `entries`: words separated by spaces, and the classes all of them belong to.
  init(_ entries: [(words: String, classes: UInt32)]) {
    slots = []
    let entries = entries + entries.map { (Composition.decomposed($0.words), $0.classes) }
    var count = 16
    for entry in entries { count += entry.words.utf8.count }
    var size = 64
    while size < count { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for entry in entries {
      for word in entry.words.utf8.split(separator: 0x20) { add(Array(word), entry.classes) }
    }
  }

  /// The classes of the word in `page[range]`, or 0 for a word it does not hold.
  ///
  /// Capitals count as small letters, those of Latin-1 included.
  func classes(of range: Range<Int>, in page: Span<UInt8>) -> UInt32 {
    var slot = Int(truncatingIfNeeded: Self.hash(of: range, in: page)) & (slots.count - 1)
    while slots[slot] != 0 {
      let word = Int(slots[slot]) - 1
      if isWord(word, range, in: page) { return classes[word] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return 0
  }

  /// The classes of a word of ASCII letters and digits whose bytes in small letters gave `hash` by
  /// ``step(_:_:)``, from ``firstHash`` on.
  func classes(hashed hash: UInt64, _ range: Range<Int>, in page: Span<UInt8>) -> UInt32 {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 31)) & (slots.count - 1)
    while slots[slot] != 0 {
      let word = Int(slots[slot]) - 1
      if isPlainWord(word, range, in: page) { return classes[word] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return 0
  }

  /// Whether a word is the ASCII letters and digits of `page[range]`.
  private func isPlainWord(_ word: Int, _ range: Range<Int>, in page: Span<UInt8>) -> Bool {
    let start = word == 0 ? 0 : Int(ends[word - 1])
    guard Int(ends[word]) - start == range.count else { return false }
    for index in 0..<range.count
    where letters[start + index] != ASCII.lowercased(page[range.lowerBound + index]) {
      return false
    }
    return true
  }

  static let firstHash: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash with one more byte.
  @inline(__always)
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Hands out each word with its classes.
  func forEachWord(_ body: (ArraySlice<UInt8>, UInt32) -> Void) {
    var start = 0
    for (word, end) in ends.enumerated() {
      body(letters[start..<Int(end)], classes[word])
      start = Int(end)
    }
  }

  /// Adds a word to classes; one that is there already stays once.
  private mutating func add(_ word: [UInt8], _ added: UInt32) {
    let span = word.span
    var slot = Int(truncatingIfNeeded: Self.hash(of: 0..<word.count, in: span)) & (slots.count - 1)
    while slots[slot] != 0 {
      let known = Int(slots[slot]) - 1
      if isWord(known, 0..<word.count, in: span) {
        classes[known] |= added
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    letters.append(contentsOf: word)
    ends.append(UInt32(letters.count))
    classes.append(added)
    slots[slot] = UInt16(classes.count)
  }

  private func isWord(_ word: Int, _ range: Range<Int>, in page: Span<UInt8>) -> Bool {
    var letter = word == 0 ? 0 : Int(ends[word - 1])
    let end = Int(ends[word])
    var walk = Letters(range)
    while let byte = walk.next(page) {
      guard letter < end, letters[letter] == byte else { return false }
      letter += 1
    }
    return letter == end
  }

  private static func hash(of range: Range<Int>, in page: Span<UInt8>) -> UInt64 {
    var hash = firstHash
    var walk = Letters(range)
    while let byte = walk.next(page) { hash = step(hash, byte) }
    return hash ^ (hash >> 31)
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
