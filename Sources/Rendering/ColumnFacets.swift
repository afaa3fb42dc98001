import Characters
import Tables

extension Column {
  /// Whether machine formats carry the column.
  var isForMachines: Bool {
    switch layout {
    case .leading, .trailing, .whole, .machineOnly: true
    case .bar, .humanOnly: false
    }
  }

  /// Whether people see the column.
  var isForPeople: Bool { layout != .machineOnly }

  /// Whether the cells are numbers: to the right edge, and never cut.
  var isNumeric: Bool {
    switch values {
    case .text, .list, .flag: false
    case .integer, .share, .decimal: true
    }
  }

  /// Whether the cells may be shortened where space is short.
  var isCuttable: Bool {
    switch layout {
    case .leading, .trailing, .humanOnly: !isNumeric
    case .whole, .bar, .machineOnly: false
    }
  }

  /// Whether the cells stand at the right edge of the column.
  var isRightAligned: Bool { layout == .trailing || (isNumeric && layout != .bar) }
}

extension Column.Values {
  /// The cells as people read them, untrusted text made visible; a missing value is empty.
  func forPeople() -> [String] {
    switch self {
    case .text(let texts): texts.map { Visible.text($0 ?? "") }
    case .list(let lists): lists.map { Visible.text($0.joined(separator: ", ")) }
    case .integer(let numbers): numbers.map { String($0) }
    case .share(let shares): shares.map(NumberText.percentage)
    case .decimal(let numbers, let decimals):
      numbers.map { NumberText.fixed($0, decimals: decimals) }
    case .flag(let flags, let mark): flags.map { $0 ? Visible.text(mark) : "" }
    }
  }
}
