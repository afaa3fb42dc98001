import CLanes

/// Sixteen bytes at once: what holds for a byte is all ones in its lane, or else zero.
enum Lanes {
  /// The sixteen bytes at `offset`.
  @inline(__always)
  static func load(_ bytes: Span<UInt8>, at offset: Int) -> SIMD16<UInt8> {
    precondition(offset >= 0 && offset <= bytes.count &- 16, "Sixteen bytes lie inside the text.")
    // Safe: the precondition keeps the bytes inside the span; every bit pattern is a value.
    return unsafe bytes.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// Which bytes are ASCII letters.
  @inline(__always)
  static func letters(_ bytes: SIMD16<UInt8>) -> SIMD16<UInt8> {
    isBelow((bytes | SIMD16(repeating: 0x20)) &- SIMD16(repeating: 0x61), 26)
  }

  /// Which bytes are ASCII digits.
  @inline(__always)
  static func digits(_ bytes: SIMD16<UInt8>) -> SIMD16<UInt8> {
    isBelow(bytes &- SIMD16(repeating: 0x30), 10)
  }

  /// Which bytes are LF, VT, FF or CR.
  @inline(__always)
  static func lineBreaks(_ bytes: SIMD16<UInt8>) -> SIMD16<UInt8> {
    isBelow(bytes &- SIMD16(repeating: 0x0A), 4)
  }

  /// Which bytes are apostrophes or grave accents.
  @inline(__always)
  static func ticks(_ bytes: SIMD16<UInt8>) -> SIMD16<UInt8> {
    equal(bytes, to: 0x27) | equal(bytes, to: 0x60)
  }

  /// Which bytes are `byte`.
  @inline(__always)
  static func equal(_ bytes: SIMD16<UInt8>, to byte: UInt8) -> SIMD16<UInt8> {
    lanes(bytes .== SIMD16<UInt8>(repeating: byte))
  }

  @inline(__always)
  private static func isBelow(_ bytes: SIMD16<UInt8>, _ limit: UInt8) -> SIMD16<UInt8> {
    lanes(bytes .< SIMD16<UInt8>(repeating: limit))
  }

  @inline(__always)
  private static func lanes(_ mask: SIMDMask<SIMD16<Int8>>) -> SIMD16<UInt8> {
    // Safe: both are sixteen bytes; a mask's are all ones or all zeros.
    unsafe unsafeBitCast(mask, to: SIMD16<UInt8>.self)
  }

  /// Whether anything holds for some byte.
  @inline(__always)
  static func isAny(_ lanes: SIMD16<UInt8>) -> Bool { bits(lanes) != 0 }

  /// A bit for each lane, that of the first byte lowest; of bytes themselves, which ones lie beyond
  /// ASCII.
  @inline(__always)
  static func bits(_ lanes: SIMD16<UInt8>) -> UInt64 { UInt64(lanes_bits(lanes)) }
}
