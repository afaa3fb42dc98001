import Diagnostics
import Indexing

/// The moments that a date of a query stands for, first to last.
///
/// Understood are `2026`, `2026-01`, `2026-01-14`, `2026-W03`, and a day with `T06`, `T06:30` or
/// `T06:30:15`, with `Z`, an offset such as `+01:00`, or nothing for UTC.
package enum DateText {
  /// The moments of `text`; `nil` when it is no date or the calendar has no such day.
  package static func moments(of text: String) -> ClosedRange<Int64>? {
    let bytes = Array(text.utf8)
    guard bytes.count <= 32 else { return nil }
    if let time = bytes.firstIndex(where: { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: "t") }) {
      return moments(day: bytes[..<time], time: bytes[(time + 1)...])
    }
    return days(bytes[...]).map { days in
      days.lowerBound * UniversalTime.secondsPerDay...(days.upperBound + 1)
        * UniversalTime.secondsPerDay - 1
    }
  }

  /// The days, counted from 1970-01-01, of a year, a month, a day or an ISO week.
  private static func days(_ bytes: ArraySlice<UInt8>) -> ClosedRange<Int64>? {
    let fields = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = fields.first, first.count == 4, let year = number(first) else { return nil }
    switch fields.count {
    case 1:
      return span(year, 1, 1, through: (year, 12, 31))
    case 2:
      if fields[1].first == UInt8(ascii: "W") || fields[1].first == UInt8(ascii: "w") {
        return week(fields[1].dropFirst(), of: year)
      }
      guard let month = number(fields[1], digits: 2), (1...12).contains(month) else { return nil }
      return span(
        year, month, 1, through: (year, month, UniversalTime.dayCount(year: year, month: month)))
    case 3:
      guard let month = number(fields[1], digits: 2), (1...12).contains(month),
        let day = number(fields[2], digits: 2), day >= 1,
        day <= UniversalTime.dayCount(year: year, month: month)
      else { return nil }
      return span(year, month, day, through: (year, month, day))
    default: return nil
    }
  }

  private static func span(
    _ year: Int, _ month: Int, _ day: Int, through last: (Int, Int, Int)
  ) -> ClosedRange<Int64> {
    UniversalTime.dayNumber(
      year: year, month: month, day: day)...UniversalTime.dayNumber(
        year: last.0, month: last.1, day: last.2)
  }

  private static func week(_ digits: ArraySlice<UInt8>, of year: Int) -> ClosedRange<Int64>? {
    guard let week = number(digits, digits: 2), week >= 1 else { return nil }
    let monday = UniversalTime.mondayOfWeek(week, year: year)
    guard monday < UniversalTime.mondayOfWeek(1, year: year + 1) else { return nil }
    return monday...monday + 6
  }

  /// The moments of a day's hour, minute or second.
  private static func moments(
    day: ArraySlice<UInt8>, time: ArraySlice<UInt8>
  ) -> ClosedRange<Int64>? {
    guard let days = days(day), days.count == 1 else { return nil }
    guard let (clock, offset) = splitOffset(time) else { return nil }
    let fields = clock.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (1...3).contains(fields.count) else { return nil }
    var second: Int64 = 0
    var unit: Int64 = 3_600
    for (index, field) in fields.enumerated() {
      guard let value = number(field, digits: 2), value < (index == 0 ? 24 : 60) else { return nil }
      unit = [3_600, 60, 1][index]
      second += Int64(value) * unit
    }
    let start = days.lowerBound * UniversalTime.secondsPerDay + second - offset
    return start...start + unit - 1
  }

  /// The clock time without its zone, and the zone's seconds east of UTC.
  private static func splitOffset(
    _ time: ArraySlice<UInt8>
  ) -> (clock: ArraySlice<UInt8>, offset: Int64)? {
    if time.last == UInt8(ascii: "Z") || time.last == UInt8(ascii: "z") {
      return (time.dropLast(), 0)
    }
    let isSign: (UInt8) -> Bool = { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
    guard let sign = time.firstIndex(where: isSign) else { return (time, 0) }
    let fields = time[(sign + 1)...].split(
      separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard fields.count == 2, let hours = number(fields[0], digits: 2), hours <= 14,
      let minutes = number(fields[1], digits: 2), minutes < 60
    else { return nil }
    let seconds = Int64(hours * 3_600 + minutes * 60)
    return (time[..<sign], time[sign] == UInt8(ascii: "+") ? seconds : -seconds)
  }

  private static func number(_ digits: ArraySlice<UInt8>, digits count: Int = 4) -> Int? {
    guard digits.count == count else { return nil }
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }
}
