/// The hash of a key, fed byte by byte (FNV-1a, 64 bits).
///
/// Not Swift's own hasher, which is seeded anew for each run and cannot be read in mid-word. That
/// no two keys of the tables share a hash is tested; whatever a page feeds is compared byte by byte
/// before it counts as found.
struct KeyHash: Equatable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds one byte.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash of `bytes[range]`.
  static func of(_ bytes: Span<UInt8>, _ range: Range<Int>) -> KeyHash {
    var hash = KeyHash()
    for index in range { hash.add(bytes[index]) }
    return hash
  }
}

/// Finds a key's entry number by its hash: open addressing, linear probing, at most half full.
struct HashIndex {
  private var slots: [UInt32]
  private var hashes: [UInt64] = []
  private var mask: Int

  /// An index with room for `keyCount` keys before it has to grow.
  init(keyCount: Int) {
    var size = 16
    while size < keyCount * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
    hashes.reserveCapacity(keyCount)
  }

  /// How many keys there are.
  var count: Int { hashes.count }

  /// The entry number of the key with `hash`, or -1.
  @inline(__always)
  func find(_ hash: KeyHash) -> Int {
    var slot = home(of: hash.value)
    while true {
      let entry = Int(slots[slot]) - 1
      if entry < 0 || hashes[entry] == hash.value { return entry }
      slot = (slot &+ 1) & mask
    }
  }

  /// The entry number of the key with `hash`, a new one (``count`` before the call) if need be.
  mutating func insert(_ hash: KeyHash) -> Int {
    if (hashes.count + 1) * 2 > slots.count { grow() }
    var slot = home(of: hash.value)
    while slots[slot] != 0 {
      let entry = Int(slots[slot]) - 1
      if hashes[entry] == hash.value { return entry }
      slot = (slot &+ 1) & mask
    }
    hashes.append(hash.value)
    slots[slot] = UInt32(hashes.count)
    return hashes.count - 1
  }

  @inline(__always)
  private func home(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for (entry, hash) in hashes.enumerated() {
      var slot = home(of: hash)
      while slots[slot] != 0 { slot = (slot &+ 1) & mask }
      slots[slot] = UInt32(entry + 1)
    }
  }
}
