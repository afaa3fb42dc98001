import Rendering
import Tables
import Testing

@Suite struct OutputTests {
  @Test(arguments: Format.allCases)
  func `nothing is nothing and prose stands as it is in every format`(format: Format) {
    let canvas = Canvas(width: 10, usesColor: true)
    #expect(Output.none.rendered(as: format, on: canvas) == "")
    #expect(
      Output.text(["A line that is long, \"quoted\"", "", "end"]).rendered(as: format, on: canvas)
        == "A line that is long, \"quoted\"\n\nend\n")
  }

  @Test(arguments: Format.allCases)
  func `formats for machines are the same on every canvas`(format: Format) {
    let outputs = [
      Output.table(Samples.articles), .document(Samples.article), .documents([Samples.timing]),
    ]
    for output in outputs where format.isForMachines {
      let wide = output.rendered(as: format, on: Canvas())
      let narrow = output.rendered(
        as: format, on: Canvas(width: 10, usesColor: true, isPlain: true))
      #expect(wide == narrow)
    }
  }

  @Test(arguments: Format.allCases, [Canvas(), Canvas(isPlain: true)])
  func `every result ends with a newline`(format: Format, canvas: Canvas) {
    for output in [Output.table(Samples.countries), .document(Samples.article)] {
      #expect(output.rendered(as: format, on: canvas).hasSuffix("\n"))
    }
  }

  @Test(arguments: [0, -5])
  func `a width of nothing is no limit`(width: Int) {
    let table = Output.table(Samples.articles)
    #expect(
      table.rendered(as: .table, on: Canvas(width: width))
        == table.rendered(as: .table, on: Canvas()))
  }
}
