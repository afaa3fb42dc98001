/// The cells of one column as a machine format writes them, all in one array of bytes.
///
/// A column is encoded in one go, so that its type is looked at once and not once a cell; the rows
/// are then laid together from slices.
struct EncodedCells {
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// The bytes of the cell in row `row`.
  subscript(row: Int) -> ArraySlice<UInt8> {
    bytes[(row == 0 ? 0 : ends[row - 1])..<ends[row]]
  }

  /// Adds one cell, written by `write`.
  mutating func append(_ write: (inout [UInt8]) -> Void) {
    write(&bytes)
    ends.append(bytes.count)
  }

  /// Adds one cell that needs no escaping.
  mutating func append(verbatim text: String) {
    bytes.append(contentsOf: text.utf8)
    ends.append(bytes.count)
  }
}
