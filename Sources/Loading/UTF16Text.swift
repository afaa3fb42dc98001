/// UTF-16 text with a byte order mark.
enum UTF16Text {
  /// The order of the bytes by the mark at their start; `nil` without one.
  static func byteOrder(of bytes: [UInt8]) -> ByteOrder? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .littleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .bigEndian }
    return nil
  }

  /// The text behind the mark in UTF-8.
  ///
  /// A surrogate without its twin and a byte left over at the end become U+FFFD and are counted.
  ///
  /// - Complexity: O(bytes).
  static func utf8(
    _ bytes: [UInt8], _ order: ByteOrder
  ) -> (bytes: [UInt8], replacedCount: Int) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var replacedCount = 0
    var decoder = Unicode.UTF16.ForwardParser()
    var units = Units(bytes: bytes, order: order)
    while true {
      switch decoder.parseScalar(from: &units) {
      case .valid(let encoded):
        appendScalar(Unicode.UTF16.decode(encoded), to: &result)
      case .error:
        replacedCount += 1
        appendScalar("\u{FFFD}", to: &result)
      case .emptyInput:
        guard units.hasOddByte else { return (result, replacedCount) }
        appendScalar("\u{FFFD}", to: &result)
        return (result, replacedCount + 1)
      }
    }
  }

  private static func appendScalar(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: scalar.utf8)
  }
}

extension UTF16Text {
  /// The two-byte units behind the mark.
  private struct Units: IteratorProtocol {
    let bytes: [UInt8]
    let order: ByteOrder
    private var offset = 2

    init(bytes: [UInt8], order: ByteOrder) {
      self.bytes = bytes
      self.order = order
    }

    /// Whether one byte is left that makes no unit.
    var hasOddByte: Bool { offset + 1 == bytes.count }

    mutating func next() -> UInt16? {
      guard offset + 2 <= bytes.count else { return nil }
      let first = UInt16(bytes[offset])
      let second = UInt16(bytes[offset + 1])
      offset += 2
      return order == .littleEndian ? second << 8 | first : first << 8 | second
    }
  }
}
