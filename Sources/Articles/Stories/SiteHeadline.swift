/// Finds the headline of the story on a whole web page.
extension SitePage {
  /// So few entries may stand between a headline and its text: who took the picture, buttons.
  private static let mostBelowHeadline = 3

  /// The last entry of more than three words, if hardly anything stands between it and a text; of
  /// the menu above the story else the entry directly above the text.
  func headline(of menu: Range<Int>, isHead: Bool, _ pieces: [Piece]) -> Int? {
    guard menu.upperBound < part.upperBound, isBelowHeadline(pieces[menu.upperBound]) else {
      return nil
    }
    let found = menu.suffix(Self.mostBelowHeadline + 1).last { isLongTitle(pieces[$0]) }
    if found != nil || !isHead { return found }
    let last = menu.upperBound - 1
    return pieces[last].kind == .title ? last : nil
  }

  private func isBelowHeadline(_ piece: Piece) -> Bool {
    switch piece.kind {
    case .text, .dateline, .byline, .stamp: true
    default: false
    }
  }

  /// The title that stands above the menus too; or the title of more than three words nearest the
  /// byline or stamp, or else the end of `range`, and of such titles in a row the first, as the
  /// others are second headlines.
  func headline(in range: Range<Int>, _ pieces: [Piece]) -> Int? {
    if let echoed = range.first(where: { isEchoed($0, range.lowerBound, pieces) }) { return echoed }
    let mark = range.first { pieces[$0].kind == .byline || pieces[$0].kind == .stamp }
    let aboveMark = range.lowerBound..<(mark ?? range.upperBound)
    let nearest =
      aboveMark.last { isLongTitle(pieces[$0]) } ?? range.last { isLongTitle(pieces[$0]) }
    guard var headline = nearest else { return nil }
    while let first = longTitle(above: headline, in: range, pieces) { headline = first }
    return headline
  }

  /// Whether one of the first lines of the part is the same title, or begins with it as the title
  /// of the page does: `Brug weer open | De Krant`.
  private func isEchoed(_ index: Int, _ end: Int, _ pieces: [Piece]) -> Bool {
    guard isLongTitle(pieces[index]) else { return false }
    return (part.lowerBound..<end).prefix(Self.reach).contains { first in
      PageTitle.isEcho(pieces[first], of: pieces[index], in: page)
    }
  }

  /// The title of more than three words directly above `index`, or with a line of chrome between.
  private func longTitle(above index: Int, in range: Range<Int>, _ pieces: [Piece]) -> Int? {
    var above = index - 1
    if above > range.lowerBound, pieces[above].kind == .chrome { above -= 1 }
    return range.contains(above) && isLongTitle(pieces[above]) ? above : nil
  }

  func isLongTitle(_ piece: Piece) -> Bool {
    piece.kind == .title && !Kickers.isShort(piece, in: page)
  }
}
