import Indexing
import Querying
import Testing

struct OrderingTests {
  private func sorted(_ key: Key, descending: Bool = false, _ numbers: [UInt32]? = nil) -> [UInt32]
  {
    let selection = numbers.map { Selection($0) } ?? .all(of: SamplePages.corpus)
    return Ordering.sorted(
      selection, by: key, descending: descending, in: SamplePages.corpus
    ).numbers
  }

  @Test(arguments: [
    (Key.place, false, [6, 2, 3, 1, 5, 4] as [UInt32]),
    (.place, true, [4, 5, 1, 3, 2, 6]),
    (.date, false, [5, 4, 3, 2, 1, 6]),
    (.date, true, [2, 3, 4, 5, 1, 6]),
    (.source, false, [4, 1, 2, 3, 5, 6]),
    (.kind, true, [1, 6, 2, 3, 4, 5]),
    (.countryDateline, false, [5, 3, 1, 6, 2, 4]),
    (.byline, true, [1, 2, 3, 4, 5, 6]),
  ])
  func `articles sort by the first value, those without one last, equals by number`(
    key: Key, descending: Bool, expected: [UInt32]
  ) {
    #expect(sorted(key, descending: descending) == expected)
    #expect(sorted(key, descending: descending, [6, 5, 4, 3, 2, 1]) == expected)
  }
}
