/// Gives each different word one number, in the order of first sight.
///
/// An open-addressing table over one array of bytes. It is seeded by the standard library's hasher,
/// so that no page can be made to collide; the order in which words are numbered does not depend on
/// it.
struct TermTable {
  /// The bytes of all words, one after another.
  private(set) var bytes: [UInt8] = []
  /// Where each word starts in ``bytes``; one longer than the number of words.
  private(set) var starts: [Int] = [0]
  /// How many parts each word has.
  private(set) var partCounts: [UInt32] = []
  /// The hash of each word, so that few words are compared and none is hashed twice.
  private var hashes: [UInt64] = []
  private var slots = [UInt32](repeating: .max, count: 1_024)
  private let seed = UInt64(bitPattern: Int64(Hasher().finalize()))

  /// How many different words there are.
  var count: Int { partCounts.count }

  /// The number of `word`, which has `partCount` parts.
  mutating func number(of word: [UInt8], partCount: UInt32) -> UInt32 {
    if count * 2 >= slots.count { grow() }
    let hash = hash(of: word, partCount)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != .max {
      let found = slots[slot]
      if hashes[Int(found)] == hash, isWord(Int(found), word, partCount) { return found }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = UInt32(count)
    hashes.append(hash)
    bytes.append(contentsOf: word)
    starts.append(bytes.count)
    partCounts.append(partCount)
    return slots[slot]
  }

  /// The bytes of word `number`.
  func word(_ number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }

  private func isWord(_ number: Int, _ word: [UInt8], _ partCount: UInt32) -> Bool {
    let start = starts[number]
    guard partCounts[number] == partCount, starts[number + 1] - start == word.count else {
      return false
    }
    for index in word.indices where bytes[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: .max, count: slots.count * 2)
    for number in 0..<count {
      var slot = Int(truncatingIfNeeded: hashes[number]) & (slots.count - 1)
      while slots[slot] != .max { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number)
    }
  }

  /// Mixes eight bytes a step into the secret seed by a product whose halves are added.
  private func hash(of word: [UInt8], _ partCount: UInt32) -> UInt64 {
    var hash = seed ^ UInt64(partCount)
    var index = 0
    while index < word.count {
      var packed: UInt64 = 0
      for step in 0..<min(8, word.count - index) {
        packed = packed << 8 | UInt64(word[index + step])
      }
      hash = Self.mixed(hash ^ packed)
      index += 8
    }
    return Self.mixed(hash ^ UInt64(word.count) ^ seed)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
