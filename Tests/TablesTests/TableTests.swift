import Tables
import Testing

@Suite struct TableTests {
  private let table = Table(
    columns: [Column("country", .text(["NO", nil])), Column("articles", .integer([3, 1]))])

  @Test func `a table has as many rows as its columns have cells`() {
    #expect(table.rowCount == 2)
    #expect(Table(columns: []).rowCount == 0)
  }

  @Test(
    arguments: [
      Column.Values.text(["a", nil]), .list([["a"], []]), .integer([1, 2]), .share([0.5, 1]),
      .decimal([1, 2], decimals: 1), .flag([true, false], mark: "*"),
    ])
  func `every kind of column counts its cells`(values: Column.Values) {
    #expect(values.count == 2)
  }

  @Test func `a column is found by its name`() {
    #expect(table["articles"]?.values == .integer([3, 1]))
    #expect(table["share"] == nil)
  }

  @Test func `columns of different length are our own mistake and stop the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = Table(columns: [Column("a", .integer([1])), Column("b", .integer([]))])
    }
  }
}
