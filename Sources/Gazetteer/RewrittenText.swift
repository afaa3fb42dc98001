import Characters

/// A stretch of a page written anew for comparing, with the way back to the page.
struct RewrittenText {
  private(set) var bytes: [UInt8] = []
  /// Where what each byte stands for starts in the page.
  private var sources: [UInt32] = []
  private let end: Int

  private init(_ range: Range<Int>) {
    end = range.upperBound
    bytes.reserveCapacity(range.count)
    sources.reserveCapacity(range.count)
  }

  /// `page[range]` folded.
  static func folded(_ page: Span<UInt8>, _ range: Range<Int>) -> RewrittenText {
    var text = RewrittenText(range)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let start = offset
      offset = Folding.foldScalar(page, at: offset, before: range.upperBound, into: &text.bytes)
      text.fillSources(with: start)
    }
    return text
  }

  /// `page[range]` with each letter that stands apart from its accent in one piece with it.
  static func composed(_ page: Span<UInt8>, _ range: Range<Int>) -> RewrittenText {
    var text = RewrittenText(range)
    var letter: (scalar: UInt32, start: Int)?
    var offset = range.lowerBound
    while offset < range.upperBound {
      let decoded = UTF8Decoding.decode(page, at: offset, before: range.upperBound)
      let scalar = decoded?.scalar ?? UInt32(page[offset])
      if decoded != nil, let base = letter, let joined = Composition.composed(base.scalar, scalar) {
        letter = (joined, base.start)
        text.replaceLast(with: joined, from: base.start)
      } else {
        letter = decoded == nil ? nil : (scalar, text.bytes.count)
        for byte in offset..<offset + (decoded?.width ?? 1) { text.bytes.append(page[byte]) }
        text.fillSources(with: offset)
      }
      offset += decoded?.width ?? 1
    }
    return text
  }

  /// Replaces the bytes from `start` on by those of `scalar`, which stand where the first stood.
  private mutating func replaceLast(with scalar: UInt32, from start: Int) {
    let source = Int(sources[start])
    bytes.removeSubrange(start...)
    sources.removeSubrange(start...)
    UTF8Decoding.append(scalar, to: &bytes)
    fillSources(with: source)
  }

  private mutating func fillSources(with start: Int) {
    while sources.count < bytes.count { sources.append(UInt32(truncatingIfNeeded: start)) }
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
