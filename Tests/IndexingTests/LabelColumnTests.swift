import Tables
import Testing

@testable import Indexing

struct LabelColumnTests {
  @Test func `texts that fold to the same are one value, as first written`() {
    var column = LabelColumn()
    column.append(["TEHERAN", "Teheran", "Oslo"])
    column.append([""])
    column.append(["oslo"])
    #expect(column.labels == ["TEHERAN", "Oslo"])
    #expect((0..<3).map { Array(column.rows[$0]) } == [[0, 1], [], [1]])
  }

  @Test func `paths keep their case`() {
    var column = LabelColumn()
    column.append(["a.txt"], foldsCase: false)
    column.append(["A.txt"], foldsCase: false)
    #expect(column.labels == ["a.txt", "A.txt"])
  }
}
