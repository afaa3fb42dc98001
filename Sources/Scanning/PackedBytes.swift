/// Bytes of a text side by side in one number, so that eight are compared at once.
public enum PackedBytes {
  /// The eight bytes from `offset` on; the first is the lowest.
  ///
  /// Precondition: they lie inside `bytes`.
  @inlinable
  @inline(__always)
  public static func eight(_ bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset <= bytes.count &- 8, "Eight bytes lie inside the text.")
    // Safe: the precondition keeps the bytes inside the span; every bit pattern is a number.
    return unsafe UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset, as: UInt64.self))
  }

  /// The top bits of the bytes of `packed` that are `byte`, as far as the lowest one.
  ///
  /// What stands above the lowest bit may be wrong, as a subtraction borrows from there.
  @inlinable
  @inline(__always)
  public static func places(of byte: UInt8, in packed: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let zeros = packed ^ (ones &* UInt64(byte))
    return (zeros &- ones) & ~zeros & (ones &<< 7)
  }

  /// The bits of the first `count` of eight bytes, 1 to 8.
  @inlinable
  @inline(__always)
  public static func mask(ofFirst count: Int) -> UInt64 {
    UInt64.max &>> UInt64(64 &- count &* 8)
  }

  /// Eight bytes of ASCII with the letters among them in lower case.
  @inlinable
  @inline(__always)
  public static func lowercased(_ packed: UInt64) -> UInt64 {
    let isFromA = packed &+ 0x3F3F_3F3F_3F3F_3F3F
    let isBehindZ = packed &+ 0x2525_2525_2525_2525
    return packed | (isFromA & ~isBehindZ & 0x8080_8080_8080_8080) &>> 2
  }

  /// The top bits of the bytes that are neither ASCII letters nor digits.
  @inlinable
  @inline(__always)
  public static func otherThanWords(_ packed: UInt64) -> UInt64 {
    let tops: UInt64 = 0x8080_8080_8080_8080
    let low = packed & ~tops
    let folded = low | 0x2020_2020_2020_2020
    let isLetter = (folded &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(folded &+ 0x0505_0505_0505_0505)
    let isDigit = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646)
    return (~(isLetter | isDigit) | packed) & tops
  }
}
