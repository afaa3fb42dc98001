import Articles
import Loading
package import Scanning

/// When an article appeared: an interval in UTC with the text it was read from.
package struct Published: Hashable, Sendable {
  /// What an interval rests on.
  package enum Basis: String, Sendable {
    /// An age in minutes, hours or days before the capture of the page.
    case age
    /// An age in calendar days: somewhere on that UTC day, as far as it had passed.
    case day
    /// The date that the container gives the page; no words of the page.
    case container
  }

  /// The first possible moment, in seconds since 1970-01-01 UTC.
  package let earliest: Int64
  /// The last possible moment.
  package let latest: Int64
  /// The words it was read from, in the page; empty where it was not read from the page.
  package let text: ByteRange
  /// What it rests on.
  package let basis: Basis

  /// The moment that sorts, groups and answers `date:`: the middle of the interval.
  package var middle: Int64 { earliest + (latest - earliest) / 2 }
}

extension Published {
  /// The interval that a container gives a page.
  init(inContainer moments: ClosedRange<Int64>) {
    earliest = UniversalTime.clamped(moments.lowerBound)
    latest = UniversalTime.clamped(moments.upperBound)
    text = .none
    basis = .container
  }

  /// The interval that `age` says, counted back from `capture`.
  init(_ age: Age, capture: Int64) {
    let capture = UniversalTime.clamped(capture)
    switch age.measure {
    case .elapsed(let atLeast, let atMost):
      earliest = Self.before(capture, by: atMost)
      latest = max(earliest, Self.before(capture, by: atLeast))
      basis = .age
    case .daysBack(let days):
      let (seconds, overflows) = Int64(days).multipliedReportingOverflow(
        by: UniversalTime.secondsPerDay)
      let start = Self.before(
        UniversalTime.startOfDay(capture), by: overflows ? Int64.max : seconds)
      earliest = start
      latest = max(start, min(start + UniversalTime.secondsPerDay - 1, capture))
      basis = .day
    }
    text = age.text
  }

  /// `moment` less `seconds`, at most the first moment that can be written.
  private static func before(_ moment: Int64, by seconds: Int64) -> Int64 {
    let (difference, overflows) = moment.subtractingReportingOverflow(seconds)
    guard overflows else { return UniversalTime.clamped(difference) }
    return UniversalTime.representable.lowerBound
  }
}
