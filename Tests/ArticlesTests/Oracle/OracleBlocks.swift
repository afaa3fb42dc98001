import Scanning

@testable import Articles

/// A line, or the half of one that an age is glued to, as the oracle sees it.
struct OraclePiece {
  var range: Range<Int>
  var kind: Piece.Kind
  var part: Int
  var isAfterEmptyLine = false
  var name = ByteRange.none
  var isWeak = false
  var isLoose = false
  var beginsLower = false
  var endsSentence = false
  var startsItem = false
  var age: Age?
  var dateline: OracleDateline?
  var signOff: [ByteRange] = []

  var byteRange: ByteRange { ByteRange(range.lowerBound, range.upperBound) }
}

/// Cuts a page into pieces, line by line.
struct OracleBlocks {
  let bytes: [UInt8]
  var pieces: [OraclePiece] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var part = 0
    var isAfterEmptyLine = false
    var line: [OracleScalar] = []
    let scalars = OracleText(bytes, 0..<bytes.count).scalars
    for (index, scalar) in scalars.enumerated() {
      guard (0x0A...0x0D).contains(scalar.value?.value ?? 0) else {
        line.append(scalar)
        continue
      }
      let isEndOfPair = scalar.value == "\n" && index > 0 && scalars[index - 1].value == "\r"
      if !isEndOfPair { add(line, part, &isAfterEmptyLine) }
      if scalar.value == "\u{0C}" { part += 1 }
      line = []
    }
    add(line, part, &isAfterEmptyLine)
  }

  private mutating func add(
    _ line: [OracleScalar], _ part: Int, _ isAfterEmptyLine: inout Bool
  ) {
    var text = line.drop { $0.isBlank }
    while text.last?.isBlank == true { text.removeLast() }
    if text.isEmpty {
      isAfterEmptyLine = true
      return
    }
    var end = text[text.endIndex - 1].end
    var isFirst = true
    var tail: OraclePiece?
    while let first = text.first {
      var piece = OraclePiece(range: first.start..<end, kind: .text, part: part)
      piece.isAfterEmptyLine = isAfterEmptyLine && isFirst
      var ahead = OracleText(text)
      piece.age = ahead.takeAge(bytes)
      if let age = piece.age {
        piece.kind = .age
        piece.range = age.text.offsets
        text = ahead.rest.drop { $0.isBlank }
      } else if let stamp = ahead.takeStampLine(bytes) {
        piece.age = stamp.age
        piece.kind = stamp.isClock ? .clock : .stamp
        piece.isWeak = stamp.isInline || stamp.isLater
        piece.isLoose = stamp.isLoose
        piece.range = first.start..<stamp.end
        text = ahead.rest.drop { $0.isBlank }
        if stamp.isClock, let rest = text.first {
          tail = takeTail(&text, part)
          end = text[text.endIndex - 1].end
          var behind = OraclePiece(range: rest.start..<end, kind: .text, part: part)
          classify(&behind, text)
          if behind.kind == .dateline { (piece.isWeak, piece.isLoose) = (false, false) }
          pieces.append(piece)
          piece = behind
          text = []
        }
      } else {
        tail = takeTail(&text, part)
        piece.range = first.start..<text[text.endIndex - 1].end
        classify(&piece, text)
        if !isFirst, piece.kind == .title, pieces.last?.kind == .stamp, isDesk(text) {
          piece.kind = .byline
          piece.name = piece.byteRange
        }
        if isFirst, tail == nil, let signed = signedTime(piece, text) {
          if let author = signed.author { pieces.append(author) }
          piece = signed.time
        }
        text = []
      }
      pieces.append(piece)
      isFirst = false
    }
    if let tail { pieces.append(tail) }
    isAfterEmptyLine = false
  }

  /// Takes the sign-off in brackets behind the last sentence off the line.
  private func takeTail(_ line: inout ArraySlice<OracleScalar>, _ part: Int) -> OraclePiece? {
    let last = line[line.endIndex - 1]
    if last.value == "+" { return takePlusses(&line, part) }
    guard let bracket = line.dropFirst().lastIndex(where: { $0.value == "(" }),
      last.end - line[bracket].start <= 100
    else { return nil }
    let credit = OracleText(line[bracket...])
    var sentence = line[..<bracket]
    while sentence.last?.isBlank == true { sentence.removeLast() }
    guard let credits = credit.signOff, OracleText(sentence).endsSentence else { return nil }
    let range = line[bracket].start..<last.end
    line = sentence
    var piece = OraclePiece(range: range, kind: .signOff, part: part)
    piece.signOff = credits
    return piece
  }

  /// Takes three or more plus signs and the blanks before them off the end of the line.
  private func takePlusses(_ line: inout ArraySlice<OracleScalar>, _ part: Int) -> OraclePiece? {
    let end = line[line.endIndex - 1].end
    var title = line
    while title.last?.value == "+" { title.removeLast() }
    let start = title.last?.end ?? 0
    guard end - start >= 3, title.last?.isBlank == true else { return nil }
    while title.last?.isBlank == true { title.removeLast() }
    guard !title.isEmpty else { return nil }
    line = title
    return OraclePiece(range: start..<end, kind: .chrome, part: part)
  }

  private func classify(_ piece: inout OraclePiece, _ line: ArraySlice<OracleScalar>) {
    let text = OracleText(line)
    piece.beginsLower = line.first?.isLower ?? false
    piece.endsSentence = text.endsSentence
    piece.dateline = OracleDateline.read(bytes, piece.range)
    if piece.dateline != nil {
      piece.kind = .dateline
    } else if piece.range.count <= 400, text.isContributors {
      piece.kind = .contributors
    } else if piece.range.count <= 100, let line = text.signOffLine {
      piece.kind = .signOff
      piece.signOff = line.credits
      piece.isWeak = line.isMarked
    } else if piece.range.count <= 120, let heading = text.heading {
      piece.kind = heading.kind
      piece.name = heading.name
      piece.isWeak = heading.isWeak
    } else if piece.range.count <= 180, text.isAll(HeadingWords.sections) {
      piece.kind = .section
      piece.name = piece.byteRange
    } else if piece.range.count <= 100, let name = text.byline {
      piece.kind = .byline
      piece.name = name
      piece.signOff = OracleText(bytes, name.offsets).companions ?? []
    } else if piece.range.count <= 180, text.isRule || text.isReadingTime {
      piece.kind = .chrome
    } else if piece.range.count <= 100, let agencies = text.authors {
      piece.kind = .byline
      piece.name = piece.byteRange
      piece.signOff = agencies
    } else if piece.range.count <= 180, !piece.beginsLower {
      let isQuestion = line.last?.value == "?" || line.last?.value == "!"
      if !piece.endsSentence || isQuestion || text.endsInInitials { piece.kind = .title }
    }
  }
}

extension OracleText {
  /// Whether the last scalar, up to three quotes and brackets aside, ends a sentence.
  fileprivate var endsSentence: Bool {
    let closers: [Unicode.Scalar] = [
      "\"", "'", ")", "]", "»", "«", "‘", "’", "‚", "‛", "“", "”", "„", "‟",
    ]
    var end = scalars[...]
    var dropped = 0
    while dropped < 3, let last = end.last?.value, closers.contains(last) {
      end.removeLast()
      dropped += 1
    }
    return [".", "!", "?", ":", "…"].contains(end.last?.value)
  }

  /// Whether two initials end the line, and no small letter stands in it.
  fileprivate var endsInInitials: Bool {
    let values = scalars.map { $0.value ?? "\u{FFFD}" }
    let capitals: ClosedRange<Unicode.Scalar> = "A"..."Z"
    let tail = Array(values.suffix(5))
    guard values.count > 5, tail[0] == " ", tail[2] == ".", tail[4] == "." else { return false }
    return capitals.contains(tail[1]) && capitals.contains(tail[3])
      && !values.contains { ("a"..."z").contains($0) }
  }

  func isAll<Meaning>(_ table: PhraseTable<Meaning>) -> Bool {
    var copy = self
    return copy.take(table) != nil && copy.isAtEnd
  }

  fileprivate var isReadingTime: Bool {
    var text = self
    return here?.isDigit == true && text.takeReadingTime() && text.isAtEnd
  }

  fileprivate var isRule: Bool {
    guard scalars.count >= 3, let first = scalars[0].value, "*-=_~#".unicodeScalars.contains(first)
    else { return false }
    return scalars.allSatisfy { $0.value == first }
  }

  // MARK: Headings

  fileprivate var heading: Headings.Match? {
    var text = self
    guard let role = text.takeWord(HeadingWords.phrases) else { return nil }
    let isEnd = text.rest.allSatisfy { [":", " ", ">", "."].contains($0.value) }
    switch role {
    case .openerWithSection:
      return text.headingName(longest: 40).map { Headings.Match(kind: .opener, name: $0) }
    case .openerWithSubject:
      return text.headingName(longest: 60).map { _ in Headings.Match(kind: .opener) }
    case .opener: return isEnd ? Headings.Match(kind: .opener) : nil
    case .weakOpener: return isEnd ? Headings.Match(kind: .opener, isWeak: true) : nil
    case .chrome: return isEnd ? Headings.Match(kind: .chrome) : nil
    case .chromeStart: return Headings.Match(kind: .chrome)
    case .link:
      if isEnd { return Headings.Match(kind: .link, isWeak: true) }
      return text.isLinkTarget ? Headings.Match(kind: .link) : nil
    }
  }

  private func headingName(longest: Int) -> ByteRange? {
    var text = self
    guard text.takeSpaces(), let first = text.here else { return nil }
    guard first.isUpper || first.isDigit || first.isApostrophe else { return nil }
    var name = text.rest
    while name.last?.value == ":" || name.last?.value == " " { name.removeLast() }
    let isProse = name.contains { [".", "!", "?", ";"].contains($0.value) }
    guard !isProse, let last = name.last, last.end - first.start <= longest else { return nil }
    return ByteRange(first.start, last.end)
  }

  private var isLinkTarget: Bool {
    var text = self
    let hasSpace = text.takeSpaces()
    guard let first = text.here, let mark = first.value else { return false }
    if [":", "|", ">", "\"", "'", "»"].contains(mark) { return true }
    if (0x2018...0x203A).contains(mark.value) { return true }
    return hasSpace && first.isUpper && scalars.last?.value != "."
  }
}
