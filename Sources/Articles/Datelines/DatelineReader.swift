import Scanning

/// A dateline found at the start of an item.
struct Dateline {
  /// From the first place up to, not including, the dash and space.
  var range: ByteRange
  /// Where the text behind the dash begins.
  var textStart: Int
  /// The date as it stands, or empty.
  var date: ByteRange = .none
  /// The day its date names, or `nil`.
  var day: CalendarDay?
  /// Its places among those the reader has found.
  var places: Range<UInt32>
  /// Its credits among those the reader has found.
  var credits: Range<UInt32>
}

/// Reads datelines in the styles of the agencies, in five languages.
///
/// Two signs of three are asked for: a place in upper case, a credit in brackets, a dash. A place
/// in mixed case needs a credit that is known, or a date; a place without credit or date must be
/// known by name, or by the region behind it.
struct DatelineReader {
  /// The datelines read, in order.
  private(set) var datelines: [Dateline] = []
  /// The places of all datelines read, in order.
  private(set) var places: [DatelinePlace] = []
  /// The credits of all datelines read, in order.
  private(set) var credits: [ByteRange] = []

  private let names: DatelineNames

  /// No dateline is longer.
  private static let window = 240

  /// A reader that has not read yet.
  init(_ names: DatelineNames) { self.names = names }

  /// Reads the dateline at `start` of the line that ends at `end`, and adds it to ``datelines``.
  ///
  /// `mayBeDay` tells whether the line may begin with the name of a day or month.
  ///
  /// - Returns: whether there is one.
  /// - Complexity: O(1): at most ``window`` bytes are read.
  mutating func read(
    _ page: Span<UInt8>, at start: Int, end: Int, mayBeDay: Bool = true
  ) -> Bool {
    let end = min(end, start &+ Self.window)
    let line = page.extracting(start..<end)
    switch PlainDateline.look(line, mayBeDay: mayBeDay, base: start, &credits) {
    case .none: return false
    case .dateline(let found): add(found, at: start)
    case .unknown: return readByGrammar(page, at: start, end: end)
    }
    return true
  }

  /// Whether `name` is that of a place.
  func knowsPlace(_ name: ByteRange, in page: Span<UInt8>) -> Bool { names.isPlace(page, name) }

  private mutating func add(_ found: PlainDateline.Found, at start: Int) {
    if !found.firstPlace.isEmpty { addPlace(found.firstPlace, at: start) }
    addPlace(found.lastPlace, at: start)
    add(range: ByteRange(start, start + found.end), textStart: start + found.textStart)
  }

  private mutating func addPlace(_ range: ByteRange, at start: Int) {
    let base = UInt32(truncatingIfNeeded: start)
    places.append(DatelinePlace(name: ByteRange(base + range.start, base + range.end)))
  }

  /// Adds a dateline with the places and credits that no dateline has yet.
  private mutating func add(
    range: ByteRange, textStart: Int, date: ByteRange = .none, day: CalendarDay? = nil
  ) {
    let last = datelines.last
    datelines.append(
      Dateline(
        range: range, textStart: textStart, date: date, day: day,
        places: (last?.places.upperBound ?? 0)..<UInt32(truncatingIfNeeded: places.count),
        credits: (last?.credits.upperBound ?? 0)..<UInt32(truncatingIfNeeded: credits.count)))
  }

  private mutating func readByGrammar(_ page: Span<UInt8>, at start: Int, end: Int) -> Bool {
    let (placeCount, creditCount) = (places.count, credits.count)
    var cursor = Cursor(page, at: start, end: end)
    if readParts(&cursor, placeCount) { return true }
    forget(placeCount, creditCount)
    return false
  }

  /// Whether a dateline stands at `start`, without a space before it; nothing is kept of it.
  mutating func recognises(_ page: Span<UInt8>, at start: Int, end: Int) -> Bool {
    guard PhraseBytes.blankWidth(page, at: start, end: end) == 0 else { return false }
    let (placeCount, creditCount) = (places.count, credits.count)
    guard read(page, at: start, end: end) else { return false }
    datelines.removeLast()
    forget(placeCount, creditCount)
    return true
  }

  /// Keeps so many places and credits and drops what was read since.
  private mutating func forget(_ placeCount: Int, _ creditCount: Int) {
    if places.count > placeCount { places.removeSubrange(placeCount...) }
    if credits.count > creditCount { credits.removeSubrange(creditCount...) }
  }

  /// Forgets everything; the memory is kept for the next page.
  mutating func reset() {
    datelines.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    credits.removeAll(keepingCapacity: true)
  }

  private mutating func readParts(_ cursor: inout Cursor, _ placeCount: Int) -> Bool {
    cursor.takeStars()
    let start = cursor.offset
    var signs = DatelineSigns()
    guard cursor.mayBeginDateline, let placeEnd = cursor.takePlaces(into: &places, &signs) else {
      return false
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
    guard signs.makeDateline else { return false }
    add(range: ByteRange(start, end), textStart: cursor.offset, date: date, day: day)
    return true
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
