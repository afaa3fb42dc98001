/// Cuts text into the parts of words that a search finds.
///
/// A part is a maximal run of letters, digits and the marks combined with them. A hyphen or an
/// apostrophe ends a part, so `Noord-Korea` has two; a soft hyphen or a mark without width does not.
/// The modifier letters that are read as apostrophes are no letters here.
package enum WordScanner {
  /// Appends the parts of `page` within `range`, in order.
  ///
  /// - Complexity: O(bytes of `range`).
  package static func parts(
    of page: Span<UInt8>, in range: ByteRange, into parts: inout [ByteRange]
  ) {
    let end = min(Int(range.end), page.count)
    var offset = Int(range.start)
    while offset < end {
      let byte = page[offset]
      if byte < 0x80 {
        guard ASCII.isWord(byte) else {
          offset += 1
          continue
        }
      } else {
        let scalar = DecodedScalar.read(page, at: offset, end: end)
        guard scalar.isValid, beginsPart(scalar.value) else {
          offset += scalar.length
          continue
        }
      }
      // Most parts are letters of ASCII and end before a byte of it.
      let plainEnd = endOfPlainPart(page, from: offset, end: end)
      let isPlain = plainEnd == end || page[plainEnd] < 0x80 && !ASCII.isWord(page[plainEnd])
      let partEnd = isPlain ? plainEnd : endOfPart(page, from: offset, end: end)
      parts.append(ByteRange(offset, partEnd))
      offset = partEnd
    }
  }

  /// Past the ASCII letters and digits from `start` on, eight bytes a step; near the end of the page
  /// it may stop early.
  @inline(__always)
  private static func endOfPlainPart(_ page: Span<UInt8>, from start: Int, end: Int) -> Int {
    var offset = start
    while offset &+ 8 <= page.count {
      let others = PackedBytes.otherThanWords(PackedBytes.eight(page, at: offset))
      if others != 0 { return min(end, offset &+ others.trailingZeroBitCount &>> 3) }
      offset &+= 8
      if offset >= end { return end }
    }
    return min(end, offset)
  }

  private static func beginsPart(_ scalar: UInt32) -> Bool {
    ScalarClass.beginsWord(scalar) && scalar != 0x02BC && scalar != 0x02B9
  }

  /// The end of the part that begins at `start`; marks without width at its end are left out.
  private static func endOfPart(_ page: Span<UInt8>, from start: Int, end: Int) -> Int {
    var offset = start
    var lastVisible = start
    while offset < end {
      let byte = page[offset]
      if ASCII.isWord(byte) {
        offset += 1
        lastVisible = offset
        continue
      }
      guard byte >= 0x80 else { break }
      let scalar = DecodedScalar.read(page, at: offset, end: end)
      guard scalar.isValid else { break }
      if beginsPart(scalar.value) || ScalarClass.isMark(scalar.value) {
        offset += scalar.length
        lastVisible = offset
      } else if ScalarClass.isInvisible(scalar.value) {
        offset += scalar.length
      } else {
        break
      }
    }
    return lastVisible
  }
}
