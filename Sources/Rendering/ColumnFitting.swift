import Tables

/// The columns of a human table brought into the width there is.
///
/// Bars yield first, then the widest texts, then the titles over numbers, then texts to the last
/// and from the right. Keys and numbers never do, so a table can be wider than its canvas only when
/// they alone are.
struct ColumnFitting {
  /// What remains, left to right.
  private(set) var columns: [DrawnColumn]
  /// Whether something is not shown that only a wider table or another format shows.
  private(set) var hasCut = false

  /// The spaces before the first column.
  static let indent = 1
  /// The spaces between two columns.
  static let gap = 2
  /// A text column stays this wide while titles can still yield.
  private static let comfortable = 12
  /// A text column narrower than this says nothing.
  private static let narrowest = 3

  init(_ table: Table, width: Int?) {
    let shown = table.columns.filter(\.isForPeople)
    columns = shown.map { DrawnColumn($0) }
    guard let width, totalWidth > width else { return }
    yieldBars(of: shown, to: width)
    shrink(to: width) { $0.isCuttable ? Self.comfortable : $0.width }
    shrink(to: width) { $0.isCuttable ? $0.width : $0.cellWidth }
    shrink(to: width) { $0.isCuttable ? Self.narrowest : $0.width }
    dropTexts(to: width)
  }

  private var totalWidth: Int {
    columns.reduce(Self.indent) { $0 + $1.width } + Self.gap * max(0, columns.count - 1)
  }

  private mutating func yieldBars(of shown: [Column], to width: Int) {
    for position in columns.indices where columns[position].isBar {
      columns[position].redrawBars(of: shown[position].values, widthInColumns: Bars.narrowWidth)
    }
    if totalWidth > width { columns.removeAll(where: \.isBar) }
  }

  /// Takes from the widest column above its floor until all fit, so that short texts stay whole
  /// longest.
  private mutating func shrink(to width: Int, floor: (DrawnColumn) -> Int) {
    guard totalWidth > width else { return }
    for position in columns.indices {
      let most = max(floor(columns[position]), width)
      if columns[position].width > most { narrow(position, to: most) }
    }
    for _ in 0..<max(0, totalWidth - width) {
      let yielding = columns.indices.filter { columns[$0].width > floor(columns[$0]) }
      guard let widest = yielding.max(by: { columns[$0].width < columns[$1].width }) else { return }
      narrow(widest, to: columns[widest].width - 1)
    }
  }

  private mutating func narrow(_ position: Int, to width: Int) {
    columns[position].width = width
    hasCut = true
  }

  private mutating func dropTexts(to width: Int) {
    while totalWidth > width, let last = columns.lastIndex(where: \.isCuttable) {
      columns.remove(at: last)
      hasCut = true
    }
  }
}
