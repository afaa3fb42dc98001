import Scanning

@testable import Articles

extension OracleStories {
  /// Makes chrome of what stands above the first story.
  mutating func markHead() {
    let mark = first([.age, .opener, .entry, .ending]) ?? pieces.count
    if let dateline = first([.dateline]), dateline < mark {
      markAbove(dateline)
    } else if mark > 0 {
      markWithoutDateline(upTo: mark)
    }
  }

  private mutating func markAbove(_ dateline: Int) {
    let near = pieces[..<dateline].indices.reversed().prefix { pieces[$0].kind != .text }
    let titles = Array(near.filter { pieces[$0].kind == .title }.prefix(4))
    for title in titles {
      let prints = (0..<title).filter { pieces[$0].kind == .title && isEcho($0, of: title) }
      if let print = prints.first {
        if !isSame(print, title) { return makeChrome(0..<title) }
        makeChrome(0..<print)
        makeChrome((print + 1)..<title)
        return
      }
    }
    let hasOpener = first([.opener]) != nil
    var headline = titles.first
    if titles == [1, 0], !pieces[1].isAfterEmptyLine, !isShort(0), !isShort(1) { headline = 0 }
    if headline == nil, hasOpener, dateline >= 2, pieces[dateline - 1].kind == .text,
      pieces[dateline - 2].kind == .title
    {
      headline = dateline - 2
    }
    if let headline, hasOpener || !hasStory(0..<headline) {
      makeChrome(0..<headline)
    } else {
      makeChromeOfSiteTalk(0..<(headline ?? dateline))
    }
  }

  private mutating func markWithoutDateline(upTo mark: Int) {
    let top = pieces.firstIndex { $0.kind != .chrome } ?? mark
    for first in top..<max(top, min(top + 32, mark)) where pieces[first].kind == .title {
      for second in (first + 1)..<max(first + 1, min(mark, first + 32))
      where pieces[second].kind == .title && isEcho(first, of: second) {
        if !isSame(first, second) { return makeChrome(0..<second) }
        makeChrome(0..<first)
        for index in (first + 1)..<second where pieces[index].kind == .title {
          pieces[index].kind = .chrome
        }
        makeChromeOfSiteTalk((first + 1)..<second)
        return
      }
    }
    makeChromeOfSiteTalk(0..<mark)
    markMenu(upTo: mark)
    let titles = (0..<mark).filter { pieces[$0].kind == .title }
    if mark < pieces.count, pieces[mark].kind == .opener, !hasStory(0..<mark) {
      if titles.count == 1, !isShort(titles[0]) { return }
      makeChrome(0..<mark)
    }
  }

  private mutating func markMenu(upTo mark: Int) {
    let menu = (0..<mark).prefix { index in
      switch pieces[index].kind {
      case .chrome, .section: true
      case .title: isShort(index)
      default: false
      }
    }
    guard menu.count < mark else { return }
    let entries = menu.filter { pieces[$0].kind != .chrome }
    if entries.count >= 3 { return makeChrome(0..<menu.count) }
    let next = pieces[menu.count]
    let isBlock = entries.dropFirst().allSatisfy { !pieces[$0].isAfterEmptyLine }
    let isBelow = menu.last.map { kind($0) == .section } == true || next.isAfterEmptyLine
    guard entries.contains(where: { kind($0) == .section }), isBlock, isBelow, next.kind == .title
    else { return }
    for index in menu where kind(index) == .title { pieces[index].kind = .chrome }
  }

  func isShort(_ index: Int) -> Bool {
    bytes[pieces[index].range].filter { $0 == 0x20 }.count < 3
  }

  private func hasStory(_ range: Range<Int>) -> Bool {
    range.contains { pieces[$0].kind == .text && !isSiteTalk($0) }
  }

  func isSiteTalk(_ index: Int) -> Bool {
    var text = OracleText(bytes, pieces[index].range)
    while !text.isAtEnd {
      if text.wouldTake({ $0.take(HeadingWords.siteTalk) }) { return true }
      text.index += 1
    }
    return false
  }

  private mutating func makeChromeOfSiteTalk(_ range: Range<Int>) {
    for index in range where [.text, .title].contains(pieces[index].kind) && isSiteTalk(index) {
      pieces[index].kind = .chrome
    }
  }

  /// Makes chrome of all but what belongs to the headline just below.
  private mutating func makeChrome(_ range: Range<Int>) {
    guard let last = range.last else { return }
    let isLoneSection =
      pieces[last].kind == .section && (range.count == 1 || pieces[last - 1].kind != .section)
    let keeps = isLoneSection || pieces[last].kind == .stamp || isKicker(last)
    for index in range where !keeps || index != last { pieces[index].kind = .chrome }
  }
}
