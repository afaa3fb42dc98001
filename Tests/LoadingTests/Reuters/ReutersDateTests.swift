import Testing

@testable import Loading

@Suite struct ReutersDateTests {
  @Test(
    arguments: [
      ("1-JAN-1970 00:00:00.00", 0...0),
      ("12-MAR-1987 09:14:05.40", 542_538_845...542_538_845),
      (" 2-mar-1987 09:14 more", 541_674_840...541_674_899),
      ("29-FEB-1988 23:59:59", 573_177_599...573_177_599),
      ("31-DEC-1999 00:00:01", 946_598_401...946_598_401),
      // A time that no clock shows leaves the day.
      ("1-JAN-1970 605:12:19.12", 0...86_399),
      ("1-JAN-1970", 0...86_399),
      ("1-JAN-1970 10:61", 0...86_399),
    ] as [(String, ClosedRange<Int64>)])
  func `a date is the second, minute or day that it says`(
    text: String, expected: ClosedRange<Int64>
  ) {
    #expect(ReutersDate.interval(Array(text.utf8)) == expected)
  }

  @Test(arguments: [
    "", "MAR-1987", "0-MAR-1987", "31-APR-1987", "29-FEB-1900", "29-FEB-1987", "12-MRT-1987",
    "12-MAR-87", "12-MAR-19870", "99999999999999999999-MAR-1987", "12 MAR 1987",
  ])
  func `anything else has no time`(text: String) {
    #expect(ReutersDate.interval(Array(text.utf8)) == nil)
  }
}
