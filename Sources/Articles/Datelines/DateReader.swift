import Scanning

extension Cursor {
  /// Whether a day is named here: `Tuesday, May 4 - …` has no place, `Mar del Plata` is one.
  var isAtDayOrMonth: Bool {
    var ahead = Cursor(page, at: offset, end: end)
    guard ahead.takeWord(DateWords.weekdays) != nil || ahead.takeWord(DateWords.months) != nil
    else { return false }
    if ahead.byte == 0x2D { return false }
    ahead.takeBlanks()
    return !ahead.isAtLetter || ahead.takeDate() != nil
  }

  /// Moves past the date of a dateline and what stands before it; gives the date.
  ///
  /// That is a comma or a space, or by a slip a comma and a full stop. Behind a region a dash may
  /// be put there too (`CHICO, Calif. - May 4 - …`) where the dateline's own dash still follows;
  /// without that one the date belongs to the text.
  mutating func takeSeparatedDate(hasRegion: Bool) -> DatelineDate? {
    let start = offset
    let hasBlank = takeBlanks()
    let hasComma = take(0x2C)
    if hasComma { _ = take(0x2E) }
    takeBlanks()
    let hasDash = hasRegion && byte == 0x2D && byte(ahead: 1) == 0x20
    if hasDash { offset += 2 }
    if hasComma || hasBlank || hasDash, let date = takeDate() ?? takeWeekday(hasComma) {
      if !hasDash { return date }
      var ahead = Cursor(page, at: offset, end: end)
      if date.form.namesMonth, ahead.takeDash() == .spaced { return date }
    }
    offset = start
    return nil
  }

  /// Moves past a weekday behind a comma, and the date behind it: `HAARLEM, dinsdag - …`.
  private mutating func takeWeekday(_ hasComma: Bool) -> DatelineDate? {
    let start = offset
    guard hasComma, takeWord(DateWords.weekdays) != nil else {
      offset = start
      return nil
    }
    let weekdayEnd = offset
    _ = take(0x2C)
    takeBlanks()
    if let date = takeDate() {
      return DatelineDate(range: ByteRange(start, offset), form: date.form, day: date.day)
    }
    offset = weekdayEnd
    return DatelineDate(range: ByteRange(start, offset), form: .weekday, day: nil)
  }

  /// Moves past the full stop between a date and a credit in slashes, as TASS prints it.
  mutating func takeFullStopBeforeSlash() {
    let start = offset
    if take(0x2E), takeBlanks(), byte == 0x2F { return }
    offset = start
  }

  /// Moves past a date: `May 4`, `12. Nov`, `5 juin 2026`, `8 de abril`, `03/02`, `14.01.2026`.
  mutating func takeDate() -> DatelineDate? {
    let start = offset
    if let day = takeDayFirst() { return date(from: start, .dayMonth, day) }
    if let day = takeMonthFirst() { return date(from: start, .monthDay, day) }
    if let day = takeNumericDate() { return date(from: start, .numeric, day) }
    return nil
  }

  private func date(
    from start: Int, _ form: DatelineDate.Form, _ day: CalendarDay
  ) -> DatelineDate {
    DatelineDate(range: ByteRange(start, offset), form: form, day: day)
  }

  /// Moves past numbers alone, the day first.
  private mutating func takeNumericDate() -> CalendarDay? {
    let start = offset
    if let day = takeNumber(most: 2), byte == 0x2F || byte == 0x2E {
      let separator = byte
      offset += 1
      if let month = takeNumber(most: 2), CalendarDay(year: nil, month: month, day: day) != nil {
        let year = takeNumericYear(behind: separator)
        if let date = CalendarDay(year: year, month: month, day: day) { return date }
      }
    }
    offset = start
    return nil
  }

  /// Moves past a mark and two or four digits; two are a year since 1970.
  mutating func takeNumericYear(behind separator: UInt8) -> Int? {
    let start = offset
    if take(separator) {
      let digits = offset
      if let year = takeNumber(most: 4) {
        switch offset - digits {
        case 2: return year < 70 ? 2000 + year : 1900 + year
        case 4 where year >= 1800: return year
        default: break
        }
      }
    }
    offset = start
    return nil
  }

  private mutating func takeDayFirst() -> CalendarDay? {
    let start = offset
    if let day = takeNumber(most: 2) {
      _ = take(DateWords.ordinals)
      takeBlanks()
      _ = take(DateWords.links)
      if let month = takeMonth(), let date = takeYear(of: month, day) { return date }
    }
    offset = start
    return nil
  }

  private mutating func takeMonthFirst() -> CalendarDay? {
    let start = offset
    if let month = takeMonth(), takeBlanks(), let day = takeNumber(most: 2) {
      _ = take(DateWords.englishOrdinals)
      if let date = takeYear(of: month, day) { return date }
    }
    offset = start
    return nil
  }

  /// Moves past a month's name or abbreviation with its full stop.
  private mutating func takeMonth() -> Int? {
    guard let month = takeWord(DateWords.months) else { return nil }
    if month.takesStop, byte == 0x2E, byte(ahead: 1) != 0x2D { offset += 1 }
    return month.number
  }

  /// Moves past `, 2026`, ` 2026` or ` de 2026`, if there is one.
  private mutating func takeYear(of month: Int, _ day: Int) -> CalendarDay? {
    let start = offset
    _ = take(0x2C)
    if takeBlanks() {
      _ = take(DateWords.links)
      if let year = takeNumber(most: 4), year >= 1800 {
        return CalendarDay(year: year, month: month, day: day)
      }
    }
    offset = start
    return CalendarDay(year: nil, month: month, day: day)
  }
}

/// The date of a dateline.
struct DatelineDate {
  /// How it is written.
  enum Form {
    /// `5 juin`, `12. Nov`
    case dayMonth
    /// `May 4`
    case monthDay
    /// `03/02`: numbers alone may be anything.
    case numeric
    /// `dinsdag`
    case weekday

    /// Whether a month is named, so that it can be nothing but a date.
    var namesMonth: Bool { self == .dayMonth || self == .monthDay }
  }

  var range: ByteRange
  var form: Form
  /// The day it names; a weekday alone names none.
  var day: CalendarDay?
}

/// The words of dates in five languages.
enum DateWords {
  static let ordinals = PhraseTable<Bool>(
    .ignored,
    [
      (".", true), ("st", true), ("nd", true), ("rd", true), ("th", true), ("er", true),
      ("º", true),
    ])

  static let englishOrdinals = PhraseTable<Bool>(
    .ignored, [("st", true), ("nd", true), ("rd", true), ("th", true)])

  static let links = PhraseTable<Bool>(.ignored, [("de ", true), ("del ", true)])

  /// Weekdays; the value counts from Monday.
  static let weekdays = PhraseTable<Int>(
    .ignored,
    [
      ["maandag", "monday", "montag", "lundi", "lunes"],
      ["dinsdag", "tuesday", "dienstag", "mardi", "martes"],
      ["woensdag", "wednesday", "mittwoch", "mercredi", "miércoles"],
      ["donderdag", "thursday", "donnerstag", "jeudi", "jueves"],
      ["vrijdag", "friday", "freitag", "vendredi", "viernes"],
      ["zaterdag", "saturday", "samstag", "sonnabend", "samedi", "sábado"],
      ["zondag", "sunday", "sonntag", "dimanche", "domingo"],
    ].enumerated().flatMap { number, names in names.map { ($0, number) } })

  /// A month.
  struct Month {
    var number: Int
    var isAbbreviation = false
    /// Whether a full stop may belong to its name.
    var takesStop = false
  }

  static let months = PhraseTable<Month>(
    .ignored,
    full.enumerated().flatMap { index, names in names.map { ($0, Month(number: index + 1)) } }
      // A name in English, in Spanish short for mayo.
      + [("may", Month(number: 5, takesStop: true))]
      + short.enumerated().flatMap { index, names in
        names.map { ($0, Month(number: index + 1, isAbbreviation: true, takesStop: true)) }
      })

  private static let full = [
    ["januari", "january", "januar", "jänner", "janvier", "enero"],
    ["februari", "february", "februar", "feber", "février", "febrero"],
    ["maart", "march", "märz", "mars", "marzo"],
    ["april", "avril", "abril"],
    ["mei", "mai", "mayo"],
    ["juni", "june", "juin", "junio"],
    ["juli", "july", "juillet", "julio"],
    ["augustus", "august", "août", "agosto"],
    ["september", "septembre", "septiembre", "setiembre"],
    ["oktober", "october", "octobre", "octubre"],
    ["november", "novembre", "noviembre"],
    ["december", "dezember", "décembre", "diciembre"],
  ]

  private static let short = [
    ["jan", "janv", "ene"], ["feb", "febr", "févr", "fév"], ["mrt", "mar", "mär"],
    ["apr", "avr", "abr"], [], ["jun"], ["jul", "juil"], ["aug", "ago"], ["sep", "sept", "set"],
    ["okt", "oct"], ["nov"], ["dec", "dez", "déc", "dic"],
  ]
}
