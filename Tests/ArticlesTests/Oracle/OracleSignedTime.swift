import Scanning

@testable import Articles

/// Lines that name an author and, behind that, a time.
extension OracleBlocks {
  func signedTime(
    _ line: OraclePiece, _ text: ArraySlice<OracleScalar>
  ) -> (author: OraclePiece?, time: OraclePiece)? {
    let end = line.range.upperBound
    guard line.kind == .title || line.kind == .text, line.range.count <= 120,
      bytes[max(line.range.lowerBound, end - 20)..<end].contains(where: { (48...57).contains($0) })
    else { return nil }
    let words = text.indices.dropFirst().filter {
      !isGap(text[$0]) && isGap(text[$0 - 1]) && text[..<$0].contains { $0.isSpace }
    }
    let starts = words.filter { word in
      // Marks without width alone part no words.
      text[..<word].reversed().prefix { isGap($0) }.contains { $0.isSpace }
    }
    for start in starts.prefix(10) {
      guard var time = wholeTime(text[start...], line) else { continue }
      let left = authorText(text[..<start])
      guard let last = left.last else { return nil }
      var author = OraclePiece(
        range: line.range.lowerBound..<last.end, kind: .title, part: line.part)
      author.isAfterEmptyLine = line.isAfterEmptyLine
      author.beginsLower = line.beginsLower
      guard nameAuthor(&author, left) else {
        guard time.kind == .stamp, isBelowHeadline(line.part),
          DatelineNames.cities.contains(bytes, author.byteRange)
        else { return nil }
        time.isAfterEmptyLine = line.isAfterEmptyLine
        time.beginsLower = line.beginsLower
        return (nil, time)
      }
      let between = text.first { $0.start >= last.end && !$0.isBlank }
      time.range = (between?.start ?? end)..<end
      return (author, time)
    }
    return nil
  }

  private func isGap(_ scalar: OracleScalar) -> Bool { scalar.isSpace || scalar.isHidden }

  private func wholeTime(_ text: ArraySlice<OracleScalar>, _ line: OraclePiece) -> OraclePiece? {
    let end = line.range.upperBound
    var piece = OraclePiece(range: line.range, kind: .age, part: line.part)
    var ahead = OracleText(text)
    if let age = ahead.takeAge(bytes), age.text.offsets.upperBound == end {
      piece.age = age
      return piece
    }
    ahead = OracleText(text)
    guard let stamp = ahead.takeStampLine(bytes), !stamp.isClock, stamp.end == end else {
      return nil
    }
    piece.kind = .stamp
    piece.age = stamp.age
    piece.isWeak = stamp.isLater
    return piece
  }

  /// The author without the blanks, mark or `op` behind.
  private func authorText(_ text: ArraySlice<OracleScalar>) -> ArraySlice<OracleScalar> {
    let trimmed = text.trimmed
    guard let last = trimmed.last?.value else { return trimmed }
    let marks: [Unicode.Scalar] = [",", "|", "-", "(", ";", "–", "—", "·", "•", "/"]
    if marks.contains(last) { return trimmed.dropLast().trimmed }
    let word = trimmed.reversed().prefix { $0.value != " " }.count
    let before = trimmed.dropLast(word)
    let joiner = String(String.UnicodeScalarView(trimmed.suffix(word).compactMap(\.value)))
    let joiners = ["op", "on", "at", "am", "le", "el", "om"]
    return !before.isEmpty && joiners.contains(joiner.lowercased()) ? before.trimmed : trimmed
  }

  private func nameAuthor(_ piece: inout OraclePiece, _ left: ArraySlice<OracleScalar>) -> Bool {
    let text = OracleText(left)
    if piece.range.count <= 100, let line = text.signOffLine {
      piece.kind = .signOff
      piece.signOff = line.credits
      piece.isWeak = line.isMarked
    } else if piece.range.count <= 100, let name = text.byline {
      piece.kind = .byline
      piece.name = name
      piece.signOff = OracleText(bytes, name.offsets).companions ?? []
    } else if isDesk(left) {
      piece.kind = .byline
      piece.name = piece.byteRange
    } else {
      return isBelowHeadline(piece.part) && text.isOneName
    }
    return true
  }

  func isDesk(_ text: ArraySlice<OracleScalar>) -> Bool {
    OracleText(text).length <= 100 && OracleText(text).isDeskAlone
  }

  private func isBelowHeadline(_ part: Int) -> Bool {
    let near = pieces.suffix(8).filter { $0.part == part }
    if near.contains(where: { $0.kind == .dateline || $0.kind == .age }) { return false }
    let hasHeadline = near.contains { piece in
      piece.kind == .title && bytes[piece.range].filter { $0 == 0x20 }.count >= 3
    }
    return hasHeadline && near.count { $0.kind == .text } <= 1
  }
}

extension ArraySlice<OracleScalar> {
  fileprivate var trimmed: Self {
    var copy = self
    while copy.last?.isBlank == true { copy.removeLast() }
    return copy
  }
}
