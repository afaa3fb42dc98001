/// Finds where the lines of a page end.
package enum LineScanner {
  /// Appends the offset of every line break byte of `page`: LF, VT, FF and CR.
  ///
  /// The two bytes of CR LF are two offsets; whoever makes lines of them joins the pair.
  ///
  /// - Complexity: O(bytes), eight bytes a step.
  package static func breaks(of page: Span<UInt8>, into offsets: inout [UInt32]) {
    let wholeWords = page.count / 8 * 8
    var start = 0
    while start < wholeWords {
      var mask = breakMask(of: word(of: page, at: start))
      while mask != 0 {
        offsets.append(UInt32(truncatingIfNeeded: start &+ mask.trailingZeroBitCount / 8))
        mask &= mask &- 1
      }
      start &+= 8
    }
    appendScalar(page, from: wholeWords, into: &offsets)
  }

  /// The same, byte by byte: what the fast way is tested against.
  package static func breaksOneByOne(of page: Span<UInt8>, into offsets: inout [UInt32]) {
    appendScalar(page, from: 0, into: &offsets)
  }

  private static func appendScalar(
    _ page: Span<UInt8>, from start: Int, into offsets: inout [UInt32]
  ) {
    for offset in start..<page.count where ASCII.isLineBreak(page[offset]) {
      offsets.append(UInt32(truncatingIfNeeded: offset))
    }
  }

  /// The high bit of each byte of `word` that is one of 0x0A…0x0D, exactly.
  ///
  /// Bytes with the high bit set are masked out first, so no sum carries into a neighbour.
  @inline(__always)
  private static func breakMask(of word: UInt64) -> UInt64 {
    let highBits: UInt64 = 0x8080_8080_8080_8080
    let low = word & ~highBits
    let atLeastLineFeed = low &+ 0x7676_7676_7676_7676
    let aboveReturn = low &+ 0x7272_7272_7272_7272
    return atLeastLineFeed & ~aboveReturn & ~word & highBits
  }

  @inline(__always)
  private static func word(of page: Span<UInt8>, at offset: Int) -> UInt64 {
    // Safe: the callers keep offset + 8 <= page.count, and every bit pattern is a UInt64.
    unsafe page.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
  }
}
