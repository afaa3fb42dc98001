import Articles
import Scanning

/// Where the sentences of an article begin; what is quoted is passed over.
struct SentenceStarts {
  private(set) var offsets: [Int] = []

  /// Forgets all, but for the room they took.
  mutating func removeAll() { offsets.removeAll(keepingCapacity: true) }

  /// Adds the sentences of `paragraph`, in which the quotations `quotes` stand; without quotations
  /// at hand only its first one.
  ///
  /// A sentence ends with its mark, and with a quotation that ends in one and that a capital, another
  /// quotation or nothing follows.
  mutating func add(_ paragraph: Range<Int>, _ quotes: ArraySlice<Quote>?, in page: Span<UInt8>) {
    offsets.append(paragraph.lowerBound)
    guard let quotes else { return }
    var offset = paragraph.lowerBound
    for quote in quotes where quote.level == 0 {
      addEnds(offset..<max(offset, Int(quote.range.start)), in: page)
      offset = max(offset, min(Int(quote.range.end), paragraph.upperBound))
      if Self.endsSentence(quote, paragraph, in: page) { add(offset) }
    }
    addEnds(offset..<paragraph.upperBound, in: page)
  }

  /// The number of the sentence that `offset` lies in.
  func sentence(at offset: Int) -> Int {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// The bytes of sentence `number`, if there is one and another behind it.
  func range(of number: Int) -> Range<Int>? {
    guard number >= 0, number + 1 < offsets.count else { return nil }
    return offsets[number]..<offsets[number + 1]
  }

  private mutating func addEnds(_ range: Range<Int>, in page: Span<UInt8>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      offset = Sentences.firstEnd(in: page, offset..<range.upperBound)
      if offset < range.upperBound { add(offset) }
    }
  }

  private mutating func add(_ offset: Int) {
    if let last = offsets.last, last < offset { offsets.append(offset) }
  }

  private static func endsSentence(
    _ quote: Quote, _ paragraph: Range<Int>, in page: Span<UInt8>
  ) -> Bool {
    let end = Int(quote.closing.isEmpty ? quote.range.end : quote.closing.start)
    guard end > Int(quote.opening.end) else { return false }
    guard [0x2E, 0x21, 0x3F].contains(lastByte(page, Int(quote.opening.end)..<end)) else {
      return false
    }
    var next = Int(quote.range.end)
    while next < paragraph.upperBound {
      let scalar = DecodedScalar.read(page, at: next, end: paragraph.upperBound)
      guard isBlank(scalar.value) else { break }
      next += scalar.length
    }
    guard next < paragraph.upperBound else { return true }
    guard next > Int(quote.range.end) else { return false }
    let first = DecodedScalar.read(page, at: next, end: paragraph.upperBound)
    return !ScalarClass.isLower(first.value)
  }

  /// The last byte of `range` that is no blank; 0 where none is.
  static func lastByte(_ page: Span<UInt8>, _ range: Range<Int>) -> UInt8 {
    var end = range.upperBound
    while end > range.lowerBound {
      let last = DecodedScalar.read(page, before: end, start: range.lowerBound)
      guard isBlank(last.value) else { return page[end - 1] }
      end -= last.length
    }
    return 0
  }

  private static func isBlank(_ scalar: UInt32) -> Bool {
    scalar <= 0x20 || ScalarClass.isWideBlank(scalar)
  }
}
