/// Finds the marks that quotations are made of.
package enum QuoteMarkScanner {
  /// Appends the offset of every mark of `page` that can open or close a quotation: straight, curly,
  /// low and angle ones, single and double.
  ///
  /// A single mark between two ASCII letters is an apostrophe and is left out.
  ///
  /// - Complexity: O(bytes), eight bytes a step.
  package static func marks(of page: Span<UInt8>, into offsets: inout [UInt32]) {
    let wholeWords = page.count / 8 * 8
    var start = 0
    while start < wholeWords {
      var mask = candidates(in: word(of: page, at: start))
      while mask != 0 {
        append(start &+ mask.trailingZeroBitCount / 8, of: page, into: &offsets)
        mask &= mask &- 1
      }
      start &+= 8
    }
    for offset in wholeWords..<page.count { append(offset, of: page, into: &offsets) }
  }

  /// The same, byte by byte: what the fast way is tested against.
  package static func marksOneByOne(of page: Span<UInt8>, into offsets: inout [UInt32]) {
    for offset in 0..<page.count { append(offset, of: page, into: &offsets) }
  }

  /// The high bit of each byte of `word` that is `"`, `'`, 0xC2 or 0xE2, exactly.
  @inline(__always)
  private static func candidates(in word: UInt64) -> UInt64 {
    zeroBytes(word ^ 0x2222_2222_2222_2222) | zeroBytes(word ^ 0x2727_2727_2727_2727)
      | zeroBytes((word | 0x2020_2020_2020_2020) ^ 0xE2E2_E2E2_E2E2_E2E2)
  }

  @inline(__always)
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return ~(((word & low) &+ low) | word | low)
  }

  private static func append(_ offset: Int, of page: Span<UInt8>, into offsets: inout [UInt32]) {
    guard let width = width(at: offset, of: page) else { return }
    guard !isInsideWord(offset, width, of: page) else { return }
    offsets.append(UInt32(truncatingIfNeeded: offset))
  }

  /// How many bytes the mark at `offset` takes, or `nil` where none stands.
  package static func width(at offset: Int, of page: Span<UInt8>) -> Int? {
    switch page[offset] {
    case 0x22, 0x27: return 1
    case 0xC2:
      guard offset + 1 < page.count else { return nil }
      return page[offset + 1] == 0xAB || page[offset + 1] == 0xBB ? 2 : nil
    case 0xE2:
      guard offset + 2 < page.count, page[offset + 1] == 0x80 else { return nil }
      let last = page[offset + 2]
      return last & 0xF8 == 0x98 || last == 0xB9 || last == 0xBA ? 3 : nil
    default: return nil
    }
  }

  /// Whether the mark is a single one with an ASCII letter on each side.
  private static func isInsideWord(_ offset: Int, _ width: Int, of page: Span<UInt8>) -> Bool {
    let isSingle = page[offset] == 0x27 || width == 3 && page[offset + 2] == 0x99
    guard isSingle, offset > 0, offset + width < page.count else { return false }
    return ASCII.isLetter(page[offset - 1]) && ASCII.isLetter(page[offset + width])
  }

  @inline(__always)
  private static func word(of page: Span<UInt8>, at offset: Int) -> UInt64 {
    // Safe: the caller keeps offset + 8 <= page.count, and every bit pattern is a UInt64.
    unsafe page.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
  }
}
