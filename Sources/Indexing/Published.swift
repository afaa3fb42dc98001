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
    /// A calendar week before the capture.
    case week
    /// A calendar month before the capture.
    case month
    /// A date or time of day that stands with the article.
    case stamp
    /// A date without its year: the latest such day that had come by the capture.
    case stampWithoutYear = "stamp, year from the capture"
    /// The date in the dateline.
    case dateline
    /// The date in the dateline, without its year.
    case datelineWithoutYear = "dateline, year from the capture"
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
  /// When `article` appeared: by its own stamp, else its age, else the date of its dateline.
  init?(_ article: Article, capture: Int64) {
    if let age = article.stamp ?? article.age {
      self.init(age, capture: capture, isStamp: article.stamp != nil)
    } else if let day = article.datelineDay {
      self.init(day: day, text: article.datelineDate, capture: capture)
    } else {
      return nil
    }
  }

  /// All that says when `article` appeared, what goes first first: its stamp, its age, the page's
  /// container, its dateline.
  static func candidates(
    _ article: Article, capture: Int64, container: ClosedRange<Int64>?
  ) -> [Published] {
    [
      article.stamp.map { Published($0, capture: capture, isStamp: true) },
      article.age.map { Published($0, capture: capture) },
      container.map { Published(inContainer: $0) },
      article.datelineDay.map {
        Published(day: $0, text: article.datelineDate, capture: capture)
      },
    ].compactMap(\.self)
  }

  /// The interval that a container gives a page.
  init(inContainer moments: ClosedRange<Int64>) {
    earliest = UniversalTime.clamped(moments.lowerBound)
    latest = UniversalTime.clamped(moments.upperBound)
    text = .none
    basis = .container
  }

  /// The interval that `age` says, counted back from `capture`.
  ///
  /// Days begin at midnight UTC, and a time of day is taken as UTC unless its zone is said.
  init(_ age: Age, capture: Int64, isStamp: Bool = false) {
    let calendar = CaptureCalendar(capture)
    let span: ClosedRange<Int64>
    switch age.measure {
    case .elapsed(let atLeast, let atMost):
      (span, basis) = (calendar.elapsed(atLeast, atMost), .age)
    case .daysBack(let days, let time):
      (span, basis) = (calendar.day(back: days, time), isStamp ? .stamp : .day)
    case .weekday(let weekday, let choice, let time):
      (span, basis) = (calendar.weekday(weekday, choice, time), .day)
    case .weeksBack(let weeks): (span, basis) = (calendar.week(back: weeks), .week)
    case .monthsBack(let months): (span, basis) = (calendar.month(back: months), .month)
    case .startOfMonth: (span, basis) = (calendar.startOfMonth, .month)
    case .month(let number): (span, basis) = (calendar.latestMonth(number), .month)
    case .moment(let day, let time):
      span = calendar.moment(day, time)
      basis = day.year == nil ? .stampWithoutYear : .stamp
    }
    (earliest, latest) = (span.lowerBound, span.upperBound)
    text = age.text
  }

  /// The day of a dateline.
  private init(day: CalendarDay, text: ByteRange, capture: Int64) {
    let span = CaptureCalendar(capture).moment(day, .anyTime)
    (earliest, latest) = (span.lowerBound, span.upperBound)
    basis = day.year == nil ? .datelineWithoutYear : .dateline
    self.text = text
  }
}
