public import Tables

/// The ways a result can be written.
public enum Format: String, Sendable, CaseIterable {
  case table, csv, tsv, json, jsonl, markdown
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

extension Output {
  /// The output written as `format`.
  ///
  /// - Returns: UTF-8 text that ends with a newline, or nothing for ``Output/none``.
  public func rendered(as format: Format, on canvas: Canvas) -> String { "" }
}
