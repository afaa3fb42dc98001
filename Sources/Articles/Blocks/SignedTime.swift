import Scanning

/// Lines that name who wrote a story or where and, behind that, when it appeared:
/// `Door Jan Jansen | 14-01-2026 09:30`, `ANP, 3 uur geleden`, `Lima - 12 may 2026`.
extension BlockClassifier {
  /// Adds the author and the time of such a line, or place and time as one; tells whether it is one.
  ///
  /// - Complexity: O(1), as long lines are none.
  mutating func addSigned(_ line: Piece, of page: Span<UInt8>) -> Bool {
    let (start, end) = (Int(line.range.start), Int(line.range.end))
    guard end - start <= StampReader.longest, SignedTime.mayEnd(page, start, end) else {
      return false
    }
    var cursor = Cursor(page, at: start, end: end)
    for _ in 0..<SignedTime.mostWords {
      guard cursor.takeWordAndBlanks() else { return false }
      guard let time = wholeTime(cursor.offset, end, page) else { continue }
      return add(time, behind: line, from: cursor.offset, page)
    }
    return false
  }

  /// The age or stamp from `start` to the end of the line.
  private mutating func wholeTime(
    _ start: Int, _ end: Int, _ page: Span<UInt8>
  ) -> (age: Age, kind: Piece.Kind, isLater: Bool)? {
    let kinds = kinds(page, start, end)
    if kinds.contains(.age), let age = readAge(page, start, end), age.text.end == end {
      return (age, .age, false)
    }
    guard kinds.contains(.stamp), let stamp = readStamp(page, start, end), !stamp.isClock,
      stamp.end == end
    else { return nil }
    return (stamp.age, .stamp, stamp.isLater)
  }

  private mutating func add(
    _ time: (age: Age, kind: Piece.Kind, isLater: Bool), behind line: Piece, from start: Int,
    _ page: Span<UInt8>
  ) -> Bool {
    let lineStart = Int(line.range.start)
    let authorEnd = SignedTime.authorEnd(page, lineStart, start)
    guard authorEnd > lineStart else { return false }
    let timeStart = LineReader.skipBlanks(page, from: authorEnd, end: start)
    var piece = Piece(range: ByteRange(timeStart, Int(line.range.end)), kind: time.kind)
    if var author = author(lineStart, authorEnd, page) {
      author.marks = line.marks.subtracting([.endsSentence])
      pieces.append(author)
    } else {
      let place = ByteRange(lineStart, authorEnd)
      guard time.kind == .stamp, isBelowHeadline(page), reader.knowsPlace(place, in: page) else {
        return false
      }
      piece.range = line.range
      piece.marks = line.marks.subtracting([.endsSentence])
    }
    piece.index = Int32(truncatingIfNeeded: ages.count)
    piece.isWeak = time.isLater
    ages.append(time.age)
    pieces.append(piece)
    return true
  }

  /// The agencies, the byline or the name from `start` to `end`.
  ///
  /// A name alone is a title, which a headline above makes an author.
  private mutating func author(_ start: Int, _ end: Int, _ page: Span<UInt8>) -> Piece? {
    var piece = Piece(range: ByteRange(start, end), kind: .title)
    if classifyAuthor(&piece, page) { return piece }
    return isBelowHeadline(page) && BylineReader.isName(page, start, end) ? piece : nil
  }

  /// Whether a headline stands close above, and hardly any text below it.
  private func isBelowHeadline(_ page: Span<UInt8>) -> Bool {
    var texts = 0
    var hasHeadline = false
    for piece in pieces.suffix(SignedTime.reach).reversed() {
      switch piece.kind {
      case .text: texts += 1
      case .dateline, .age: return false
      case .title: hasHeadline = hasHeadline || !Kickers.isShort(piece, in: page)
      default: break
      }
      if piece.startsPart { break }
    }
    return hasHeadline && texts <= 1
  }
}

extension Cursor {
  /// Moves past the rest of a word and the blanks behind it; tells whether another word follows.
  fileprivate mutating func takeWordAndBlanks() -> Bool {
    while !isAtEnd, blankWidth == 0 { offset += scalar.length }
    takeBlanks()
    return !isAtEnd
  }
}

/// What such lines look like.
enum SignedTime {
  /// An author has no more words, with the mark behind them.
  static let mostWords = 10
  /// How many lines above a name its headline may stand.
  static let reach = 8
  /// A digit stands so near the end of the line, with ` Uhr`, a zone or how long it takes to read.
  private static let tail = 20

  /// Whether the end of the line can be that of a time in digits.
  static func mayEnd(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for offset in max(start, end - tail)..<end where ASCII.isDigit(page[offset]) { return true }
    return false
  }

  /// Where the author ends before a time at `time`: before blanks, and a mark or `op` among them.
  static func authorEnd(_ page: Span<UInt8>, _ start: Int, _ time: Int) -> Int {
    let end = LineReader.trimBlanks(page, from: start, end: time)
    let last = DecodedScalar.read(page, before: end, start: start)
    if marks.contains(last.value) {
      let inner = end - last.length
      return inner > start ? LineReader.trimBlanks(page, from: start, end: inner) : start
    }
    var word = end
    while word > start, page[word - 1] != 0x20 { word -= 1 }
    guard word > start, joiners.match(page, at: word, end: end)?.end == end else { return end }
    return LineReader.trimBlanks(page, from: start, end: word)
  }

  /// `,`, `|`, `-`, `(`, `;`, `–`, `—`, `·`, `•`, `/`.
  private static let marks: Set<UInt32> = [
    0x2C, 0x7C, 0x2D, 0x28, 0x3B, 0x2013, 0x2014, 0xB7, 0x2022, 0x2F,
  ]

  private static let joiners = PhraseTable<Bool>(
    .ignored, ["op", "on", "at", "am", "le", "el", "om"].map { ($0, true) })
}
