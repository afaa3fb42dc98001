/// The fuzzer's door: any bytes are parsed, and the laws of parsing must hold.
///
/// A broken law ends the process with a message, which the fuzzer keeps together with its input.
@_cdecl("LLVMFuzzerTestOneInput")
public func parseAnyBytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let table = PageParser.parse(bytes.span, knowing: .someCities)
  checkTiling(table, bytes.count)
  checkRanges(table, bytes.count)
  checkParts(table, bytes)
  if count <= longestForOracle { checkOracle(table, bytes) }
  return 0
}

/// The segments are the page, byte for byte.
private func checkTiling(_ table: ArticleTable, _ count: Int) {
  var end: UInt32 = 0
  for segment in table.segments {
    precondition(segment.range.start == end, "a segment starts where the one before it ended")
    precondition(segment.range.end > end, "a segment is not empty")
    end = segment.range.end
  }
  precondition(Int(end) == count, "the segments end where the page does")
}

/// What articles point at lies inside the page.
private func checkRanges(_ table: ArticleTable, _ count: Int) {
  precondition(table.places.count == table.articles.count, "each article has its places")
  precondition(table.credits.count == table.articles.count, "each article has its credits")
  for article in table.articles {
    let ranges = [
      article.headline, article.section, article.byline, article.dateline, article.datelineDate,
      article.age?.text ?? .none, article.stamp?.text ?? .none,
    ]
    for range in ranges {
      precondition(range.start <= range.end && Int(range.end) <= count, "a range lies in the page")
    }
    precondition(!article.segments.isEmpty, "an article has segments")
  }
}

/// The oracle looks around without caring for time; longer inputs would take all of it.
private let longestForOracle = 600

/// The slow parser makes the same table.
private func checkOracle(_ table: ArticleTable, _ bytes: [UInt8]) {
  let slow = OracleParser.parse(bytes)
  precondition(table.segments == slow.segments, "the oracle has the same segments")
  precondition(table.articles == slow.articles, "the oracle has the same articles")
  precondition(table.places.elements == slow.places.elements, "the oracle has the same places")
  precondition(table.credits.elements == slow.credits.elements, "the oracle has the same credits")
}

/// A page of two parts has the articles of both.
private func checkParts(_ table: ArticleTable, _ bytes: [UInt8]) {
  guard let feed = bytes.firstIndex(of: 0x0C) else { return }
  let first = PageParser.parse(Array(bytes[..<feed]).span, knowing: .someCities)
  let second = PageParser.parse(Array(bytes[(feed + 1)...]).span, knowing: .someCities)
  precondition(
    first.articles.count + second.articles.count == table.articles.count,
    "a form feed parts the articles")
}
