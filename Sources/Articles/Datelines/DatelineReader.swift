import Scanning

/// A dateline found at the start of an item.
struct Dateline {
  /// From the first place up to, not including, the dash and space.
  var range: ByteRange
  /// Where the text behind the dash begins.
  var textStart: Int
  /// The date as it stands, or empty.
  var date: ByteRange
  /// Its places among those the reader has found.
  var places: Range<Int>
  /// Its credits among those the reader has found.
  var credits: Range<Int>
}

/// Reads datelines in the styles of the agencies, in five languages.
///
/// Two signs of three are asked for: a place in upper case, a credit in brackets, a dash. A place
/// in mixed case needs a credit that is known, or a date; a place without credit or date must be
/// one that datelines are known for, as any word can be set in capitals.
struct DatelineReader {
  /// The places of all datelines read, in order.
  private(set) var places: [DatelinePlace] = []
  /// The credits of all datelines read, in order.
  private(set) var credits: [ByteRange] = []

  /// No dateline is longer.
  private static let window = 240

  /// Reads the dateline at `start` of the line that ends at `end`.
  ///
  /// - Complexity: O(1): at most ``window`` bytes are read.
  mutating func read(_ page: Span<UInt8>, at start: Int, end: Int) -> Dateline? {
    let (placeCount, creditCount) = (places.count, credits.count)
    var cursor = Cursor(page, at: start, end: min(end, start + Self.window))
    if let dateline = readParts(&cursor, placeCount, creditCount) { return dateline }
    places.removeSubrange(placeCount...)
    credits.removeSubrange(creditCount...)
    return nil
  }

  /// Whether a dateline stands at `start`; nothing is kept of it.
  mutating func recognises(_ page: Span<UInt8>, at start: Int, end: Int) -> Bool {
    let (placeCount, creditCount) = (places.count, credits.count)
    let isFound = read(page, at: start, end: end) != nil
    places.removeSubrange(placeCount...)
    credits.removeSubrange(creditCount...)
    return isFound
  }

  private mutating func readParts(
    _ cursor: inout Cursor, _ placeCount: Int, _ creditCount: Int
  ) -> Dateline? {
    cursor.takeStars()
    let start = cursor.offset
    var signs = DatelineSigns()
    guard cursor.mayBeginDateline, let placeEnd = cursor.takePlaces(into: &places, &signs) else {
      return nil
    }
    var end = placeEnd
    var date = ByteRange.none
    if let found = cursor.takeSeparatedDate(
      hasRegion: places.count > placeCount && !places[places.count - 1].region.isEmpty)
    {
      date = found.range
      end = cursor.offset
      signs.date = found.form
      cursor.takeFullStopBeforeSlash()
    }
    signs.credit =
      !date.isEmpty && cursor.takeBareCredit(into: &credits)
      ? .known : cursor.takeCredit(into: &credits)
    if signs.credit != .none { end = cursor.offset }
    signs.dash = cursor.takeDash()
    signs.follower = cursor.follower
    signs.hasShortRegion = hasShortRegion(cursor.page, placeCount)
    signs.isKnownPlace = signs.credit == .none && isKnownPlace(cursor.page, placeCount)
    guard signs.makeDateline else { return nil }
    return Dateline(
      range: ByteRange(start, end), textStart: cursor.offset, date: date,
      places: placeCount..<places.count, credits: creditCount..<credits.count)
  }

  /// Whether the region of the place at `index` is an abbreviation: `Calif.`, `N.Y.`
  private func hasShortRegion(_ page: Span<UInt8>, _ index: Int) -> Bool {
    guard index < places.count else { return false }
    return places[index].region.offsets.contains { page[$0] == 0x2E }
  }

  /// Whether the place at `index` is one that datelines are known for.
  private func isKnownPlace(_ page: Span<UInt8>, _ index: Int) -> Bool {
    guard index < places.count else { return false }
    let name = places[index].name
    let match = DatelineCities.names.match(page, at: Int(name.start), end: Int(name.end))
    return match?.end == Int(name.end)
  }
}

extension Cursor {
  /// Moves past the asterisks by which a desk marks a take as urgent.
  fileprivate mutating func takeStars() {
    while take(0x2A) {}
    takeBlanks()
  }
}
