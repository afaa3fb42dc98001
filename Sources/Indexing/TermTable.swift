/// Gives each different word one number, in the order of first sight.
///
/// An open-addressing table over one array of bytes. It is seeded by the standard library's hasher,
/// so no page can be made to collide; the order in which words are numbered does not depend on it.
struct TermTable {
  /// The bytes of all words, one after another.
  private(set) var bytes: [UInt8] = []
  /// Where each word starts in ``bytes``; one longer than the number of words.
  private(set) var starts: [Int] = [0]
  /// How many parts each word has.
  private(set) var partCounts: [UInt32] = []
  private var slots = [UInt32](repeating: .max, count: 1_024)

  /// How many different words there are.
  var count: Int { partCounts.count }

  /// The number of `word`, which has `partCount` parts.
  mutating func number(of word: [UInt8], partCount: UInt32) -> UInt32 {
    if count * 2 >= slots.count { grow() }
    var slot = Self.hash(word[...], partCount) & (slots.count - 1)
    while slots[slot] != .max {
      let found = slots[slot]
      if partCounts[Int(found)] == partCount && self.word(Int(found)).elementsEqual(word) {
        return found
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = UInt32(count)
    bytes.append(contentsOf: word)
    starts.append(bytes.count)
    partCounts.append(partCount)
    return slots[slot]
  }

  /// The bytes of word `number`.
  func word(_ number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }

  private mutating func grow() {
    slots = [UInt32](repeating: .max, count: slots.count * 2)
    for number in 0..<count {
      var slot = Self.hash(word(number), partCounts[number]) & (slots.count - 1)
      while slots[slot] != .max { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number)
    }
  }

  private static func hash(_ word: ArraySlice<UInt8>, _ partCount: UInt32) -> Int {
    var hasher = Hasher()
    var packed: UInt64 = UInt64(partCount)
    for (index, byte) in word.enumerated() {
      packed = packed << 8 | UInt64(byte)
      if index & 7 == 7 {
        hasher.combine(packed)
        packed = 0
      }
    }
    hasher.combine(packed)
    return hasher.finalize()
  }
}
