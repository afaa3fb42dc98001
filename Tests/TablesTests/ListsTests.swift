import Tables
import Testing

@Suite struct ListsTests {
  @Test func `rows come back as they were appended`() {
    var lists = Lists<Int>()
    lists.reserveCapacity(rows: 3, elements: 3)
    lists.append([1, 2])
    lists.append([])
    lists.append([3])
    #expect(lists.count == 3)
    #expect(Array(lists[0]) == [1, 2])
    #expect(lists[1].isEmpty)
    #expect(Array(lists[2]) == [3])
  }

  @Test func `a column made of rows equals one that was appended to`() {
    var lists = Lists<Int>()
    lists.append([1])
    lists.append([2, 3])
    #expect(lists == Lists([[1], [2, 3]]))
    #expect(lists != Lists([[1, 2], [3]]))
  }
}
