import Characters

/// A stretch of a page folded, with the way back to the page.
struct FoldedText {
  private(set) var bytes: [UInt8] = []
  /// Where the scalar of each folded byte starts in the page.
  private var sources: [UInt32] = []
  private let end: Int

  /// The fold of `page[range]`.
  init(_ page: Span<UInt8>, _ range: Range<Int>) {
    end = range.upperBound
    bytes.reserveCapacity(range.count)
    sources.reserveCapacity(range.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let start = offset
      offset = Folding.foldScalar(page, at: offset, before: range.upperBound, into: &bytes)
      while sources.count < bytes.count { sources.append(UInt32(truncatingIfNeeded: start)) }
    }
  }

  /// The bytes of the page that gave `range`, dropped ones behind it included.
  func source(of range: Range<Int>) -> Range<Int> {
    let upper = range.upperBound < sources.count ? Int(sources[range.upperBound]) : end
    return Int(sources[range.lowerBound])..<upper
  }
}

/// How a line is written.
enum Spelling {
  /// Whether `page[range]` has no small letter of ASCII and more than three capitals.
  static func isInCapitals(_ page: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var capitals = 0
    for offset in range {
      let byte = page[offset]
      if byte &- 0x61 < 26 { return false }
      if byte &- 0x41 < 26 { capitals += 1 }
    }
    return capitals > 3
  }
}
