/// A column whose cells are lists: all elements in one array, one offset a row.
///
/// Row `i` holds `elements[offsets[i]..<offsets[i + 1]]`; a row costs four bytes beside its elements.
public struct Lists<Element: Sendable>: Sendable {
  /// Where each row starts in ``elements``; one longer than the number of rows.
  public private(set) var offsets: [UInt32] = [0]
  /// The elements of all rows, row after row.
  public private(set) var elements: [Element] = []

  /// A column without rows.
  public init() {}

  /// How many rows there are.
  @inlinable
  public var count: Int { offsets.count - 1 }

  /// Adds one row that holds `row`.
  ///
  /// - Complexity: O(`row.count`), amortised.
  public mutating func append(_ row: some Sequence<Element>) {
    elements.append(contentsOf: row)
    offsets.append(UInt32(elements.count))
  }

  /// The elements of row `row`; nothing is copied.
  @inlinable
  public subscript(row: Int) -> ArraySlice<Element> {
    elements[Int(offsets[row])..<Int(offsets[row + 1])]
  }
}
