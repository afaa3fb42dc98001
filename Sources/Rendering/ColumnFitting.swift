import Tables

/// The columns of a human table brought into the width there is.
///
/// Bars yield first, then the widest text, then whole text columns from the right; keys and
/// numbers never do, so a table can be wider than its canvas only when they alone are.
struct ColumnFitting {
  /// What remains, left to right.
  private(set) var columns: [DrawnColumn]
  /// Whether something is not shown that only a wider table or another format shows.
  private(set) var hasCut = false

  /// The spaces before the first column, and those between two.
  static let indent = 1
  static let gap = 2
  /// A text column narrower than this says nothing.
  private static let narrowest = 3

  init(_ table: Table, width: Int?) {
    let shown = table.columns.filter(\.isForPeople)
    columns = shown.map { DrawnColumn($0) }
    guard let width, totalWidth > width else { return }
    yieldBars(of: shown, to: width)
    cutTexts(to: width)
    dropTexts(to: width)
  }

  private var totalWidth: Int {
    columns.reduce(Self.indent) { $0 + $1.width } + Self.gap * max(0, columns.count - 1)
  }

  private mutating func yieldBars(of shown: [Column], to width: Int) {
    for position in columns.indices where columns[position].yielding == .byDrawingLess {
      columns[position].redrawBars(
        of: shown[position].values, widthInColumns: Bars.narrowWidth)
    }
    if totalWidth > width { columns.removeAll { $0.yielding == .byDrawingLess } }
  }

  /// Takes from the widest text column until all fit, so that short texts stay whole longest.
  private mutating func cutTexts(to width: Int) {
    for position in columns.indices where columns[position].isCuttable {
      let most = max(width, Self.narrowest)
      hasCut = hasCut || columns[position].width > most
      columns[position].width = min(columns[position].width, most)
    }
    var excess = totalWidth - width
    while excess > 0, let widest = widestText(), columns[widest].width > Self.narrowest {
      columns[widest].width -= 1
      excess -= 1
      hasCut = true
    }
  }

  private mutating func dropTexts(to width: Int) {
    while totalWidth > width, let last = columns.lastIndex(where: \.isCuttable) {
      columns.remove(at: last)
      hasCut = true
    }
  }

  private func widestText() -> Int? {
    var widest: Int?
    for position in columns.indices where columns[position].isCuttable {
      if let known = widest, columns[known].width >= columns[position].width { continue }
      widest = position
    }
    return widest
  }
}

extension DrawnColumn {
  /// Whether the column's texts may be shortened.
  var isCuttable: Bool {
    if case .byCutting = yielding { return true }
    return false
  }
}
