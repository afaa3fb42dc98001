@testable import Articles

extension OracleText {
  /// Takes a time of day behind a day, in figures or as `half acht`.
  mutating func takeClock(on part: DayTime?) -> DayTime? {
    _ = take(",")
    takeSpaces()
    _ = take(ClockWords.prepositions)
    return attempt { $0.takeClockTime() }
      ?? attempt { $0.takeHalfHour(isLate: (part?.first ?? 0) >= 720) }
  }

  private mutating func takeHalfHour(isLate: Bool) -> DayTime? {
    guard take(ClockWords.half) != nil, let hour = takeGlued(ClockWords.hours) else { return nil }
    let beforeNoon = (hour - 1) * 60 + 30
    return DayTime(minute: isLate || beforeNoon < 60 ? beforeNoon + 720 : beforeNoon)
  }

  /// Takes a time of day in figures.
  mutating func takeClockTime() -> DayTime? {
    guard let hour = takeNumber(most: 2), hour <= 23 else { return nil }
    let minute = attempt { $0.takeMinutes() }
    var hours = hour
    if let isAfternoon = takeGlued(ClockWords.halves) {
      guard hour >= 1, hour <= 12 else { return nil }
      hours = (hour == 12 ? 0 : hour) + (isAfternoon ? 12 : 0)
    } else if minute != nil {
      _ = take(ClockWords.suffixes)
    } else if takeGlued(ClockWords.suffixes) == nil {
      return nil
    }
    var time = DayTime(minute: hours * 60 + (minute ?? 0))
    if let zone = takeGlued(ClockWords.zones) {
      time.offset = zone == 0 ? attempt { $0.takeShortZone() } ?? 0 : zone
    } else {
      time.offset = attempt { $0.takeSpacedZone() }
    }
    return time
  }

  private mutating func takeMinutes() -> Int? {
    guard take(":") || take(".") || take("h"), let minute = takeTwoDigits(), minute < 60 else {
      return nil
    }
    _ = attempt { text in
      text.take(":") ? text.takeTwoDigits().flatMap { $0 <= 60 ? $0 : nil } : nil
    }
    return minute
  }

  /// Takes the longest phrase of the table, if it does not end inside a word of small letters.
  private mutating func takeGlued<Meaning>(_ table: PhraseTable<Meaning>) -> Meaning? {
    attempt { text in
      guard let meaning = text.take(table) else { return nil }
      return text.here?.beginsWord == true && text.here?.isUpper == false ? nil : meaning
    }
  }

  private mutating func takeTwoDigits() -> Int? {
    attempt { text in
      let start = text.index
      let number = text.takeNumber(most: 2)
      return text.index == start + 2 ? number : nil
    }
  }

  /// Takes `+2` or `+02:00` behind the name of a zone.
  private mutating func takeShortZone() -> Int16? {
    if let zone = attempt({ $0.takeZone() }) { return zone }
    let isBehind = isAt("-")
    guard take("+") || take("-"), let hours = takeNumber(most: 2), hours <= 14, !isAt(":") else {
      return nil
    }
    return Int16((isBehind ? -1 : 1) * hours * 60)
  }

  private mutating func takeSpacedZone() -> Int16? {
    takeSpaces()
    return takeZone()
  }

  private mutating func takeZone() -> Int16? {
    let isBehind = isAt("-")
    guard take("+") || take("-"), let hours = takeTwoDigits(), hours <= 14, take(":"),
      let minutes = takeTwoDigits(), minutes <= 59
    else { return nil }
    return Int16((isBehind ? -1 : 1) * (hours * 60 + minutes))
  }
}
