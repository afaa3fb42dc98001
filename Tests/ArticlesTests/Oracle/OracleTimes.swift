@testable import Articles

extension OracleStories {
  /// Decides block by block what stamps and times of day belong to.
  mutating func settleTimes(from start: Int) {
    var isList = false
    var block: [Int] = []
    for index in pieces.indices where index >= start {
      if pieces[index].kind != .opener {
        block.append(index)
        continue
      }
      settle(block, isList)
      (isList, block) = (true, [])
    }
    settle(block, isList)
  }

  private func isMark(_ index: Int) -> Bool {
    pieces[index].kind == .clock || pieces[index].kind == .stamp
  }

  private func isContent(_ index: Int) -> Bool {
    [.text, .title, .dateline].contains(pieces[index].kind)
  }

  /// Makes stamps of ages that all stand directly below a title and above text, if nothing but titles
  /// stands above the first; above a list titles may come between a single one and the text.
  private mutating func settleAges(_ block: [Int], _ isList: Bool) {
    let story = block.filter { isContent($0) || kind($0) == .age }
    let ages = story.indices.filter { kind(story[$0]) == .age }
    guard let first = ages.first else { return }
    let isHead = story[..<first].allSatisfy {
      kind($0) == .title || kind($0) == .text && isSiteTalk($0)
    }
    guard isHead else { return }
    let mayHaveTitles = !isList && ages.count == 1
    let areCards = ages.allSatisfy { place in
      let below = story[(place + 1)...].first { !mayHaveTitles || kind($0) != .title }
      return place > 0 && kind(story[place - 1]) == .title
        && [.text, .dateline].contains(kind(below))
    }
    guard areCards else { return }
    for place in ages { pieces[story[place]].kind = .stamp }
  }

  private mutating func settle(_ block: [Int], _ isList: Bool) {
    settleAges(block, isList)
    let loose = block.filter { pieces[$0].isLoose }
    if loose.count < 3 {
      for mark in loose {
        let isTitle = kind(mark + 1) == .title
        joinNext(mark)
        if isTitle { pieces[mark + 1].kind = .title }
      }
    }
    let marks = block.filter { isMark($0) }
    guard let first = marks.first, let last = marks.last else { return }
    let starts = marks.filter { mark in
      let above = block.last { $0 < mark && (isMark($0) || isContent($0) || kind($0) == .age) }
      return above.map { !isMark($0) } ?? true
    }
    let above = block.last { $0 < first && isContent($0) }
    let isTextAbove = above.map { pieces[$0].kind != .title } ?? false
    let hasTextBelow = block.contains { $0 > last && isContent($0) }
    let titles = starts.filter {
      $0 > 0 && kind($0 - 1) == .title && !(kind($0) == .clock && pieces[$0].isWeak)
    }.map { $0 - 1 }
    var result = Piece.Kind.stamp
    if starts.count == 1 {
      if isList, isTextAbove, !hasTextBelow { result = .ending }
    } else if titles.count == starts.count, hasTextBelow {
      result = .stamp
    } else if above == nil {
      if hasTextBelow { result = .entry }
    } else if isTextAbove, !hasTextBelow {
      result = .ending
    } else if marks.allSatisfy({ kind($0) == .clock }), hasTextBelow {
      result = .entry
    } else if isTextAbove, isList {
      result = .ending
    }
    if result == .stamp, titles.count > 1 {
      for title in titles { pieces[title].startsItem = true }
    }
    for mark in marks {
      if result != .entry, kind(mark) == .clock, pieces[mark].isWeak {
        joinNext(mark)
      } else {
        pieces[mark].kind = result
      }
    }
  }

  /// Makes one text of a time and what follows it on its line.
  private mutating func joinNext(_ mark: Int) {
    let start = pieces[mark].range.lowerBound
    pieces[mark].kind = .chrome
    pieces[mark].range = start..<start
    pieces[mark + 1].kind = .text
    pieces[mark + 1].range = start..<pieces[mark + 1].range.upperBound
    pieces[mark + 1].isAfterEmptyLine = pieces[mark].isAfterEmptyLine
    pieces[mark + 1].beginsLower = false
  }

  /// Gives a date or time to the open article, or to one that begins below it.
  mutating func placeStamp(_ index: Int) {
    if open == nil {
      let below = next(after: index).map { isContent($0) } ?? false
      kinds[index] = .stamp
      guard below, !isTrailingMenu(index) else { return }
      openArticle()
    }
    give(index, .stamp)
    if let stamp = open?.stamp, !pieces[stamp].isWeak || pieces[index].isWeak { return }
    open?.stamp = index
  }

  /// Whether a title is the kicker of the one on the next line.
  func isKicker(_ index: Int) -> Bool {
    guard index >= 0, index + 1 < pieces.count, kind(index) == .title, kind(index + 1) == .title,
      !pieces[index + 1].isAfterEmptyLine
    else { return false }
    if index > 0, !pieces[index].isAfterEmptyLine,
      [.title, .section, .chrome, .link].contains(pieces[index - 1].kind),
      index > 1 || kind(0) != .section
    {
      return false
    }
    return wordCount(index) <= 3 && wordCount(index + 1) >= 4
  }

  private func wordCount(_ index: Int) -> Int {
    bytes[pieces[index].range].filter { $0 == 0x20 }.count + 1
  }

  /// Whether text follows a title, or a title that it is the kicker of and text.
  func heads(_ follows: Int?) -> Bool {
    guard let follows else { return false }
    if kind(follows) == .text { return true }
    return isKicker(follows - 1) && kind(next(after: follows)) == .text
  }
}
