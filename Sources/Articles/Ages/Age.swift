public import Scanning

/// When an article appeared, as its page says it.
public struct Age: Hashable, Sendable {
  /// What the phrase measures.
  public enum Measure: Hashable, Sendable {
    /// Between `atLeast` and `atMost` seconds before the capture.
    case elapsed(atLeast: Int64, atMost: Int64)
    /// On the calendar day so many days before the capture's: `gisteravond`.
    case daysBack(Int, DayTime = .anyTime)
    /// On a day of the week, 0 for Monday: `afgelopen dinsdag`.
    case weekday(Int, WeekdayChoice, DayTime = .anyTime)
    /// In the calendar week so many weeks before the capture's: `vorige week`.
    case weeksBack(Int)
    /// In the calendar month so many months before the capture's: `vorige maand`.
    case monthsBack(Int)
    /// In the first ten days of the capture's month: `begin deze maand`.
    case startOfMonth
    /// In the last month of that number that has begun: `afgelopen november`.
    case month(Int)
    /// On a day of the calendar: `14-01-2026 09:30`.
    case moment(CalendarDay, DayTime = .anyTime)
  }

  /// Which of many such weekdays is meant.
  public enum WeekdayChoice: UInt8, Sendable {
    /// Today, or the last one: `dinsdag`.
    case latest
    /// The last one before today: `afgelopen dinsdag`.
    case past
    /// The one in the calendar week before this: `vorige week dinsdag`.
    case weekBefore
  }

  /// The phrase, such as `3 uur geleden`.
  public var text: ByteRange
  /// What it says.
  public var measure: Measure
}

/// A stretch of a day in whole minutes, on the clock of whoever wrote it.
public struct DayTime: Hashable, Sendable {
  /// The first minute meant, counted from midnight.
  public var first: Int16
  /// The last minute meant; past 1,439 it lies on the next day, as a night does.
  public var last: Int16
  /// How many minutes the clock is ahead of UTC, or `nil` when nobody says.
  public var offset: Int16?

  /// The whole day.
  public static let anyTime = DayTime(hours: 0...24)

  /// The minutes from `first` to `last`.
  public init(first: Int16, last: Int16, offset: Int16? = nil) {
    self.first = first
    self.last = last
    self.offset = offset
  }

  /// The hours from the first up to, not including, the last.
  init(hours: ClosedRange<Int16>) {
    self.init(first: hours.lowerBound * 60, last: hours.upperBound * 60 - 1)
  }

  /// One minute.
  init(minute: Int) {
    self.init(first: Int16(minute), last: Int16(minute))
  }

  static let night = DayTime(hours: 0...6)
  static let morning = DayTime(hours: 5...12)
  static let forenoon = DayTime(hours: 8...12)
  static let noon = DayTime(hours: 11...14)
  static let afternoon = DayTime(hours: 12...18)
  static let evening = DayTime(hours: 18...24)
  /// From one evening to the next morning: `last night`.
  static let overnight = DayTime(hours: 18...30)
}

/// A day of the calendar, perhaps without its year.
public struct CalendarDay: Hashable, Sendable {
  // Four bytes: every article of a table has room for some.
  private let storedYear: Int16
  private let storedMonth: UInt8
  private let storedDay: UInt8

  private static let noYear = Int16.min

  /// The year, or `nil` when it is not said.
  public var year: Int? { storedYear == Self.noYear ? nil : Int(storedYear) }
  /// The month, 1 to 12.
  public var month: Int { Int(storedMonth) }
  /// The day of the month, from 1.
  public var day: Int { Int(storedDay) }

  /// The day, or `nil` when no calendar has it.
  public init?(year: Int?, month: Int, day: Int) {
    guard (1...12).contains(month), (1...Self.dayCount(month, year)).contains(day) else {
      return nil
    }
    storedYear = year.map { Int16(clamping: $0) } ?? Self.noYear
    storedMonth = UInt8(month)
    storedDay = UInt8(day)
  }

  private static func dayCount(_ month: Int, _ year: Int?) -> Int {
    switch month {
    case 2: year.map(isLeap) ?? true ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}
