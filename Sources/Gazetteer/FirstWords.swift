import Scanning

/// The first words of a table's names: what turns away the words of a text that start none.
///
/// Holds words of ASCII letters and digits alone; other words are read unit by unit. A look into
/// ``filter`` is enough for most words, the rest are compared by their first eight bytes and by what
/// may follow them.
struct FirstWords: Sendable {
  /// A word that names start with.
  struct Word {
    /// The first eight bytes; 0 is a free slot.
    var prefix: UInt64 = 0
    /// What can stand behind the mark behind the word where the name goes on, by ``bit(of:)``;
    /// ``continues(_:with:)`` knows more of letters.
    var continuations: UInt64 = 0
    /// The entry of the word itself, or -1.
    var entry: Int32 = -1
  }

  private var words: [Word]
  /// A bit for each word and the three letters that a name goes on with, or none for a word that is a
  /// name, by ``pair(of:_:)``.
  private var pairs = [UInt64](repeating: 0, count: 1 << 10)
  private var count = 0
  private var shift: UInt64
  /// What the filter calls the words.
  private let marks: WordMarks
  /// Lets the words pass.
  private(set) var filter = WordFilter()

  /// A set with room for `wordCount` words before it has to grow, which a filter calls `marks`.
  init(wordCount: Int, _ marks: WordMarks) {
    self.marks = marks
    let bits = max(6, Int.bitWidth - (wordCount * 2).leadingZeroBitCount)
    words = Array(repeating: Word(), count: 1 << bits)
    shift = UInt64(64 - bits)
  }

  /// The word with this prefix, or `nil`.
  @inline(__always)
  func word(_ prefix: UInt64) -> Word? {
    let word = words[slot(of: prefix)]
    return word.prefix == 0 ? nil : word
  }

  /// Adds the name in `bytes[range]`, which is `entry` of the table.
  mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>, entry: Int) {
    let start = range.lowerBound + (bytes[range.lowerBound] == UInt8(ascii: "'") ? 1 : 0)
    var end = start
    while end < range.upperBound, TextUnit.isASCIIWord(bytes[end]) { end += 1 }
    guard start < end, end == range.upperBound || bytes[end] < 0x80 else { return }
    let prefix = bytes.prefix(at: start, count: end - start)
    var word = slot(of: prefix)
    if words[word].prefix == 0 {
      if count * 2 >= words.count {
        grow()
        word = slot(of: prefix)
      }
      count += 1
      words[word].prefix = prefix
      filter.add(marks, prefix: prefix)
    }
    if end == range.upperBound, end - start <= 8, start == range.lowerBound {
      words[word].entry = Int32(entry)
      addPair(prefix, 0)
    } else if end + 1 < range.upperBound {
      words[word].continuations |= Self.bit(of: bytes[end + 1])
      if let three = Self.threeLetters(bytes, at: end + 1, before: range.upperBound) {
        addPair(prefix, three)
      }
    } else {
      words[word].continuations = .max
    }
  }

  private mutating func addPair(_ prefix: UInt64, _ three: UInt64) {
    let pair = Self.pair(of: prefix, three)
    pairs[pair &>> 6] |= 1 &<< UInt64(pair & 63)
  }

  /// Whether a name may start with `run`, a word of ASCII in the text that ends at `end`.
  ///
  /// Turns away most of the little words with which some names start, too.
  @inline(__always)
  func mayStart(_ run: WordRun, in text: Span<UInt8>, before end: Int) -> Bool {
    guard run.count <= 8, run.end &+ 3 < end else { return true }
    let mark = text[run.end]
    // Few names go on behind a full stop, but what does needs a closer look.
    guard mark < 0x80, mark != 0x2E,
      let three = Self.threeLetters(text, at: run.end &+ 1, before: end)
    else { return true }
    let prefix = text.prefix(at: run.start, count: run.count)
    return continues(prefix, with: three) || continues(prefix, with: 0)
  }

  /// Whether a name may go on behind the word with this prefix and one mark with these letters.
  @inline(__always)
  func continues(_ prefix: UInt64, with three: UInt64) -> Bool {
    let pair = Self.pair(of: prefix, three)
    return pairs[pair &>> 6] &>> UInt64(pair & 63) & 1 != 0
  }

  /// The three letters or digits of ASCII at `offset`, or `nil` where anything else stands there.
  @inline(__always)
  static func threeLetters(_ bytes: Span<UInt8>, at offset: Int, before end: Int) -> UInt64? {
    guard offset + 3 <= end, TextUnit.isASCIIWord(bytes[offset]),
      TextUnit.isASCIIWord(bytes[offset + 1]), TextUnit.isASCIIWord(bytes[offset + 2])
    else { return nil }
    return bytes.prefix(at: offset, count: 3)
  }

  @inline(__always)
  private static func pair(of prefix: UInt64, _ three: UInt64) -> Int {
    Int(truncatingIfNeeded: hash(of: hash(of: prefix) ^ three) &>> 48)
  }

  /// The bit of a byte in ``Word/continuations``.
  @inline(__always)
  static func bit(of byte: UInt8) -> UInt64 { 1 &<< UInt64(byte & 0x3F) }

  @inline(__always)
  private static func hash(of prefix: UInt64) -> UInt64 { prefix &* 0x9E37_79B9_7F4A_7C15 }

  @inline(__always)
  private func slot(of prefix: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: Self.hash(of: prefix) &>> shift)
    while words[slot].prefix != 0, words[slot].prefix != prefix {
      slot = (slot &+ 1) & (words.count &- 1)
    }
    return slot
  }

  private mutating func grow() {
    let old = words
    words = Array(repeating: Word(), count: old.count * 2)
    shift -= 1
    for word in old where word.prefix != 0 { words[slot(of: word.prefix)] = word }
  }
}
