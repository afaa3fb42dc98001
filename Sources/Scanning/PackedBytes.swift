/// Bytes of a text side by side in one number, so that eight are compared at once.
package enum PackedBytes {
  /// The eight bytes from `offset` on; the first is the lowest.
  ///
  /// Precondition: they lie inside `bytes`.
  @inlinable
  @inline(__always)
  package static func eight(_ bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset <= bytes.count &- 8, "Eight bytes lie inside the text.")
    // Safe: the precondition keeps the bytes inside the span; every bit pattern is a number.
    return unsafe UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset, as: UInt64.self))
  }
}
