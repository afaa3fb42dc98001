import Scanning

/// Makes chrome of what a whole web page sets around its story: its menus, and all above the last
/// menu before the story.
struct SitePage: ~Escapable {
  let page: Span<UInt8>
  let part: Range<Int>
  private let menus: [Range<Int>]

  /// A shorter line of text may be a caption or the site's own.
  private static let leastParagraph = 80
  private static let leastWords = 10
  /// How far below its headline a story has its time.
  static let reach = 12
  /// So many paragraphs stand between the headline and the menu below the story.
  private static let leastAboveFoot = 3
  /// How far below the age of a card the story goes on.
  private static let reachOfCard = 4

  /// Marks the chrome of one part of a page, if it has menus.
  ///
  /// - Returns: where what belongs to the headline ends – bylines, times, an introduction –, or `nil`
  ///   where there is no headline below a menu.
  /// - Complexity: O(pieces of the part + bytes of its menus).
  static func settle(
    _ page: Span<UInt8>, _ pieces: inout [Piece], _ part: Range<Int>
  ) -> Int? {
    let menus = SiteMenus.find(page, pieces, part)
    guard !menus.isEmpty else { return nil }
    return SitePage(page, part, menus).settle(&pieces)
  }

  @_lifetime(copy page)
  private init(_ page: Span<UInt8>, _ part: Range<Int>, _ menus: [Range<Int>]) {
    self.page = page
    self.part = part
    self.menus = menus
  }

  private func settle(_ pieces: inout [Piece]) -> Int? {
    let story = storyStart(pieces)
    let head = menus.last { $0.upperBound <= story }
    var headline: Int?
    for menu in menus {
      let found = self.headline(of: menu, isHead: menu == head, pieces)
      markChrome(&pieces, menu, above: found)
      guard let found else { continue }
      markShortTitles(&pieces, (found + 1)..<menu.upperBound)
      if menu == head, isLongTitle(pieces[found]) { headline = found }
    }
    guard let head else { return nil }
    let above = part.lowerBound..<head.lowerBound
    guard !above.contains(where: { pieces[$0].kind == .dateline }) else { return nil }
    for index in above { pieces[index].kind = .chrome }
    headline = markHead(head.upperBound..<story, &pieces) ?? headline
    markButtons(from: story, &pieces)
    markFoot(from: story, &pieces)
    markCards(from: story, &pieces)
    return headline.map { settleTimes(below: $0, &pieces) }
  }

  /// The first dateline, or paragraph with another one before the next menu; else the last without.
  ///
  /// A byline or stamp between the headline and that paragraph goes before it.
  /// Below a headline with a byline or a stamp a menu is one of buttons inside the story.
  private func storyStart(_ pieces: [Piece]) -> Int {
    var start: Int?
    var alone: Int?
    var found = (title: false, mark: false, paragraph: false)
    var menu = 0
    for index in part {
      if menu < menus.count, menus[menu].upperBound <= index {
        menu += 1
        if !found.mark {
          let hasHeadline = headline(of: menus[menu - 1], isHead: true, pieces) != nil
          (alone, start, found) = (start ?? alone, nil, (hasHeadline, false, false))
        }
      }
      switch pieces[index].kind {
      case .dateline: return start ?? index
      case .title: found.title = found.title || isLongTitle(pieces[index])
      case .byline where found.title, .stamp where found.title:
        found.mark = true
        start = start ?? index
      case .text where isParagraph(pieces[index]):
        if let start, found.paragraph { return start }
        start = start ?? index
        found.paragraph = true
      default: break
      }
    }
    return start ?? alone ?? part.upperBound
  }

  private func isParagraph(_ piece: Piece) -> Bool {
    piece.kind == .text && piece.range.count >= Self.leastParagraph
      && Kickers.wordCount(piece, in: page) >= Self.leastWords
  }

  /// Marks what stands between the menu and the story, but for the headline and what belongs to it.
  ///
  /// - Returns: the headline.
  private func markHead(_ range: Range<Int>, _ pieces: inout [Piece]) -> Int? {
    guard let headline = headline(in: range, pieces) else { return nil }
    markChrome(&pieces, range, above: headline)
    markShortTitles(&pieces, (headline + 1)..<range.upperBound)
    return headline
  }

  /// Makes chrome of the short lines between the introduction and the paragraph below it.
  private func markButtons(from story: Int, _ pieces: inout [Piece]) {
    guard story < part.upperBound else { return }
    let below = (story + 1)..<part.upperBound
    let end = below.prefix(Self.reach).first {
      pieces[$0].kind == .dateline || isParagraph(pieces[$0])
    }
    if let end { markShortTitles(&pieces, story..<end) }
  }

  /// Makes chrome of all below the first menu under the story, if most paragraphs stand above it.
  private func markFoot(from story: Int, _ pieces: inout [Piece]) {
    var above = 0
    var counted = story
    for menu in menus where menu.lowerBound > story {
      above += paragraphs(counted..<menu.lowerBound, pieces)
      counted = menu.lowerBound
      guard above >= Self.leastAboveFoot else { continue }
      let foot = menu.upperBound..<part.upperBound
      let isFoot = !foot.contains { pieces[$0].kind == .dateline }
      guard isFoot, paragraphs(foot, pieces) <= above else { return }
      for index in foot { pieces[index].kind = .chrome }
      return
    }
  }

  /// Makes chrome of a headline with its age that stands between two paragraphs of the story.
  private func markCards(from story: Int, _ pieces: inout [Piece]) {
    guard story + 1 < part.upperBound else { return }
    for index in (story + 1)..<part.upperBound {
      switch pieces[index].kind {
      case .opener, .dateline: return
      case .age where isLongTitle(pieces[index - 1]):
        let below = (index + 1)..<min(index + Self.reachOfCard, part.upperBound)
        guard below.contains(where: { isParagraph(pieces[$0]) }) else { continue }
        pieces[index - 1].kind = .chrome
        pieces[index].kind = .chrome
      default: break
      }
    }
  }

  private func paragraphs(_ range: Range<Int>, _ pieces: [Piece]) -> Int {
    range.count { isParagraph(pieces[$0]) }
  }

  /// Makes a stamp of an age near the headline with a paragraph below it; gives where the bylines and
  /// stamps there end.
  private func settleTimes(below headline: Int, _ pieces: inout [Piece]) -> Int {
    var end = headline + 1
    for index in end..<min(headline + Self.reach, part.upperBound) {
      switch pieces[index].kind {
      case .age where isAboveParagraph(index, pieces):
        pieces[index].kind = .stamp
        end = index + 1
      case .byline, .stamp: end = index + 1
      case .dateline, .age: return end
      default: break
      }
    }
    return end
  }

  /// Whether a paragraph is the next line below that is not the site's own.
  private func isAboveParagraph(_ index: Int, _ pieces: [Piece]) -> Bool {
    let below = ((index + 1)..<part.upperBound).prefix(Self.reach)
    let next = below.first { pieces[$0].kind != .chrome && pieces[$0].kind != .link }
    return next.map { isParagraph(pieces[$0]) } ?? false
  }

  /// Makes chrome of what stands in `range` above `headline`, or of all, but for the name of the
  /// section directly above the headline or the end.
  private func markChrome(_ pieces: inout [Piece], _ range: Range<Int>, above headline: Int?) {
    let end = headline ?? range.upperBound
    for index in range.lowerBound..<end {
      if index == end - 1, pieces[index].kind == .section { continue }
      pieces[index].kind = .chrome
    }
  }

  private func markShortTitles(_ pieces: inout [Piece], _ range: Range<Int>) {
    for index in range where pieces[index].kind == .title {
      if Kickers.isShort(pieces[index], in: page) { pieces[index].kind = .chrome }
    }
  }
}
