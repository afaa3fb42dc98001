import Scanning

/// Answers at once for the line starts that nearly all lines of a page have.
///
/// `BUENOS AIRES (AFP/RTR) - De …` is a dateline, `De Franse minister …` is none. Everything else is
/// left to the grammar; where this answers, the grammar would answer the same.
struct PlainDateline: ~Escapable {
  /// What a look at the start of a line gives.
  enum Answer {
    /// A dateline, whose places and credits were added: where it ends and the text behind begins.
    case dateline(end: Int, textStart: Int)
    case none
    case unknown
  }

  private let page: Span<UInt8>
  private let end: Int
  private var offset: Int
  /// The place before a slash, or empty.
  private var firstPlace = ByteRange.none
  private var placeStart: Int
  /// How many words the place at hand has so far.
  private var words = 0
  /// Whether small words stand between the others: the grammar knows which belong to a place.
  private var hasJoints = false

  /// The shortest dateline is `A (AP)`.
  private static let shortest = 6

  @_lifetime(copy page)
  private init(_ page: Span<UInt8>, at start: Int, end: Int) {
    self.page = page
    self.end = end
    offset = start
    placeStart = start
  }

  /// Looks at the line from `start` to `end`; adds the places and credits of a dateline.
  ///
  /// `mayBeDay` tells whether the line may begin with the name of a day or month.
  @inline(__always)
  static func look(
    _ page: Span<UInt8>, at start: Int, end: Int, mayBeDay: Bool,
    _ places: inout [DatelinePlace], _ credits: inout [ByteRange]
  ) -> Answer {
    guard end - start >= shortest else { return .none }
    let first = page[start]
    // A high letter, a blank, an apostrophe, a bracket or an asterisk may begin one too.
    let mayBegin =
      ASCII.isUpper(first) || first >= 0x80 || first <= 0x20 || first >= 0x27 && first <= 0x2A
    guard mayBegin else { return .none }
    var line = PlainDateline(page, at: start, end: end)
    guard line.takePrefix() else { return .unknown }
    return line.read(mayBeDay: mayBeDay, &places, &credits)
  }

  /// Moves past `'s-` before a name; tells whether a capital stands here.
  @inline(__always)
  private mutating func takePrefix() -> Bool {
    if page[offset] == 0x27, ASCII.lowercased(page[offset + 1]) == 0x73, page[offset + 2] == 0x2D {
      offset += 3
    }
    return ASCII.isUpper(page[offset])
  }

  /// Reads words up to what tells: a bracket, a word in lower case, the end of the line.
  ///
  /// Letters and single blanks alone, as far as that, are no dateline however many they are.
  @inline(__always)
  private mutating func read(
    mayBeDay: Bool, _ places: inout [DatelinePlace], _ credits: inout [ByteRange]
  ) -> Answer {
    while true {
      takeWord()
      words += 1
      guard offset + 2 < end else { return endsAsTitle ? .none : .unknown }
      if page[offset] == 0x2F {
        guard takeSlash() else { return .unknown }
        continue
      }
      guard page[offset] == 0x20 else { return .unknown }
      offset += 1
      if ASCII.isUpper(page[offset]) { continue }
      if page[offset] == 0x28 {
        return mayBeDay || hasJoints || words > 5 ? .unknown : dateline(&places, &credits)
      }
      guard takeJoints() else {
        // `d'` and `l'` go on with a name.
        let isProse = offset + 1 < end && isAtSmallWord
        return isProse ? .none : .unknown
      }
    }
  }

  /// Whether the line ends here, but for a letter or the mark of a sentence.
  private var endsAsTitle: Bool {
    guard offset + 1 == end else { return offset == end }
    let last = page[offset]
    return ASCII.isLetter(last) || last == 0x21 || last == 0x2E || last == 0x3F
  }

  /// Moves past letters and the hyphens between them.
  @inline(__always)
  private mutating func takeWord() {
    while offset + 1 < end {
      if ASCII.isLetter(page[offset]) {
        offset += 1
      } else if page[offset] == 0x2D, ASCII.isLetter(page[offset + 1]) {
        offset += 2
      } else if isAtAccented {
        offset += 2
      } else {
        break
      }
    }
  }

  /// Whether `À` to `ÿ` stands here.
  @inline(__always)
  private var isAtAccented: Bool {
    guard page[offset] == 0xC3 else { return false }
    let second = page[offset + 1]
    return second >= 0x80 && second <= 0xBF && second != 0x97 && second != 0xB7
  }

  @inline(__always)
  private var isAtSmallWord: Bool {
    ASCII.isLower(page[offset]) && ASCII.isLower(page[offset + 1])
  }

  /// Moves past small words; tells whether a capital stands behind them.
  ///
  /// Stays at a word that is none, or that may end a name or be a month.
  @inline(__always)
  private mutating func takeJoints() -> Bool {
    while offset < end, let word = PlaceWords.continuations.match(page, at: offset, end: end) {
      guard word.meaning == .joint, word.end < end else {
        offset = end
        return false
      }
      hasJoints = true
      offset = word.end
      if ASCII.isUpper(page[offset]) { return true }
    }
    return false
  }

  /// Moves past the slash behind the first of two places, if no river's name follows.
  private mutating func takeSlash() -> Bool {
    guard firstPlace.isEmpty, !hasJoints, words <= 5, ASCII.isUpper(page[offset + 1]),
      PlaceWords.rivers.match(page, at: offset + 1, end: end) == nil
    else { return false }
    firstPlace = ByteRange(placeStart, offset)
    offset += 1
    placeStart = offset
    words = 0
    return true
  }
}

// MARK: Behind the places

extension PlainDateline {
  /// Known agencies in brackets, a dash and a sentence.
  private mutating func dateline(
    _ places: inout [DatelinePlace], _ credits: inout [ByteRange]
  ) -> Answer {
    let lastPlace = ByteRange(placeStart, offset - 1)
    let count = credits.count
    if takeCredits(into: &credits) {
      let datelineEnd = offset
      if takeDash(), isAtText {
        if !firstPlace.isEmpty { places.append(DatelinePlace(name: firstPlace)) }
        places.append(DatelinePlace(name: lastPlace))
        return .dateline(end: datelineEnd, textStart: offset)
      }
    }
    if credits.count > count { credits.removeSubrange(count...) }
    return .unknown
  }

  /// Moves past the brackets with agencies in them, and adds those.
  @inline(__always)
  private mutating func takeCredits(into credits: inout [ByteRange]) -> Bool {
    repeat {
      offset += 1
      guard let match = AgencyCodes.table.match(page, at: offset, end: end), match.end < end,
        match.meaning == .anyCase || ASCII.isUpper(page[offset])
      else { return false }
      credits.append(ByteRange(offset, match.end))
      offset = match.end
    } while page[offset] == 0x2F
    guard page[offset] == 0x29 else { return false }
    offset += 1
    return true
  }

  /// Moves past a hyphen or a dash with one space on each side.
  @inline(__always)
  private mutating func takeDash() -> Bool {
    guard offset + 6 < end, page[offset] == 0x20 else { return false }
    if page[offset + 1] == 0x2D, page[offset + 2] == 0x20 {
      offset += 3
      return true
    }
    let isLong = page[offset + 3] == 0x93 || page[offset + 3] == 0x94
    guard page[offset + 1] == 0xE2, page[offset + 2] == 0x80, isLong, page[offset + 4] == 0x20
    else { return false }
    offset += 5
    return true
  }

  /// Whether a capital, a digit or a quotation mark stands here.
  @inline(__always)
  private var isAtText: Bool {
    let byte = page[offset]
    return ASCII.isUpper(byte) || ASCII.isDigit(byte) || byte == 0x22
  }
}
