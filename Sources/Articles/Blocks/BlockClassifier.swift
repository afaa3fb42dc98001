import Scanning

/// Cuts lines into pieces and says of each what it is by itself.
struct BlockClassifier {
  /// The pieces in page order.
  var pieces: [Piece] = []
  /// What the openers, sections and bylines among them say.
  var labels: [Label] = []
  /// The ages of the pieces that are one.
  var ages: [Age] = []
  /// Reads datelines and keeps them.
  private(set) var reader: DatelineReader
  /// Reads sign-offs and keeps their credits.
  private(set) var signOffs = SignOffReader()

  private let starts = LineStarts.shared
  private static let times: LineKinds = [.age, .stamp]
  private static let byWords: LineKinds = [.signOff, .heading, .byline]

  /// Longer lines are text, whatever they end with.
  private static let longestTitle = 180

  /// A classifier that knows places by `names`.
  init(_ names: DatelineNames) { reader = DatelineReader(names) }

  /// Forgets everything; the memory is kept for the next page.
  mutating func reset() {
    pieces.removeAll(keepingCapacity: true)
    labels.removeAll(keepingCapacity: true)
    ages.removeAll(keepingCapacity: true)
    reader.reset()
    signOffs.reset()
  }

  /// Adds the pieces of `line`.
  mutating func add(_ line: TextLine, of page: Span<UInt8>) {
    let kinds = starts.kinds(page, line.start, line.end)
    if kinds.isDisjoint(with: Self.times) {
      addText(line, kinds, line.marks, mayBeSigned: true, of: page)
    } else {
      addTimes(line, kinds, of: page)
    }
  }

  /// Adds the ages and stamps that the line begins with, and what stands behind them.
  private mutating func addTimes(_ line: TextLine, _ kinds: LineKinds, of page: Span<UInt8>) {
    let start = line.start
    var (line, kinds, marks) = (line, kinds, line.marks)
    while !kinds.isDisjoint(with: Self.times), var piece = timePiece(line, page, kinds) {
      piece.marks.formUnion(marks)
      pieces.append(piece)
      line.start = LineReader.skipBlanks(page, from: Int(piece.range.end), end: line.end)
      if line.start == line.end { return }
      marks = []
      kinds = starts.kinds(page, line.start, line.end)
      if piece.kind == .clock { break }
    }
    let next = pieces.count
    addText(line, kinds, marks, mayBeSigned: line.start == start, of: page)
    guard line.start > start else { return }
    if pieces[next].kind == .dateline { standAlone(next - 1) }
    if pieces[next].kind == .title, pieces[next - 1].kind == .stamp { nameDesk(next, of: page) }
  }

  /// Makes a byline of the title behind a stamp on its line, if it is a desk.
  private mutating func nameDesk(_ index: Int, of page: Span<UInt8>) {
    var piece = pieces[index]
    if classifyAuthor(&piece, page) { pieces[index] = piece }
  }

  /// Makes of a time before a dateline one that stands alone: no sentence begins with it.
  private mutating func standAlone(_ index: Int) {
    guard pieces[index].kind == .clock else { return }
    pieces[index].isWeak = false
    pieces[index].isLoose = false
  }

  /// The age or stamp that the line begins with.
  private mutating func timePiece(
    _ line: TextLine, _ page: Span<UInt8>, _ kinds: LineKinds
  ) -> Piece? {
    let index = Int32(truncatingIfNeeded: ages.count)
    if kinds.contains(.age),
      let age = readAge(page, line.start, line.end)
    {
      ages.append(age)
      return Piece(range: age.text, index: index, kind: .age)
    }
    guard kinds.contains(.stamp), let stamp = readStamp(page, line.start, line.end) else {
      return nil
    }
    ages.append(stamp.age)
    var piece = Piece(
      range: ByteRange(line.start, stamp.end), index: index, kind: stamp.isClock ? .clock : .stamp)
    piece.isWeak = stamp.isInline || stamp.isLater
    piece.isLoose = stamp.isLoose
    return piece
  }

  /// What the line from `start` to `end` may be.
  func kinds(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> LineKinds {
    starts.kinds(page, start, end)
  }

  /// The age that the line begins with.
  mutating func readAge(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Age? {
    AgeReader.read(page, at: start, end: end, datelines: &reader)
  }

  /// The stamp that the line begins with.
  mutating func readStamp(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> StampReader.Stamp? {
    StampReader.read(page, at: start, end: end, datelines: &reader)
  }

  /// Adds `line`, which is known to be a title.
  mutating func addTitle(_ line: TextLine) {
    pieces.append(
      Piece(range: ByteRange(line.start, line.end), kind: .title, marks: [.startsPart]))
  }

  /// Adds a line with no time before it, and the sign-off behind its last sentence.
  @inline(__always)
  private mutating func addText(
    _ line: TextLine, _ kinds: LineKinds, _ marks: Piece.Marks, mayBeSigned: Bool,
    of page: Span<UInt8>
  ) {
    let tail = tail(page, line)
    let end = tail.map { LineReader.trimBlanks(page, from: line.start, end: Int($0.range.start)) }
    var piece = Piece(range: ByteRange(line.start, end ?? line.end), kind: .text, marks: marks)
    if beginsLower(page, line.start, line.end) { piece.marks.insert(.beginsLower) }
    if tail?.kind == .signOff || endsSentence(page, line.start, end ?? line.end) {
      piece.marks.insert(.endsSentence)
    }
    classify(&piece, page, kinds)
    if mayBeSigned, tail == nil, piece.kind == .title || piece.kind == .text,
      addSigned(piece, of: page)
    {
      return
    }
    pieces.append(piece)
    if let tail { pieces.append(tail) }
  }

  /// The sign-off in brackets behind the last sentence of `line`, or the plus signs that end it.
  @inline(__always)
  private mutating func tail(_ page: Span<UInt8>, _ line: TextLine) -> Piece? {
    switch page[line.end - 1] {
    case 0x29, 0x2E: bracketedTail(page, line)
    case 0x2B: plusses(page, line)
    default: nil
    }
  }

  private mutating func bracketedTail(_ page: Span<UInt8>, _ line: TextLine) -> Piece? {
    guard let found = signOffs.readTail(page, line.start, line.end) else { return nil }
    let end = LineReader.trimBlanks(page, from: line.start, end: found.start)
    guard endsSentence(page, line.start, end) else { return nil }
    return Piece(
      range: ByteRange(found.start, line.end), index: Int32(truncatingIfNeeded: found.line),
      kind: .signOff)
  }

  /// The plus signs by which a ticker ends an entry: `… +++`.
  private func plusses(_ page: Span<UInt8>, _ line: TextLine) -> Piece? {
    var first = line.end
    while first > line.start, page[first - 1] == 0x2B { first -= 1 }
    guard line.end - first >= StampWords.leastPlusses, first > line.start,
      LineReader.trimBlanks(page, from: line.start, end: first) < first
    else { return nil }
    return Piece(range: ByteRange(first, line.end), kind: .chrome)
  }

  @inline(__always)
  private mutating func classify(
    _ piece: inout Piece, _ page: Span<UInt8>, _ kinds: LineKinds
  ) {
    let (start, end) = (Int(piece.range.start), Int(piece.range.end))
    if reader.read(page, at: start, end: end, mayBeDay: kinds.contains(.day)) {
      piece.kind = .dateline
      piece.index = Int32(truncatingIfNeeded: reader.datelines.count - 1)
      return
    }
    if kinds.contains(.contributors), ContributorReader.isContributors(page, start, end) {
      piece.kind = .contributors
      return
    }
    guard end - start <= Self.longestTitle else { return }
    if !kinds.isDisjoint(with: Self.byWords), classifyByWords(&piece, page, kinds) { return }
    classifyTitle(&piece, page)
  }

  /// Makes of a short line what its words say it is; tells whether they say anything.
  private mutating func classifyByWords(
    _ piece: inout Piece, _ page: Span<UInt8>, _ kinds: LineKinds
  ) -> Bool {
    let (start, end) = (Int(piece.range.start), Int(piece.range.end))
    if kinds.contains(.signOff), let line = signOffs.read(page, start, end) {
      piece.kind = .signOff
      piece.index = Int32(truncatingIfNeeded: line)
      piece.isWeak = signOffs.lines[line].isMarked
    } else if kinds.contains(.heading), let heading = Headings.recognise(page, start, end) {
      piece.kind = heading.kind
      piece.isWeak = heading.isWeak
      setLabel(of: &piece, Label(name: heading.name))
    } else if kinds.contains(.byline), let name = BylineReader.read(page, start, end) {
      piece.kind = .byline
      let line = signOffs.readCompanions(page, name)
      setLabel(of: &piece, Label(name: name, signOff: Int32(truncatingIfNeeded: line ?? -1)))
    } else {
      return false
    }
    return true
  }

  /// Makes of the words before or behind a time the agencies, byline or desk that they are; tells
  /// whether they are one.
  mutating func classifyAuthor(_ piece: inout Piece, _ page: Span<UInt8>) -> Bool {
    let (start, end) = (Int(piece.range.start), Int(piece.range.end))
    let kinds = starts.kinds(page, start, end).intersection([.signOff, .byline])
    if !kinds.isEmpty, classifyByWords(&piece, page, kinds) { return true }
    guard BylineReader.isDesk(page, start, end) else { return false }
    piece.kind = .byline
    setLabel(of: &piece, Label(name: piece.range))
    return true
  }

  private mutating func setLabel(of piece: inout Piece, _ label: Label) {
    piece.index = Int32(truncatingIfNeeded: labels.count)
    labels.append(label)
  }

  @inline(__always)
  private mutating func classifyTitle(_ piece: inout Piece, _ page: Span<UInt8>) {
    let (start, end) = (Int(piece.range.start), Int(piece.range.end))
    if isRule(page, start, end) || isReadingTime(page, start, end) {
      piece.kind = .chrome
    } else if let line = signOffs.readAuthors(page, start, end) {
      piece.kind = .byline
      setLabel(of: &piece, Label(name: piece.range, signOff: Int32(truncatingIfNeeded: line)))
    } else if !piece.endsSentence || endsAsTitle(page, start, end), !piece.beginsLower {
      piece.kind = .title
    }
  }

  private func beginsLower(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let first = page[start]
    if first < 0x80 { return ASCII.isLower(first) }
    return ScalarClass.isLower(DecodedScalar.read(page, at: start, end: end).value)
  }

  /// Whether the mark at the end of a sentence may end a title too: a question's, or a full stop
  /// behind initials, where all is in capitals.
  private func endsAsTitle(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let last = page[end - 1]
    if last == 0x3F || last == 0x21 { return true }
    guard last == 0x2E, end - start > 5, page[end - 5] == 0x20 else { return false }
    guard ASCII.isUpper(page[end - 4]), page[end - 3] == 0x2E, ASCII.isUpper(page[end - 2]) else {
      return false
    }
    for offset in start..<end where ASCII.isLower(page[offset]) { return false }
    return true
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

  /// Whether the line says how long the text takes to read: `3 min read`.
  private func isReadingTime(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard ASCII.isDigit(page[start]) else { return false }
    var cursor = Cursor(page, at: start, end: end)
    return cursor.takeReadingTime() && cursor.isAtEnd
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
