import Scanning

/// Turns a file's bytes into a page's bytes, or says why they are no text.
enum TextDecoder {
  /// A page's bytes, and what was wrong with the file's.
  struct Text: Equatable {
    var bytes: [UInt8]
    var repairs: [Repair]
    /// Whether ``bytes`` differ from the file's.
    var isTranscoded: Bool
  }

  /// One control byte in so many is too much for a text.
  private static let leastBytesPerControl = 32

  /// Decodes the bytes of a file.
  ///
  /// A byte order mark decides, or the pattern of NULs that only UTF-16 has; else the bytes are
  /// UTF-8, perhaps with some bad ones, or Windows-1252 where more of them are bad than good. An
  /// encoding that is given decides alone. A UTF-8 mark is kept.
  ///
  /// - Complexity: O(bytes).
  static func decode(
    _ bytes: [UInt8], as encoding: TextEncoding? = nil
  ) throws(UnreadReason) -> Text {
    switch encoding {
    case .utf8: return try decodeUTF8(bytes, isGiven: true)
    case .utf16: return try decodeUTF16(bytes, order(ofGivenUTF16: bytes))
    case .windows1252:
      return try decodeOneByte(bytes, .windows1252, OneByteText.windows1252.utf8(bytes))
    case .latin1: return try decodeOneByte(bytes, .latin1, OneByteText.latin1.utf8(bytes))
    case nil: break
    }
    if hasUTF32Mark(bytes) { throw .unreadEncoding("UTF-32") }
    if let order = UTF16Text.byteOrder(of: bytes) ?? UTF16Text.unmarkedOrder(of: bytes) {
      return try decodeUTF16(bytes, order)
    }
    return try decodeUTF8(bytes, isGiven: false)
  }

  /// The bytes as UTF-8; where that was not given and fits badly, as Windows-1252.
  private static func decodeUTF8(_ bytes: [UInt8], isGiven: Bool) throws(UnreadReason) -> Text {
    let controlCount = try countControls(bytes)
    let check = UTF8Check.check(bytes.span)
    var repairs: [Repair] = controlCount > 0 ? [.controlBytes(count: controlCount)] : []
    if check.isValid { return Text(bytes: bytes, repairs: repairs, isTranscoded: false) }
    if !isGiven, check.invalidByteCount > check.multiByteCount {
      let text = OneByteText.windows1252.utf8(bytes)
      repairs.append(.windows1252(byteCount: text.highByteCount))
      return Text(bytes: text.bytes, repairs: repairs, isTranscoded: true)
    }
    repairs.append(
      .invalidUTF8(byteCount: check.invalidByteCount, firstRuns: check.invalidRuns))
    return Text(bytes: bytes, repairs: repairs, isTranscoded: false)
  }

  private static func decodeOneByte(
    _ bytes: [UInt8], _ encoding: TextEncoding, _ text: (bytes: [UInt8], highByteCount: Int)
  ) throws(UnreadReason) -> Text {
    let controlCount = try countControls(bytes)
    var repairs: [Repair] = controlCount > 0 ? [.controlBytes(count: controlCount)] : []
    guard text.highByteCount > 0 else {
      return Text(bytes: bytes, repairs: repairs, isTranscoded: false)
    }
    repairs.append(.given(encoding, byteCount: text.highByteCount))
    return Text(bytes: text.bytes, repairs: repairs, isTranscoded: true)
  }

  /// Little-endian is what unmarked UTF-16 mostly is.
  private static func order(ofGivenUTF16 bytes: [UInt8]) -> ByteOrder {
    UTF16Text.byteOrder(of: bytes) ?? UTF16Text.unmarkedOrder(of: bytes) ?? .littleEndian
  }

  private static func decodeUTF16(
    _ bytes: [UInt8], _ order: ByteOrder
  ) throws(UnreadReason) -> Text {
    let text = UTF16Text.utf8(bytes, order)
    let controlCount = try countControls(text.bytes)
    var repairs: [Repair] = [.utf16(order, replacedCount: text.replacedCount)]
    if controlCount > 0 { repairs.append(.controlBytes(count: controlCount)) }
    return Text(bytes: text.bytes, repairs: repairs, isTranscoded: true)
  }

  /// How many control bytes there are that no text needs; throws when there are too many.
  private static func countControls(_ bytes: [UInt8]) throws(UnreadReason) -> Int {
    let count = bytes.reduce(0) { $0 &+ (isControl($1) ? 1 : 0) }
    if count * leastBytesPerControl > bytes.count { throw .notText }
    return count
  }

  /// Whether a byte is a control byte other than tab, line feed, form feed and carriage return.
  private static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0C && byte != 0x0D) || byte == 0x7F
  }

  private static func hasUTF32Mark(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF])
  }
}
