import Characters
import Tables

/// A column of the human table, its cells in their final words but not yet in their final width.
struct DrawnColumn {
  let title: String
  let isRightAligned: Bool
  /// Whether the column only draws a number that stands beside it.
  let isBar: Bool
  /// Whether its cells may be shortened; keys and numbers may not.
  let isCuttable: Bool
  private let keptSide: DisplayWidth.Side
  private(set) var cells: [String]
  /// The columns its widest cell takes.
  private(set) var cellWidth: Int
  /// The columns every line of it takes.
  var width: Int

  init(_ column: Column) {
    isBar = column.layout == .bar
    isRightAligned = column.isRightAligned
    isCuttable = column.isCuttable
    keptSide = column.layout == .trailing ? .end : .start
    title = isBar ? "" : Visible.text(column.title)
    cells =
      isBar
      ? Bars.drawn(column.values, widthInColumns: Bars.fullWidth) : column.values.forPeople()
    cellWidth = Self.widest(cells)
    width = max(cellWidth, DisplayWidth.columns(of: title))
  }

  /// Draws the bars of `values` again in a narrower frame.
  mutating func redrawBars(of values: Column.Values, widthInColumns: Int) {
    cells = Bars.drawn(values, widthInColumns: widthInColumns)
    cellWidth = Self.widest(cells)
    width = cellWidth
  }

  /// Adds `text`, cut and filled up to the column's width.
  func append(_ text: String, to line: inout String) {
    let shown = DisplayWidth.cut(text, toColumns: width, keeping: keptSide)
    let padding = String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: shown)))
    line += isRightAligned ? padding + shown : shown + padding
  }

  private static func widest(_ cells: [String]) -> Int {
    cells.reduce(0) { max($0, DisplayWidth.columns(of: $1)) }
  }
}
