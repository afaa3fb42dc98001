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
  @usableFromInline
  static func mask(of page: Span<UInt8>, at start: Int) -> UInt64 {
    bits(of: page, at: start) | bits(of: page, at: start &+ 16) << 16
      | bits(of: page, at: start &+ 32) << 32 | bits(of: page, at: start &+ 48) << 48
  }

  @inline(__always)
  private static func bits(of page: Span<UInt8>, at offset: Int) -> UInt64 {
    Lanes.bits(Lanes.lineBreaks(Lanes.load(page, at: offset)))
  }
}
