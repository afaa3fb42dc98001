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
  private(set) var reader: DatelineReader
  /// Reads sign-offs and keeps their credits.
  private(set) var signOffs = SignOffReader()

  private let starts = LineStarts.shared
  private static let times: LineKinds = [.age, .stamp]

  /// Longer lines are text, whatever they end with.
  private static let longestTitle = 180

  /// A classifier that knows places by `names`.
  init(_ names: DatelineNames) { reader = DatelineReader(names) }

  /// Forgets everything; the memory is kept for the next page.
  mutating func reset() {
    pieces.removeAll(keepingCapacity: true)
    ages.removeAll(keepingCapacity: true)
    datelines.removeAll(keepingCapacity: true)
    reader.reset()
    signOffs.reset()
  }

  /// Adds the pieces of `line`.
  mutating func add(_ line: TextLine, of page: Span<UInt8>) {
    var start = line.start
    var kinds = starts.kinds(page, start, line.end)
    while !kinds.isDisjoint(with: Self.times), let piece = timePiece(line, start, page, kinds) {
      pieces.append(piece)
      start = LineReader.skipBlanks(page, from: Int(piece.range.end), end: line.end)
      if start == line.end { return }
      kinds = starts.kinds(page, start, line.end)
      if piece.kind == .clock { break }
    }
    let tail = tail(page, start, line)
    let end = tail.map { LineReader.trimBlanks(page, from: start, end: Int($0.range.start)) }
    var piece = Piece(range: ByteRange(start, end ?? line.end), kind: .text, part: line.part)
    piece.isAfterEmptyLine = line.isAfterEmptyLine && start == line.start
    piece.beginsLower = beginsLower(page, start, line.end)
    piece.endsSentence = tail?.kind == .signOff || endsSentence(page, start, end ?? line.end)
    classify(&piece, page, kinds)
    if piece.kind == .dateline, start > line.start { standAlone() }
    pieces.append(piece)
    if let tail { pieces.append(tail) }
  }

  /// The sign-off in brackets behind the last sentence of `line`, or the plus signs that end it.
  private mutating func tail(_ page: Span<UInt8>, _ start: Int, _ line: TextLine) -> Piece? {
    if page[line.end - 1] == 0x2B { return plusses(page, start, line) }
    guard let found = signOffs.readTail(page, start, line.end) else { return nil }
    let end = LineReader.trimBlanks(page, from: start, end: found.start)
    guard endsSentence(page, start, end) else { return nil }
    var piece = Piece(
      range: ByteRange(found.start, line.end), kind: .signOff, part: line.part)
    piece.index = Int32(truncatingIfNeeded: found.line)
    return piece
  }

  /// The plus signs by which a ticker ends an entry: `… +++`.
  private func plusses(_ page: Span<UInt8>, _ start: Int, _ line: TextLine) -> Piece? {
    var first = line.end
    while first > start, page[first - 1] == 0x2B { first -= 1 }
    guard line.end - first >= StampWords.leastPlusses, first > start,
      LineReader.trimBlanks(page, from: start, end: first) < first
    else { return nil }
    return Piece(range: ByteRange(first, line.end), kind: .chrome, part: line.part)
  }

  /// Makes of a time before a dateline one that stands alone: no sentence begins with it.
  private mutating func standAlone() {
    guard let last = pieces.indices.last, pieces[last].kind == .clock else { return }
    pieces[last].isWeak = false
    pieces[last].isLoose = false
  }

  /// The age or stamp at `start` of the line.
  private mutating func timePiece(
    _ line: TextLine, _ start: Int, _ page: Span<UInt8>, _ kinds: LineKinds
  ) -> Piece? {
    var piece = Piece(range: .none, kind: .age, part: line.part)
    if kinds.contains(.age),
      let age = AgeReader.read(page, at: start, end: line.end, datelines: &reader)
    {
      piece.range = age.text
      ages.append(age)
    } else if kinds.contains(.stamp),
      let stamp = StampReader.read(page, at: start, end: line.end, datelines: &reader)
    {
      piece.range = ByteRange(start, stamp.end)
      piece.kind = stamp.isClock ? .clock : .stamp
      piece.isWeak = stamp.isInline || stamp.isLater
      piece.isLoose = stamp.isLoose
      ages.append(stamp.age)
    } else {
      return nil
    }
    piece.index = Int32(truncatingIfNeeded: ages.count - 1)
    piece.isAfterEmptyLine = line.isAfterEmptyLine && start == line.start
    return piece
  }

  /// Adds `line`, which is known to be a title.
  mutating func addTitle(_ line: TextLine) {
    pieces.append(
      Piece(range: ByteRange(line.start, line.end), kind: .title, part: line.part))
  }

  private mutating func classify(
    _ piece: inout Piece, _ page: Span<UInt8>, _ kinds: LineKinds
  ) {
    let (start, end) = (Int(piece.range.start), Int(piece.range.end))
    if let dateline = reader.read(page, at: start, end: end, mayBeDay: kinds.contains(.day)) {
      piece.kind = .dateline
      piece.index = Int32(truncatingIfNeeded: datelines.count)
      datelines.append(dateline)
      return
    }
    if kinds.contains(.contributors), ContributorReader.isContributors(page, start, end) {
      piece.kind = .contributors
      return
    }
    guard end - start <= Self.longestTitle else { return }
    if classifyByWords(&piece, page, kinds) { return }
    classifyTitle(&piece, page)
  }

  /// Makes of a short line what its words say it is; tells whether they say anything.
  private mutating func classifyByWords(
    _ piece: inout Piece, _ page: Span<UInt8>, _ kinds: LineKinds
  ) -> Bool {
    guard !kinds.isDisjoint(with: [.signOff, .heading, .byline]) else { return false }
    let (start, end) = (Int(piece.range.start), Int(piece.range.end))
    if kinds.contains(.signOff), let line = signOffs.read(page, start, end) {
      piece.kind = .signOff
      piece.index = Int32(truncatingIfNeeded: line)
      piece.isWeak = signOffs.lines[line].isMarked
    } else if kinds.contains(.heading), let heading = Headings.recognise(page, start, end) {
      piece.kind = heading.kind
      piece.name = heading.name
      piece.isWeak = heading.isWeak
    } else if kinds.contains(.byline), let name = BylineReader.read(page, start, end) {
      piece.kind = .byline
      piece.name = name
      let line = signOffs.readCompanions(page, name)
      piece.index = Int32(truncatingIfNeeded: line ?? -1)
    } else {
      return false
    }
    return true
  }

  @inline(__always)
  private func classifyTitle(_ piece: inout Piece, _ page: Span<UInt8>) {
    let (start, end) = (Int(piece.range.start), Int(piece.range.end))
    if isRule(page, start, end) {
      piece.kind = .chrome
    } else if !piece.endsSentence || endsAsQuestion(page, end), !piece.beginsLower {
      piece.kind = .title
    }
  }

  private func beginsLower(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let first = page[start]
    if first < 0x80 { return ASCII.isLower(first) }
    return ScalarClass.isLower(DecodedScalar.read(page, at: start, end: end).value)
  }

  private func endsAsQuestion(_ page: Span<UInt8>, _ end: Int) -> Bool {
    page[end - 1] == 0x3F || page[end - 1] == 0x21
  }

  /// Whether the last mark, quotes and brackets aside, ends a sentence.
  private func endsSentence(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let last = page[end - 1]
    if last == 0x2E { return true }
    if ASCII.isWord(last) { return false }
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
