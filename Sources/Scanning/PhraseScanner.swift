/// Finds a few fixed phrases in bytes, all in one pass.
///
/// Only the first letter's case is open. A phrase begins where a word begins; it may end inside one.
package struct PhraseScanner: Sendable {
  /// A phrase in a text.
  package struct Hit: Hashable, Sendable {
    /// Where it starts.
    package var offset: Int
    /// Its place in the list of phrases.
    package var phrase: Int
  }

  private let phrases: [[UInt8]]
  private let starts: [SIMD16<UInt8>]

  /// A scanner for `phrases`: lower case, at least three bytes each, the first an ASCII letter.
  package init(_ phrases: [String]) {
    let bytes = phrases.map { Array($0.utf8) }
    precondition(
      bytes.allSatisfy { $0.count >= 3 && ASCII.isLower($0[0]) }, "a phrase begins with a letter")
    self.phrases = bytes
    starts = bytes.flatMap { phrase in phrase[..<3].map { SIMD16(repeating: $0) } }
  }

  /// Appends every place of a phrase in `range`, in order.
  ///
  /// - Complexity: O(bytes · phrases), sixteen bytes a step.
  package func hits(in page: Span<UInt8>, _ range: Range<Int>, into hits: inout [Hit]) {
    var start = range.lowerBound
    while start + 18 <= range.upperBound {
      let found = matches(in: page, at: start)
      for half in 0..<2 where found[half] != 0 {
        append(found[half], at: start + half * 8, of: page, range, into: &hits)
      }
      start += 16
    }
    for offset in start..<max(start, range.upperBound) {
      append(at: offset, of: page, range, into: &hits)
    }
  }

  /// The same, byte by byte: what the fast way is tested against.
  package func hitsOneByOne(in page: Span<UInt8>, _ range: Range<Int>, into hits: inout [Hit]) {
    for offset in range { append(at: offset, of: page, range, into: &hits) }
  }

  /// All ones for each of sixteen bytes at which the first three bytes of a phrase stand.
  @inline(__always)
  private func matches(in page: Span<UInt8>, at offset: Int) -> SIMD2<UInt64> {
    let first = Self.block(of: page, at: offset) | SIMD16(repeating: 0x20)
    let second = Self.block(of: page, at: offset + 1)
    let third = Self.block(of: page, at: offset + 2)
    var found = SIMDMask<SIMD16<Int8>>()
    var index = 0
    while index < starts.count {
      let isFirst = first .== starts[index]
      let isSecond = second .== starts[index + 1]
      found .|= isFirst .& isSecond .& (third .== starts[index + 2])
      index += 3
    }
    // Safe: both are sixteen bytes, and every bit pattern is a pair of UInt64.
    return unsafe unsafeBitCast(found, to: SIMD2<UInt64>.self)
  }

  @inline(__always)
  private static func block(of page: Span<UInt8>, at offset: Int) -> SIMD16<UInt8> {
    // Safe: the caller keeps offset + 16 <= page.count, and every bit pattern is sixteen bytes.
    unsafe page.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  private func append(
    _ mask: UInt64, at start: Int, of page: Span<UInt8>, _ range: Range<Int>,
    into hits: inout [Hit]
  ) {
    var mask = mask.littleEndian & 0x0101_0101_0101_0101
    while mask != 0 {
      append(at: start + mask.trailingZeroBitCount / 8, of: page, range, into: &hits)
      mask &= mask &- 1
    }
  }

  private func append(
    at offset: Int, of page: Span<UInt8>, _ range: Range<Int>, into hits: inout [Hit]
  ) {
    if offset > range.lowerBound, ASCII.isWord(page[offset - 1]) || page[offset - 1] >= 0xC0 {
      return
    }
    for (index, phrase) in phrases.enumerated() where stands(phrase, at: offset, page, range) {
      hits.append(Hit(offset: offset, phrase: index))
      return
    }
  }

  private func stands(
    _ phrase: [UInt8], at offset: Int, _ page: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    guard offset + phrase.count <= range.upperBound else { return false }
    guard ASCII.lowercased(page[offset]) == phrase[0] else { return false }
    for index in 1..<phrase.count where page[offset + index] != phrase[index] { return false }
    return true
  }
}
