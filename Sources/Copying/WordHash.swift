import Characters
import Scanning

/// Hashes the words of a text as they read without case, accents and typographic marks.
///
/// Words are the parts that a search finds, so that `Noord-Korea` is two of them and a soft hyphen
/// parts nothing. A hash is 64 bits and the same on every machine. It tells words apart; it does
/// not protect against somebody who forges a word.
struct WordHash {
  /// The words of the passage read last, where they were asked for.
  private(set) var words: [ByteRange] = []
  /// The parts of the run at hand, where it is not plain ASCII; kept so that its memory is.
  private var parts: [ByteRange] = []
  /// The word at hand, folded, where it is not plain ASCII.
  private var folded: [UInt8] = []
  /// How the letters of Latin-1 fold.
  private let latin = LatinFolds()

  /// Appends the hashes of the words of `page` in `passage`, in order, but for those in `left`.
  ///
  /// - Complexity: O(bytes of the passage), times the number of ranges in `left` that it meets.
  mutating func append(
    wordsOf page: Span<UInt8>, in passage: ByteRange, leavingOut left: ArraySlice<ByteRange>,
    keepingWords keeps: Bool = false, to hashes: inout [UInt64]
  ) {
    words.removeAll(keepingCapacity: true)
    let meets = left.contains { $0.start < passage.end && passage.start < $0.end }
    let left = meets ? left : []
    let end = min(Int(passage.end), page.count)
    var offset = Int(passage.start)
    while offset < end {
      guard page[offset] >= 0x80 || ASCII.isWord(page[offset]) else {
        offset &+= 1
        continue
      }
      let start = offset
      let plain = PlainWord(page, at: start, before: end)
      offset &+= plain.count
      guard offset == end || page[offset] < 0x80 else {
        offset = appendRare(
          of: page, from: start, before: end, leavingOut: left, keeps, to: &hashes)
        continue
      }
      let word = ByteRange(start, offset)
      guard left.isEmpty || !left.contains(word) else { continue }
      hashes.append(Self.hash(plain, page, word))
      if keeps { words.append(word) }
    }
  }

  /// Appends the hashes of the words of the run at `start`, which holds more than ASCII.
  ///
  /// - Returns: where the run ends.
  @inline(never)
  private mutating func appendRare(
    of page: Span<UInt8>, from start: Int, before end: Int, leavingOut left: ArraySlice<ByteRange>,
    _ keeps: Bool, to hashes: inout [UInt64]
  ) -> Int {
    if let word = LatinWord(page, at: start, before: end, latin) {
      let range = ByteRange(start, word.end)
      guard !left.contains(range) else { return word.end }
      hashes.append(Self.mixed(word.hash))
      if keeps { words.append(range) }
      return word.end
    }
    var stop = start
    while stop < end, page[stop] >= 0x80 || ASCII.isWord(page[stop]) { stop += 1 }
    appendParts(of: page, in: ByteRange(start, stop), leavingOut: left, keeps, to: &hashes)
    return stop
  }

  /// Appends the hashes of the words in `run`, which holds more than ASCII: perhaps marks, too.
  private mutating func appendParts(
    of page: Span<UInt8>, in run: ByteRange, leavingOut left: ArraySlice<ByteRange>, _ keeps: Bool,
    to hashes: inout [UInt64]
  ) {
    parts.removeAll(keepingCapacity: true)
    WordScanner.parts(of: page, in: run, into: &parts)
    for part in parts where !left.contains(part) {
      hashes.append(hashOfFold(page, part.offsets))
      if keeps { words.append(part) }
    }
  }

  /// The hash of `plain`, which is the word `word`: eight bytes at a time, in lower case.
  ///
  /// The bit that tells small letters is set in digits, too, and makes a space of the zeros that fill
  /// up the last eight bytes.
  @inline(__always)
  private static func hash(_ plain: PlainWord, _ page: Span<UInt8>, _ word: ByteRange) -> UInt64 {
    var hash = step(start, plain.first | spaces)
    if plain.count > 8 { hash = step(hash, plain.second | spaces) }
    var offset = Int(word.start) &+ 16
    while offset < word.end {
      hash = step(hash, page.prefix(at: offset, count: Int(word.end) - offset) | spaces)
      offset += 8
    }
    return mixed(hash)
  }

  /// The hash of a word that is not plain ASCII; the same as that of its fold.
  private mutating func hashOfFold(_ page: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    folded.removeAll(keepingCapacity: true)
    Folding.fold(page, range, into: &folded)
    while folded.count % 8 != 0 { folded.append(0x20) }
    var hash = Self.start
    for offset in stride(from: 0, to: folded.count, by: 8) {
      hash = Self.step(hash, folded.span.prefix(at: offset, count: 8))
    }
    return Self.mixed(hash)
  }
}

extension WordHash {
  static let start: UInt64 = 0xcbf2_9ce4_8422_2325
  static let spaces: UInt64 = 0x2020_2020_2020_2020

  /// `hash` with eight more bytes in it.
  @inline(__always)
  static func step(_ hash: UInt64, _ eight: UInt64) -> UInt64 {
    let product = (hash ^ eight) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 32)
  }

  /// `bits` with each bit depending on all of them: the finaliser of MurmurHash3.
  @inline(__always)
  static func mixed(_ bits: UInt64) -> UInt64 {
    var bits = bits
    bits = (bits ^ (bits >> 33)) &* 0xff51_afd7_ed55_8ccd
    bits = (bits ^ (bits >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return bits ^ (bits >> 33)
  }
}

extension ArraySlice<ByteRange> {
  /// Whether `word` lies in one of the ranges.
  fileprivate func contains(_ word: ByteRange) -> Bool {
    contains { $0.start <= word.start && word.end <= $0.end }
  }
}
