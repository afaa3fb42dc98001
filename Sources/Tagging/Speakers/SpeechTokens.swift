import Scanning

/// Cuts a little text into words; the room they take is kept for the next one.
struct SpeechTokens {
  private(set) var all: [SpeechToken] = []
  /// What stands behind the last word.
  private(set) var lastGap = SpeechToken.Gap.none

  /// Becomes the words of `page[range]`, at most `most` of them; a colon, a full stop or the like
  /// behind `stop`, where one is given, ends them.
  mutating func read(
    _ page: Span<UInt8>, _ range: Range<Int>, _ words: SpeechWords, most: Int = 80,
    stop: Int? = nil
  ) {
    all.removeAll(keepingCapacity: true)
    lastGap = .none
    var offset = range.lowerBound
    while all.count < most {
      let gap = Self.gap(&offset, in: page, before: range.upperBound)
      let isOver = gap == .other && offset > stop ?? Int.max
      guard offset < range.upperBound, !isOver else {
        lastGap = gap
        return
      }
      let start = offset
      let cut = Self.skipWord(&offset, in: page, before: range.upperBound)
      if cut.isPlain {
        appendPlain(start..<offset, gap, cut.hash, page, words)
      } else {
        add(start..<offset, gap, cut.isElided, page, words)
      }
      Self.skipAbbreviation(&offset, from: start, in: page, before: range.upperBound)
      all[all.count - 1].range = all[all.count - 1].range.lowerBound..<offset
    }
  }

  /// Adds a word of ASCII letters and digits that were hashed as they were read.
  private mutating func appendPlain(
    _ range: Range<Int>, _ gap: SpeechToken.Gap, _ hash: UInt64, _ page: Span<UInt8>,
    _ words: SpeechWords
  ) {
    var word = words.of(hashed: hash, range, in: page)
    if word.isEmpty { word = words.ofCompound(range, in: page) }
    all.append(
      SpeechToken(
        range: range, word: word,
        isCapital: ASCII.isUpper(page[range.lowerBound]),
        endsInE: page[range.upperBound - 1] == 0x65, isPossessive: false, isElided: false, gap: gap)
    )
  }

  /// Adds the word `range`; `dit-il` is two.
  private mutating func add(
    _ range: Range<Int>, _ gap: SpeechToken.Gap, _ isElided: Bool, _ page: Span<UInt8>,
    _ words: SpeechWords
  ) {
    guard let hyphen = range.last(where: { page[$0] == 0x2D }), hyphen > range.lowerBound,
      words.of(hyphen + 1..<range.upperBound, in: page).contains(.pronoun)
    else { return append(range, gap, isElided, page, words) }
    let end = range.first { page[$0] == 0x2D } ?? hyphen
    append(range.lowerBound..<end, gap, false, page, words)
    append(hyphen + 1..<range.upperBound, .none, isElided, page, words)
  }

  private mutating func append(
    _ range: Range<Int>, _ gap: SpeechToken.Gap, _ isElided: Bool, _ page: Span<UInt8>,
    _ words: SpeechWords
  ) {
    let first = DecodedScalar.read(page, at: range.lowerBound, end: range.upperBound)
    let last = page[range.upperBound - 1]
    var word = words.of(range, in: page)
    if word.isEmpty { word = words.ofCompound(range, in: page) }
    all.append(
      SpeechToken(
        range: range, word: word, isCapital: ScalarClass.isUpper(first.value),
        endsInE: last == 0x65,
        isPossessive: last == 0x73 && Self.isApostrophe(before: range.upperBound - 1, range, page),
        isElided: isElided, gap: gap))
  }

  private static func isApostrophe(
    before offset: Int, _ range: Range<Int>, _ page: Span<UInt8>
  ) -> Bool {
    guard offset > range.lowerBound else { return false }
    let before = DecodedScalar.read(page, before: offset, start: range.lowerBound).value
    return before == 0x27 || before == 0x2019
  }

  /// Moves to the next word; tells what was passed.
  private static func gap(
    _ offset: inout Int, in page: Span<UInt8>, before end: Int
  ) -> SpeechToken.Gap {
    var gap = SpeechToken.Gap.none
    while offset < end {
      let byte = page[offset]
      if byte == 0x20 {
        offset += 1
        continue
      }
      if ASCII.isWord(byte) { return gap }
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

  /// A word as it was read.
  private struct Cut {
    /// Whether it is only ASCII letters and digits, of which ``hash`` is made.
    var isPlain = true
    var isElided = false
    var hash = WordTable.firstHash
  }

  /// Moves to the end of a word; hyphens and most apostrophes belong to it, `l'` is one of its own.
  private static func skipWord(_ offset: inout Int, in page: Span<UInt8>, before end: Int) -> Cut {
    var cut = Cut()
    let start = offset
    while offset < end, ASCII.isWord(page[offset]) {
      cut.hash = WordTable.step(cut.hash, ASCII.lowercased(page[offset]))
      offset += 1
    }
    guard offset < end, page[offset] >= 0x80 || page[offset] == 0x2D || page[offset] == 0x27 else {
      return cut
    }
    let plainEnd = offset
    cut.isElided = skipRest(&offset, letterCount: offset - start, in: page, before: end)
    cut.isPlain = offset == plainEnd && !cut.isElided
    return cut
  }

  /// Moves to the end of a word of which `letterCount` letters are passed.
  ///
  /// - Returns: whether it is an elided one.
  private static func skipRest(
    _ offset: inout Int, letterCount: Int, in page: Span<UInt8>, before end: Int
  ) -> Bool {
    var letterCount = letterCount
    while offset < end {
      let scalar = DecodedScalar.read(page, at: offset, end: end)
      if scalar.value == 0x2D || scalar.value == 0x27 || scalar.value == 0x2019 {
        let next = offset + scalar.length
        let follows = next < end ? DecodedScalar.read(page, at: next, end: end).value : 0
        // `O'Brien` is one word, `l'Iran` and `L'Iran` are two.
        let isName = letterCount == 1 && page[offset - 1] == 0x4F && ScalarClass.isUpper(follows)
        let isElided = scalar.value != 0x2D && letterCount <= 2 && !isName
        guard !isElided, ScalarClass.beginsWord(follows) else { return isElided }
        letterCount += 1
      } else if ScalarClass.beginsWord(scalar.value) {
        letterCount += 1
      } else if !ScalarClass.isMark(scalar.value), !ScalarClass.isInvisible(scalar.value) {
        return false
      }
      offset += scalar.length
    }
    return false
  }

  /// Moves past the full stop of an initial or a title before a name.
  private static func skipAbbreviation(
    _ offset: inout Int, from start: Int, in page: Span<UInt8>, before end: Int
  ) {
    guard offset + 1 < end, page[offset] == 0x2E else { return }
    let isInitial = offset - start == 1 && ASCII.isUpper(page[start])
    guard isInitial || titles.classes(of: start..<offset, in: page) != 0 else { return }
    var next = offset + 1
    if next < end, page[next] == 0x20 {
      next += 1
    } else if next + 1 < end, page[next] == 0xC2, page[next + 1] == 0xA0 {
      next += 2
    }
    if next < end, ASCII.isUpper(page[next]) { offset += 1 }
  }

  private static let titles = WordTable([("mr mrs ms dr prof st gen sen rep gov lt col sgt", 1)])
}
