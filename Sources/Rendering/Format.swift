/// The ways a result can be written.
public enum Format: String, Sendable, CaseIterable {
  case table, csv, tsv, json, jsonl, markdown

  /// Whether the format is read by programs: never cut, coloured or localised.
  public var isForMachines: Bool {
    switch self {
    case .csv, .tsv, .json, .jsonl: true
    case .table, .markdown: false
    }
  }
}

/// What a renderer may know of the place it writes to.
public struct Canvas: Sendable {
  /// The columns to fit into, or `nil` for no limit.
  public var width: Int?
  /// Whether colour may be used.
  public var usesColor: Bool
  /// Whether boxes, bars and other drawing are left out: one fact a line.
  public var isPlain: Bool

  /// A canvas; by default as wide as needed, without colour.
  public init(width: Int? = nil, usesColor: Bool = false, isPlain: Bool = false) {
    self.width = width
    self.usesColor = usesColor
    self.isPlain = isPlain
  }
}
