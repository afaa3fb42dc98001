/// Goes through the line break bytes of a page, LF, VT, FF and CR, in order.
///
/// The two bytes of CR LF are two breaks; whoever makes lines of them joins the pair. The page is
/// looked at in blocks of 64 bytes, of which each becomes one word with a bit for each break.
public struct LineBreaks: Sendable {
  /// The first byte of the block that ``mask`` is of.
  @usableFromInline var block = 0
  /// The breaks of the block that were not given yet, a bit each.
  @usableFromInline var mask: UInt64 = 0
  /// The first byte that was not looked at.
  @usableFromInline var nextBlock = 0

  /// Begins at the start of a page.
  @inlinable
  public init() {}

  /// The offset of the next break of `page`, or the end of the page when there is none.
  ///
  /// - Complexity: O(bytes up to the break), 64 bytes a step.
  @inlinable
  @inline(__always)
  public mutating func next(of page: Span<UInt8>) -> Int {
    while mask == 0 {
      guard nextBlock < page.count else { return page.count }
      block = nextBlock
      nextBlock &+= 64
      mask = nextBlock <= page.count ? Self.mask(of: page, at: block) : lastMask(of: page)
    }
    let offset = block &+ mask.trailingZeroBitCount
    mask &= mask &- 1
    return offset
  }

  /// The breaks of the block that the page ends in.
  @usableFromInline
  func lastMask(of page: Span<UInt8>) -> UInt64 {
    var mask: UInt64 = 0
    for offset in block..<page.count where ASCII.isLineBreak(page[offset]) {
      mask |= 1 << UInt64(offset - block)
    }
    return mask
  }

  /// The breaks of the 64 bytes from `start` on.
  @inlinable
  @inline(__always)
  static func mask(of page: Span<UInt8>, at start: Int) -> UInt64 {
    precondition(start >= 0 && start <= page.count &- 64, "A block lies inside the page.")
    let first = lanes(of: page, at: start)
    let second = lanes(of: page, at: start &+ 16)
    let third = lanes(of: page, at: start &+ 32)
    let fourth = lanes(of: page, at: start &+ 48)
    let all = first | second | third | fourth
    guard words(of: all)[0] | words(of: all)[1] != 0 else { return 0 }
    return bits(of: first) | bits(of: second) << 16 | bits(of: third) << 32
      | bits(of: fourth) << 48
  }

  /// For each of the 16 bytes from `offset` on its own bit of eight if it is a break, or 0.
  @inlinable
  @inline(__always)
  static func lanes(of page: Span<UInt8>, at offset: Int) -> SIMD16<UInt8> {
    // Safe: the caller checked that the block lies inside the page; every bit pattern is a lane.
    let bytes = unsafe page.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: offset, as: SIMD16<UInt8>.self)
    let bit = SIMD16<UInt8>(1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128)
    let distance: SIMD16<UInt8> = bytes &- SIMD16(repeating: 0x0A)
    let isBreak: SIMDMask<SIMD16<Int8>> = distance .< SIMD16<UInt8>(repeating: 4)
    // Safe: both are sixteen bytes; a mask's are all ones or all zeros.
    return unsafe unsafeBitCast(isBreak, to: SIMD16<UInt8>.self) & bit
  }

  /// The bits of 16 lanes side by side: a product adds the eight bytes of each word.
  @inlinable
  @inline(__always)
  static func bits(of lanes: SIMD16<UInt8>) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let words = words(of: lanes)
    return (words[0] &* ones) >> 56 | ((words[1] &* ones) >> 56) << 8
  }

  @inlinable
  @inline(__always)
  static func words(of lanes: SIMD16<UInt8>) -> SIMD2<UInt64> {
    // Safe: both are sixteen bytes, and every bit pattern is a word.
    unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
  }
}
