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
    if hasComma || hasBlank || hasDash, let date = takeDate() {
      if !hasDash { return date }
      var ahead = Cursor(page, at: offset, end: end)
      if date.form != .numeric, ahead.takeDash() == .spaced { return date }
    }
    offset = start
    return nil
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
    let form: DatelineDate.Form? =
      takeDayFirst() ? .dayMonth : takeMonthFirst() ? .monthDay : takeNumericDate() ? .numeric : nil
    if let form { return DatelineDate(range: ByteRange(start, offset), form: form) }
    return nil
  }

  private mutating func takeNumericDate() -> Bool {
    let start = offset
    if let day = takeNumber(most: 2), (1...31).contains(day), byte == 0x2F || byte == 0x2E {
      let separator = byte
      offset += 1
      if let month = takeNumber(most: 2), (1...12).contains(month) {
        let end = offset
        if !(take(separator) && takeNumber(most: 4) != nil) { offset = end }
        return true
      }
    }
    offset = start
    return false
  }

  private mutating func takeDayFirst() -> Bool {
    let start = offset
    if let day = takeNumber(most: 2), (1...31).contains(day) {
      _ = take(DateWords.ordinals)
      takeBlanks()
      _ = take(DateWords.links)
      if takeMonth() {
        takeYear()
        return true
      }
    }
    offset = start
    return false
  }

  private mutating func takeMonthFirst() -> Bool {
    let start = offset
    if takeMonth(), takeBlanks(), let day = takeNumber(most: 2), (1...31).contains(day) {
      _ = take(DateWords.englishOrdinals)
      takeYear()
      return true
    }
    offset = start
    return false
  }

  /// Moves past a month's name or abbreviation with its full stop.
  private mutating func takeMonth() -> Bool {
    guard let isAbbreviation = takeWord(DateWords.months) else { return false }
    if isAbbreviation, byte == 0x2E, byte(ahead: 1) != 0x2D { offset += 1 }
    return true
  }

  /// Moves past `, 2026`, ` 2026` or ` de 2026`.
  private mutating func takeYear() {
    let start = offset
    _ = take(0x2C)
    if takeBlanks() {
      _ = take(DateWords.links)
      if let year = takeNumber(most: 4), year >= 1800 { return }
    }
    offset = start
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
  }

  var range: ByteRange
  var form: Form
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

  static let weekdays = PhraseTable<Bool>(
    .ignored,
    [
      "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
      "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
      "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
      "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
    ].map { ($0, true) })

  /// Months; the value tells whether a full stop may belong to them.
  static let months = PhraseTable<Bool>(
    .ignored,
    full.map { ($0, false) } + short.map { ($0, true) })

  private static let full = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
    "january", "february", "march", "may", "june", "july", "august", "october",
    "januar", "jänner", "februar", "märz", "mai", "dezember",
    "janvier", "février", "mars", "avril", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "setiembre", "octubre", "noviembre", "diciembre",
  ]

  private static let short = [
    "jan", "feb", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "oct", "nov", "dec",
    "mar", "mär", "dez", "janv", "févr", "fév", "avr", "juil", "déc", "ene", "febr", "abr",
    "may", "ago", "set", "dic",
  ].filter { !full.contains($0) }
}
