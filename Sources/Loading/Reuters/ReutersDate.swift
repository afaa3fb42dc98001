import Scanning

/// Reads the DATE of a story: `26-FEB-1987 15:01:01.79`.
enum ReutersDate {
  /// The second that `text` begins with; its minute or day where it says no more that can be.
  ///
  /// The wire's clock is taken to be UTC. What stands behind the time is ignored; a text that does
  /// not begin with a day has no interval.
  static func interval(_ text: [UInt8]) -> ClosedRange<Int64>? {
    var reader = Reader(text)
    guard let day = reader.takeDay() else { return nil }
    let start = day * 86_400
    guard let time = reader.takeTime() else { return start...(start + 86_399) }
    return (start + time.lowerBound)...(start + time.upperBound)
  }

  /// The days since 1970-01-01; `nil` for a day that its month does not have.
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int64? {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let length = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    guard day >= 1, day <= length else { return nil }
    // The days of the year before each month, in a year without a leap day.
    let before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][month - 1]
    let leapDays = (year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400
    let ofYear = before + (isLeap && month > 2 ? 1 : 0) + day
    // 719,163 is the number of 1970-01-01 when 0001-01-01 is 1.
    return Int64((year - 1) * 365 + leapDays + ofYear - 719_163)
  }
}

extension ReutersDate {
  /// A place in the text that moves forward.
  private struct Reader {
    private let text: [UInt8]
    private var offset = 0

    init(_ text: [UInt8]) { self.text = text }

    private var byte: UInt8 { offset < text.count ? text[offset] : 0 }

    private mutating func take(_ wanted: UInt8) -> Bool {
      guard byte == wanted else { return false }
      offset += 1
      return true
    }

    /// Moves past a number of at most four digits below `limit`.
    private mutating func takeNumber(below limit: Int) -> Int? {
      let start = offset
      var number = 0
      while ASCII.isDigit(byte), offset - start < 4 {
        number = number * 10 + Int(byte - 0x30)
        offset += 1
      }
      return offset > start && !ASCII.isDigit(byte) && number < limit ? number : nil
    }

    /// Moves past `26-FEB-1987`; gives its days since 1970.
    mutating func takeDay() -> Int64? {
      while take(0x20) {}
      guard let day = takeNumber(below: 32), take(0x2D), let month = takeMonth(), take(0x2D),
        let year = takeNumber(below: 10_000), year >= 1_000
      else { return nil }
      return dayNumber(year: year, month: month, day: day)
    }

    private mutating func takeMonth() -> Int? {
      guard offset + 3 <= text.count else { return nil }
      let name = text[offset..<(offset + 3)].map { $0 & 0xDF }
      offset += 3
      return months.firstIndex(of: name).map { $0 + 1 }
    }

    /// Moves past `15:01:01.79` or `15:01`; gives the seconds of the day that it can mean.
    mutating func takeTime() -> ClosedRange<Int64>? {
      while take(0x20) {}
      guard let hour = takeNumber(below: 24), take(0x3A), let minute = takeNumber(below: 60)
      else { return nil }
      let start = Int64(hour * 3_600 + minute * 60)
      guard take(0x3A) else { return start...(start + 59) }
      guard let second = takeNumber(below: 60) else { return nil }
      return (start + Int64(second))...(start + Int64(second))
    }
  }

  private static let months = [
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
  ].map { Array($0.utf8) }
}
