import Scanning

/// Answers at once for the line starts that nearly all lines of a page have.
///
/// `BUENOS AIRES (AFP/RTR) - De …` is a dateline, `De Franse minister …` is none. Everything else is
/// left to the grammar; where this answers, the grammar would answer the same.
enum PlainDateline {
  /// What a look at the start of a line gives.
  enum Answer {
    /// A dateline whose credits were added; its only place and its end.
    case dateline(place: ByteRange, end: Int)
    case none
    case unknown
  }

  /// The shortest dateline is `A (AP)`.
  private static let shortest = 6

  /// Looks at the line from `start` to `end`; adds the credits of a dateline to `credits`.
  ///
  /// `isListed` tells whether the line may begin with one of ``LineStarts``.
  @inline(__always)
  static func look(
    _ page: Span<UInt8>, at start: Int, end: Int, _ isListed: Bool,
    _ credits: inout [ByteRange]
  ) -> Answer {
    guard end - start >= shortest else { return .none }
    let first = page[start]
    guard ASCII.isUpper(first) else {
      // A high letter, a blank, an apostrophe, a bracket or an asterisk may begin one.
      let mayBegin = first >= 0x80 || first <= 0x20 || first >= 0x27 && first <= 0x2A
      return mayBegin ? .unknown : .none
    }
    if !ASCII.isUpper(page[start + 1]) { return sentence(page, start, end) }
    return isListed ? .unknown : capitals(page, start, end, &credits)
  }

  // MARK: A sentence

  /// One to four words with a capital and one in lower case: no dateline, unless the last goes on
  /// with a name or is a date.
  private static func sentence(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Answer {
    var offset = start
    for _ in 0..<4 {
      offset = endOfWord(page, offset, end)
      guard offset + 2 < end, page[offset] == 0x20 else { return .unknown }
      offset += 1
      if PlaceWords.continuations.match(page, at: offset, end: end) != nil { return .unknown }
      guard !ASCII.isUpper(page[offset]) else { continue }
      // `d'` and `l'` go on with a name.
      return ASCII.isLower(page[offset]) && ASCII.isLower(page[offset + 1]) ? .none : .unknown
    }
    return .unknown
  }

  /// Past the letters from `start` on and the hyphens between them.
  @inline(__always)
  private static func endOfWord(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset + 1 < end {
      if ASCII.isLetter(page[offset]) {
        offset += 1
      } else if page[offset] == 0x2D, ASCII.isLetter(page[offset + 1]) {
        offset += 2
      } else if isAccented(page, offset) {
        offset += 2
      } else {
        break
      }
    }
    return offset
  }

  /// Whether `À` to `ÿ` stands at `offset`.
  @inline(__always)
  private static func isAccented(_ page: Span<UInt8>, _ offset: Int) -> Bool {
    guard page[offset] == 0xC3 else { return false }
    let second = page[offset + 1]
    return second >= 0x80 && second <= 0xBF && second != 0x97 && second != 0xB7
  }

  // MARK: A dateline

  /// One to five words in capitals, known agencies in brackets, a dash and a capital.
  private static func capitals(
    _ page: Span<UInt8>, _ start: Int, _ end: Int, _ credits: inout [ByteRange]
  ) -> Answer {
    guard let bracket = endOfPlace(page, start, end) else { return .unknown }
    let count = credits.count
    if let close = readCredits(page, from: bracket + 1, end, &credits), isText(page, close, end) {
      return .dateline(place: ByteRange(start, bracket - 1), end: close + 1)
    }
    if credits.count > count { credits.removeSubrange(count...) }
    return .unknown
  }

  /// The bracket behind one to five words in capitals with one space behind each.
  @inline(__always)
  private static func endOfPlace(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var offset = start
    var words = 0
    while offset + 1 < end {
      if ASCII.isUpper(page[offset]) {
        offset += 1
      } else if page[offset] == 0x20 {
        words += 1
        offset += 1
        if page[offset] == 0x28 { return words <= 5 ? offset : nil }
        guard ASCII.isUpper(page[offset]) else { return nil }
      } else if page[offset] == 0x2D, ASCII.isUpper(page[offset + 1]) {
        offset += 2
      } else if isAccented(page, offset), page[offset + 1] <= 0x9E {
        offset += 2
      } else {
        return nil
      }
    }
    return nil
  }

  /// Whether ` - ` and a capital follow the bracket that closes at `close`.
  @inline(__always)
  private static func isText(_ page: Span<UInt8>, _ close: Int, _ end: Int) -> Bool {
    close + 4 < end && page[close + 1] == 0x20 && page[close + 2] == 0x2D
      && page[close + 3] == 0x20 && ASCII.isUpper(page[close + 4])
  }

  /// Adds the agencies from `start` to the closing bracket; gives where that is.
  @inline(__always)
  private static func readCredits(
    _ page: Span<UInt8>, from start: Int, _ end: Int, _ credits: inout [ByteRange]
  ) -> Int? {
    var tokenStart = start
    while tokenStart < end, ASCII.isUpper(page[tokenStart]) {
      guard let match = AgencyCodes.table.match(page, at: tokenStart, end: end), match.end < end
      else { return nil }
      credits.append(ByteRange(tokenStart, match.end))
      if page[match.end] == 0x29 { return match.end }
      guard page[match.end] == 0x2F else { return nil }
      tokenStart = match.end + 1
    }
    return nil
  }
}
