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

  /// Adds eight bytes, the first lowest; not the same as adding them one by one.
  @inline(__always)
  mutating func add(eight: UInt64) {
    // The low bits of a product know little: turned around they become the tag.
    value = ((value ^ eight) &* 0x9E37_79B9_7F4A_7C15).byteSwapped
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
  /// Entry number + 1 in the low ``entryBits``, above them as many bits of the hash; 0 is free.
  private var slots: [UInt32]
  private var hashes: [UInt64] = []
  private var mask: Int

  private static let entryBits: UInt32 = 18
  private static let entryMask: UInt32 = 1 << entryBits - 1

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
    let content = slots[slot(of: hash)]
    return Int(content & Self.entryMask) - 1
  }

  /// The entry number of the key with `hash`, a new one (``count`` before the call) if need be.
  mutating func insert(_ hash: KeyHash) -> Int {
    let slot = slot(of: hash)
    if slots[slot] != 0 { return Int(slots[slot] & Self.entryMask) - 1 }
    precondition(hashes.count < Self.entryMask, "The tables have more keys than a slot can number.")
    hashes.append(hash.value)
    slots[slot] = Self.tag(of: hash.value) | UInt32(hashes.count)
    if hashes.count * 2 > slots.count { grow() }
    return hashes.count - 1
  }

  /// The slot that holds `hash`, or the free one where it would go.
  @inline(__always)
  private func slot(of hash: KeyHash) -> Int {
    let tag = Self.tag(of: hash.value)
    var slot = home(of: hash.value)
    while true {
      let content = slots[slot]
      if content == 0 { return slot }
      if content & ~Self.entryMask == tag,
        hashes[Int(content & Self.entryMask) - 1] == hash.value
      {
        return slot
      }
      slot = (slot &+ 1) & mask
    }
  }

  @inline(__always)
  private func home(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
  }

  @inline(__always)
  private static func tag(of hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash >> 32) & ~entryMask
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for (entry, hash) in hashes.enumerated() {
      var slot = home(of: hash)
      while slots[slot] != 0 { slot = (slot &+ 1) & mask }
      slots[slot] = Self.tag(of: hash) | UInt32(entry + 1)
    }
  }
}
