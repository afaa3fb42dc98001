import Scanning

@testable import Articles

/// An article while the oracle gathers it.
final class OracleArticle {
  var headline: Int?
  var dateline: Int?
  var age: Int?
  var stamp: Int?
  var isClosed = false
  var signOff: Int?
  var section = ByteRange.none
  var byline = ByteRange.none
  var textCount = 0
  var isInList = false
  var pieces: [Int] = []
  var kind = Article.Kind.brief
  var isCutOff = false

  var hasAge: Bool { age != nil || isClosed }
  var hasContent: Bool { headline != nil || textCount > 0 }
}

/// Gathers the pieces of one part of a page into articles, looking around as far as it likes.
struct OracleStories {
  let bytes: [UInt8]
  var pieces: [OraclePiece]
  var kinds: [Segment.Kind]
  var articles: [OracleArticle] = []
  var open: OracleArticle?
  var isInList = false
  var listSection = ByteRange.none
  var block = BriefBlock.marked
  var isSitePage = false

  init(_ bytes: [UInt8], _ pieces: [OraclePiece]) {
    self.bytes = bytes
    self.pieces = pieces
    self.kinds = pieces.map { _ in .chrome }
    let headEnd = settleSite()
    isSitePage = headEnd != nil
    settleTimes(from: headEnd ?? 0)
    settleAuthors()
    settleFoot()
    if headEnd == nil { markHead() }
    for index in pieces.indices { place(index) }
    close()
    decide()
  }

  func kind(_ index: Int?) -> Piece.Kind? { index.map { pieces[$0].kind } }

  /// The first place from `start` on with one of `kinds`.
  func first(_ kinds: Set<Piece.Kind>, from start: Int = 0) -> Int? {
    pieces.indices.first { $0 >= start && kinds.contains(pieces[$0].kind) }
  }

  /// The next piece that a story is made of.
  func next(after index: Int) -> Int? {
    first([.text, .title, .dateline, .age, .opener, .entry, .ending], from: index + 1)
  }

  func isSame(_ first: Int, _ second: Int) -> Bool {
    bytes[pieces[first].range] == bytes[pieces[second].range]
  }

  // MARK: Gathering

  mutating func openArticle() {
    close()
    let article = OracleArticle()
    article.isInList = isInList
    article.section = listSection
    articles.append(article)
    open = article
  }

  private mutating func close() {
    if let open, !open.hasContent { articles.removeLast() }
    open = nil
  }

  mutating func give(_ index: Int, _ kind: Segment.Kind) {
    kinds[index] = kind
    open?.pieces.append(index)
  }

  private mutating func place(_ index: Int) {
    let piece = pieces[index]
    switch piece.kind {
    case .chrome: kinds[index] = .chrome
    case .opener: placeOpener(index)
    case .age:
      kinds[index] = .age
      guard let article = open, article.hasContent else { return }
      give(index, .age)
      article.age = index
      close()
    case .stamp, .clock: placeStamp(index)
    case .entry:
      if open?.hasContent != false { openArticle() }
      open?.isInList = true
      placeStamp(index)
    case .ending:
      kinds[index] = .stamp
      guard let article = open, article.hasContent else { return }
      placeStamp(index)
      article.isClosed = true
      close()
    case .dateline: placeDateline(index)
    case .section: placeSection(index)
    case .byline:
      let headsNext = index + 1 < pieces.count && kind(index + 1) == .dateline
      if let open, open.textCount > 0, headsNext, !isBelowDeck(open, index + 1, hasMark: true) {
        openArticle()
      }
      if open == nil { openArticle() }
      give(index, .byline)
      if open?.byline.isEmpty == true { open?.byline = piece.name }
      if !piece.signOff.isEmpty { open?.signOff = open?.signOff ?? index }
    case .signOff:
      guard let article = open,
        article.textCount > 0 || !piece.isWeak && isBelowHeadline(index)
      else { return }
      give(index, .byline)
      article.signOff = article.signOff ?? index
    case .contributors:
      if let open, open.textCount > 0 { give(index, .byline) } else { placeText(index) }
    case .link: give(index, .link)
    case .title: placeTitle(index)
    case .text:
      if block == .links { block = .marked }
      placeText(index)
    }
  }

  private mutating func placeOpener(_ index: Int) {
    kinds[index] = .section
    let end = first([.opener], from: index + 1) ?? pieces.count
    let inside = pieces[(index + 1)..<end].map(\.kind)
    let firstStory = inside.first { $0 == .title || $0 == .text }
    if inside.contains(where: { [.age, .dateline, .stamp, .entry, .ending].contains($0) }) {
      block = .marked
    } else if !inside.contains(.text) {
      block = .links
    } else if pieces[index].isWeak {
      block = firstStory == .title ? .links : .moreStory
    } else {
      block = .titled
    }
    if block == .moreStory || block == .links && pieces[index].isWeak { return }
    close()
    isInList = true
    listSection = pieces[index].name
    if articles.count == 1, !articles[0].isInList, articles[0].section.isEmpty {
      articles[0].section = listSection
    }
  }

  private mutating func placeDateline(_ index: Int) {
    let joins = open.map { article in
      article.dateline == nil
        && (article.textCount == 0 || isIntroduction(article, before: index)
          || isBelowDeck(article, index, hasMark: !article.byline.isEmpty || article.stamp != nil))
    }
    if joins != true { openArticle() }
    give(index, .paragraph)
    open?.dateline = index
    open?.textCount += 1
  }

  /// A headline and one paragraph above the only dateline of a page whose briefs have a heading.
  private func isIntroduction(_ article: OracleArticle, before index: Int) -> Bool {
    guard let opener = first([.opener]), index < opener, articles.count == 1 else { return false }
    let datelines = pieces[..<opener].filter { $0.kind == .dateline }.count
    return datelines == 1 && article.headline != nil && article.textCount == 1
  }

  /// Whether the first dateline of the part stands below an introduction and the like.
  private func isBelowDeck(_ article: OracleArticle, _ index: Int, hasMark: Bool) -> Bool {
    let mark = first([.age, .opener, .entry, .ending]) ?? pieces.count
    guard first([.dateline]) == index, index < mark, article.headline != nil,
      article.dateline == nil || kind(index) != .dateline, articles.count == 1
    else { return false }
    return article.textCount <= (isSitePage ? 4 : hasMark ? 2 : -1)
  }

  /// Whether the piece stands between a headline and its text.
  private func isBelowHeadline(_ index: Int) -> Bool {
    guard let open, open.headline != nil, open.textCount == 0 else { return false }
    return [.text, .dateline].contains(kind(next(after: index)))
  }

  private mutating func placeSection(_ index: Int) {
    if isBelowHeadline(index) {
      give(index, .section)
      open?.section = pieces[index].name
      return
    }
    if open?.hasContent == true, !nextIsNewArticle(index) {
      kinds[index] = .section
      return
    }
    if open == nil || open?.hasContent == true { openArticle() }
    give(index, .section)
    open?.section = pieces[index].name
  }

  private mutating func placeText(_ index: Int) {
    if open == nil { openArticle() }
    give(index, .paragraph)
    open?.textCount += 1
  }

  // MARK: Titles

  private mutating func placeTitle(_ index: Int) {
    let follows = next(after: index)
    if block == .links || isLinked(index) { return give(index, .link) }
    if isTrailingMenu(index) {
      kinds[index] = .chrome
      return
    }
    let begins =
      open?.hasContent != true || starts(index) || block == .titled && heads(follows)
    if begins {
      if open?.hasContent != false { openArticle() }
      give(index, .headline)
      open?.headline = index
    } else if let headline = open?.headline, open?.textCount == 0, isSame(index, headline) {
      give(index, .repeatedHeadline)
    } else if let article = open, article.headline == index - 1, article.textCount == 0,
      isKicker(index - 1)
    {
      kinds[index - 1] = .kicker
      give(index, .headline)
      article.headline = index
    } else if [.text, .title, .dateline].contains(kind(follows)) {
      give(index, .subhead)
    } else {
      placeText(index)
    }
  }

  private func isLinked(_ index: Int) -> Bool {
    guard index > 0, pieces[index - 1].kind == .link, pieces[index - 1].isWeak else { return false }
    return !starts(index)
  }

  /// Whether the title stands below everything else, in a list of at least three.
  func isTrailingMenu(_ index: Int) -> Bool {
    let marks: Set<Piece.Kind> = [.age, .opener, .dateline, .entry, .ending]
    let last = pieces.indices.last { marks.contains(pieces[$0].kind) } ?? -1
    guard open == nil, index > last, !articles.isEmpty else { return false }
    let rest = pieces[(last + 1)...].map(\.kind)
    return !rest.contains(.text) && rest.filter { $0 == .title }.count >= 3
  }

  /// Whether the title is the headline of an article that follows the open one.
  private func starts(_ index: Int) -> Bool {
    guard open?.hasContent != false, let follows = next(after: index) else { return false }
    if pieces[index].startsItem { return true }
    if pieces[follows].kind == .dateline { return open?.textCount != 0 }
    guard let second = next(after: follows) else { return false }
    let isKickerOfText = isKicker(index) && open?.textCount != 0
    if isKickerOfText, open != nil, pieces[follows].startsItem { return true }
    let isRepeated = pieces[follows].kind == .title && isSame(index, follows)
    return (isRepeated || isKickerOfText) && pieces[second].kind == .dateline
  }

  private func nextIsNewArticle(_ index: Int) -> Bool {
    guard let follows = next(after: index) else { return false }
    return pieces[follows].kind == .dateline || pieces[follows].kind == .title && starts(follows)
  }

  // MARK: Lead or brief

  private func decide() {
    guard let first = articles.first, let last = articles.last else { return }
    let hasOpener = self.first([.opener]) != nil
    let isMoreThanABrief =
      articles.count == 1 || hasOpener || first.headline != nil || first.textCount > 1
    if !first.isInList, !first.hasAge, isMoreThanABrief { first.kind = .lead }
    guard last.pieces.last == pieces.count - 1, !last.hasAge else { return }
    let othersHaveAges = articles.dropLast().contains { $0.hasAge }
    let isWire = last.dateline != nil || last.isInList
    let breaksOff = kinds[pieces.count - 1] == .paragraph && !pieces[pieces.count - 1].endsSentence
    last.isCutOff = last.kind == .brief && othersHaveAges || isWire && breaksOff
  }
}
