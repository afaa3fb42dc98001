/// Finds where the lines of a page end.
public enum LineScanner {
  /// Appends the offset of every line break byte of `page`: LF, VT, FF and CR.
  ///
  /// The two bytes of CR LF are two offsets; whoever makes lines of them joins the pair.
  ///
  /// - Complexity: O(bytes), 64 bytes a step.
  public static func breaks(of page: Span<UInt8>, into offsets: inout [UInt32]) {
    var breaks = LineBreaks()
    var offset = breaks.next(of: page)
    while offset < page.count {
      offsets.append(UInt32(truncatingIfNeeded: offset))
      offset = breaks.next(of: page)
    }
  }

  /// How many line break bytes `page` has.
  ///
  /// - Complexity: O(bytes), 64 bytes a step.
  public static func breakCount(of page: Span<UInt8>) -> Int {
    var breaks = LineBreaks()
    var count = 0
    while breaks.next(of: page) < page.count { count += 1 }
    return count
  }

  /// The same as ``breaks(of:into:)``, byte by byte: what the fast way is tested against.
  package static func breaksOneByOne(of page: Span<UInt8>, into offsets: inout [UInt32]) {
    for offset in page.indices where ASCII.isLineBreak(page[offset]) {
      offsets.append(UInt32(truncatingIfNeeded: offset))
    }
  }
}
