import Articles
import Scanning

/// Where the sentences of an article begin; what is quoted is passed over.
struct SentenceStarts {
  private(set) var offsets: [Int] = []

  /// Adds the sentences of `paragraph`, in which the quotations `quotes` stand side by side.
  ///
  /// A sentence ends with its mark, and with a quotation that ends in one and that a capital, another
  /// quotation or nothing follows.
  mutating func add(_ paragraph: Range<Int>, _ quotes: ArraySlice<Quote>, in page: Span<UInt8>) {
    offsets.append(paragraph.lowerBound)
    var offset = paragraph.lowerBound
    for quote in quotes {
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
    var last = end
    while last > Int(quote.opening.end), page[last - 1] <= 0x20 { last -= 1 }
    guard last > 0, [0x2E, 0x21, 0x3F].contains(page[last - 1]) else { return false }
    var next = Int(quote.range.end)
    guard next < paragraph.upperBound else { return true }
    guard page[next] <= 0x20 else { return false }
    while next < paragraph.upperBound, page[next] <= 0x20 { next += 1 }
    guard next < paragraph.upperBound else { return true }
    let first = DecodedScalar.read(page, at: next, end: paragraph.upperBound)
    return !ScalarClass.isLower(first.value)
  }
}
