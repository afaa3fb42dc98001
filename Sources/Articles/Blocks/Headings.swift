import Scanning

/// Lines that sites set around their stories, recognised by their words; table C4 of the facts.
enum Headings {
  /// What a listed phrase makes of its line.
  enum Role: Sendable {
    /// Opens briefs; the section's name follows: `Meer uit Buitenland`.
    case openerWithSection
    /// Opens briefs; a subject follows: `Meer over de staking`.
    case openerWithSubject
    /// Opens briefs and is the whole line.
    case opener
    /// Opens briefs, or links in the middle of a story; the whole line.
    case weakOpener
    /// Links to another story.
    case link
    /// The site's own words; the whole line.
    case chrome
    /// The site's own words, whatever follows on the line.
    case chromeStart
  }

  /// Longer lines are no headings.
  static let longest = 120

  /// Recognises the line from `start` to `end`.
  static func recognise(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Match? {
    if end - start <= longest {
      var cursor = Cursor(page, at: start, end: end)
      if let role = cursor.takeWord(HeadingWords.phrases), let match = cursor.match(role) {
        return match
      }
    }
    guard isSectionName(page, start, end) else { return nil }
    return Match(kind: .section, name: ByteRange(start, end))
  }

  /// A recognised line.
  struct Match {
    var kind: Piece.Kind
    var name = ByteRange.none
    var isWeak = false
  }

  /// The name of a section that is the whole line, however many words.
  private static func isSectionName(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    HeadingWords.sections.match(page, at: start, end: end)?.end == end
  }

  /// Whether text is a site's talk about itself: cookies, consent, subscriptions.
  ///
  /// - Complexity: O(bytes).
  static func isSiteTalk(_ page: Span<UInt8>, _ range: ByteRange) -> Bool {
    for offset in range.offsets {
      let next = ASCII.lowercased(page[offset])
      guard next == 0x63 || next == 0x6A || next == 0x70 else { continue }
      if HeadingWords.siteTalk.match(page, at: offset, end: Int(range.end)) != nil { return true }
    }
    return false
  }
}

extension Cursor {
  /// Judges what follows a listed phrase; prose that happens to begin with it is no heading.
  fileprivate mutating func match(_ role: Headings.Role) -> Headings.Match? {
    switch role {
    case .openerWithSection:
      guard let name = takeHeadingName(), name.count <= 40 else { return nil }
      return Headings.Match(kind: .opener, name: name)
    case .openerWithSubject:
      guard let name = takeHeadingName(), name.count <= 60 else { return nil }
      return Headings.Match(kind: .opener)
    case .opener: return isHeadingEnd ? Headings.Match(kind: .opener) : nil
    case .weakOpener: return isHeadingEnd ? Headings.Match(kind: .opener, isWeak: true) : nil
    case .chrome: return isHeadingEnd ? Headings.Match(kind: .chrome) : nil
    case .chromeStart: return Headings.Match(kind: .chrome)
    case .link: return linkMatch()
    }
  }

  /// Whether the line ends here, but for a colon or an arrow.
  private var isHeadingEnd: Bool {
    var rest = 0
    while offset + rest < end {
      let byte = page[offset + rest]
      guard byte == 0x3A || byte == 0x20 || byte == 0x3E || byte == 0x2E else { break }
      rest += 1
    }
    return offset + rest == end
  }

  /// Moves past a space and the rest of the line, without a colon; `nil` when it reads as prose.
  private mutating func takeHeadingName() -> ByteRange? {
    guard takeBlanks(), !isAtEnd, isAtUpper || ASCII.isDigit(byte) || apostropheWidth > 0 else {
      return nil
    }
    var nameEnd = end
    while nameEnd > offset, page[nameEnd - 1] == 0x3A || page[nameEnd - 1] == 0x20 { nameEnd -= 1 }
    for position in offset..<nameEnd {
      let byte = page[position]
      if byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3B { return nil }
    }
    return ByteRange(offset, nameEnd)
  }

  /// A link is `Lees ook`, `Lees ook: …` or `Lees ook Het …`; `Read more books` is prose.
  private mutating func linkMatch() -> Headings.Match? {
    if isHeadingEnd { return Headings.Match(kind: .link, isWeak: true) }
    let start = offset
    takeBlanks()
    if take(0x3A) || take(0x7C) || take(0x3E) { return Headings.Match(kind: .link) }
    let mark = scalar.value
    let isMarked = mark == 0x22 || mark == 0x27 || mark == 0xBB || (0x2018...0x203A).contains(mark)
    let isNamed = offset > start && isAtUpper && !endsWithFullStop
    return isMarked || isNamed ? Headings.Match(kind: .link) : nil
  }

  private var endsWithFullStop: Bool { page[end - 1] == 0x2E }
}
