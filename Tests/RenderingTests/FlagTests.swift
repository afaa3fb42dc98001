import Rendering
import Tables
import Testing

@Suite struct FlagTests {
  private let table = Table(columns: [
    Column("kind", .text(["lead", "brief"])), Column("articles", .integer([7, 3])),
    Column("small", title: "", layout: .whole, .flag([false, true], mark: "*")),
  ])

  @Test(arguments: [
    (Format.csv, "kind,articles\nlead,7\nbrief,3\n"),
    (.tsv, "kind\tarticles\nlead\t7\nbrief\t3\n"),
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
  func `JSON has true or false, people see a mark, CSV has neither`(format: Format, text: String) {
    #expect(Output.table(table).rendered(as: format, on: Canvas()) == text)
  }

  @Test func `a screen reader is told of the mark by the column's name`() {
    let text = Output.table(table).rendered(as: .table, on: Canvas(isPlain: true))
    #expect(text == "kind: lead\narticles: 7\n\nkind: brief\narticles: 3\nsmall: *\n")
  }
}
