import Scanning

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
  /// What each word is compared by.
  private var keys: [Key] = []
  private var slots: [UInt32]
  private let seed = UInt64(bitPattern: Int64(Hasher().finalize()))

  /// A word's first sixteen bytes, with zeros behind a shorter one, and what else tells it apart.
  private struct Key: Equatable {
    var hash: UInt64
    var head: UInt64
    var tail: UInt64
    var count: UInt32
    var partCount: UInt32
  }

  /// An empty table that grows when half of `slotCount` words are in it, a power of two.
  init(slotCount: Int = 1_024) { slots = [UInt32](repeating: .max, count: slotCount) }

  /// How many different words there are.
  var count: Int { partCounts.count }

  /// The bytes of word `number`.
  func word(_ number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }

  /// The number of `word`, which has `partCount` parts.
  mutating func number(of word: [UInt8], partCount: UInt32) -> UInt32 {
    let key = key(of: word, partCount)
    return number(of: key) { table, number in
      word.count <= 16 || table.bytes[table.starts[number]...].starts(with: word)
    } adding: { table in
      table.bytes.append(contentsOf: word)
    }
  }

  /// The number of the word that the bytes of `range` fold to, which has `partCount` parts; `nil`
  /// where they are more than sixteen or not ASCII, so that folding them takes longer.
  @inline(__always)
  mutating func number(
    ofShort range: ByteRange, in page: Span<UInt8>, partCount: UInt32
  ) -> UInt32? {
    let start = Int(range.start)
    let count = range.count
    guard count > 0, count <= 16, start &+ 16 <= page.count else { return nil }
    let first = PackedBytes.eight(page, at: start) & PackedBytes.mask(ofFirst: min(count, 8))
    let second =
      count > 8
      ? PackedBytes.eight(page, at: start &+ 8) & PackedBytes.mask(ofFirst: count &- 8) : 0
    guard (first | second) & 0x8080_8080_8080_8080 == 0 else { return nil }
    let key = key(
      PackedBytes.lowercased(first), PackedBytes.lowercased(second), count, partCount)
    return number(of: key) { _, _ in
      true
    } adding: { table in
      for offset in range.offsets { table.bytes.append(ASCII.lowercased(page[offset])) }
    }
  }

  /// The number of the word with `key`; `isWord` compares what the key leaves out, `adding` adds the
  /// bytes of a new one.
  @inline(__always)
  private mutating func number(
    of key: Key, isWord: (borrowing TermTable, Int) -> Bool, adding: (inout TermTable) -> Void
  ) -> UInt32 {
    if count &* 2 >= slots.count { grow() }
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while slots[slot] != .max {
      let found = slots[slot]
      if keys[Int(found)] == key, isWord(self, Int(found)) { return found }
      slot = (slot &+ 1) & mask
    }
    let number = UInt32(count)
    slots[slot] = number
    keys.append(key)
    adding(&self)
    starts.append(bytes.count)
    partCounts.append(key.partCount)
    return number
  }

  private mutating func grow() {
    slots = [UInt32](repeating: .max, count: slots.count * 2)
    for number in 0..<count {
      var slot = Int(truncatingIfNeeded: keys[number].hash) & (slots.count - 1)
      while slots[slot] != .max { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number)
    }
  }

  private func key(of word: [UInt8], _ partCount: UInt32) -> Key {
    var key = key(Self.chunk(word, from: 0), Self.chunk(word, from: 8), word.count, partCount)
    var start = 16
    while start < word.count {
      key.hash = Self.mixed(key.hash ^ Self.chunk(word, from: start))
      start += 8
    }
    return key
  }

  /// Up to eight bytes of `word` from `start` on, with zeros behind its end.
  private static func chunk(_ word: [UInt8], from start: Int) -> UInt64 {
    var chunk: UInt64 = 0
    var index = min(start + 8, word.count)
    while index > start {
      index -= 1
      chunk = chunk << 8 | UInt64(word[index])
    }
    return chunk
  }

  /// Mixes eight bytes a step into the secret seed by a product whose halves are added.
  @inline(__always)
  private func key(_ head: UInt64, _ tail: UInt64, _ count: Int, _ partCount: UInt32) -> Key {
    let length = UInt64(count) | UInt64(partCount) &<< 32
    let hash = Self.mixed(Self.mixed(head ^ seed) ^ tail ^ length ^ seed)
    return Key(
      hash: hash, head: head, tail: tail, count: UInt32(count), partCount: partCount)
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
