/// A result with rows and columns, before anything is decided about how it looks.
public struct Table: Sendable, Equatable {
  /// The columns, left to right, all of one length.
  public var columns: [Column]
  /// What was counted and how: lines for under the table, never part of the data.
  public var notes: [String]

  /// A table of `columns` with `notes` under it.
  ///
  /// - Precondition: all columns are of one length.
  public init(columns: [Column], notes: [String] = []) {
    let rowCount = columns.first?.values.count ?? 0
    precondition(
      columns.allSatisfy { $0.values.count == rowCount }, "all columns of a table are of one length"
    )
    self.columns = columns
    self.notes = notes
  }

  /// How many rows the table has.
  public var rowCount: Int { columns.first?.values.count ?? 0 }

  /// The first column named `name`.
  public subscript(name: String) -> Column? { columns.first { $0.name == name } }
}

/// One column: a name for machines, a title for people, and values of one type.
public struct Column: Sendable, Equatable {
  /// How the human table lays the column out.
  public enum Layout: Sendable, Equatable {
    /// Text from the left, cut at its end when space is short.
    case leading
    /// Text to the right edge, cut at its start: the left context of a concordance.
    case trailing
    /// Never cut: keys, numbers, the hit of a concordance.
    case whole
    /// Only in the human table, as a bar beside the share it draws (`.share` values).
    case bar
    /// Only in machine formats: a code whose name stands in the human table instead.
    case machineOnly
    /// Only in the human table: a name whose code machine formats carry.
    case humanOnly
  }

  /// The name in csv headers and JSON keys.
  public var name: String
  /// The heading of the human table.
  public var title: String
  /// How the human table lays the column out.
  public var layout: Layout
  /// The cells.
  public var values: Values

  /// A column; `title` is `name` where nothing else is given.
  public init(_ name: String, title: String? = nil, layout: Layout = .leading, _ values: Values) {
    self.name = name
    self.title = title ?? name
    self.layout = layout
    self.values = values
  }

  /// The cells of a column, typed; a number has no text before a renderer gives it one.
  public enum Values: Sendable, Equatable {
    /// Text; `nil` is a missing value: empty in csv, null in JSON.
    case text([String?])
    /// Several texts a cell: joined by a comma for people, by `;` in csv, an array in JSON.
    case list([[String]])
    /// Whole numbers.
    case integer([Int])
    /// Parts of one, 0…1: a percentage for people, at most four decimals for machines.
    case share([Double])
    /// Measured numbers, with the number of decimals to show.
    case decimal([Double], decimals: Int)
    /// Yes or no: for people the mark where it is yes and nothing else, for machines true or false.
    case flag([Bool], mark: String)

    /// How many cells there are.
    public var count: Int {
      switch self {
      case .text(let cells): cells.count
      case .list(let cells): cells.count
      case .integer(let cells): cells.count
      case .share(let cells): cells.count
      case .decimal(let cells, _): cells.count
      case .flag(let cells, _): cells.count
      }
    }
  }
}
