import Scanning

/// A word of a sentence with what stands before it.
struct SpeechToken {
  /// What stands between a word and the one before.
  enum Gap {
    /// Blanks, or nothing behind an elided article.
    case none
    case comma
    /// A long dash, or a short one with blanks.
    case dash
    /// A colon, a bracket, a mark, a full stop.
    case other
  }

  var range: Range<Int>
  var word: SpeechWord
  var isCapital: Bool
  /// Whether its last letter is `e`, as that of a Dutch adjective before a noun.
  var endsInE: Bool
  var gap: Gap
}

/// Cuts a little text into words.
struct SpeechTokens {
  private(set) var all: [SpeechToken] = []
  /// What stands behind the last word.
  private(set) var lastGap = SpeechToken.Gap.none

  /// The words of `page[range]`, at most `most` of them.
  init(_ page: Span<UInt8>, _ range: Range<Int>, _ words: SpeechWords, most: Int = 80) {
    var offset = range.lowerBound
    while all.count < most {
      let gap = Self.gap(&offset, in: page, before: range.upperBound)
      guard offset < range.upperBound else {
        lastGap = gap
        return
      }
      let start = offset
      Self.skipWord(&offset, in: page, before: range.upperBound)
      add(start..<offset, gap, page, words)
      Self.skipAbbreviation(&offset, from: start, in: page, before: range.upperBound)
      all[all.count - 1].range = all[all.count - 1].range.lowerBound..<offset
    }
  }

  /// Adds the word `range`; `dit-il` is two.
  private mutating func add(
    _ range: Range<Int>, _ gap: SpeechToken.Gap, _ page: Span<UInt8>, _ words: SpeechWords
  ) {
    if let hyphen = range.last(where: { page[$0] == 0x2D }), hyphen > range.lowerBound,
      words.of(hyphen + 1..<range.upperBound, in: page).contains(.pronoun)
    {
      let end = range.first { page[$0] == 0x2D } ?? hyphen
      append(range.lowerBound..<end, gap, page, words)
      append(hyphen + 1..<range.upperBound, .none, page, words)
    } else {
      append(range, gap, page, words)
    }
  }

  private mutating func append(
    _ range: Range<Int>, _ gap: SpeechToken.Gap, _ page: Span<UInt8>, _ words: SpeechWords
  ) {
    let first = DecodedScalar.read(page, at: range.lowerBound, end: range.upperBound)
    all.append(
      SpeechToken(
        range: range, word: words.of(range, in: page), isCapital: ScalarClass.isUpper(first.value),
        endsInE: page[range.upperBound - 1] == 0x65, gap: gap))
  }

  /// Moves to the next word; tells what was passed.
  private static func gap(
    _ offset: inout Int, in page: Span<UInt8>, before end: Int
  ) -> SpeechToken.Gap {
    var gap = SpeechToken.Gap.none
    while offset < end {
      let scalar = DecodedScalar.read(page, at: offset, end: end)
      if ScalarClass.beginsWord(scalar.value) { return gap }
      switch scalar.value {
      case 0...0x20: break
      case 0x27, 0x2019: break
      case _ where ScalarClass.isWideBlank(scalar.value) || ScalarClass.isInvisible(scalar.value):
        break
      case 0x2C: if gap == .none { gap = .comma }
      case 0x2D, 0x2013, 0x2014: if gap == .none { gap = .dash }
      default: gap = .other
      }
      offset += scalar.length
    }
    return gap
  }

  /// Moves to the end of a word; hyphens and most apostrophes belong to it, `l'` is one of its own.
  private static func skipWord(_ offset: inout Int, in page: Span<UInt8>, before end: Int) {
    let start = offset
    while offset < end {
      let scalar = DecodedScalar.read(page, at: offset, end: end)
      let joins = scalar.value == 0x2D || scalar.value == 0x27 || scalar.value == 0x2019
      if joins {
        let isElided = scalar.value != 0x2D && offset - start <= 2
        let next = offset + scalar.length
        guard !isElided, next < end,
          ScalarClass.beginsWord(DecodedScalar.read(page, at: next, end: end).value)
        else { return }
      } else if !ScalarClass.beginsWord(scalar.value), !ScalarClass.isMark(scalar.value) {
        return
      }
      offset += scalar.length
    }
  }

  /// Moves past the full stop of an initial or a title before a name.
  private static func skipAbbreviation(
    _ offset: inout Int, from start: Int, in page: Span<UInt8>, before end: Int
  ) {
    guard offset + 1 < end, page[offset] == 0x2E else { return }
    let isInitial = offset - start == 1 && ASCII.isUpper(page[start])
    guard isInitial || titles.classes(of: start..<offset, in: page) != 0 else { return }
    let isBlank = page[offset + 1] == 0x20 && offset + 2 < end && ASCII.isUpper(page[offset + 2])
    if isBlank || ASCII.isUpper(page[offset + 1]) { offset += 1 }
  }

  private static let titles = WordTable([("mr mrs ms dr prof st gen sen rep gov lt col sgt", 1)])
}
