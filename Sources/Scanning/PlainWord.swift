/// The ASCII letters and digits that stand on end at a place of a text, read eight at a time.
@frozen
public struct PlainWord: Equatable, Sendable {
  /// How many there are.
  public let count: Int
  /// The first eight, the first lowest, padded with zeros.
  public let first: UInt64
  /// The next eight, padded with zeros.
  public let second: UInt64

  /// Reads the letters and digits of `bytes` from `offset` on; those at `end` and behind do not count.
  ///
  /// - Complexity: O(``count``).
  @inlinable
  @inline(__always)
  public init(_ bytes: Span<UInt8>, at offset: Int, before end: Int) {
    guard offset <= bytes.count &- 8, offset &+ 8 <= end else {
      self.init(slowly: bytes, at: offset, before: end)
      return
    }
    let eight = bytes.eight(at: offset)
    let others = Self.others(in: eight)
    guard others != 0 else {
      self.init(long: bytes, at: offset, before: end, eight)
      return
    }
    self.init(
      count: others.trailingZeroBitCount &>> 3, eight & Self.bytesBelow(others), 0)
  }

  @usableFromInline
  @inline(__always)
  init(count: Int, _ first: UInt64, _ second: UInt64) {
    (self.count, self.first, self.second) = (count, first, second)
  }

  /// The same for a word that begins with the letters and digits `first`.
  @usableFromInline
  @inline(never)
  init(long bytes: Span<UInt8>, at offset: Int, before end: Int, _ first: UInt64) {
    guard offset <= bytes.count &- 16, offset &+ 16 <= end else {
      self.init(slowly: bytes, at: offset, before: end)
      return
    }
    let eight = bytes.eight(at: offset &+ 8)
    let others = Self.others(in: eight)
    guard others != 0 else {
      self.init(slowly: bytes, at: offset, before: end)
      return
    }
    self.init(
      count: 8 &+ others.trailingZeroBitCount &>> 3, first, eight & Self.bytesBelow(others))
  }

  /// The same for very long words and near the end, byte by byte.
  @usableFromInline
  @inline(never)
  init(slowly bytes: Span<UInt8>, at offset: Int, before end: Int) {
    var stop = offset
    while stop < end, ASCII.isWord(bytes[stop]) { stop &+= 1 }
    let count = stop - offset
    self.init(
      count: count, count > 0 ? bytes.prefix(at: offset, count: count) : 0,
      count > 8 ? bytes.prefix(at: offset + 8, count: count - 8) : 0)
  }

  /// The high bit of each byte that is no ASCII letter or digit.
  @inlinable
  @inline(__always)
  static func others(in bytes: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let plain = bytes & low
    let small = (bytes | 0x2020_2020_2020_2020) & low
    // Sums reach the high bit from `a` and `0` on, and again behind `z` and `9`.
    let letters = (small &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(small &+ 0x0505_0505_0505_0505)
    let digits = (plain &+ 0x5050_5050_5050_5050) & ~(plain &+ 0x4646_4646_4646_4646)
    return (bytes | ~(letters | digits)) & ~low
  }

  /// All bits of the bytes below that of the lowest bit of `highBits`.
  @inlinable
  @inline(__always)
  static func bytesBelow(_ highBits: UInt64) -> UInt64 {
    ((highBits & (0 &- highBits)) &- 1) &>> 7
  }
}
