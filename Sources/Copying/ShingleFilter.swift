/// Tells which shingles may stand in two texts; the others cannot make two texts alike.
///
/// Two bits a shingle in a table of fixed size, as in a Bloom filter: a shingle that stands in two
/// texts is always told, one that stands in one is now and then told, too. The two bits are
/// neighbours, so that memory is asked once for both.
struct ShingleFilter {
  private var words: [Word]
  private let shift: UInt64

  /// The bits of sixty-four places.
  private struct Word {
    var once: UInt64 = 0
    var twice: UInt64 = 0
  }

  /// A filter for about `count` shingles; eight to sixteen bits each, in two tables.
  init(count: Int) {
    let bits = UInt64(max(count, 64) * 8)
    let exponent = min(36, UInt64(64 - bits.leadingZeroBitCount))
    shift = 64 - exponent
    words = [Word](repeating: Word(), count: 1 << (Int(exponent) - 6))
  }

  /// Adds the shingles of a text; one that it repeats counts as one that may stand in two.
  mutating func add(_ shingles: [UInt64]) {
    for shingle in shingles {
      let (word, bit) = place(of: shingle)
      words[word].twice |= words[word].once & bit
      words[word].once |= bit
    }
  }

  /// Whether `shingle` may stand in two texts.
  func mayRepeat(_ shingle: UInt64) -> Bool {
    let (word, bit) = place(of: shingle)
    return words[word].twice & bit != 0
  }

  private func place(of shingle: UInt64) -> (word: Int, bit: UInt64) {
    let place = shingle >> shift
    return (Int(truncatingIfNeeded: place >> 6), 1 << (place & 63))
  }
}
