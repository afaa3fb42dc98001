import Scanning

/// Reads an age line: how long ago the brief before it appeared.
///
/// An age stands at the start of a line and is followed by the line's end or, without a space, by
/// a capital or an apostrophe; anything else is prose (`Twee jaar geleden won hij`).
enum AgeReader {
  /// Reads the age at `start` of the line that ends at `end`.
  static func read(
    _ page: Span<UInt8>, at start: Int, end: Int, datelines: inout DatelineReader
  ) -> Age? {
    if let age = PlainAge.read(page, at: start, end: end) { return age }
    var cursor = Cursor(page, at: start, end: end)
    guard let phrase = cursor.takeAge() else { return nil }
    let textEnd = cursor.offset
    guard follows(phrase.standing, &cursor, &datelines) else { return nil }
    return Age(text: ByteRange(start, textEnd), measure: phrase.measure)
  }

  private static func follows(
    _ standing: AgePhrases.Standing, _ cursor: inout Cursor, _ datelines: inout DatelineReader
  ) -> Bool {
    cursor.takeNoBreakSpaces()
    if cursor.isAtEnd { return true }
    if standing == .cautious {
      return datelines.recognises(cursor.page, at: cursor.offset, end: cursor.end)
    }
    return cursor.isAtUpper || cursor.apostropheWidth > 0 && !cursor.isAtPossessive
  }
}

extension Cursor {
  /// Whether `’s ` goes on the word before it, as in `Yesterday’s talks`: what stands behind it is
  /// none of the times that Dutch begins a sentence with, such as `’s Avonds`.
  fileprivate var isAtPossessive: Bool {
    var ahead = Cursor(page, at: offset + apostropheWidth, end: end)
    guard ahead.take(0x73), ahead.takeBlanks() else { return false }
    return ahead.takeWord(AgePhrases.genitives) == nil
  }

  /// Moves past no-break spaces and marks without width, which sites put between an age and what
  /// follows.
  fileprivate mutating func takeNoBreakSpaces() {
    offset = PhraseBytes.skipInvisible(page, at: offset, end: end)
    while byte != 0x20, byte != 0x09, blankWidth > 0 {
      offset = PhraseBytes.skipInvisible(page, at: offset + blankWidth, end: end)
    }
  }

  /// Moves past an age and gives what it says.
  fileprivate mutating func takeAge() -> AgePhrases.Fixed? { takeSpokenAge() ?? takeBareAge() }

  /// Moves past an age that is said in words, so not `5m`.
  mutating func takeSpokenAge() -> AgePhrases.Fixed? {
    let start = offset
    if let calendar = takeCalendarAge() { return calendar }
    if var fixed = take(AgePhrases.fixed) {
      if case .daysBack(let days, let part) = fixed.measure, let time = takeClock(on: part) {
        fixed.measure = .daysBack(days, time)
      }
      return fixed
    }
    if let frame = take(AgePhrases.openers), let amount = takeAmount(frame) {
      return AgePhrases.Fixed(measure: amount, standing: .free)
    }
    offset = start
    if let amount = takeClosedAmount() {
      return AgePhrases.Fixed(measure: amount, standing: .free)
    }
    offset = start
    return nil
  }

  /// Moves past an amount and the word behind it, which tells the language.
  private mutating func takeClosedAmount() -> Age.Measure? {
    let qualifier = take(AgePhrases.qualifiers) ?? .none
    if let whole = take(AgePhrases.wholes) {
      guard take(AgePhrases.closers) != nil else { return nil }
      return .elapsed(count: whole.count, unit: whole.unit, qualifier)
    }
    guard let halves = takeHalves() else { return nil }
    guard let unit = takeClosedUnit(.dutch) ?? takeClosedUnit(.english) else { return nil }
    return .elapsed(halves: halves, unit: unit, qualifier)
  }

  /// Moves past a unit and the word behind it, or stays.
  private mutating func takeClosedUnit(_ frame: AgePhrases.Frame) -> AgePhrases.Unit? {
    let start = offset
    if let unit = take(AgePhrases.units(of: frame)), take(AgePhrases.closers) == frame {
      return unit
    }
    offset = start
    return nil
  }

  /// Moves past an optional qualifier, a number and a unit.
  private mutating func takeAmount(_ frame: AgePhrases.Frame) -> Age.Measure? {
    let qualifier = take(AgePhrases.qualifiers) ?? .none
    if let whole = take(AgePhrases.wholes) {
      return .elapsed(count: whole.count, unit: whole.unit, qualifier)
    }
    guard let halves = takeHalves() else { return nil }
    guard let unit = take(AgePhrases.units(of: frame)) else { return nil }
    return .elapsed(halves: halves, unit: unit, qualifier)
  }

  /// Moves past a number and the space behind it; `2,5` is five halves.
  private mutating func takeHalves() -> Int? {
    if let word = take(AgePhrases.numbers) { return word * 2 }
    guard let number = takeNumber(most: 4) else { return nil }
    var halves = number * 2
    if byte == 0x2C || byte == 0x2E, byte(ahead: 1) == 0x35 {
      offset += 2
      halves += 1
    }
    takeBlanks()
    return halves
  }

  /// Moves past `5m` or `3 h` when that is all there is.
  private mutating func takeBareAge() -> AgePhrases.Fixed? {
    guard ASCII.isDigit(byte), let halves = takeHalves() else { return nil }
    guard let unit = take(AgePhrases.bareUnits), isAtEnd else { return nil }
    return AgePhrases.Fixed(measure: .elapsed(halves: halves, unit: unit, .none), standing: .free)
  }
}

extension Age.Measure {
  /// What `halves` half units mean when nobody says whether a site cuts off or rounds.
  ///
  /// Both are allowed for: `7 uur geleden` is at least 6.5 hours and just under 8.
  static func elapsed(
    halves: Int, unit: AgePhrases.Unit, _ qualifier: AgePhrases.Qualifier
  ) -> Age.Measure {
    let count = Int64(halves)
    let step: Int64 = halves % 2 == 0 ? 2 : 1
    let least = count * unit.shortest / 2
    let most = max(0, count * unit.longest / 2 - 1)
    let rounded = max(0, least - step * unit.shortest / 4)
    let cut = (count + step) * unit.longest / 2 - 1
    switch qualifier {
    case .none: return .elapsed(atLeast: rounded, atMost: cut)
    case .over: return .elapsed(atLeast: least, atMost: cut)
    case .under: return .elapsed(atLeast: rounded, atMost: most)
    }
  }

  fileprivate static func elapsed(
    count: Int, unit: AgePhrases.Unit, _ qualifier: AgePhrases.Qualifier
  ) -> Age.Measure {
    elapsed(halves: count * 2, unit: unit, qualifier)
  }
}
