import Indexing
import TestSupport
import Testing

struct UniversalTimeTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z", "1970-W01"),
    (-1, "1969-12-31T23:59:59Z", "1970-W01"),
    (951_782_400, "2000-02-29T00:00:00Z", "2000-W09"),
    (1_767_225_599, "2025-12-31T23:59:59Z", "2026-W01"),
    (1_768_377_600, "2026-01-14T08:00:00Z", "2026-W03"),
    (1_609_459_200, "2021-01-01T00:00:00Z", "2020-W53"),
    (253_402_300_799, "9999-12-31T23:59:59Z", "9999-W52"),
  ])
  func `a moment is written in the calendar of UTC`(moment: Int64, text: String, week: String) {
    #expect(UniversalTime.text(moment) == text)
    #expect(UniversalTime.week(moment) == week)
  }

  @Test func `a day and its date are each other's`() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2_000 {
      let day = Int64.random(in: -719_528...2_932_896, using: &generator)
      let date = UniversalTime.date(ofDay: day)
      #expect(
        UniversalTime.dayNumber(year: date.year, month: date.month, day: date.day) == day)
      #expect((1...UniversalTime.dayCount(year: date.year, month: date.month)).contains(date.day))
    }
  }

  @Test func `days follow each other without a gap through four centuries`() {
    var last = UniversalTime.date(ofDay: UniversalTime.dayNumber(year: 1799, month: 12, day: 31))
    let first = UniversalTime.dayNumber(year: 1800, month: 1, day: 1)
    for day in first..<first + 146_097 {
      let date = UniversalTime.date(ofDay: day)
      let isNextDay = date.year == last.year && date.month == last.month && date.day == last.day + 1
      let isNextMonth = date.day == 1 && (date.month == last.month % 12 + 1)
      guard isNextDay || isNextMonth else {
        Issue.record("\(date) does not follow \(last)")
        return
      }
      last = date
    }
  }

  @Test(arguments: [(2020, 53), (2026, 53), (2025, 52), (2000, 52)])
  func `the last week of a year is the one before the first of the next`(year: Int, weeks: Int) {
    let weeksBetween =
      (UniversalTime.mondayOfWeek(1, year: year + 1) - UniversalTime.mondayOfWeek(1, year: year))
      / 7
    #expect(weeksBetween == Int64(weeks))
  }
}
