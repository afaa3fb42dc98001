import Tables

/// Bars of block characters, exact to an eighth of a column.
enum Bars {
  /// The columns of a bar that stands for the whole.
  static let fullWidth = 16
  /// The columns of such a bar where space is short.
  static let narrowWidth = 8

  /// One bar a cell: shares are drawn against the whole, other numbers against the greatest.
  static func drawn(_ values: Column.Values, widthInColumns: Int) -> [String] {
    fractions(of: values).map { bar($0, widthInColumns: widthInColumns) }
  }

  /// A bar for `fraction` of the full width; whatever is more than nothing shows at least a sliver.
  static func bar(_ fraction: Double, widthInColumns: Int) -> String {
    guard fraction > 0 else { return "" }
    let eighths = max(1, Int((min(fraction, 1) * Double(widthInColumns * 8)).rounded()))
    let rest = eighths % 8
    return String(repeating: "█", count: eighths / 8) + (rest == 0 ? "" : slivers[rest - 1])
  }

  private static let slivers = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  private static func fractions(of values: Column.Values) -> [Double] {
    switch values {
    case .text(let texts): Array(repeating: 0, count: texts.count)
    case .list(let lists): Array(repeating: 0, count: lists.count)
    case .integer(let numbers): relative(numbers.map { Double($0) })
    case .share(let shares): shares
    case .decimal(let numbers, _): relative(numbers)
    case .flag(let flags, _): Array(repeating: 0, count: flags.count)
    }
  }

  private static func relative(_ numbers: [Double]) -> [Double] {
    let greatest = numbers.filter(\.isFinite).max() ?? 0
    return numbers.map { greatest > 0 ? $0 / greatest : 0 }
  }
}
