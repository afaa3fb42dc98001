/// Tells which shingles may stand in two texts; the others cannot make two texts alike.
///
/// Two bits a shingle in a table of fixed size, as in a Bloom filter: a shingle that stands in two
/// texts is always told, one that stands in one is now and then told, too.
struct ShingleFilter {
  private var once: [UInt64]
  private var twice: [UInt64]
  private let shift: UInt64

  /// A filter for about `count` shingles; eight to sixteen bits each, in two tables.
  init(count: Int) {
    let bits = UInt64(max(count, 64) * 8)
    let exponent = min(36, UInt64(64 - bits.leadingZeroBitCount))
    shift = 64 - exponent
    once = [UInt64](repeating: 0, count: 1 << (Int(exponent) - 6))
    twice = once
  }

  /// Adds the shingles of a text; one that it repeats counts as one that may stand in two.
  mutating func add(_ shingles: [UInt64]) {
    for shingle in shingles {
      let (word, bit) = place(of: shingle)
      twice[word] |= once[word] & bit
      once[word] |= bit
    }
  }

  /// Whether `shingle` may stand in two texts.
  func mayRepeat(_ shingle: UInt64) -> Bool {
    let (word, bit) = place(of: shingle)
    return twice[word] & bit != 0
  }

  private func place(of shingle: UInt64) -> (word: Int, bit: UInt64) {
    let place = shingle >> shift
    return (Int(truncatingIfNeeded: place >> 6), 1 << (place & 63))
  }
}
