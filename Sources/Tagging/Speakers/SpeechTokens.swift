import Scanning

/// Cuts a little text into words as far as they are asked for; the room they take is kept for the next
/// one.
struct SpeechTokens {
  private(set) var all: [SpeechToken] = []
  /// What stands behind the last word, once all are read.
  private(set) var lastGap = SpeechToken.Gap.none
  /// What is left of the text.
  private var rest = 0..<0
  /// Behind this offset a colon, a full stop or the like ends the words.
  private var stop = Int.max
  /// How many words there are at most.
  private var most = 0

  /// Turns to `range`: nothing of it is read yet.
  ///
  /// - Parameters:
  ///   - range: the bytes of a page.
  ///   - most: how many words are read of it at most.
  ///   - stop: where a colon, a full stop or the like may end the words, if any may.
  mutating func turn(to range: Range<Int>, most: Int = 80, stop: Int? = nil) {
    all.removeAll(keepingCapacity: true)
    if all.capacity == 0 { all.reserveCapacity(most + 1) }
    lastGap = .none
    rest = range
    self.stop = stop ?? Int.max
    self.most = most
  }

  /// Becomes all words of `range`.
  mutating func read(_ range: Range<Int>, of page: Span<UInt8>, _ words: SpeechWords) {
    turn(to: range)
    _ = read(upTo: .max, page, words)
  }

  /// Reads on to word `index`; tells whether there is one.
  mutating func read(upTo index: Int, _ page: Span<UInt8>, _ words: SpeechWords) -> Bool {
    while all.count <= index {
      guard all.count < most, readWord(page, words) else { return false }
    }
    return true
  }

  /// Moves the words out: nothing is left here.
  mutating func take() -> SpeechTokens {
    var taken = SpeechTokens()
    swap(&taken, &self)
    return taken
  }

  /// Reads one word, or two in one; tells whether there was any.
  private mutating func readWord(_ page: Span<UInt8>, _ words: SpeechWords) -> Bool {
    let end = rest.upperBound
    var offset = rest.lowerBound
    let gap = Self.gap(&offset, in: page, before: end)
    guard offset < end, gap != .other || offset <= stop else {
      lastGap = gap
      most = 0
      return false
    }
    let start = offset
    let plain = PlainWord(page, at: start, before: end)
    offset = start &+ plain.count
    if plain.count > 0, offset == end || Self.endsPlain(page[offset]) {
      append(plain, at: start, gap, page, words)
    } else {
      let isElided = Self.skipRest(&offset, letterCount: plain.count, in: page, before: end)
      add(start..<offset, gap, isElided, page, words)
    }
    if offset < end, page[offset] == 0x2E {
      Self.skipAbbreviation(&offset, from: start, in: page, before: end)
      all[all.count - 1].place.end = UInt32(offset)
    }
    rest = offset..<end
    return true
  }

  /// Whether no word of ASCII letters and digits goes on with `byte`, as it may with a hyphen, an
  /// apostrophe or a letter beyond ASCII.
  static func endsPlain(_ byte: UInt8) -> Bool {
    byte < 0x80 && byte != 0x2D && byte != 0x27
  }

  /// Adds a word of ASCII letters and digits that begins at `start`.
  private mutating func append(
    _ plain: PlainWord, at start: Int, _ gap: SpeechToken.Gap, _ page: Span<UInt8>,
    _ words: SpeechWords
  ) {
    let end = start &+ plain.count
    var word = words.of(plain, at: start, in: page)
    if word.isEmpty { word = words.ofCompound(start..<end, in: page) }
    all.append(
      SpeechToken(
        place: ByteRange(start, end), word: word, isCapital: ASCII.isUpper(page[start]),
        endsInE: page[end &- 1] == 0x65, gap: gap))
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
        place: ByteRange(range.lowerBound, range.upperBound), word: word,
        isCapital: ScalarClass.isUpper(first.value),
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
      case 0x28:
        let close = closing(offset, in: page, before: end)
        if let close { offset = close } else { gap = .other }
      case 0x2C: if gap == .none { gap = .comma }
      case 0x2D, 0x2013, 0x2014: if gap == .none { gap = .dash }
      default: gap = .other
      }
      offset += scalar.length
    }
    return gap
  }

  /// The closing bracket of a short aside that opens at `offset`: `Roe (D-Ohio) said`.
  private static func closing(_ offset: Int, in page: Span<UInt8>, before end: Int) -> Int? {
    for close in offset + 1..<min(end, offset + longestAside) where page[close] == 0x29 {
      return close
    }
    return nil
  }

  /// An aside in brackets that tells of the one before it has fewer bytes.
  private static let longestAside = 24

  /// Moves to the end of a word of which `letterCount` letters are passed; hyphens and most
  /// apostrophes belong to it, `l'` is one of its own.
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
