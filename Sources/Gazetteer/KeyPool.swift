import Characters
import Scanning

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
    let entry = index.insert(Self.hash(of: key))
    guard entry == ends.count else { return entry }
    for offset in 0..<key.count { bytes.append(key[offset]) }
    ends.append(UInt32(bytes.count))
    return entry
  }

  /// The number of the key that `text[range]` folds to, or `nil`.
  ///
  /// Reads eight bytes a step.
  func find(foldOf text: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var hash = KeyHash()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let eight = text.prefix(at: offset, count: range.upperBound &- offset)
      // Only what is beyond ASCII changes its length when it is folded.
      guard !FoldedEight.isRare(eight) else { return findFolded(text, range) }
      hash.add(eight: FoldedEight.small(eight))
      offset &+= 8
    }
    let entry = index.find(hash)
    guard entry >= 0, count(of: entry) == range.count else { return nil }
    let (keys, start) = (bytes.span, start(of: entry))
    var place = 0
    while place < range.count {
      let eight = text.prefix(at: range.lowerBound &+ place, count: range.count &- place)
      let key = keys.prefix(at: start &+ place, count: range.count &- place)
      guard FoldedEight.small(eight) == key else { return nil }
      place &+= 8
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
    let entry = index.find(Self.hash(of: key))
    guard entry >= 0, count(of: entry) == key.count else { return nil }
    let start = start(of: entry)
    for offset in 0..<key.count where bytes[start + offset] != key[offset] { return nil }
    return entry
  }

  private func start(of entry: Int) -> Int { entry == 0 ? 0 : Int(ends[entry - 1]) }

  private func count(of entry: Int) -> Int { Int(ends[entry]) - start(of: entry) }

  private static func hash(of key: Span<UInt8>) -> KeyHash {
    var hash = KeyHash()
    for offset in stride(from: 0, to: key.count, by: 8) {
      hash.add(eight: key.prefix(at: offset, count: key.count - offset))
    }
    return hash
  }
}

/// Eight bytes of ASCII, or fewer and zeros behind them, folded at once.
enum FoldedEight {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Whether a byte lies beyond ASCII or is a grave accent, which is folded to another mark.
  @inline(__always)
  static func isRare(_ eight: UInt64) -> Bool {
    let graves = eight ^ (ones &* 0x60)
    return (eight | (graves &- ones) & ~graves) & tops != 0
  }

  /// The bytes with capitals in lower case; all must be ASCII.
  @inline(__always)
  static func small(_ eight: UInt64) -> UInt64 {
    let fromA = eight &+ (ones &* (0x80 - 0x41))
    let behindZ = eight &+ (ones &* (0x7F - 0x5A))
    return eight | (fromA & ~behindZ & tops) &>> 2
  }
}
