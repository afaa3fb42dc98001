/// Numbers shingles by rarity: those that stand in the fewest texts have the lowest numbers.
struct ShingleTable {
  private var hashes: [UInt64]
  /// Beside each hash, first how many texts it stands in, then its number.
  private var values: [UInt32]
  private(set) var count = 0
  /// How many texts the shingle of each number stands in, rising.
  private(set) var frequencies: [UInt32] = []

  /// What stands for a shingle that is in one text only.
  static let alone = UInt32.max

  /// A table of the shingles in `lists`, where each text has each of its shingles once.
  ///
  /// - Complexity: O(shingles), and O(d log d) in the different ones of two texts or more.
  init(_ lists: [UInt64]) {
    hashes = [UInt64](repeating: 0, count: 1024)
    values = [UInt32](repeating: 0, count: 1024)
    for hash in lists { add(hash) }
    giveNumbers()
  }

  /// The number of `hash`, or ``alone``.
  func number(of hash: UInt64) -> UInt32 { values[slot(of: hash)] }

  private mutating func add(_ hash: UInt64) {
    let slot = slot(of: hash)
    if values[slot] == 0 {
      hashes[slot] = hash
      count += 1
    }
    values[slot] &+= 1
    if count * 2 > hashes.count { grow() }
  }

  private func slot(of hash: UInt64) -> Int {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while values[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldHashes, oldValues) = (hashes, values)
    hashes = [UInt64](repeating: 0, count: oldHashes.count * 2)
    values = [UInt32](repeating: 0, count: oldValues.count * 2)
    for index in oldHashes.indices where oldValues[index] != 0 {
      let slot = slot(of: oldHashes[index])
      hashes[slot] = oldHashes[index]
      values[slot] = oldValues[index]
    }
  }

  /// Rarest first, equal ones by hash, so that no order of texts shows in the numbers.
  private mutating func giveNumbers() {
    var order: [(frequency: UInt32, hash: UInt64)] = []
    for slot in hashes.indices where values[slot] > 1 { order.append((values[slot], hashes[slot])) }
    order.sort { ($0.frequency, $0.hash) < ($1.frequency, $1.hash) }
    for slot in hashes.indices where values[slot] == 1 { values[slot] = Self.alone }
    for (number, entry) in order.enumerated() {
      values[slot(of: entry.hash)] = UInt32(number + 1)
    }
    frequencies = order.map(\.frequency)
  }
}
