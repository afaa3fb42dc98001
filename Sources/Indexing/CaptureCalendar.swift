import Articles

/// The calendar as seen from the capture of a page: which moments its words may mean.
struct CaptureCalendar {
  private let capture: Int64
  private let today: Int64

  /// No clock of the world is further ahead of UTC.
  private static let furthestAhead: Int64 = 14 * 3_600
  /// More days back than the calendar has.
  private static let mostDays = 4_000_000

  init(_ capture: Int64) {
    self.capture = UniversalTime.clamped(capture)
    today = UniversalTime.dayNumber(of: self.capture)
  }

  /// Between `least` and `most` seconds before the capture.
  func elapsed(_ least: Int64, _ most: Int64) -> ClosedRange<Int64> {
    let earliest = before(most)
    return earliest...max(earliest, before(least))
  }

  /// The day so many days back.
  func day(back days: Int, _ time: DayTime) -> ClosedRange<Int64> {
    let back = Int64(max(-Self.mostDays, min(days, Self.mostDays)))
    return span(of: (today - back)...(today - back), time)
  }

  /// A day of the week, 0 for Monday.
  func weekday(
    _ weekday: Int, _ choice: Age.WeekdayChoice, _ time: DayTime
  ) -> ClosedRange<Int64> {
    let since = UniversalTime.weekday(ofDay: today)
    let back = (since - Int64(weekday) + 7) % 7
    let days: Int64 =
      switch choice {
      case .latest: back
      case .past: back == 0 ? 7 : back
      case .weekBefore: since - Int64(weekday) + 7
      }
    return span(of: (today - days)...(today - days), time)
  }

  /// The week from Monday to Sunday, so many weeks back.
  func week(back weeks: Int) -> ClosedRange<Int64> {
    let weeks = Int64(max(0, min(weeks, Self.mostDays / 7)))
    let monday = today - UniversalTime.weekday(ofDay: today) - weeks * 7
    return span(of: monday...(monday + 6), .anyTime)
  }

  /// The month so many months back.
  func month(back months: Int) -> ClosedRange<Int64> {
    let date = UniversalTime.date(ofDay: today)
    let index = date.year * 12 + date.month - 1 - max(0, min(months, 12 * 9_999))
    let year = (index >= 0 ? index : index - 11) / 12
    return month(index - year * 12 + 1, year)
  }

  /// The first ten days of the month.
  var startOfMonth: ClosedRange<Int64> {
    let date = UniversalTime.date(ofDay: today)
    let first = UniversalTime.dayNumber(year: date.year, month: date.month, day: 1)
    return span(of: first...(first + 9), .anyTime)
  }

  /// The last month of that number that has begun.
  func latestMonth(_ number: Int) -> ClosedRange<Int64> {
    let date = UniversalTime.date(ofDay: today)
    return month(number, number <= date.month ? date.year : date.year - 1)
  }

  /// A day of the calendar; without a year, the last such day that has come.
  ///
  /// A day counts as come when some clock of the world shows it at the capture.
  func moment(_ day: CalendarDay, _ time: DayTime) -> ClosedRange<Int64> {
    let number = dayNumber(day)
    return span(of: number...number, time)
  }

  private func dayNumber(_ day: CalendarDay) -> Int64 {
    let latest = UniversalTime.dayNumber(of: capture + Self.furthestAhead)
    var year = day.year ?? UniversalTime.date(ofDay: latest).year
    var number = UniversalTime.dayNumber(year: year, month: day.month, day: day.day)
    // A leap day comes again within eight years.
    for _ in 0..<9 where day.year == nil {
      let isThere = day.day <= UniversalTime.dayCount(year: year, month: day.month)
      if isThere, number <= latest { break }
      year -= 1
      number = UniversalTime.dayNumber(year: year, month: day.month, day: day.day)
    }
    return number
  }

  private func month(_ month: Int, _ year: Int) -> ClosedRange<Int64> {
    let first = UniversalTime.dayNumber(year: year, month: month, day: 1)
    let count = Int64(UniversalTime.dayCount(year: year, month: month))
    return span(of: first...(first + count - 1), .anyTime)
  }

  /// The moments of `days`, each cut to `time`, as far as they have come.
  ///
  /// A time of day that has not come yet in UTC is by a clock ahead of it: then everything since
  /// that moment on the clock furthest ahead is left open. What lies further off stays as it is.
  private func span(of days: ClosedRange<Int64>, _ time: DayTime) -> ClosedRange<Int64> {
    let offset = Int64(time.offset ?? 0) * 60
    let start = days.lowerBound * UniversalTime.secondsPerDay + Int64(time.first) * 60 - offset
    let end = days.upperBound * UniversalTime.secondsPerDay + Int64(time.last) * 60 + 59 - offset
    if start <= capture { return ordered(start, min(end, capture)) }
    if time.offset == nil, start - capture <= Self.furthestAhead {
      return ordered(start - Self.furthestAhead, capture)
    }
    return ordered(start, end)
  }

  private func ordered(_ start: Int64, _ end: Int64) -> ClosedRange<Int64> {
    let earliest = UniversalTime.clamped(start)
    return earliest...max(earliest, UniversalTime.clamped(end))
  }

  /// The capture less `seconds`, at the earliest the first moment that can be written.
  private func before(_ seconds: Int64) -> Int64 {
    let (difference, overflows) = capture.subtractingReportingOverflow(seconds)
    if overflows { return UniversalTime.representable.lowerBound }
    return UniversalTime.clamped(difference)
  }
}
