import Scanning

/// Finds where the first story of a part begins and makes chrome of what stands above it.
///
/// The headline is the line above the first dateline; of a headline printed twice both are kept.
/// Sentences above a headline are the site's own only if they say so or if the story is certain:
/// it has its headline twice, or a heading opens the briefs below it.
struct PageHead: ~Escapable {
  private let page: Span<UInt8>
  private let outline: PartOutline
  /// How far a second print of a headline is looked for.
  private static let reach = 32

  @_lifetime(copy page)
  init(_ page: Span<UInt8>, _ outline: PartOutline) {
    self.page = page
    self.outline = outline
  }

  /// Marks the chrome at the head of the part.
  func mark(_ pieces: inout [Piece]) {
    if let dateline = outline.firstDateline {
      markAbove(dateline, &pieces)
    } else if outline.firstMark > outline.pieces.lowerBound {
      markWithoutDateline(&pieces)
    }
  }

  // MARK: A story with a dateline

  private func markAbove(_ dateline: Int, _ pieces: inout [Piece]) {
    let top = outline.pieces.lowerBound
    let titles = titlesAbove(dateline, pieces)
    for title in titles {
      guard let first = earlierPrint(of: title, pieces) else { continue }
      if isPageTitle(first, of: title, pieces) { return markChrome(&pieces, top..<title) }
      markChrome(&pieces, top..<first)
      markChrome(&pieces, (first + 1)..<title)
      return
    }
    guard
      let headline = headline(among: titles, pieces) ?? introducedHeadline(above: dateline, pieces)
    else {
      return markSiteTalk(&pieces, top..<dateline)
    }
    if outline.hasOpener || !hasStory(pieces, top..<headline) {
      markChrome(&pieces, top..<headline)
    } else {
      markSiteTalk(&pieces, top..<headline)
    }
  }

  /// The title nearest the dateline; the one above it if that is the first line of the part, and
  /// both are longer than kickers and menu entries: then the nearer one is a second headline.
  private func headline(among titles: [Int], _ pieces: [Piece]) -> Int? {
    guard titles.count == 2, titles[1] == outline.pieces.lowerBound, titles[0] == titles[1] + 1,
      !pieces[titles[0]].isAfterEmptyLine, !Kickers.isShort(pieces[titles[0]], in: page),
      !Kickers.isShort(pieces[titles[1]], in: page)
    else { return titles.first }
    return titles[1]
  }

  /// The titles directly above a dateline, nearest first; at most four.
  private func titlesAbove(_ dateline: Int, _ pieces: [Piece]) -> [Int] {
    var titles: [Int] = []
    var index = dateline - 1
    while index >= outline.pieces.lowerBound, titles.count < 4 {
      if pieces[index].kind == .text { break }
      if pieces[index].kind == .title { titles.append(index) }
      index -= 1
    }
    return titles
  }

  /// The headline above a single paragraph that introduces a lead before its dateline.
  private func introducedHeadline(above dateline: Int, _ pieces: [Piece]) -> Int? {
    let top = outline.pieces.lowerBound
    guard outline.hasOpener, dateline - 2 >= top else { return nil }
    guard pieces[dateline - 1].kind == .text, pieces[dateline - 2].kind == .title else {
      return nil
    }
    return dateline - 2
  }

  // MARK: A story without

  private func markWithoutDateline(_ pieces: inout [Piece]) {
    let head = outline.pieces.lowerBound..<outline.firstMark
    if let (first, second) = firstRepeatedTitle(pieces, head) {
      if isPageTitle(first, of: second, pieces) {
        return markChrome(&pieces, head.lowerBound..<second)
      }
      markChrome(&pieces, head.lowerBound..<first)
      for index in (first + 1)..<second where pieces[index].kind == .title {
        pieces[index].kind = .chrome
      }
      markSiteTalk(&pieces, (first + 1)..<second)
      return
    }
    markSiteTalk(&pieces, head)
    markMenu(&pieces, head)
    if outline.hasOpener, outline.firstMark == outline.firstOpener, !hasStory(pieces, head) {
      markLooseTitles(&pieces, head)
    }
  }

  private func firstRepeatedTitle(_ pieces: [Piece], _ head: Range<Int>) -> (Int, Int)? {
    guard let top = head.first(where: { pieces[$0].kind != .chrome }) else { return nil }
    for first in (top..<head.upperBound).prefix(Self.reach) where pieces[first].kind == .title {
      for second in (first + 1)..<max(first + 1, min(head.upperBound, first + Self.reach))
      where isPrint(first, of: second, pieces) {
        return (first, second)
      }
    }
    return nil
  }

  /// Makes chrome of three or more short titles in a row at the top, which are a menu, and of fewer
  /// beside a section's name, which say where in the site the headline below stands.
  private func markMenu(_ pieces: inout [Piece], _ head: Range<Int>) {
    var menuEnd = head.lowerBound
    var entries = 0
    var hasSection = false
    var isBlock = true
    while menuEnd < head.upperBound {
      let piece = pieces[menuEnd]
      guard
        piece.kind == .chrome || piece.kind == .section
          || piece.kind == .title && Kickers.isShort(piece, in: page)
      else { break }
      if piece.kind != .chrome {
        if entries > 0, piece.isAfterEmptyLine { isBlock = false }
        entries += 1
      }
      hasSection = hasSection || piece.kind == .section
      menuEnd += 1
    }
    guard menuEnd < head.upperBound else { return }
    if entries >= 3 { return markChrome(&pieces, head.lowerBound..<menuEnd) }
    guard hasSection, isBlock, isHeadline(pieces, menuEnd) else { return }
    for index in head.lowerBound..<menuEnd where pieces[index].kind == .title {
      pieces[index].kind = .chrome
    }
  }

  /// Whether the piece is a title below a section's name or an empty line.
  private func isHeadline(_ pieces: [Piece], _ index: Int) -> Bool {
    pieces[index].kind == .title
      && (pieces[index].isAfterEmptyLine || pieces[index - 1].kind == .section)
  }

  /// Titles with no story under them, before the briefs begin: one long title is a headline.
  private func markLooseTitles(_ pieces: inout [Piece], _ head: Range<Int>) {
    let titles = head.filter { pieces[$0].kind == .title }
    if titles.count == 1, !Kickers.isShort(pieces[titles[0]], in: page) { return }
    markChrome(&pieces, head)
  }

  // MARK: Marking

  /// Whether there is text in `range` that is not the site's talk about itself.
  private func hasStory(_ pieces: [Piece], _ range: Range<Int>) -> Bool {
    range.contains { index in
      pieces[index].kind == .text && !Headings.isSiteTalk(page, pieces[index].range)
    }
  }

  private func markSiteTalk(_ pieces: inout [Piece], _ range: Range<Int>) {
    for index in range where pieces[index].kind == .text || pieces[index].kind == .title {
      if Headings.isSiteTalk(page, pieces[index].range) { pieces[index].kind = .chrome }
    }
  }

  /// Makes chrome of `range`, but for what belongs to the headline just below it.
  private func markChrome(_ pieces: inout [Piece], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let last = range.upperBound - 1
    let keepsLast = belongsToHeadline(pieces, last, isFirst: last == range.lowerBound)
    for index in range where !(keepsLast && index == last) { pieces[index].kind = .chrome }
  }

  /// Whether a line is a stamp, a kicker, or a section's name that is alone.
  private func belongsToHeadline(_ pieces: [Piece], _ index: Int, isFirst: Bool) -> Bool {
    switch pieces[index].kind {
    case .stamp: true
    case .title: Kickers.isKicker(pieces, index, in: page)
    case .section: isFirst || pieces[index - 1].kind != .section
    default: false
    }
  }

  /// The first title above `title` with the same words, or with the name of the site behind them.
  private func earlierPrint(of title: Int, _ pieces: [Piece]) -> Int? {
    (outline.pieces.lowerBound..<title).first { isPrint($0, of: title, pieces) }
  }

  private func isPrint(_ first: Int, of second: Int, _ pieces: [Piece]) -> Bool {
    pieces[first].kind == .title && pieces[second].kind == .title
      && PageTitle.isEcho(pieces[first], of: pieces[second], in: page)
  }

  /// Whether the name of the site stands behind the words that the headline repeats.
  private func isPageTitle(_ first: Int, of second: Int, _ pieces: [Piece]) -> Bool {
    pieces[first].range.count > pieces[second].range.count
  }
}
