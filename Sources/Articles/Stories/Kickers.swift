import Scanning

/// Knows a kicker: a few words on the line above a headline, `Verkeer` or `STORM`.
enum Kickers {
  /// No kicker has more words.
  private static let mostWords = 3
  /// No headline below a kicker has fewer words.
  private static let leastHeadlineWords = 4

  /// Whether the title at `index` is a kicker of the title on the next line.
  static func isKicker(_ pieces: [Piece], _ index: Int, in page: Span<UInt8>) -> Bool {
    guard pieces[index].kind == .title, index + 1 < pieces.count else { return false }
    let headline = pieces[index + 1]
    guard headline.kind == .title, !headline.startsPart,
      !headline.isAfterEmptyLine, startsRun(pieces, index)
    else { return false }
    return wordCount(pieces[index], in: page) <= mostWords
      && wordCount(headline, in: page) >= leastHeadlineWords
  }

  /// Whether nothing that may be of the same menu stands directly above.
  private static func startsRun(_ pieces: [Piece], _ index: Int) -> Bool {
    guard index > 0, !pieces[index].startsPart else { return true }
    switch pieces[index - 1].kind {
    case .section where pieces[index - 1].startsPart: return true
    case .title, .section, .chrome, .link: return pieces[index].isAfterEmptyLine
    default: return true
    }
  }

  /// Whether a line has no more words than a kicker.
  static func isShort(_ piece: Piece, in page: Span<UInt8>) -> Bool {
    wordCount(piece, in: page) <= mostWords
  }

  /// How many words a line has, by its spaces.
  static func wordCount(_ piece: Piece, in page: Span<UInt8>) -> Int {
    var blanks = 0
    for offset in piece.range.offsets where page[offset] == 0x20 { blanks += 1 }
    return blanks + 1
  }
}
