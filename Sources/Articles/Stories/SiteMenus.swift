import Scanning

/// Finds the menus that text taken from a whole web page has above and below its story: many short
/// lines in a row that end no sentence.
enum SiteMenus {
  /// So many entries in a row are a menu; fewer may be a list that a story has.
  private static let leastEntries = 10
  /// Longer lines are no entries.
  private static let longestEntry = 60

  /// The menus of one part of a page, in its order; none where the part has no story beside them.
  ///
  /// - Complexity: O(pieces of the part + bytes of its menus).
  static func find(
    _ page: Span<UInt8>, _ pieces: [Piece], _ part: Range<Int>
  ) -> [Range<Int>] {
    var hasStory = false
    var menus: [Range<Int>] = []
    var start = part.lowerBound
    for index in part where !isEntry(pieces[index], page) {
      hasStory = hasStory || isStory(pieces[index])
      if isMenu(start..<index, page, pieces, part) { menus.append(start..<index) }
      start = index + 1
    }
    guard hasStory else { return [] }
    let rest = start..<part.upperBound
    return isMenu(rest, page, pieces, part) ? menus + [rest] : menus
  }

  /// Whether the line is short and ends no sentence, or has three words at most.
  @inline(__always)
  private static func isEntry(_ piece: Piece, _ page: Span<UInt8>) -> Bool {
    guard piece.range.count <= longestEntry else { return false }
    switch piece.kind {
    case .title, .text: return !piece.endsSentence || Kickers.isShort(piece, in: page)
    case .section, .opener, .link, .chrome: return true
    default: return false
    }
  }

  private static func isStory(_ piece: Piece) -> Bool {
    piece.kind == .dateline || piece.kind == .text && piece.endsSentence
  }

  /// Whether the entries are many enough; numbers tell results and prices, a colon above a list.
  private static func isMenu(
    _ run: Range<Int>, _ page: Span<UInt8>, _ pieces: [Piece], _ part: Range<Int>
  ) -> Bool {
    guard run.count >= leastEntries else { return false }
    if run.lowerBound > part.lowerBound, endsInColon(pieces[run.lowerBound - 1], page) {
      return false
    }
    var entries = 0
    for index in run where !hasDigit(pieces[index], page) { entries += 1 }
    return entries >= leastEntries
  }

  private static func endsInColon(_ piece: Piece, _ page: Span<UInt8>) -> Bool {
    page[Int(piece.range.end) - 1] == 0x3A
  }

  private static func hasDigit(_ piece: Piece, _ page: Span<UInt8>) -> Bool {
    piece.range.offsets.contains { ASCII.isDigit(page[$0]) }
  }
}
