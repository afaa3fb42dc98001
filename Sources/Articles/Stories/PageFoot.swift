import Scanning

/// Makes chrome of the labels that sites set below a story: its topics, a word or two on each line.
enum PageFoot {
  /// One short line may be the beginning of a text that was cut off; so many are labels.
  private static let leastLabels = 2

  /// Marks the labels that end one part of a page, if a text ends directly above them.
  ///
  /// - Complexity: O(pieces of the part).
  static func mark(_ page: Span<UInt8>, _ pieces: inout [Piece], _ part: Range<Int>) {
    var first = part.upperBound
    var labels = 0
    while first > part.lowerBound {
      let piece = pieces[first - 1]
      if isLabel(piece, page) {
        labels += 1
      } else if piece.kind != .chrome, piece.kind != .link {
        break
      }
      first -= 1
    }
    guard labels >= leastLabels, first > part.lowerBound, endsText(pieces[first - 1]) else {
      return
    }
    for index in first..<part.upperBound where isLabel(pieces[index], page) {
      pieces[index].kind = .chrome
    }
  }

  /// Whether the line has at most three words and ends no sentence.
  private static func isLabel(_ piece: Piece, _ page: Span<UInt8>) -> Bool {
    guard piece.kind == .title || piece.kind == .text, !piece.endsSentence else { return false }
    return piece.range.count <= longest && Kickers.isShort(piece, in: page)
  }

  private static let longest = 60

  private static func endsText(_ piece: Piece) -> Bool {
    switch piece.kind {
    case .text, .dateline: piece.endsSentence
    case .signOff, .contributors: true
    default: false
    }
  }
}
