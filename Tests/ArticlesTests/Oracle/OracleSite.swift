import Scanning

@testable import Articles

/// Menus, and what else a whole web page sets around its story.
extension OracleStories {
  /// Makes chrome of them; gives where what belongs to the headline ends.
  mutating func settleSite() -> Int? {
    let menus = siteMenus
    guard !menus.isEmpty else { return nil }
    let story = siteStory(menus)
    let head = menus.last { $0.upperBound <= story }
    var headline: Int?
    for menu in menus {
      let found = menuHeadline(menu, isHead: menu == head)
      if menu == head { headline = found.flatMap { isLongTitle($0) ? $0 : nil } }
      makeSiteChrome(menu, headline: found)
    }
    guard let head, !pieces[..<head.lowerBound].contains(where: { $0.kind == .dateline }) else {
      return nil
    }
    for index in 0..<head.lowerBound { pieces[index].kind = .chrome }
    let top = head.upperBound..<story
    if let found = siteHeadline(top) {
      makeSiteChrome(top, headline: found)
      headline = found
    }
    makeButtonsChrome(story)
    makeFootChrome(story, menus)
    makeCardsChrome(story)
    return headline.map { settleHeadTimes($0) }
  }

  /// The headline among the last lines of a menu, if what is below one follows.
  private func menuHeadline(_ menu: Range<Int>, isHead: Bool) -> Int? {
    guard menu.upperBound < pieces.count,
      [.text, .dateline, .byline, .stamp].contains(kind(menu.upperBound))
    else { return nil }
    let last = menu.upperBound - 1
    return menu.suffix(4).last { isLongTitle($0) } ?? (isHead && kind(last) == .title ? last : nil)
  }

  private var siteMenus: [Range<Int>] {
    let hasStory = pieces.indices.contains { index in
      let isEnded = kind(index) == .text && pieces[index].endsSentence
      return (isEnded || kind(index) == .dateline) && !isSiteEntry(index)
    }
    guard hasStory else { return [] }
    var runs: [Range<Int>] = []
    for index in pieces.indices where isSiteEntry(index) {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<(index + 1)
      } else {
        runs.append(index..<(index + 1))
      }
    }
    return runs.filter { run in
      let isList = run.lowerBound > 0 && bytes[pieces[run.lowerBound - 1].range].last == 0x3A
      let words = run.filter {
        !bytes[pieces[$0].range].contains(where: { (48...57).contains($0) })
      }
      return !isList && words.count >= 10
    }
  }

  private func isSiteEntry(_ index: Int) -> Bool {
    guard pieces[index].range.count <= 60 else { return false }
    if [.section, .opener, .link, .chrome].contains(kind(index)) { return true }
    guard kind(index) == .title || kind(index) == .text else { return false }
    return isShort(index) || !pieces[index].endsSentence
  }

  private func isParagraph(_ index: Int) -> Bool {
    let text = bytes[pieces[index].range]
    return kind(index) == .text && text.count >= 80 && text.count { $0 == 0x20 } >= 9
  }

  private func isLongTitle(_ index: Int) -> Bool { kind(index) == .title && !isShort(index) }

  /// Where the story begins, looked for between one menu and the next.
  private func siteStory(_ menus: [Range<Int>]) -> Int {
    var start = 0
    var alone: Int?
    for end in menus.map(\.upperBound).filter({ $0 < pieces.count }) + [pieces.count] {
      let above = menus.last { $0.upperBound == start }
      let hasHeadline = above.map { menuHeadline($0, isHead: true) != nil } ?? false
      let title = hasHeadline ? start - 1 : (start..<end).first { isLongTitle($0) } ?? end
      let marks = (start..<end).filter { $0 > title && [.byline, .stamp].contains(kind($0)) }
      let paragraphs = (start..<end).filter { isParagraph($0) }
      let first = [paragraphs.first, marks.first].compactMap(\.self).min()
      // What is certain: a dateline, or a second paragraph.
      let certain = [(start..<end).first { kind($0) == .dateline }, paragraphs.dropFirst().first]
        .compactMap(\.self).min()
      if let certain { return min(first ?? certain, certain) }
      if let first, end == pieces.count { return first }
      if !marks.isEmpty { continue }
      alone = first ?? alone
      start = end
    }
    return alone ?? pieces.count
  }

  private func siteHeadline(_ range: Range<Int>) -> Int? {
    let echoed = range.first { index in
      isLongTitle(index)
        && (0..<range.lowerBound).prefix(12).contains { isEcho($0, of: index) }
    }
    if let echoed { return echoed }
    let mark = range.first { [.byline, .stamp].contains(kind($0)) } ?? range.upperBound
    guard
      var headline = range.last(where: { $0 < mark && isLongTitle($0) })
        ?? range.last(where: { isLongTitle($0) })
    else { return nil }
    while true {
      let isApart = headline - 1 > range.lowerBound && kind(headline - 1) == .chrome
      let above = headline - (isApart ? 2 : 1)
      guard above >= range.lowerBound, isLongTitle(above) else { return headline }
      headline = above
    }
  }

  /// Whether the first is a title that begins with the second, and ends there or goes on behind a bar.
  func isEcho(_ first: Int, of second: Int) -> Bool {
    let (long, short) = (bytes[pieces[first].range], bytes[pieces[second].range])
    guard [.title, .chrome].contains(kind(first)), long.starts(with: short) else { return false }
    var rest = OracleText(bytes, (long.startIndex + short.count)..<long.endIndex)
    if rest.isAtEnd { return true }
    let marks: [Unicode.Scalar] = ["|", "-", "–", "—", "·", "•"]
    return rest.takeSpaces() && rest.here?.value.map { marks.contains($0) } == true
  }

  private mutating func makeSiteChrome(_ range: Range<Int>, headline: Int?) {
    for index in range where index != headline {
      if let headline, index > headline {
        if kind(index) == .title, isShort(index) { pieces[index].kind = .chrome }
      } else if index + 1 != headline ?? range.upperBound || kind(index) != .section {
        pieces[index].kind = .chrome
      }
    }
  }

  private mutating func makeButtonsChrome(_ story: Int) {
    let below = pieces.indices.filter { $0 > story }.prefix(12)
    let end = below.first { kind($0) == .dateline || isParagraph($0) }
    for index in story..<(end ?? story) where kind(index) == .title && isShort(index) {
      pieces[index].kind = .chrome
    }
  }

  private mutating func makeFootChrome(_ story: Int, _ menus: [Range<Int>]) {
    let paragraphs = pieces.indices.filter { $0 >= story && isParagraph($0) }
    let menu = menus.first { menu in
      menu.lowerBound > story && paragraphs.count { $0 < menu.lowerBound } > 2
    }
    guard let menu, !pieces[menu.upperBound...].contains(where: { $0.kind == .dateline }) else {
      return
    }
    let below = paragraphs.filter { $0 >= menu.upperBound }
    guard below.count * 2 <= paragraphs.count else { return }
    for index in menu.upperBound..<pieces.count { pieces[index].kind = .chrome }
  }

  private mutating func makeCardsChrome(_ story: Int) {
    let end = pieces.indices.first { $0 > story && [.opener, .dateline].contains(kind($0)) }
    let ages = pieces.indices.filter { $0 > story && $0 < end ?? pieces.count && kind($0) == .age }
    for age in ages where isLongTitle(age - 1) {
      guard pieces.indices.contains(where: { $0 > age && $0 < age + 4 && isParagraph($0) }) else {
        continue
      }
      pieces[age - 1].kind = .chrome
      pieces[age].kind = .chrome
    }
  }

  private mutating func settleHeadTimes(_ headline: Int) -> Int {
    var end = headline + 1
    for index in pieces.indices where index > headline && index < headline + 12 {
      if kind(index) == .age {
        let below = pieces.indices.filter { $0 > index }.prefix(12)
        let next = below.first { kind($0) != .chrome && kind($0) != .link }
        guard let next, isParagraph(next) else { break }
        pieces[index].kind = .stamp
      }
      if kind(index) == .dateline { break }
      if [.byline, .stamp].contains(kind(index)) { end = index + 1 }
    }
    return end
  }
}
