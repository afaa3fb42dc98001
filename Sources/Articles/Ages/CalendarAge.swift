import Scanning

extension Cursor {
  /// Moves past a weekday or month as an age: `afgelopen dinsdag`, `mardi dernier`, `im November`.
  mutating func takeCalendarAge() -> AgePhrases.Fixed? {
    let start = offset
    let opening = take(CalendarPhrases.openings)
    if let measure = takeWeekdayAge(opening) ?? takeMonthAge(opening) {
      return AgePhrases.Fixed(measure: measure, standing: .cautious)
    }
    offset = start
    return nil
  }

  private mutating func takeWeekdayAge(_ opening: CalendarPhrases.Opening?) -> Age.Measure? {
    guard let choice = opening == nil ? .latest : opening?.weekday else { return nil }
    guard ASCII.isLower(byte(ahead: 1)), let weekday = take(DateWords.weekdays) else { return nil }
    if take(CalendarPhrases.pastEndings) != nil { return .weekday(weekday, .past) }
    let time = take(CalendarPhrases.timeEndings)
    return .weekday(weekday, choice, takeClock(on: time) ?? time ?? .anyTime)
  }

  private mutating func takeMonthAge(_ opening: CalendarPhrases.Opening?) -> Age.Measure? {
    if let opening, !opening.isForMonths { return nil }
    guard ASCII.isLower(byte(ahead: 1)), let month = take(DateWords.months) else { return nil }
    guard take(CalendarPhrases.pastEndings) != nil || opening != nil else { return nil }
    return month.isAbbreviation ? nil : .month(month.number)
  }
}

/// The words around the weekday or month of an age.
enum CalendarPhrases {
  /// What the words before a weekday or month say of it.
  struct Opening {
    /// Which weekday they pick; `nil` when they stand before months only.
    var weekday: Age.WeekdayChoice?
    /// Whether they stand before months.
    var isForMonths = false
  }

  static let openings = PhraseTable<Opening>(
    .capitalAllowed,
    rows(.latest, "op ", "on ", "am ", "ce ", "el ", "este ")
      + rows(.past, "vorige ", "am vergangenen ", "am letzten ")
      + rows(.weekBefore, "vorige week ", "vergangene Woche ", "letzte Woche ")
      + rows(
        .past, isForMonths: true, "afgelopen ", "last ", "vergangenen ", "letzten ", "el pasado ")
      + rows(nil, isForMonths: true, "in ", "im ", "en "))

  static let pastEndings = PhraseTable<Bool>(
    .capitalAllowed, [(" dernier", true), (" passé", true), (" pasado", true)])

  static let timeEndings = PhraseTable<DayTime>(
    .capitalAllowed,
    [
      ("ochtend", .morning), ("morgen", .morning), ("middag", .afternoon), ("avond", .evening),
      ("nacht", .overnight),
      (" morning", .morning), (" afternoon", .afternoon), (" evening", .evening),
      (" night", .overnight),
      (" früh", .morning), ("vormittag", .forenoon), ("mittag", .noon),
      ("nachmittag", .afternoon), ("abend", .evening),
      (" matin", .morning), (" après-midi", .afternoon), (" soir", .evening),
      (" por la mañana", .morning), (" por la tarde", .afternoon), (" por la noche", .evening),
    ])

  private static func rows(
    _ weekday: Age.WeekdayChoice?, isForMonths: Bool = false, _ phrases: String...
  ) -> [(String, Opening)] {
    phrases.map { ($0, Opening(weekday: weekday, isForMonths: isForMonths)) }
  }
}
