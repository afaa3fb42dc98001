import Scanning
import Testing

@testable import Articles
@testable import Indexing

struct PublishedTests {
  private let capture: Int64 = 1_768_377_600  // 2026-01-14T08:00:00Z
  private let text = ByteRange(3, 9)

  @Test func `an age in hours gives the interval that it leaves open`() {
    let age = Age(text: text, measure: .elapsed(atLeast: 3 * 3_600, atMost: 4 * 3_600))
    let published = Published(age, capture: capture)
    #expect(UniversalTime.text(published.earliest) == "2026-01-14T04:00:00Z")
    #expect(UniversalTime.text(published.latest) == "2026-01-14T05:00:00Z")
    #expect(UniversalTime.text(published.middle) == "2026-01-14T04:30:00Z")
    #expect(published.basis == .age)
    #expect(published.text == text)
  }

  @Test func `yesterday is a whole day in UTC`() {
    let published = Published(Age(text: text, measure: .daysBack(1)), capture: capture)
    #expect(UniversalTime.text(published.earliest) == "2026-01-13T00:00:00Z")
    #expect(UniversalTime.text(published.latest) == "2026-01-13T23:59:59Z")
    #expect(published.basis == .day)
  }

  @Test func `today ends at the capture`() {
    let published = Published(Age(text: text, measure: .daysBack(0)), capture: capture)
    #expect(UniversalTime.text(published.earliest) == "2026-01-14T00:00:00Z")
    #expect(published.latest == capture)
  }

  @Test(arguments: [
    Age.Measure.elapsed(atLeast: .min, atMost: .max), .elapsed(atLeast: .max, atMost: .max),
    .elapsed(atLeast: 10, atMost: -10), .daysBack(.max), .daysBack(.min), .weeksBack(.max),
    .monthsBack(.max), .month(12), .weekday(6, .weekBefore), .startOfMonth,
  ])
  func `no age and no capture leads out of the calendar`(measure: Age.Measure) {
    for capture in [Int64.min, 0, Int64.max] {
      let published = Published(Age(text: text, measure: measure), capture: capture)
      #expect(published.earliest <= published.latest)
      #expect(UniversalTime.representable.contains(published.earliest))
      #expect(UniversalTime.representable.contains(published.latest))
    }
  }
}

struct PublishedCalendarTests {
  /// 2026-01-14 is a Wednesday.
  private static let capture: Int64 = 1_768_377_600  // 2026-01-14T08:00:00Z

  struct Case: Sendable {
    var measure: Age.Measure
    var earliest: String
    var latest: String

    init(_ measure: Age.Measure, _ earliest: String, _ latest: String) {
      self.measure = measure
      self.earliest = earliest
      self.latest = latest
    }
  }

  @Test(arguments: [
    Case(.daysBack(1, .evening), "2026-01-13T18:00:00Z", "2026-01-13T23:59:59Z"),
    Case(.daysBack(1, .overnight), "2026-01-13T18:00:00Z", "2026-01-14T05:59:59Z"),
    Case(.daysBack(0, .morning), "2026-01-14T05:00:00Z", "2026-01-14T08:00:00Z"),
    Case(.daysBack(0, DayTime(minute: 405)), "2026-01-14T06:45:00Z", "2026-01-14T06:45:59Z"),
    Case(.weekday(1, .latest), "2026-01-13T00:00:00Z", "2026-01-13T23:59:59Z"),
    Case(.weekday(2, .latest), "2026-01-14T00:00:00Z", "2026-01-14T08:00:00Z"),
    Case(.weekday(2, .past), "2026-01-07T00:00:00Z", "2026-01-07T23:59:59Z"),
    Case(.weekday(1, .weekBefore), "2026-01-06T00:00:00Z", "2026-01-06T23:59:59Z"),
    Case(.weeksBack(0), "2026-01-12T00:00:00Z", "2026-01-14T08:00:00Z"),
    Case(.weeksBack(1), "2026-01-05T00:00:00Z", "2026-01-11T23:59:59Z"),
    Case(.monthsBack(1), "2025-12-01T00:00:00Z", "2025-12-31T23:59:59Z"),
    Case(.startOfMonth, "2026-01-01T00:00:00Z", "2026-01-10T23:59:59Z"),
    Case(.month(11), "2025-11-01T00:00:00Z", "2025-11-30T23:59:59Z"),
    Case(.month(1), "2026-01-01T00:00:00Z", "2026-01-14T08:00:00Z"),
  ])
  func `words of the calendar are intervals before the capture`(item: Case) {
    let age = Age(text: ByteRange(0, 1), measure: item.measure)
    let published = Published(age, capture: Self.capture)
    #expect(UniversalTime.text(published.earliest) == item.earliest)
    #expect(UniversalTime.text(published.latest) == item.latest)
  }

  @Test func `a time of day that has not come yet in UTC is by a clock ahead of it`() {
    let age = Age(text: ByteRange(0, 1), measure: .daysBack(0, DayTime(minute: 8 * 60 + 30)))
    let published = Published(age, capture: Self.capture)
    #expect(UniversalTime.text(published.earliest) == "2026-01-13T18:30:00Z")
    #expect(published.latest == Self.capture)
  }

  @Test func `a time whose zone is said is exact`() throws {
    let day = try #require(CalendarDay(year: 2026, month: 1, day: 14))
    let time = DayTime(first: 510, last: 510, offset: 60)
    let published = Published(
      Age(text: ByteRange(0, 1), measure: .moment(day, time)), capture: Self.capture)
    #expect(UniversalTime.text(published.earliest) == "2026-01-14T07:30:00Z")
    #expect(published.basis == .stamp)
  }

  @Test(arguments: [
    (1, 13, "2026-01-13"), (1, 14, "2026-01-14"), (1, 15, "2025-01-15"), (12, 31, "2025-12-31"),
    (2, 29, "2024-02-29"),
  ])
  func `the year of a date without one is the latest that had come`(
    month: Int, day: Int, expected: String
  ) throws {
    var article = Article(kind: .lead, segments: 0..<1)
    article.datelineDay = try #require(CalendarDay(year: nil, month: month, day: day))
    let published = try #require(Published(article, capture: Self.capture))
    #expect(UniversalTime.day(published.earliest) == expected)
    #expect(published.basis.rawValue == "dateline, year from the capture")
  }

  @Test func `a stamp counts before an age, an age before the dateline`() throws {
    var article = Article(kind: .brief, segments: 0..<1)
    #expect(Published(article, capture: Self.capture) == nil)
    let day = try #require(CalendarDay(year: 2026, month: 1, day: 2))
    article.datelineDay = day
    #expect(Published(article, capture: Self.capture)?.basis == .dateline)
    article.age = Age(text: ByteRange(1, 2), measure: .daysBack(1))
    #expect(Published(article, capture: Self.capture)?.basis == .day)
    article.stamp = Age(text: ByteRange(2, 3), measure: .moment(day))
    #expect(Published(article, capture: Self.capture)?.basis == .stamp)
  }

  @Test(arguments: [(30, 2), (31, 4), (0, 1), (32, 1), (1, 13)])
  func `a day that no calendar has is none`(day: Int, month: Int) {
    #expect(CalendarDay(year: nil, month: month, day: day) == nil)
    #expect(CalendarDay(year: 2026, month: 2, day: 29) == nil)
  }
}
