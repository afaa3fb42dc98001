/// The civil calendar in UTC, without leap seconds, for any moment of the years 0 to 9999.
///
/// Moments are seconds since 1970-01-01T00:00:00Z.
package enum UniversalTime {
  /// The seconds of a day.
  package static let secondsPerDay: Int64 = 86_400
  /// The first and last moment that can be written with four digits of year.
  package static let representable: ClosedRange<Int64> = -62_167_219_200...253_402_300_799

  /// `moment`, or the nearest end of ``representable``.
  package static func clamped(_ moment: Int64) -> Int64 {
    min(max(moment, representable.lowerBound), representable.upperBound)
  }

  /// The days since 1970-01-01 that have begun by `moment`.
  package static func dayNumber(of moment: Int64) -> Int64 {
    moment >= 0 ? moment / secondsPerDay : (moment + 1) / secondsPerDay - 1
  }

  /// The first moment of the UTC day that `moment` lies in.
  package static func startOfDay(_ moment: Int64) -> Int64 {
    dayNumber(of: moment) * secondsPerDay
  }

  /// The days from 1970-01-01 to a date of the proleptic Gregorian calendar.
  ///
  /// Counts years from March, so that the day added in a leap year is the last of its year.
  package static func dayNumber(year: Int, month: Int, day: Int) -> Int64 {
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int64(era * 146_097 + dayOfEra - 719_468)
  }

  /// The year, month and day of a day counted from 1970-01-01.
  package static func date(ofDay dayNumber: Int64) -> (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// How many days `month` of `year` has.
  package static func dayCount(year: Int, month: Int) -> Int {
    let next = month == 12 ? (year + 1, 1) : (year, month + 1)
    return Int(
      dayNumber(year: next.0, month: next.1, day: 1) - dayNumber(year: year, month: month, day: 1))
  }

  /// The day number of the Monday that ISO week `week` of `year` begins on.
  package static func mondayOfWeek(_ week: Int, year: Int) -> Int64 {
    let fourth = dayNumber(year: year, month: 1, day: 4)
    return fourth - weekday(ofDay: fourth) + Int64(week - 1) * 7
  }

  /// The days since the last Monday: 0 for a Monday.
  package static func weekday(ofDay dayNumber: Int64) -> Int64 {
    ((dayNumber + 3) % 7 + 7) % 7
  }
}

extension UniversalTime {
  /// `moment` as ISO 8601 to the second, such as `2026-01-14T07:00:00Z`.
  package static func text(_ moment: Int64) -> String {
    let second = Int(moment - startOfDay(moment))
    return
      "\(day(moment))T\(two(second / 3_600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
  }

  /// The UTC day of `moment`, such as `2026-01-14`.
  package static func day(_ moment: Int64) -> String {
    let date = date(ofDay: dayNumber(of: moment))
    return "\(four(date.year))-\(two(date.month))-\(two(date.day))"
  }

  /// The UTC month of `moment`, such as `2026-01`.
  package static func month(_ moment: Int64) -> String {
    let date = date(ofDay: dayNumber(of: moment))
    return "\(four(date.year))-\(two(date.month))"
  }

  /// The UTC hour of `moment`, such as `2026-01-14T07`.
  package static func hour(_ moment: Int64) -> String {
    "\(day(moment))T\(two(Int(moment - startOfDay(moment)) / 3_600))"
  }

  /// The ISO week of `moment`, such as `2026-W03`: the year is the one its Thursday lies in.
  package static func week(_ moment: Int64) -> String {
    let number = dayNumber(of: moment)
    let year = date(ofDay: number - weekday(ofDay: number) + 3).year
    return "\(four(year))-W\(two(Int(number - mondayOfWeek(1, year: year)) / 7 + 1))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func four(_ number: Int) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
