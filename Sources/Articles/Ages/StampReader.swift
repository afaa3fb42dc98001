import Scanning

/// Reads lines that say when a text appeared by date or clock, not by how long ago.
///
/// `Geplaatst op 14-01-2026 09:30`, `wo 14 jan, 09:30`, `09.30 uur`, and the time that opens an
/// entry of a live blog or ticker: `10:15 - De brug gaat open.`, `10:15 Brug gaat open`. Days come
/// first where numbers stand alone.
enum StampReader {
  /// A stamp at the start of a line.
  struct Stamp {
    /// Its words and what they say.
    var age: Age
    /// Where it ends, with the dash behind the time of an entry.
    var end: Int
    /// Whether it is a time of day and nothing else.
    var isClock = false
    /// Whether the text it dates goes on behind it.
    var isInline = false
    /// Whether only a space stands between them, so that it may be the first word of a sentence.
    var isLoose = false
    /// Whether it says when the text was changed rather than published.
    var isLater = false
  }

  /// Longer lines are no stamps, unless a number or a plus sign opens them.
  static let longest = 120

  /// Reads the stamp at `start` of the line that ends at `end`.
  ///
  /// - Complexity: O(1).
  static func read(
    _ page: Span<UInt8>, at start: Int, end: Int, datelines: inout DatelineReader
  ) -> Stamp? {
    guard ASCII.isDigit(page[start]) || page[start] == 0x2B || end - start <= longest else {
      return nil
    }
    var cursor = Cursor(page, at: start, end: end)
    let hasPlusses = cursor.takePlusses()
    guard var found = cursor.takeStamp(), !hasPlusses || found.isClock else { return nil }
    if cursor.isAtEnd { return found }
    if cursor.takeReadingTimeBehind() {
      found.end = end
      return found
    }
    if found.isClock, cursor.takeEntryDash() {
      found.isInline = true
      found.end = cursor.offset
      return found
    }
    if found.isClock, cursor.takeBlanks(), cursor.follower == .sentence {
      found.isInline = true
      found.isLoose = !hasPlusses
      return found
    }
    guard !found.isClock, datelines.recognises(page, at: cursor.offset, end: end) else {
      return nil
    }
    return found
  }
}

extension Cursor {
  /// Moves past `+++ `, by which tickers set off their entries.
  fileprivate mutating func takePlusses() -> Bool {
    guard byte == 0x2B else { return false }
    let start = offset
    while take(0x2B) {}
    if offset - start >= StampWords.leastPlusses, takeBlanks() { return true }
    offset = start
    return false
  }

  /// Moves past a stamp and the further ones behind it; the first that says when it appeared counts.
  fileprivate mutating func takeStamp() -> StampReader.Stamp? {
    guard var first = takeLabelledMoment() else { return nil }
    for _ in 0..<3 {
      let start = offset
      takeStampSeparators()
      guard offset > start, !isAtEnd, let next = takeLabelledMoment(), !next.isClock else {
        offset = start
        break
      }
      _ = take(0x29)
      if first.isLater, !next.isLater { first.age = next.age }
      first.isLater = first.isLater && next.isLater
      first.isClock = false
      first.end = offset
    }
    return first
  }

  /// Moves past ` · Lecture 2 min.` if the line ends with it.
  fileprivate mutating func takeReadingTimeBehind() -> Bool {
    let start = offset
    takeStampSeparators()
    if offset > start, takeReadingTime(), isAtEnd { return true }
    offset = start
    return false
  }

  /// Moves past ` | `, ` - `, `, ` or ` (` between two stamps.
  private mutating func takeStampSeparators() {
    takeBlanks()
    _ =
      take(0x2C) || take(0x7C) || take(0x2D) || take(0x28) || take(0x3B)
      || take(StampWords.wideSeparators) != nil
    takeBlanks()
  }

  private mutating func takeLabelledMoment() -> StampReader.Stamp? {
    let start = offset
    let label = takeStampLabel()
    let momentStart = label == nil ? start : offset
    if let (measure, isClock) = takeMoment(isLabelled: label != nil) {
      return StampReader.Stamp(
        age: Age(text: ByteRange(momentStart, offset), measure: measure), end: offset,
        isClock: isClock && label == nil, isLater: label ?? false)
    }
    offset = start
    return nil
  }

  /// Moves past `Bijgewerkt op`; tells whether it speaks of a change.
  private mutating func takeStampLabel() -> Bool? {
    let start = offset
    if isAtLetter, let isLater = takeWord(StampWords.labels) {
      let hasBlank = takeBlanks()
      let hasColon = take(0x3A)
      takeBlanks()
      if hasBlank || hasColon { return isLater }
    }
    offset = start
    return nil
  }

  private mutating func takeMoment(isLabelled: Bool) -> (Age.Measure, isClock: Bool)? {
    let start = offset
    if let moment = takeDateAndClock(isLabelled: isLabelled) { return (moment, false) }
    if isLabelled, let phrase = takeSpokenAge() { return (phrase.measure, false) }
    offset = start
    if isLabelled { _ = take(ClockWords.prepositions) }
    if let time = takeClockTime(), isLabelled || isClearClock(from: start) {
      let timeEnd = offset
      takeStampSeparators()
      if offset > timeEnd, let day = takeStampDate() { return (.moment(day, time), false) }
      offset = timeEnd
      return (.daysBack(0, time), true)
    }
    offset = start
    return nil
  }

  /// Whether the time from `start` cannot be a decimal number: it has a colon or a word.
  private func isClearClock(from start: Int) -> Bool {
    !ASCII.isDigit(page[offset - 1]) || page[start + 1] == 0x3A
      || page[start + 2] != 0x2E
        && page[start + 1] != 0x2E
  }

  private mutating func takeDateAndClock(isLabelled: Bool) -> Age.Measure? {
    let hasWeekday = takeWeekday()
    guard let day = takeStampDate() else { return nil }
    let time = takeClockBehindDate()
    guard isLabelled || hasWeekday || day.year != nil || time != nil else { return nil }
    return .moment(day, time ?? .anyTime)
  }

  private mutating func takeWeekday() -> Bool {
    let start = offset
    if takeWord(DateWords.weekdays) != nil || takeWord(StampWords.shortWeekdays) != nil {
      _ = take(0x2E)
      _ = take(0x2C)
      if takeBlanks() {
        _ = take(StampWords.articles)
        return true
      }
    }
    offset = start
    return false
  }

  /// Moves past `14-01-2026`, `2026-01-14` or a date as in datelines.
  private mutating func takeStampDate() -> CalendarDay? {
    takeYearFirst() ?? takeHyphenated() ?? takeDate()?.day
  }

  private mutating func takeYearFirst() -> CalendarDay? {
    let start = offset
    if let year = takeNumber(most: 4), year >= 1800, take(0x2D), let month = takeNumber(most: 2),
      take(0x2D), let day = takeNumber(most: 2)
    {
      if let date = CalendarDay(year: year, month: month, day: day) { return date }
    }
    offset = start
    return nil
  }

  private mutating func takeHyphenated() -> CalendarDay? {
    let start = offset
    if let day = takeNumber(most: 2), take(0x2D), let month = takeNumber(most: 2),
      let year = takeNumericYear(behind: 0x2D)
    {
      if let date = CalendarDay(year: year, month: month, day: day) { return date }
    }
    offset = start
    return nil
  }

  private mutating func takeClockBehindDate() -> DayTime? {
    let start = offset
    if !take(0x54) {
      takeStampSeparators()
      _ = take(ClockWords.prepositions)
    }
    if offset > start, let time = takeClockTime() { return time }
    offset = start
    return nil
  }

  /// Moves past the dash or colon behind the time of an entry, if a sentence follows it.
  fileprivate mutating func takeEntryDash() -> Bool {
    let start = offset
    let isMarked = take(0x3A) || takeDash() == .spaced || takeBar(from: start)
    if isMarked {
      let end = offset
      takeBlanks()
      if !isAtEnd, follower == .sentence {
        offset = end
        trimBlanks(from: start)
        return true
      }
    }
    offset = start
    return false
  }

  /// Goes back to `start` and moves past blanks and an upright bar.
  private mutating func takeBar(from start: Int) -> Bool {
    offset = start
    return takeBlanks() && take(0x7C)
  }

  /// Goes back over blanks, not before `start`.
  private mutating func trimBlanks(from start: Int) {
    while offset > start, page[offset - 1] == 0x20 || page[offset - 1] == 0x09 { offset -= 1 }
  }
}

/// The words of stamps in five languages.
enum StampWords {
  /// What stands before a date; the value tells whether it speaks of a change.
  static let labels = PhraseTable<Bool>(
    .ignored, published.map { ($0, false) } + changed.map { ($0, true) })

  private static let published = [
    "geplaatst op", "geplaatst", "gepubliceerd op", "gepubliceerd", "verschenen op", "datum",
    "published on", "published", "first published on", "first published", "posted on", "posted",
    "date",
    "veröffentlicht am", "veröffentlicht", "erschienen am",
    "publié le", "publié", "publiée le", "paru le",
    "publicado el", "publicado", "fecha",
  ]

  private static let changed = [
    "gewijzigd op", "gewijzigd", "bijgewerkt op", "bijgewerkt", "laatste update",
    "laatst bijgewerkt op", "laatst bijgewerkt", "laatst gewijzigd op", "laatst gewijzigd",
    "aangepast op", "aangepast", "laatst aangepast op", "laatst aangepast",
    "update",
    "updated on", "updated", "last updated on", "last updated", "last modified", "modified",
    "aktualisiert am", "aktualisiert", "zuletzt aktualisiert am", "zuletzt aktualisiert",
    "geändert am", "stand", "stand vom",
    "mis à jour le", "mis à jour", "dernière mise à jour le", "dernière mise à jour",
    "modifié le", "modifié", "actualisé le",
    "actualizado el", "actualizado", "última actualización", "modificado el",
  ]

  static let shortWeekdays = PhraseTable<Bool>(
    .ignored,
    [
      "ma", "di", "wo", "do", "vr", "za", "zo", "mon", "tue", "tues", "wed", "thu", "thurs", "fri",
      "sat", "sun", "mo", "mi", "fr", "sa", "so", "lun", "mar", "mer", "jeu", "ven", "sam", "dim",
      "mié", "jue", "vie", "sáb", "dom",
    ].map { ($0, true) })

  /// So many plus signs set off an entry.
  static let leastPlusses = 3

  /// What may stand between a weekday and its date.
  static let articles = PhraseTable<Bool>(.ignored, [("den ", true), ("le ", true), ("el ", true)])

  static let wideSeparators = PhraseTable<Bool>(
    .ignored, ["–", "—", "·", "•"].map { ($0, true) })
}
