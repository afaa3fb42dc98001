import Scanning

extension Cursor {
  /// Moves past a time of day behind a day: `, 08.15 uur`, ` à 14h30`, ` at 9:30 pm`, ` om half acht`.
  ///
  /// `part` is the part of the day that was named: `half acht` in the evening is 19:30.
  mutating func takeClock(on part: DayTime?) -> DayTime? {
    let start = offset
    _ = take(0x2C)
    takeBlanks()
    _ = take(ClockWords.prepositions)
    if let time = takeClockTime() ?? takeHalfHour(on: part) { return time }
    offset = start
    return nil
  }

  /// Moves past a time of day: `08.15 uur`, `9:30 pm`, `14h30`, `9 Uhr`, `09:30:15 UTC`.
  mutating func takeClockTime() -> DayTime? {
    let start = offset
    if let hour = takeNumber(most: 2), hour < 24, let time = takeRestOfClock(hour) { return time }
    offset = start
    return nil
  }

  private mutating func takeRestOfClock(_ hour: Int) -> DayTime? {
    let minute = takeMinutes()
    var time = DayTime(minute: hour * 60 + (minute ?? 0))
    if let half = takeHalfOfDay() {
      guard let found = DayTime(twelve: hour, minute ?? 0, isAfternoon: half) else { return nil }
      time = found
    } else if minute != nil {
      _ = take(ClockWords.suffixes)
    } else {
      guard takeGluedWord(ClockWords.suffixes) != nil else { return nil }
    }
    time.offset = takeZone()
    return time
  }

  /// Moves past the minutes and the mark before them; seconds are dropped.
  private mutating func takeMinutes() -> Int? {
    let start = offset
    if byte == 0x3A || byte == 0x2E || byte == 0x68 {
      offset += 1
      if ASCII.isDigit(byte(ahead: 1)), let minute = takeNumber(most: 2), minute < 60 {
        takeSeconds()
        return minute
      }
    }
    offset = start
    return nil
  }

  private mutating func takeSeconds() {
    let start = offset
    if take(0x3A), ASCII.isDigit(byte(ahead: 1)), let second = takeNumber(most: 2), second <= 60 {
      return
    }
    offset = start
  }

  /// Moves past `am` or `pm`; tells whether it is the afternoon.
  private mutating func takeHalfOfDay() -> Bool? { takeGluedWord(ClockWords.halves) }

  private mutating func takeHalfHour(on part: DayTime?) -> DayTime? {
    let start = offset
    if take(ClockWords.half) != nil, let hour = takeGluedWord(ClockWords.hours) {
      let isLate = part.map { $0.first >= 12 * 60 } ?? false
      return DayTime(minute: (isLate || hour == 1 ? 12 : 0) * 60 + (hour - 1) * 60 + 30)
    }
    offset = start
    return nil
  }

  /// Moves past the longest phrase of `table`; only a capital may be glued to it.
  private mutating func takeGluedWord<Meaning>(_ table: PhraseTable<Meaning>) -> Meaning? {
    let start = offset
    guard let meaning = take(table) else { return nil }
    if isAtEnd || isAtUpper || !ScalarClass.beginsWord(scalar.value) { return meaning }
    offset = start
    return nil
  }

  /// Moves past ` UTC`, `Z`, ` CET` or `+01:00`; gives the minutes ahead of UTC.
  private mutating func takeZone() -> Int16? {
    let start = offset
    if let zone = takeGluedWord(ClockWords.zones) {
      return zone == 0 ? takeZoneOffset(afterName: true) ?? 0 : zone
    }
    takeBlanks()
    if let zone = takeZoneOffset(afterName: false) { return zone }
    offset = start
    return nil
  }

  /// Moves past `+01:00`; behind the name of a zone also past `+2`.
  private mutating func takeZoneOffset(afterName: Bool) -> Int16? {
    let start = offset
    let isAhead = byte == 0x2B
    if isAhead || byte == 0x2D {
      offset += 1
      let isTwoDigits = ASCII.isDigit(byte(ahead: 1))
      if isTwoDigits || afterName, let hours = takeNumber(most: 2), hours <= 14 {
        let isAtColon = byte == 0x3A
        if isTwoDigits, take(0x3A), ASCII.isDigit(byte(ahead: 1)),
          let minutes = takeNumber(most: 2), minutes < 60
        {
          return Int16(hours * 60 + minutes) * (isAhead ? 1 : -1)
        }
        if afterName, !isAtColon { return Int16(hours * 60) * (isAhead ? 1 : -1) }
      }
    }
    offset = start
    return nil
  }
}

extension DayTime {
  /// A time of a clock with twelve hours, or `nil` when it has no such hour.
  init?(twelve hour: Int, _ minute: Int, isAfternoon: Bool) {
    guard (1...12).contains(hour) else { return nil }
    self.init(minute: hour % 12 * 60 + minute + (isAfternoon ? 12 * 60 : 0))
  }
}

/// The words around a time of day.
enum ClockWords {
  static let prepositions = PhraseTable<Bool>(
    .capitalAllowed,
    ["om ", "at ", "um ", "à ", "a las ", "a la "].map { ($0, true) })

  static let suffixes = PhraseTable<Bool>(
    .capitalAllowed, [" uur", " Uhr", " h", "h", " hrs", " heures"].map { ($0, true) })

  static let half = PhraseTable<Bool>(.capitalAllowed, [("half ", true)])

  static let hours = PhraseTable<Int>(
    .capitalAllowed,
    [
      "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
      "twaalf",
    ].enumerated().map { ($1, $0 + 1) } + [("een", 1)])

  /// Whether it is the afternoon.
  static let halves = PhraseTable<Bool>(
    .ignored,
    ["am", " am", "a.m.", " a.m."].map { ($0, false) }
      + ["pm", " pm", "p.m.", " p.m."].map { ($0, true) })

  /// Minutes ahead of UTC.
  static let zones = PhraseTable<Int16>(
    .capitalAllowed,
    [
      (" UTC", 0), (" GMT", 0), ("Z", 0), (" CET", 60), (" MEZ", 60), (" CEST", 120),
      (" MESZ", 120), (" EST", -300), (" EDT", -240),
      (" CST", -360), (" CDT", -300), (" MST", -420), (" MDT", -360), (" PST", -480),
      (" PDT", -420), (" BST", 60), (" WET", 0), (" WEST", 60), (" EET", 120), (" EEST", 180),
    ])
}
