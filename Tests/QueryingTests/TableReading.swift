import Tables

extension Table {
  private func column(_ name: String, _ layout: Column.Layout?) -> Column.Values? {
    columns.first { $0.name == name && (layout == nil || $0.layout == layout) }?.values
  }

  /// The cells of a column of texts.
  func texts(_ name: String, _ layout: Column.Layout? = nil) -> [String?] {
    if case .text(let cells) = column(name, layout) { cells } else { [] }
  }

  /// The cells of a column of lists.
  func lists(_ name: String) -> [[String]] {
    if case .list(let cells) = column(name, nil) { cells } else { [] }
  }

  /// The cells of a column of whole numbers.
  func integers(_ name: String) -> [Int] {
    if case .integer(let cells) = column(name, nil) { cells } else { [] }
  }

  /// The cells of a column of shares.
  func shares(_ name: String) -> [Double] {
    if case .share(let cells) = column(name, nil) { cells } else { [] }
  }
}
