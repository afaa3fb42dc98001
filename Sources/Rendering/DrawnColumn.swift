import Characters
import Tables

/// A column of the human table, its cells in their final words but not yet in their final width.
struct DrawnColumn {
  /// What may happen to a column when space is short.
  enum Yielding: Equatable {
    /// Nothing: keys and numbers.
    case never
    /// Its texts are cut, this side kept.
    case byCutting(keeping: DisplayWidth.Side)
    /// It is drawn smaller or left out: a bar only repeats a number.
    case byDrawingLess
  }

  let title: String
  private(set) var cells: [String]
  let isRightAligned: Bool
  let yielding: Yielding
  /// The columns every line of it takes.
  var width: Int

  init(_ column: Column) {
    title = column.layout == .bar ? "" : Visible.text(column.title)
    isRightAligned = column.isRightAligned
    switch column.layout {
    case .bar: yielding = .byDrawingLess
    case .whole, .machineOnly: yielding = .never
    case .leading, .humanOnly:
      yielding = column.isNumeric ? .never : .byCutting(keeping: .start)
    case .trailing: yielding = column.isNumeric ? .never : .byCutting(keeping: .end)
    }
    cells =
      column.layout == .bar
      ? Bars.drawn(column.values, widthInColumns: Bars.fullWidth) : column.values.forPeople()
    width = Self.widest(title, cells)
  }

  /// Draws the bars of `values` again in a narrower frame.
  mutating func redrawBars(of values: Column.Values, widthInColumns: Int) {
    cells = Bars.drawn(values, widthInColumns: widthInColumns)
    width = Self.widest(title, cells)
  }

  /// Adds `text`, cut and filled up to the column's width.
  func append(_ text: String, to line: inout String) {
    let side = if case .byCutting(let side) = yielding { side } else { DisplayWidth.Side.start }
    let shown = yielding == .never ? text : DisplayWidth.cut(text, toColumns: width, keeping: side)
    let padding = String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: shown)))
    line += isRightAligned ? padding + shown : shown + padding
  }

  private static func widest(_ title: String, _ cells: [String]) -> Int {
    cells.reduce(DisplayWidth.columns(of: title)) { max($0, DisplayWidth.columns(of: $1)) }
  }
}
