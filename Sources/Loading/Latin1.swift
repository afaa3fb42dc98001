/// Text in ISO 8859-1, whose bytes are the numbers of its characters.
enum Latin1 {
  /// The text in UTF-8, with how many bytes were beyond ASCII.
  ///
  /// - Complexity: O(bytes).
  static func utf8(_ bytes: [UInt8]) -> (bytes: [UInt8], highByteCount: Int) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    var highByteCount = 0
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        highByteCount += 1
        result.append(0xC0 | byte >> 6)
        result.append(0x80 | byte & 0x3F)
      }
    }
    return (result, highByteCount)
  }
}
