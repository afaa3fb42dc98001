/// Finds the marks that sentences end with.
package enum StopScanner {
  /// The first full stop, exclamation or question mark of `page` in `range`, or `nil`.
  ///
  /// - Complexity: O(bytes up to the mark), sixteen bytes a step.
  package static func next(in page: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var start = range.lowerBound
    while start &+ 16 <= range.upperBound {
      let bytes = Lanes.load(page, at: start)
      let stops =
        Lanes.equal(bytes, to: 0x2E) | Lanes.equal(bytes, to: 0x21) | Lanes.equal(bytes, to: 0x3F)
      if Lanes.isAny(stops) { return start &+ Lanes.bits(stops).trailingZeroBitCount }
      start &+= 16
    }
    while start < range.upperBound, !isStop(page[start]) { start &+= 1 }
    return start < range.upperBound ? start : nil
  }

  /// The last full stop, exclamation, question or straight quotation mark of `page` in `range`, or
  /// `nil`.
  ///
  /// - Complexity: O(bytes behind the mark), sixteen bytes a step.
  package static func lastStopOrQuote(in page: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var end = range.upperBound
    while end &- 16 >= range.lowerBound {
      let bytes = Lanes.load(page, at: end &- 16)
      let stops =
        Lanes.equal(bytes, to: 0x2E) | Lanes.equal(bytes, to: 0x21) | Lanes.equal(bytes, to: 0x3F)
        | Lanes.equal(bytes, to: 0x22)
      if Lanes.isAny(stops) { return end &+ 47 &- Lanes.bits(stops).leadingZeroBitCount }
      end &-= 16
    }
    while end > range.lowerBound {
      end &-= 1
      if isStop(page[end]) || page[end] == 0x22 { return end }
    }
    return nil
  }

  private static func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }
}
