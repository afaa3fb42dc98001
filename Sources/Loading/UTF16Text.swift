/// UTF-16 text, with a byte order mark or without.
enum UTF16Text {
  /// The order of the bytes by the mark at their start; `nil` without one.
  static func byteOrder(of bytes: [UInt8]) -> ByteOrder? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .littleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .bigEndian }
    return nil
  }

  /// The order of the bytes where there is no mark and the NULs leave no doubt; `nil` otherwise.
  ///
  /// Latin text has a NUL in most units, always in the same half, and line breaks and spaces whose
  /// other half is NUL: nothing that is read byte by byte looks like that. No unit may be U+0000, and
  /// the length is even.
  static func unmarkedOrder(of bytes: [UInt8]) -> ByteOrder? {
    let sample = bytes.prefix(sampleSize)
    guard bytes.count >= 8, bytes.count.isMultiple(of: 2) else { return nil }
    var nulCounts = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { nulCounts[index & 1] += 1 }
    let unitCount = sample.count / 2
    if nulCounts[0] == 0, nulCounts[1] * 4 >= unitCount * 3 { return .littleEndian }
    if nulCounts[1] == 0, nulCounts[0] * 4 >= unitCount * 3 { return .bigEndian }
    return nil
  }

  /// How many bytes are looked at for NULs; even.
  private static let sampleSize = 65_536

  /// The text in UTF-8, without its mark if it has one.
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
    var units = Units(bytes: bytes, order: order, offset: byteOrder(of: bytes) == order ? 2 : 0)
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
  /// The two-byte units from an offset on.
  private struct Units: IteratorProtocol {
    let bytes: [UInt8]
    let order: ByteOrder
    private var offset: Int

    init(bytes: [UInt8], order: ByteOrder, offset: Int) {
      self.bytes = bytes
      self.order = order
      self.offset = offset
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
