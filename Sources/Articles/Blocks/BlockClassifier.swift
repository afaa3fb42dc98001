import Scanning

/// Cuts lines into pieces and says of each what it is by itself.
struct BlockClassifier {
  /// The pieces in page order.
  var pieces: [Piece] = []
  /// The ages of the pieces that are one.
  private(set) var ages: [Age] = []
  /// The datelines of the pieces that open with one.
  private(set) var datelines: [Dateline] = []
  /// Reads datelines and keeps their places and credits.
  private(set) var reader = DatelineReader()

  /// Longer lines are text, whatever they end with.
  private static let longestTitle = 180

  /// Adds the pieces of `line`.
  mutating func add(_ line: TextLine, of page: Span<UInt8>) {
    var start = line.start
    while let age = AgeReader.read(page, at: start, end: line.end, datelines: &reader) {
      var piece = Piece(range: age.text, kind: .age, part: line.part)
      piece.index = ages.count
      piece.isAfterEmptyLine = line.isAfterEmptyLine
      ages.append(age)
      pieces.append(piece)
      start = LineTable.skipBlanks(page, from: Int(age.text.end), end: line.end)
      if start == line.end { return }
    }
    var piece = Piece(range: ByteRange(start, line.end), kind: .text, part: line.part)
    piece.isAfterEmptyLine = line.isAfterEmptyLine && start == line.start
    piece.beginsLower = beginsLower(page, start, line.end)
    piece.endsSentence = endsSentence(page, start, line.end)
    classify(&piece, page)
    pieces.append(piece)
  }

  /// Adds `line`, which is known to be a title.
  mutating func addTitle(_ line: TextLine) {
    pieces.append(
      Piece(range: ByteRange(line.start, line.end), kind: .title, part: line.part))
  }

  private mutating func classify(_ piece: inout Piece, _ page: Span<UInt8>) {
    let (start, end) = (Int(piece.range.start), Int(piece.range.end))
    if let dateline = reader.read(page, at: start, end: end) {
      piece.kind = .dateline
      piece.index = datelines.count
      datelines.append(dateline)
      return
    }
    guard end - start <= Self.longestTitle else { return }
    if end - start <= Headings.longest, let heading = Headings.recognise(page, start, end) {
      piece.kind = heading.kind
      piece.name = heading.name
      piece.isWeak = heading.isWeak
    } else if Headings.isSectionName(page, start, end) {
      piece.kind = .section
      piece.name = piece.range
    } else if end - start <= BylineReader.longest, let name = BylineReader.read(page, start, end) {
      piece.kind = .byline
      piece.name = name
    } else if let agency = signOff(page, start, end) {
      piece.kind = .signOff
      piece.name = agency
    } else if isRule(page, start, end) {
      piece.kind = .chrome
    } else if !piece.endsSentence || endsAsQuestion(page, end), !piece.beginsLower {
      piece.kind = .title
    }
  }

  private func beginsLower(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    ScalarClass.isLower(DecodedScalar.read(page, at: start, end: end).value)
  }

  private func endsAsQuestion(_ page: Span<UInt8>, _ end: Int) -> Bool {
    page[end - 1] == 0x3F || page[end - 1] == 0x21
  }

  /// Whether the last mark, quotes and brackets aside, ends a sentence.
  private func endsSentence(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var position = end
    for _ in 0..<4 where position > start {
      let scalar = DecodedScalar.read(page, before: position, start: start)
      switch scalar.value {
      case 0x2E, 0x21, 0x3F, 0x3A, 0x2026: return true
      case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0xAB, 0x2018...0x201F: position -= scalar.length
      default: return false
      }
    }
    return false
  }

  /// The agency that is alone on the line, with or without brackets: `(ANP)`, `Reuter`.
  private func signOff(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> ByteRange? {
    var cursor = Cursor(page, at: start, end: end)
    let isBracketed = cursor.take(0x28)
    let nameStart = cursor.offset
    guard let spelling = cursor.takeWord(AgencyCodes.table) else { return nil }
    if spelling == .capital, ASCII.isLower(page[nameStart]) { return nil }
    let name = ByteRange(nameStart, cursor.offset)
    if isBracketed, !cursor.take(0x29) { return nil }
    return cursor.isAtEnd ? name : nil
  }

  /// Whether the line is drawn: three or more of the same mark and nothing else.
  private func isRule(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 3 else { return false }
    switch page[start] {
    case 0x2A, 0x2D, 0x3D, 0x5F, 0x7E, 0x23: break
    default: return false
    }
    for offset in start..<end where page[offset] != page[start] { return false }
    return true
  }
}
