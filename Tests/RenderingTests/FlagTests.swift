import Rendering
import Tables
import Testing

@Suite struct FlagTests {
  private let table = Table(columns: [
    Column("kind", .text(["lead", "brief"])), Column("articles", .integer([7, 3])),
    Column("small", title: "", layout: .whole, .flag([false, true], mark: "*")),
  ])

  @Test(arguments: [
    (Format.csv, "kind,articles,small\nlead,7,false\nbrief,3,true\n"),
    (.tsv, "kind\tarticles\tsmall\nlead\t7\tfalse\nbrief\t3\ttrue\n"),
    (
      .jsonl,
      """
      {"kind":"lead","articles":7,"small":false}
      {"kind":"brief","articles":3,"small":true}

      """
    ),
    (.table, " kind   articles\n lead          7\n brief         3  *\n"),
    (
      .markdown,
      """
      | kind | articles |  |
      | --- | ---: | --- |
      | lead | 7 |  |
      | brief | 3 | \\* |

      """
    ),
  ])
  func `machines read true and false, people see a mark`(format: Format, text: String) {
    #expect(Output.table(table).rendered(as: format, on: Canvas()) == text)
  }

  @Test func `a screen reader is told of the mark by the column's name`() {
    let text = Output.table(table).rendered(as: .table, on: Canvas(isPlain: true))
    #expect(text == "kind: lead\narticles: 7\n\nkind: brief\narticles: 3\nsmall: *\n")
  }
}
