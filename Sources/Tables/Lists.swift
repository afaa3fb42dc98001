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

  /// A column that holds `rows`.
  public init(_ rows: some Sequence<some Sequence<Element>>) {
    for row in rows { append(row) }
  }

  /// How many rows there are.
  @inlinable
  public var count: Int { offsets.count - 1 }

  /// Makes room for what is about to be appended.
  public mutating func reserveCapacity(rows: Int, elements elementCount: Int) {
    offsets.reserveCapacity(rows + 1)
    elements.reserveCapacity(elementCount)
  }

  /// Drops all rows; the memory is kept when `keepingCapacity` says so.
  public mutating func removeAll(keepingCapacity: Bool = false) {
    elements.removeAll(keepingCapacity: keepingCapacity)
    offsets.removeAll(keepingCapacity: keepingCapacity)
    offsets.append(0)
  }

  /// Adds one row that holds `row`.
  ///
  /// - Complexity: O(`row.count`), amortised.
  public mutating func append(_ row: some Sequence<Element>) {
    elements.append(contentsOf: row)
    offsets.append(UInt32(elements.count))
  }

  /// Adds one row that holds `row`; the short rows of most columns cost a few instructions.
  ///
  /// - Complexity: O(`row.count`), amortised.
  public mutating func append(_ row: [Element]) {
    let row = row.span
    for index in row.indices { elements.append(row[index]) }
    offsets.append(UInt32(elements.count))
  }

  /// Adds one row that holds the elements of `source` in `range`.
  ///
  /// - Complexity: O(`range.count`), amortised.
  public mutating func append(_ source: [Element], _ range: Range<Int>) {
    for index in range { elements.append(source[index]) }
    offsets.append(UInt32(truncatingIfNeeded: elements.count))
  }

  /// Adds an element to the row that ``endRow()`` ends.
  public mutating func addToRow(_ element: Element) { elements.append(element) }

  /// Ends the row of what was added since the last one; it may be empty.
  public mutating func endRow() { offsets.append(UInt32(elements.count)) }

  /// The elements of row `row`; nothing is copied.
  @inlinable
  public subscript(row: Int) -> ArraySlice<Element> {
    elements[Int(offsets[row])..<Int(offsets[row + 1])]
  }
}

extension Lists: Equatable where Element: Equatable {}
