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
    .elapsed(atLeast: 10, atMost: -10), .daysBack(.max), .daysBack(.min),
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
