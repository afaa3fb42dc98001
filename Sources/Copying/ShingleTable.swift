/// Numbers shingles by rarity: those that stand in the fewest texts have the lowest numbers.
struct ShingleTable {
  /// A shingle and in how many texts it stands.
  private struct Entry {
    var hash: UInt64
    var frequency: UInt32
    /// Where it was added among the others.
    var place: UInt32
  }

  /// The shingles in the order they were added.
  private var entries: [Entry] = []
  /// Open addressing: places behind 1, and some bits of the hash above them, so that few others are
  /// looked at.
  private var slots = [UInt64](repeating: 0, count: 1024)
  /// How many texts the shingle of each number stands in, rising.
  private(set) var frequencies: [UInt32] = []

  /// What stands for a shingle that is in one text only.
  static let alone = UInt32.max

  /// Counts a shingle of one more text.
  ///
  /// - Returns: its place: 0 for the first one, 1 for the next, …
  /// - Complexity: O(1), amortised.
  mutating func add(_ hash: UInt64) -> UInt32 {
    let mask = slots.count - 1
    let tag = hash & Self.tagBits
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let place = Int(slots[slot] & ~Self.tagBits) - 1
      if slots[slot] & Self.tagBits == tag, entries[place].hash == hash {
        entries[place].frequency &+= 1
        return UInt32(truncatingIfNeeded: place)
      }
      slot = (slot + 1) & mask
    }
    let place = UInt32(truncatingIfNeeded: entries.count)
    entries.append(Entry(hash: hash, frequency: 1, place: place))
    slots[slot] = tag | UInt64(place) + 1
    if entries.count * 2 > slots.count { grow() }
    return place
  }

  /// The high half of a hash, which no slot is chosen by.
  private static let tagBits = UInt64.max << 32

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    let mask = slots.count - 1
    for word in old where word != 0 {
      var slot = Int(truncatingIfNeeded: entries[Int(word & ~Self.tagBits) - 1].hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = word
    }
  }

  /// The number of the shingle at each place, or ``alone``.
  ///
  /// Rarest first, equal ones by hash, so that no order of texts shows in the numbers.
  ///
  /// - Complexity: O(d log d) in the different ones of two texts or more.
  mutating func numbers() -> [UInt32] {
    var numbers = [UInt32](repeating: Self.alone, count: entries.count)
    slots = []
    entries.removeAll { $0.frequency < 2 }
    entries.sort { ($0.frequency, $0.hash) < ($1.frequency, $1.hash) }
    for (number, entry) in entries.enumerated() {
      numbers[Int(entry.place)] = UInt32(truncatingIfNeeded: number + 1)
    }
    frequencies = entries.map(\.frequency)
    return numbers
  }
}
