/// A half-open range of bytes of one page, counted from the page's first byte.
///
/// Four bytes an end: a page is at most 4 GiB, and tables of ranges stay small.
@frozen
public struct ByteRange: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: UInt32
  /// The offset just past the last byte.
  public var end: UInt32

  /// The bytes from `start` up to, not including, `end`.
  @inlinable
  public init(_ start: UInt32, _ end: UInt32) {
    self.start = start
    self.end = end
  }

  /// The bytes from `start` up to, not including, `end`, from native offsets.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    self.init(UInt32(truncatingIfNeeded: start), UInt32(truncatingIfNeeded: end))
  }

  /// The empty range at offset 0: what stands for "none" in a column of ranges.
  public static var none: ByteRange { ByteRange(0 as UInt32, 0) }

  /// How many bytes the range covers.
  @inlinable
  public var count: Int { Int(end) - Int(start) }

  /// Whether the range covers no byte.
  @inlinable
  public var isEmpty: Bool { end <= start }

  /// The same range as native offsets, for slicing.
  @inlinable
  public var offsets: Range<Int> { Int(start)..<Int(end) }
}
