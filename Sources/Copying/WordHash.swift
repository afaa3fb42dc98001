import Characters
import Scanning

/// Hashes the words of a text as they read without case, accents and typographic marks.
///
/// Words are the parts that a search finds, so that `Noord-Korea` is two of them and a soft hyphen
/// parts nothing. A hash is 64 bits and the same on every machine. It tells words apart; it does
/// not protect against somebody who forges a word.
struct WordHash {
  /// The words of the passage read last.
  private(set) var words: [ByteRange] = []
  /// The word at hand, folded, where it is not plain ASCII.
  private var folded: [UInt8] = []

  /// Appends the hashes of the words of `page` in `passage`, in order, but for those in `left`.
  ///
  /// - Complexity: O(bytes of the passage), times the number of ranges in `left`.
  mutating func append(
    wordsOf page: Span<UInt8>, in passage: ByteRange, leavingOut left: ArraySlice<ByteRange>,
    to hashes: inout [UInt64]
  ) {
    words.removeAll(keepingCapacity: true)
    WordScanner.parts(of: page, in: passage, into: &words)
    if !left.isEmpty {
      words.removeAll { word in left.contains { $0.start <= word.start && word.end <= $0.end } }
    }
    for word in words { hashes.append(hash(page, word.offsets)) }
  }

  private mutating func hash(_ page: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = Self.start
    for offset in range {
      let byte = page[offset]
      guard byte < 0x80 else { return hashFolded(page, range) }
      hash = (hash ^ UInt64(Folding.foldASCII(byte))) &* Self.step
    }
    return Self.mixed(hash)
  }

  private mutating func hashFolded(_ page: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    folded.removeAll(keepingCapacity: true)
    Folding.fold(page, range, into: &folded)
    var hash = Self.start
    for byte in folded { hash = (hash ^ UInt64(byte)) &* Self.step }
    return Self.mixed(hash)
  }
}

extension WordHash {
  /// FNV-1a's start and step for 64 bits.
  private static let start: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let step: UInt64 = 0x100_0000_01b3

  /// `bits` with each bit depending on all of them: the finaliser of MurmurHash3.
  @inline(__always)
  static func mixed(_ bits: UInt64) -> UInt64 {
    var bits = bits
    bits = (bits ^ (bits >> 33)) &* 0xff51_afd7_ed55_8ccd
    bits = (bits ^ (bits >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return bits ^ (bits >> 33)
  }
}
