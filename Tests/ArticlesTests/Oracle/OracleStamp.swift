import Scanning

@testable import Articles

/// A stamp as the oracle reads it.
struct OracleStamp {
  var age: Age
  var end: Int
  var isClock = false
  var isInline = false
  var isLoose = false
  var isLater = false
}

extension OracleText {
  /// Takes the stamp of a line, judged by what follows it.
  mutating func takeStampLine(_ bytes: [UInt8]) -> OracleStamp? {
    attempt { text in
      let length = (text.scalars.last?.end ?? 0) - text.offset
      let isLong = length > StampReader.longest
      guard text.here?.isDigit == true || text.isAt("+") || !isLong else { return nil }
      let hasPlusses = text.attempt { $0.takePlusses() } != nil
      guard var stamp = text.attempt({ $0.takeStamps() }) else { return nil }
      if hasPlusses, !stamp.isClock { return nil }
      if text.isAtEnd { return stamp }
      let isRead: Bool? = text.attempt { text in
        text.takeSeparators() && text.takeReadingTime() && text.isAtEnd ? true : nil
      }
      if isRead != nil {
        stamp.end = text.offsetBefore
        return stamp
      }
      if stamp.isClock, let end = text.attempt({ $0.takeEntryDash() }) {
        stamp.isInline = true
        stamp.end = end
        text.index = text.scalars.firstIndex { $0.start >= end } ?? text.scalars.count
        return stamp
      }
      if stamp.isClock, text.takeSpaces(), text.follower == .sentence {
        stamp.isInline = true
        stamp.isLoose = !hasPlusses
        return stamp
      }
      if stamp.isClock || text.here?.isSpace == true { return nil }
      let end = text.scalars.last?.end ?? 0
      let isGlued = !stamp.isClock && OracleDateline.read(bytes, text.offset..<end) != nil
      return isGlued ? stamp : nil
    }
  }

  /// Takes `Lecture 2 min.` or `3 min read`.
  mutating func takeReadingTime() -> Bool {
    let hasLabel = takeWord(ReadingTimeWords.labels) != nil
    if hasLabel {
      _ = take(":")
      takeSpaces()
    }
    guard takeNumber(most: 2) != nil else { return false }
    takeSpaces()
    guard takeWord(ReadingTimeWords.units) != nil else { return false }
    _ = take(".")
    takeSpaces()
    return takeWord(ReadingTimeWords.endings) != nil || hasLabel
  }

  private mutating func takePlusses() -> Bool? {
    let plusses = rest.prefix { $0.value == "+" }.count
    index += plusses
    return plusses >= 3 && takeSpaces() ? true : nil
  }

  private mutating func takeStamps() -> OracleStamp? {
    guard var stamp = attempt({ $0.takeLabelledMoment() }) else { return nil }
    var more = 0
    while more < 3, let next = attempt({ $0.takeNextMoment() }) {
      more += 1
      if stamp.isLater, !next.isLater { stamp.age = next.age }
      stamp.isLater = stamp.isLater && next.isLater
      stamp.isClock = false
      _ = take(")")
      stamp.end = offsetBefore
    }
    return stamp
  }

  private mutating func takeNextMoment() -> OracleStamp? {
    guard takeSeparators(), !isAtEnd, let next = takeLabelledMoment() else { return nil }
    return next.isClock ? nil : next
  }

  /// Takes spaces with at most one mark among them; tells whether there was anything.
  private mutating func takeSeparators() -> Bool {
    let start = index
    takeSpaces()
    let marks: [Unicode.Scalar] = [",", "|", "-", "(", ";", "–", "—", "·", "•"]
    if let mark = here?.value, marks.contains(mark) { index += 1 }
    takeSpaces()
    return index > start
  }

  private mutating func takeLabelledMoment() -> OracleStamp? {
    let label = attempt { $0.takeStampLabel() }
    let start = offset
    guard let moment = takeMoment(isLabelled: label != nil) else { return nil }
    return OracleStamp(
      age: Age(text: ByteRange(start, offsetBefore), measure: moment.measure), end: offsetBefore,
      isClock: moment.isClock && label == nil, isLater: label ?? false)
  }

  private mutating func takeStampLabel() -> Bool? {
    guard here?.isLetter == true, let isLater = takeWord(StampWords.labels) else { return nil }
    let isApart = takeSpaces()
    let hasColon = take(":")
    takeSpaces()
    return isApart || hasColon ? isLater : nil
  }

  private mutating func takeMoment(
    isLabelled: Bool
  ) -> (measure: Age.Measure, isClock: Bool)? {
    if let moment = attempt({ $0.takeDateAndClock(isLabelled) }) { return (moment, false) }
    if isLabelled, let phrase = attempt({ $0.takeSpokenAge() }) { return (phrase.measure, false) }
    if let time = attempt({ $0.takeTrustedClock(isLabelled) }) {
      let day: CalendarDay? = attempt { $0.takeSeparators() ? $0.takeStampDate() : nil }
      return day.map { (.moment($0, time), false) } ?? (.daysBack(0, time), true)
    }
    return nil
  }

  /// Takes a time of day that is no decimal number: `9.30` alone may be one.
  private mutating func takeTrustedClock(_ isLabelled: Bool) -> DayTime? {
    if isLabelled { _ = take(ClockWords.prepositions) }
    let start = index
    guard let time = takeClockTime() else { return nil }
    let taken = scalars[start..<index]
    let digits = taken.prefix { $0.isDigit }.count
    let isDecimal = taken.dropFirst(digits).first?.value == "." && taken.last?.isDigit == true
    return isLabelled || !isDecimal ? time : nil
  }

  private mutating func takeDateAndClock(_ isLabelled: Bool) -> Age.Measure? {
    let hasWeekday = attempt { $0.takeWeekday() } != nil
    guard let day = takeStampDate() else { return nil }
    let time: DayTime? = attempt { text in
      if !text.take("T") {
        let isApart = text.takeSeparators()
        guard text.take(ClockWords.prepositions) != nil || isApart else { return nil }
      }
      return text.takeClockTime()
    }
    guard isLabelled || hasWeekday || day.year != nil || time != nil else { return nil }
    return .moment(day, time ?? .anyTime)
  }

  private mutating func takeWeekday() -> Bool? {
    guard takeWord(DateWords.weekdays) != nil || takeWord(StampWords.shortWeekdays) != nil else {
      return nil
    }
    _ = take(".")
    _ = take(",")
    guard takeSpaces() else { return nil }
    _ = take(StampWords.articles)
    return true
  }

  private mutating func takeStampDate() -> CalendarDay? {
    attempt { $0.takeYearFirst() } ?? attempt { $0.takeHyphenated() } ?? takeDate()?.day
  }

  private mutating func takeYearFirst() -> CalendarDay? {
    guard let year = takeNumber(most: 4), year >= 1800, take("-"),
      let month = takeNumber(most: 2), take("-"), let day = takeNumber(most: 2)
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  private mutating func takeHyphenated() -> CalendarDay? {
    guard let day = takeNumber(most: 2), take("-"), let month = takeNumber(most: 2),
      let year = attempt({ $0.takeNumericYear(behind: "-") })
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// Takes the dash, colon or bar behind the time of an entry; gives where it ends.
  private mutating func takeEntryDash() -> Int? {
    let start = offsetBefore
    let isMarked: Bool? =
      take(":")
      ? true
      : attempt { $0.takeDash() == .spaced ? true : nil }
        ?? attempt { $0.takeSpaces() && $0.take("|") ? true : nil }
    guard isMarked != nil else { return nil }
    let taken = scalars[..<index].reversed().drop { $0.value == " " || $0.value == "\t" }
    takeSpaces()
    guard !isAtEnd, follower == .sentence else { return nil }
    return max(start, taken.first?.end ?? start)
  }
}
