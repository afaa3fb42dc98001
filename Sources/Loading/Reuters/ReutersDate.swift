/// Reads the DATE of a story: `26-FEB-1987 15:01:01.79`.
enum ReutersDate {
  /// The second that `text` begins with; its minute or day where it says no more that can be.
  ///
  /// The wire's clock is taken to be UTC. What stands behind the time is ignored; a text that does
  /// not begin with a day has no interval.
  static func interval(_ text: String) -> ClosedRange<Int64>? {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\t" })
    guard let first = words.first, let day = day(first) else { return nil }
    let start = day * 86_400
    guard words.count >= 2, let time = time(words[1]) else { return start...(start + 86_399) }
    return (start + time.lowerBound)...(start + time.upperBound)
  }

  /// The seconds of a day that `15:01:01.79` or `15:01` means; `nil` for a time no clock shows.
  private static func time(_ text: Substring) -> ClosedRange<Int64>? {
    let parts = text.split(separator: ":")
    guard parts.count >= 2, let hour = number(parts[0], below: 24),
      let minute = number(parts[1], below: 60)
    else { return nil }
    let start = Int64(hour * 3_600 + minute * 60)
    guard parts.count >= 3 else { return start...(start + 59) }
    guard let second = number(parts[2].prefix { $0 != "." }, below: 60) else { return nil }
    return (start + Int64(second))...(start + Int64(second))
  }

  /// The days from 1970 to a day such as `26-FEB-1987`.
  private static func day(_ text: Substring) -> Int64? {
    let parts = text.split(separator: "-")
    guard parts.count == 3, let day = number(parts[0], below: 32), day > 0,
      let month = months.firstIndex(of: parts[1].uppercased()),
      let year = number(parts[2], below: 10_000), year >= 1_000
    else { return nil }
    return dayNumber(year: year, month: month + 1, day: day)
  }

  private static let months = [
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
  ]

  private static func number(_ text: some StringProtocol, below limit: Int) -> Int? {
    guard text.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(text), number < limit
    else { return nil }
    return number
  }

  /// The days since 1970-01-01; `nil` for a day that its month does not have.
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int64? {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= lengths[month - 1] else { return nil }
    let before = year - 1
    let leapDays = before / 4 - before / 100 + before / 400
    // 719,162 days stand between 0001-01-01 and 1970-01-01.
    return Int64(before * 365 + leapDays + lengths[..<(month - 1)].reduce(day - 1, +) - 719_162)
  }
}
