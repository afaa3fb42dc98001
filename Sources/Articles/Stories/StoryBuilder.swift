import Scanning

/// Gathers the pieces of a page into articles, in one pass over each part of the page.
///
/// A builder is used for page after page, as its memory is.
struct StoryBuilder {
  /// The pieces; the head of a page may make chrome of some.
  private(set) var pieces: [Piece] = []
  /// The names in those that have one.
  private var labels: [Label] = []
  private(set) var items: [Item] = []

  private var outline = PartOutline([], 0..<0)
  /// The item that pieces are given to, while ``isOpen``.
  private var current = Item()
  private var isOpen = false
  private var isInList = false
  private var listSection = ByteRange.none
  private var block = BriefBlock.marked
  private var firstItem = 0
  /// Whether nothing but titles is left below the last landmark of the part.
  private var endsInMenu = false
  /// Whether the part is a whole web page, and where its story begins is known.
  private var isSitePage = false

  /// Gathers all parts of `page` from its pieces, for which other memory is given in exchange.
  mutating func build(_ page: Span<UInt8>, _ found: inout BlockClassifier) {
    swap(&pieces, &found.pieces)
    swap(&labels, &found.labels)
    items.removeAll(keepingCapacity: true)
    WrappedLines.join(&pieces)
    var start = 0
    while start < pieces.count {
      var end = start + 1
      while end < pieces.count, !pieces[end].startsPart { end += 1 }
      buildPart(page, start..<end)
      start = end
    }
  }

  private mutating func buildPart(_ page: Span<UInt8>, _ part: Range<Int>) {
    let headEnd = SitePage.settle(page, &pieces, part)
    isSitePage = headEnd != nil
    TimeMarks.settle(page, &pieces, (headEnd ?? part.lowerBound)..<part.upperBound)
    AuthorLines.settle(page, &pieces, part)
    PageFoot.mark(page, &pieces, part)
    outline = PartOutline(pieces, part)
    if !isSitePage { PageHead(page, outline).mark(&pieces) }
    linkSignificant(part)
    endsInMenu = judgeMenu()
    isInList = false
    listSection = .none
    block = .marked
    firstItem = items.count
    for index in part { place(index, page) }
    closeItem()
    StoryKinds.decide(&items, from: firstItem, pieces: pieces, outline)
  }

  private mutating func place(_ index: Int, _ page: Span<UInt8>) {
    switch pieces[index].kind {
    case .chrome: pieces[index].role = .chrome
    case .opener: placeOpener(index)
    case .age: placeAge(index)
    case .stamp, .clock: placeStamp(index)
    case .entry: placeEntry(index)
    case .ending: placeEnding(index)
    case .dateline: placeDateline(index)
    case .section: placeSection(index, page)
    case .byline: placeByline(index)
    case .signOff: placeSignOff(index)
    case .contributors: placeContributors(index)
    case .link: placeLink(index)
    case .title: placeTitle(index, page)
    case .text: placeText(index)
    }
  }

  // MARK: Items

  private mutating func openItem() {
    closeItem()
    current = Item()
    current.isInList = isInList
    current.section = listSection
    isOpen = true
  }

  private mutating func closeItem() {
    guard isOpen else { return }
    isOpen = false
    if current.hasContent { return items.append(current) }
    for index in current.pieces { pieces[index].item = Segment.noArticle }
  }

  /// How many items there are, the open one too.
  private var itemCount: Int { isOpen ? items.count + 1 : items.count }

  /// Gives the piece to the open item.
  private mutating func give(_ index: Int, _ kind: Segment.Kind) {
    pieces[index].belongs(to: UInt32(truncatingIfNeeded: items.count), as: kind)
    let first = current.pieces.isEmpty ? index : current.pieces.lowerBound
    current.pieces = first..<(index + 1)
  }

  // MARK: Pieces

  private mutating func placeOpener(_ index: Int) {
    block = BriefBlock.judge(pieces, from: index, end: outline.pieces.upperBound)
    pieces[index].role = .section
    if block == .moreStory || block == .links && pieces[index].isWeak { return }
    closeItem()
    isInList = true
    listSection = label(of: index).name
    nameSectionOfLead()
  }

  /// The heading below a lead names the section of the lead too.
  private mutating func nameSectionOfLead() {
    // The item before a heading is closed, so it is among ``items``.
    guard items.count == firstItem + 1, !items[firstItem].isInList else { return }
    if items[firstItem].section.isEmpty { items[firstItem].section = listSection }
  }

  private mutating func placeAge(_ index: Int) {
    pieces[index].role = .age
    guard isOpen, current.hasContent else { return }
    give(index, .age)
    current.age = index
    closeItem()
  }

  /// Gives a date or time to the article it stands in, or to the one that begins below it.
  private mutating func placeStamp(_ index: Int) {
    guard isOpen || beginsItemBelow(index) else {
      pieces[index].role = .stamp
      return
    }
    if !isOpen { openItem() }
    give(index, .stamp)
    let first = current.stamp
    if first < 0 || pieces[first].isWeak && !pieces[index].isWeak { current.stamp = index }
  }

  private func beginsItemBelow(_ index: Int) -> Bool {
    guard let next = significant(after: index), !isTrailingMenu(index) else { return false }
    switch pieces[next].kind {
    case .title, .text, .dateline: return true
    default: return false
    }
  }

  private mutating func placeEntry(_ index: Int) {
    if !isOpen || current.hasContent { openItem() }
    current.isInList = true
    placeStamp(index)
  }

  private mutating func placeEnding(_ index: Int) {
    pieces[index].role = .stamp
    guard isOpen, current.hasContent else { return }
    placeStamp(index)
    current.isClosed = true
    closeItem()
  }

  private mutating func placeDateline(_ index: Int) {
    if !mayJoin(index) { openItem() }
    give(index, .paragraph)
    current.dateline = index
    current.textCount += 1
  }

  /// Whether the dateline at `index` is that of the open item.
  private func mayJoin(_ index: Int) -> Bool {
    guard isOpen, current.dateline < 0 else { return false }
    return current.textCount == 0 || isIntroduced(index)
      || isBelowDeck(index, hasMark: !current.byline.isEmpty || current.stamp >= 0)
  }

  /// Whether the open item is a lead with one paragraph above its only dateline.
  private func isIntroduced(_ index: Int) -> Bool {
    current.headline >= 0 && current.textCount == 1 && itemCount == firstItem + 1
      && index < outline.firstOpener && outline.hasOpener && outline.datelinesAboveOpener == 1
  }

  /// Whether the open item is the first and has a headline, and above its dateline an introduction
  /// and perhaps a caption, with a byline or stamp between unless they are a web page's.
  private func isBelowDeck(_ index: Int, hasMark: Bool) -> Bool {
    guard current.headline >= 0, itemCount == firstItem + 1, outline.firstDateline == index else {
      return false
    }
    return isSitePage ? current.textCount <= 4 : hasMark && current.textCount <= 2
  }

  private mutating func placeSection(_ index: Int, _ page: Span<UInt8>) {
    if isBelowHeadline(index) {
      give(index, .section)
      current.section = label(of: index).name
      return
    }
    if isOpen, current.hasContent {
      guard nextIsNewItem(index, page) else {
        pieces[index].role = .section
        return
      }
    }
    if !isOpen || current.hasContent { openItem() }
    give(index, .section)
    current.section = label(of: index).name
  }

  /// Whether the piece stands between a headline and its text.
  private func isBelowHeadline(_ index: Int) -> Bool {
    guard isOpen, current.headline >= 0, current.textCount == 0,
      let next = significant(after: index)
    else { return false }
    return pieces[next].kind == .text || pieces[next].kind == .dateline
  }

  private mutating func placeByline(_ index: Int) {
    let headsNext = index + 1 < outline.pieces.upperBound && pieces[index + 1].kind == .dateline
    if isOpen, current.textCount > 0, headsNext, !isBelowDeck(index + 1, hasMark: true) {
      openItem()
    }
    if !isOpen { openItem() }
    give(index, .byline)
    let label = label(of: index)
    if current.byline.isEmpty {
      current.byline = label.name.isEmpty ? pieces[index].range : label.name
    }
    if current.signOff < 0, label.signOff >= 0 { current.signOff = Int(label.signOff) }
  }

  /// What the piece says beside its kind; a title that turned out to be a byline has no label.
  private func label(of index: Int) -> Label {
    let found = Int(pieces[index].index)
    return found < 0 ? Label(name: .none) : labels[found]
  }

  private mutating func placeSignOff(_ index: Int) {
    // A mark such as © above the text speaks of a picture.
    let isAbove = !pieces[index].isWeak && isBelowHeadline(index)
    guard isOpen, current.textCount > 0 || isAbove else {
      pieces[index].role = .chrome
      return
    }
    give(index, .byline)
    if current.signOff < 0 { current.signOff = Int(pieces[index].index) }
  }

  private mutating func placeContributors(_ index: Int) {
    if isOpen, current.textCount > 0 { give(index, .byline) } else { placeText(index) }
  }

  private mutating func placeLink(_ index: Int) {
    if isOpen { give(index, .link) } else { pieces[index].role = .link }
  }

  private mutating func placeText(_ index: Int) {
    if block == .links, pieces[index].kind == .text { block = .marked }
    if !isOpen { openItem() }
    give(index, .paragraph)
    current.textCount += 1
  }

  // MARK: Titles

  private mutating func placeTitle(_ index: Int, _ page: Span<UInt8>) {
    if block == .links || isLinked(index, page) { return placeLink(index) }
    if isTrailingMenu(index) {
      pieces[index].role = .chrome
      return
    }
    let next = significant(after: index)
    let begins =
      !isOpen || !current.hasContent || startsItem(index, page)
      || block == .titled && heads(next, page)
    if begins {
      if !isOpen || current.hasContent { openItem() }
      give(index, .headline)
      current.headline = index
    } else if current.headline >= 0, current.textCount == 0, isSame(index, current.headline, page) {
      give(index, .repeatedHeadline)
    } else if current.headline == index - 1, current.textCount == 0, isKicker(index - 1, page) {
      pieces[index - 1].role = .kicker
      give(index, .headline)
      current.headline = index
    } else if isSubhead(next) {
      give(index, .subhead)
    } else {
      placeText(index)
    }
  }

  /// Whether the words of a link stand alone just above, so that this is where it leads.
  private func isLinked(_ index: Int, _ page: Span<UInt8>) -> Bool {
    guard index > outline.pieces.lowerBound else { return false }
    let above = pieces[index - 1]
    return above.kind == .link && above.isWeak && !startsItem(index, page)
  }

  /// Whether titles alone are left below the last landmark of a list.
  private func isTrailingMenu(_ index: Int) -> Bool {
    endsInMenu && !isOpen && index > outline.lastMark && itemCount > firstItem
  }

  private func judgeMenu() -> Bool {
    var titles = 0
    for index in (outline.lastMark + 1)..<outline.pieces.upperBound {
      if pieces[index].kind == .text { return false }
      if pieces[index].kind == .title { titles += 1 }
    }
    return titles >= 3
  }

  /// Whether the title is the headline of an item that follows the open one.
  private func startsItem(_ index: Int, _ page: Span<UInt8>) -> Bool {
    guard !isOpen || current.hasContent, let next = significant(after: index) else {
      return false
    }
    if pieces[index].startsItem { return true }
    if pieces[next].kind == .dateline { return !isOpen || current.textCount > 0 }
    guard let second = significant(after: next) else { return false }
    let isLoose = !isOpen || current.textCount > 0
    guard isSame(index, next, page) || isLoose && isKicker(index, page) else { return false }
    if isOpen, pieces[next].startsItem, !isSame(index, next, page) { return true }
    return pieces[second].kind == .dateline
  }

  private func isKicker(_ index: Int, _ page: Span<UInt8>) -> Bool {
    Kickers.isKicker(pieces, index, in: page)
  }

  /// Whether text of the same item follows the title.
  private func isSubhead(_ next: Int?) -> Bool {
    guard let next else { return false }
    switch pieces[next].kind {
    case .text, .title, .dateline: return true
    default: return false
    }
  }

  private func isText(_ index: Int?) -> Bool { index.map { pieces[$0].kind == .text } ?? false }

  /// Whether text follows a title, or a title that it is the kicker of and text.
  private func heads(_ next: Int?, _ page: Span<UInt8>) -> Bool {
    guard let next else { return false }
    return isText(next)
      || next > 0 && isKicker(next - 1, page) && isText(significant(after: next))
  }

  private func nextIsNewItem(_ index: Int, _ page: Span<UInt8>) -> Bool {
    guard let next = significant(after: index) else { return false }
    if pieces[next].kind == .dateline { return true }
    return pieces[next].kind == .title && startsItem(next, page)
  }

  private mutating func linkSignificant(_ part: Range<Int>) {
    var pieces = pieces.mutableSpan
    var next: Int32 = -1
    for index in part.reversed() {
      pieces[index].nextSignificant = next
      switch pieces[index].kind {
      case .chrome, .link, .section, .byline, .signOff, .contributors, .stamp, .clock: break
      default: next = Int32(truncatingIfNeeded: index)
      }
    }
  }

  private func significant(after index: Int) -> Int? {
    let next = Int(pieces[index].nextSignificant)
    return next < 0 ? nil : next
  }

  private func isSame(_ first: Int, _ second: Int, _ page: Span<UInt8>) -> Bool {
    pieces[first].isSame(as: pieces[second], in: page)
  }
}
