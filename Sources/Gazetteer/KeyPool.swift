import Characters

/// Keys in one array of bytes, found by their hash and compared in full.
struct KeyPool: Sendable {
  private var index: HashIndex
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  /// A pool with room for `keyCount` keys before it has to grow.
  init(keyCount: Int) {
    index = HashIndex(keyCount: keyCount)
    ends.reserveCapacity(keyCount)
  }

  /// How many keys there are.
  var count: Int { ends.count }

  /// The number of `key`, a new one (``count`` before the call) if need be.
  mutating func insert(_ key: Span<UInt8>) -> Int {
    let entry = index.insert(KeyHash.of(key, 0..<key.count))
    guard entry == ends.count else { return entry }
    for offset in 0..<key.count { bytes.append(key[offset]) }
    ends.append(UInt32(bytes.count))
    return entry
  }

  /// The number of the key that `text[range]` folds to, or `nil`.
  func find(foldOf text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var hash = KeyHash()
    for offset in range {
      // Only what is beyond ASCII changes its length when it is folded.
      guard text[offset] < 0x80 else { return findFolded(text, range) }
      hash.add(Folding.foldASCII(text[offset]))
    }
    let entry = index.find(hash)
    guard entry >= 0 else { return nil }
    let start = entry == 0 ? 0 : Int(ends[entry - 1])
    guard Int(ends[entry]) - start == range.count else { return nil }
    for (place, offset) in zip(start..., range)
    where bytes[place] != Folding.foldASCII(text[offset]) {
      return nil
    }
    return entry
  }

  private func findFolded(_ text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var key: [UInt8] = []
    Folding.fold(text, range, into: &key)
    return find(key.span)
  }

  /// The number of `key`, or `nil`.
  func find(_ key: Span<UInt8>) -> Int? {
    let entry = index.find(KeyHash.of(key, 0..<key.count))
    guard entry >= 0 else { return nil }
    let start = entry == 0 ? 0 : Int(ends[entry - 1])
    guard Int(ends[entry]) - start == key.count else { return nil }
    for offset in 0..<key.count where bytes[start + offset] != key[offset] { return nil }
    return entry
  }
}
