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
    var cursor = Cursor(page, at: start, end: end)
    guard canBegin(cursor.byte) else { return nil }
    guard let phrase = cursor.takeAge() else { return nil }
    let textEnd = cursor.offset
    guard follows(phrase.standing, &cursor, &datelines) else { return nil }
    return Age(text: ByteRange(start, textEnd), measure: phrase.measure)
  }

  /// Whether any phrase begins with `byte`: a quick no for most lines.
  private static func canBegin(_ byte: UInt8) -> Bool {
    ASCII.isWord(byte) || byte == 0xC3
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
  fileprivate mutating func takeAge() -> AgePhrases.Fixed? {
    let start = offset
    if let fixed = take(AgePhrases.fixed) {
      if case .daysBack = fixed.measure { takeClock() }
      return fixed
    }
    if let frame = take(AgePhrases.openers), let amount = takeAmount(frame) {
      return AgePhrases.Fixed(measure: amount, standing: .free)
    }
    offset = start
    if let amount = takeClosedAmount(.dutch) ?? takeClosedAmount(.english) {
      return AgePhrases.Fixed(measure: amount, standing: .free)
    }
    return takeBareAge()
  }

  /// Moves past an amount and the word behind it, or stays.
  private mutating func takeClosedAmount(_ frame: AgePhrases.Frame) -> Age.Measure? {
    let start = offset
    if let amount = takeAmount(frame), take(AgePhrases.closers) == frame { return amount }
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

  /// Moves past a time of day behind a day: `, 08.15 uur`, ` à 14h30`, ` at 9:30`.
  private mutating func takeClock() {
    let start = offset
    _ = take(0x2C)
    takeBlanks()
    _ = take(AgeClock.prepositions)
    if let hour = takeNumber(most: 2), hour < 24, takeMinutes() {
      _ = take(AgeClock.suffixes)
    } else {
      offset = start
    }
  }

  private mutating func takeMinutes() -> Bool {
    guard byte == 0x3A || byte == 0x2E || byte == 0x68 else { return false }
    offset += 1
    guard let minute = takeNumber(most: 2) else { return false }
    return minute < 60
  }
}

/// The words around a time of day.
enum AgeClock {
  static let prepositions = PhraseTable<Bool>(
    .capitalAllowed,
    [("om ", true), ("at ", true), ("um ", true), ("à ", true), ("a las ", true)])
  static let suffixes = PhraseTable<Bool>(
    .capitalAllowed, [(" uur", true), (" Uhr", true), (" h", true)])
}

extension Age.Measure {
  /// What `halves` half units mean when nobody says whether a site cuts off or rounds.
  ///
  /// Both are allowed for: `7 uur geleden` is at least 6.5 hours and just under 8.
  fileprivate static func elapsed(
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
