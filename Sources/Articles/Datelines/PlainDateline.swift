import Scanning

/// Answers at once for the line starts that nearly all lines of a page have.
///
/// `BUENOS AIRES (AFP/RTR) - De …` is a dateline, `De Franse minister …` is none. Everything else is
/// left to the grammar; where this answers, the grammar would answer the same.
enum PlainDateline {
  /// What a look at the start of a line gives.
  enum Answer {
    case dateline(Found)
    case none
    case unknown
  }

  /// A dateline whose credits were added.
  ///
  /// All offsets count from the start of the line.
  struct Found {
    /// The place before a slash, or empty.
    var firstPlace = ByteRange.none
    var lastPlace: ByteRange
    var end: Int
    /// Where the text behind the dash begins.
    var textStart: Int
  }

  /// The shortest dateline is `A (AP)`.
  private static let shortest = 6

  /// Looks at `line`, which begins at `base` of its page; adds the credits of a dateline.
  ///
  /// Letters and single blanks alone, up to a small word or the end, are no dateline however many
  /// they are. `mayBeDay` tells whether the line may begin with the name of a day or month.
  @inline(__always)
  static func look(
    _ line: Span<UInt8>, mayBeDay: Bool, base: Int, _ credits: inout [ByteRange]
  ) -> Answer {
    guard line.count >= shortest, mayBegin(line[0]) else { return .none }
    var offset = startOfName(line)
    guard ASCII.isUpper(line[offset]) else { return .unknown }
    var (placeStart, words, hasJoints) = (0, 0, false)
    var firstPlace = ByteRange.none
    while true {
      offset = endOfWord(line, offset)
      words &+= 1
      guard offset &+ 2 < line.count else { return endsAsTitle(line, offset) ? .none : .unknown }
      if line[offset] == 0x2F {
        guard firstPlace.isEmpty, !hasJoints, words <= 5, isSecondPlace(line, offset &+ 1) else {
          return .unknown
        }
        firstPlace = ByteRange(placeStart, offset)
        offset &+= 1
        (placeStart, words) = (offset, 0)
        continue
      }
      guard line[offset] == 0x20 else { return .unknown }
      offset &+= 1
      if ASCII.isUpper(line[offset]) { continue }
      if line[offset] == 0x28 {
        guard !mayBeDay, !hasJoints, words <= 5 else { return .unknown }
        guard var found = readCredits(line, offset, base, &credits) else { return .unknown }
        found.firstPlace = firstPlace
        found.lastPlace = ByteRange(placeStart, offset &- 1)
        return .dateline(found)
      }
      let next = skipJoints(line, offset)
      if next > offset, next < line.count, ASCII.isUpper(line[next]) {
        (offset, hasJoints) = (next, true)
        continue
      }
      return isSmallWord(line, next) ? .none : .unknown
    }
  }
}

// MARK: Words

extension PlainDateline {
  /// A capital may begin one, and a high letter, a blank, an apostrophe, a bracket or an asterisk.
  @inline(__always)
  private static func mayBegin(_ byte: UInt8) -> Bool {
    ASCII.isUpper(byte) || byte >= 0x80 || byte <= 0x20 || byte >= 0x27 && byte <= 0x2A
  }

  /// Past `'s-` before a name.
  @inline(__always)
  private static func startOfName(_ line: Span<UInt8>) -> Int {
    line[0] == 0x27 && ASCII.lowercased(line[1]) == 0x73 && line[2] == 0x2D ? 3 : 0
  }

  /// Past the letters from `start` on and the hyphens between them.
  @inline(__always)
  private static func endOfWord(_ line: Span<UInt8>, _ start: Int) -> Int {
    var offset = start
    while offset < line.count {
      if ASCII.isLetter(line[offset]) {
        offset &+= 1
        continue
      }
      let width = joint(line, offset)
      guard width > 0 else { break }
      offset &+= width
    }
    return offset
  }

  /// The width of a hyphen and the letter behind it, or of one of `À` to `ÿ`; 0 without one.
  @inline(__always)
  private static func joint(_ line: Span<UInt8>, _ offset: Int) -> Int {
    let first = line[offset]
    guard first == 0x2D || first == 0xC3, offset &+ 1 < line.count else { return 0 }
    let second = line[offset &+ 1]
    if first == 0x2D { return ASCII.isLetter(second) ? 2 : 0 }
    return second >= 0x80 && second <= 0xBF && second != 0x97 && second != 0xB7 ? 2 : 0
  }

  /// Whether the line ends at `offset`, but for the mark of a sentence.
  private static func endsAsTitle(_ line: Span<UInt8>, _ offset: Int) -> Bool {
    guard offset + 1 == line.count else { return offset == line.count }
    return line[offset] == 0x21 || line[offset] == 0x2E || line[offset] == 0x3F
  }

  /// Past the small words from `start` on; the end of the line where one may end a name or be a
  /// month.
  @inline(__always)
  private static func skipJoints(_ line: Span<UInt8>, _ start: Int) -> Int {
    var offset = start
    while offset < line.count,
      let word = PlaceWords.continuations.match(line, at: offset, end: line.count)
    {
      guard word.meaning == .joint else { return line.count }
      offset = word.end
    }
    return offset
  }

  /// Whether two letters in lower case stand at `offset`: `d'` and `l'` go on with a name.
  @inline(__always)
  private static func isSmallWord(_ line: Span<UInt8>, _ offset: Int) -> Bool {
    offset &+ 1 < line.count && ASCII.isLower(line[offset]) && ASCII.isLower(line[offset &+ 1])
  }

  /// Whether a name that is not a river's stands behind a slash.
  private static func isSecondPlace(_ line: Span<UInt8>, _ offset: Int) -> Bool {
    ASCII.isUpper(line[offset])
      && PlaceWords.rivers.match(line, at: offset, end: line.count) == nil
  }
}

// MARK: Behind the places

extension PlainDateline {
  /// Reads known agencies in brackets, a dash and the start of a sentence; adds the agencies.
  private static func readCredits(
    _ line: Span<UInt8>, _ bracket: Int, _ base: Int, _ credits: inout [ByteRange]
  ) -> Found? {
    let count = credits.count
    let end = endOfAgencies(line, bracket, base, &credits)
    if end > 0 {
      let textStart = endOfDash(line, end)
      if textStart > 0, isText(line[textStart]) {
        return Found(lastPlace: .none, end: end, textStart: textStart)
      }
    }
    if credits.count > count { credits.removeSubrange(count...) }
    return nil
  }

  /// Past the brackets that open at `bracket`, with nothing but known agencies in them, which are
  /// added; 0 where anything else stands.
  @inline(__always)
  private static func endOfAgencies(
    _ line: Span<UInt8>, _ bracket: Int, _ base: Int, _ credits: inout [ByteRange]
  ) -> Int {
    var offset = bracket
    repeat {
      offset += 1
      guard let code = code(line, offset), code.end < line.count,
        code.spelling == .anyCase || ASCII.isUpper(line[offset])
      else { return 0 }
      credits.append(ByteRange(base + offset, base + code.end))
      offset = code.end
    } while line[offset] == 0x2F
    return line[offset] == 0x29 ? offset + 1 : 0
  }

  /// The agency at `offset`: a short code, or a name that takes longer to find.
  @inline(__always)
  private static func code(
    _ line: Span<UInt8>, _ offset: Int
  ) -> (spelling: AgencyCodes.Spelling, end: Int)? {
    if let found = AgencyCodes.short.match(line, at: offset) { return found }
    return AgencyCodes.table.match(line, at: offset, end: line.count)
      .map { (spelling: $0.meaning, end: $0.end) }
  }

  /// Past a hyphen or a dash with one space on each side; 0 without one, or with nothing behind it.
  @inline(__always)
  private static func endOfDash(_ line: Span<UInt8>, _ start: Int) -> Int {
    guard start + 5 < line.count, line[start] == 0x20 else { return 0 }
    if line[start + 1] == 0x2D, line[start + 2] == 0x20 { return start + 3 }
    let isLong = line[start + 3] == 0x93 || line[start + 3] == 0x94
    guard line[start + 1] == 0xE2, line[start + 2] == 0x80, isLong, line[start + 4] == 0x20
    else { return 0 }
    return start + 5
  }

  /// Whether a sentence may begin with `byte`: a capital, a digit or a quotation mark.
  @inline(__always)
  private static func isText(_ byte: UInt8) -> Bool {
    ASCII.isUpper(byte) || ASCII.isDigit(byte) || byte == 0x22
  }
}
