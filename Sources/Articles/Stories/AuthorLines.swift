import Scanning

/// Knows the lines beside a story's time that name its author, where nothing else says so:
/// `Jane Roe` above or below `12 May 2026`, and the desk below: `BBC News, Nairobi`.
enum AuthorLines {
  /// Makes bylines of the names beside the stamps of one part of a page.
  ///
  /// A name stands on the line above the stamp, or is the first thing below it while the headline
  /// has no text yet. A headline of more than three words must stand above, as a name in front of
  /// everything else is a headline itself.
  /// - Complexity: O(pieces of the part).
  static func settle(_ page: Span<UInt8>, _ pieces: inout [Piece], _ part: Range<Int>) {
    // Most pages have no stamps, and counting the words of their titles is not free.
    guard part.contains(where: { pieces[$0].kind == .stamp }) else { return }
    var hasHeadline = false
    var hasText = false
    for index in part {
      switch pieces[index].kind {
      case .title: hasHeadline = hasHeadline || !Kickers.isShort(pieces[index], in: page)
      case .text, .dateline: hasText = true
      case .age, .opener, .entry, .ending: (hasHeadline, hasText) = (false, false)
      case .stamp:
        let below = index + 1
        if hasHeadline, !hasText, below < part.upperBound, isAuthor(page, pieces[below]) {
          name(below, page, &pieces, part)
        } else if hasHeadline, index > part.lowerBound, !pieces[index].isAfterEmptyLine,
          isAuthor(page, pieces[index - 1]), hasHeadlineAbove(index - 1, page, pieces, part)
        {
          name(index - 1, page, &pieces, part)
        }
      default: break
      }
    }
  }

  /// Makes a byline of the piece at `index`, and of the desk on the next line.
  private static func name(
    _ index: Int, _ page: Span<UInt8>, _ pieces: inout [Piece], _ part: Range<Int>
  ) {
    pieces[index].kind = .byline
    let next = index + 1
    guard next < part.upperBound, pieces[next].kind == .title, !pieces[next].isAfterEmptyLine else {
      return
    }
    let range = pieces[next].range
    let isDesk = BylineReader.isDesk(page, Int(range.start), Int(range.end))
    if isDesk || isAuthor(page, pieces[next]) { pieces[next].kind = .byline }
  }

  private static func isAuthor(_ page: Span<UInt8>, _ piece: Piece) -> Bool {
    piece.kind == .title && !piece.startsItem
      && BylineReader.isName(page, Int(piece.range.start), Int(piece.range.end))
  }

  /// Whether one of the few lines above is a title of more than three words.
  private static func hasHeadlineAbove(
    _ index: Int, _ page: Span<UInt8>, _ pieces: [Piece], _ part: Range<Int>
  ) -> Bool {
    (max(part.lowerBound, index - reach)..<index).contains {
      pieces[$0].kind == .title && !Kickers.isShort(pieces[$0], in: page)
    }
  }

  /// How many lines above a name a headline may stand.
  private static let reach = 8
}
