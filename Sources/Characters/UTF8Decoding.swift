/// Reading Unicode scalars out of bytes that may not be UTF-8.
package enum UTF8Decoding {
  /// A scalar value and how many bytes it took.
  package struct Decoded: Equatable, Sendable {
    /// The scalar value.
    package var scalar: UInt32
    /// How many bytes it took, 1…4.
    package var width: Int
  }

  /// The scalar whose first byte is at `offset`, or `nil` where no well-formed one starts there.
  ///
  /// Overlong forms, surrogates and sequences that `end` cuts short are not well formed.
  package static func decode(_ bytes: Span<UInt8>, at offset: Int, before end: Int) -> Decoded? {
    let lead = bytes[offset]
    switch lead {
    case 0..<0x80: return Decoded(scalar: UInt32(lead), width: 1)
    case 0xC2...0xDF: return joined(bytes, at: offset, before: end, width: 2, from: 0x80)
    case 0xE0...0xEF: return joined(bytes, at: offset, before: end, width: 3, from: 0x800)
    case 0xF0...0xF4: return joined(bytes, at: offset, before: end, width: 4, from: 0x1_0000)
    default: return nil
    }
  }

  private static func joined(
    _ bytes: Span<UInt8>, at offset: Int, before end: Int, width: Int, from least: UInt32
  ) -> Decoded? {
    guard offset + width <= end else { return nil }
    var scalar = UInt32(bytes[offset]) & (0x7F >> UInt32(width))
    for index in offset + 1..<offset + width {
      guard bytes[index] & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
    }
    guard scalar >= least, scalar <= 0x10_FFFF, !(0xD800...0xDFFF).contains(scalar) else {
      return nil
    }
    return Decoded(scalar: scalar, width: width)
  }

  /// Appends `scalar`, which must be a Unicode scalar value, as UTF-8.
  package static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    switch scalar {
    case 0..<0x80:
      output.append(UInt8(scalar))
    case 0x80..<0x800:
      output.append(0xC0 | UInt8(scalar >> 6))
      output.append(continuation(scalar))
    case 0x800..<0x1_0000:
      output.append(0xE0 | UInt8(scalar >> 12))
      output.append(continuation(scalar >> 6))
      output.append(continuation(scalar))
    default:
      output.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18 & 0x07))
      output.append(continuation(scalar >> 12))
      output.append(continuation(scalar >> 6))
      output.append(continuation(scalar))
    }
  }

  private static func continuation(_ bits: UInt32) -> UInt8 {
    0x80 | UInt8(truncatingIfNeeded: bits & 0x3F)
  }
}
