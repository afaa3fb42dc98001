/// Finds the marks that quotations are made of.
package enum QuoteMarkScanner {
  /// Appends the offset of every mark of `page` that can open or close a quotation: straight, curly,
  /// low and angle ones, single and double.
  ///
  /// A single mark between two ASCII letters is an apostrophe and is left out.
  ///
  /// - Complexity: O(bytes), sixty-four bytes a step.
  package static func marks(of page: Span<UInt8>, into offsets: inout [UInt32]) {
    var start = 0
    while start &+ 64 <= page.count {
      let (first, second) = (candidates(page, at: start), candidates(page, at: start &+ 16))
      let (third, last) = (candidates(page, at: start &+ 32), candidates(page, at: start &+ 48))
      // Most blocks have none.
      if Lanes.isAny(first | second | third | last) {
        var mask =
          Lanes.bits(first) | Lanes.bits(second) &<< 16 | Lanes.bits(third) &<< 32
          | Lanes.bits(last) &<< 48
        while mask != 0 {
          append(start &+ mask.trailingZeroBitCount, of: page, into: &offsets)
          mask &= mask &- 1
        }
      }
      start &+= 64
    }
    for offset in start..<page.count { append(offset, of: page, into: &offsets) }
  }

  /// The same, byte by byte: what the fast way is tested against.
  package static func marksOneByOne(of page: Span<UInt8>, into offsets: inout [UInt32]) {
    for offset in 0..<page.count { append(offset, of: page, into: &offsets) }
  }

  /// Which of the sixteen bytes at `offset` are `"`, `'`, 0xC2 or 0xE2.
  @inline(__always)
  private static func candidates(_ page: Span<UInt8>, at offset: Int) -> SIMD16<UInt8> {
    let bytes = Lanes.load(page, at: offset)
    let joined = bytes | SIMD16(repeating: 0x20)
    return Lanes.equal(bytes, to: 0x22) | Lanes.equal(bytes, to: 0x27)
      | Lanes.equal(joined, to: 0xE2)
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
}
