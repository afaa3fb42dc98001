import Scanning

/// A dateline found at the start of an item.
struct Dateline {
  /// From the first place up to, not including, the dash and space.
  var range: ByteRange
  /// Where the text behind the dash begins.
  var textStart: Int
  /// The date as it stands, or empty.
  var date: ByteRange
  /// The day its date names, or `nil`.
  var day: CalendarDay?
  /// Its places among those the reader has found.
  var places: Range<Int>
  /// Its credits among those the reader has found.
  var credits: Range<Int>
}

/// Reads datelines in the styles of the agencies, in five languages.
///
/// Two signs of three are asked for: a place in upper case, a credit in brackets, a dash. A place
/// in mixed case needs a credit that is known, or a date; a place without credit or date must be
/// known by name, or by the region behind it.
struct DatelineReader {
  /// The places of all datelines read, in order.
  private(set) var places: [DatelinePlace] = []
  /// The credits of all datelines read, in order.
  private(set) var credits: [ByteRange] = []

  private let names: DatelineNames

  /// No dateline is longer.
  private static let window = 240

  /// A reader that has not read yet.
  init(_ names: DatelineNames) { self.names = names }

  /// Reads the dateline at `start` of the line that ends at `end`.
  ///
  /// `mayBeDay` tells whether the line may begin with the name of a day or month.
  ///
  /// - Complexity: O(1): at most ``window`` bytes are read.
  mutating func read(
    _ page: Span<UInt8>, at start: Int, end: Int, mayBeDay: Bool = true
  ) -> Dateline? {
    let (placeCount, creditCount) = (places.count, credits.count)
    let end = min(end, start + Self.window)
    switch PlainDateline.look(page, at: start, end: end, mayBeDay: mayBeDay, &places, &credits) {
    case .none: return nil
    case .dateline(let datelineEnd, let textStart):
      return Dateline(
        range: ByteRange(start, datelineEnd), textStart: textStart, date: .none,
        places: placeCount..<places.count, credits: creditCount..<credits.count)
    case .unknown: break
    }
    var cursor = Cursor(page, at: start, end: end)
    if let dateline = readParts(&cursor, placeCount, creditCount) { return dateline }
    forget(placeCount, creditCount)
    return nil
  }

  /// Whether a dateline stands at `start`, without a space before it; nothing is kept of it.
  mutating func recognises(_ page: Span<UInt8>, at start: Int, end: Int) -> Bool {
    guard PhraseBytes.blankWidth(page, at: start, end: end) == 0 else { return false }
    let (placeCount, creditCount) = (places.count, credits.count)
    let isFound = read(page, at: start, end: end) != nil
    forget(placeCount, creditCount)
    return isFound
  }

  /// Keeps so many places and credits and drops what was read since.
  private mutating func forget(_ placeCount: Int, _ creditCount: Int) {
    if places.count > placeCount { places.removeSubrange(placeCount...) }
    if credits.count > creditCount { credits.removeSubrange(creditCount...) }
  }

  /// Forgets everything; the memory is kept for the next page.
  mutating func reset() {
    places.removeAll(keepingCapacity: true)
    credits.removeAll(keepingCapacity: true)
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
    var day: CalendarDay?
    if let found = cursor.takeSeparatedDate(
      hasRegion: places.count > placeCount && !places[places.count - 1].region.isEmpty)
    {
      date = found.range
      day = found.day
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
    signs.opensProse = cursor.opensProse
    signs.isKnownPlace =
      signs.mayNeedKnownPlace && isKnownPlace(cursor.page, placeCount)
    guard signs.makeDateline else { return nil }
    return Dateline(
      range: ByteRange(start, end), textStart: cursor.offset, date: date, day: day,
      places: placeCount..<places.count, credits: creditCount..<credits.count)
  }

  /// Whether the place at `index` is known.
  private func isKnownPlace(_ page: Span<UInt8>, _ index: Int) -> Bool {
    index < places.count && names.know(places[index], in: page)
  }
}

extension Cursor {
  /// Moves past the asterisks by which a desk marks a take as urgent.
  fileprivate mutating func takeStars() {
    while take(0x2A) {}
    takeBlanks()
  }
}
