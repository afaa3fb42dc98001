/// Archives built by hand, so that the tests need no tool and no file.
enum ArchiveBytes {
  /// `content` in gzip's format, stored rather than compressed; at most 65,535 bytes.
  static func gzip(_ content: [UInt8]) -> [UInt8] {
    let count = UInt16(content.count)
    let block = [1] + bytes(of: count) + bytes(of: ~count) + content
    return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + block + bytes(of: checksum(content))
      + bytes(of: UInt32(content.count))
  }

  /// A tar archive of `members`; a name that ends in a slash is a folder.
  static func tar(_ members: [(name: String, content: [UInt8])]) -> [UInt8] {
    let blocks = members.flatMap { name, content in
      header(name, size: content.count) + content
        + [UInt8](repeating: 0, count: (512 - content.count % 512) % 512)
    }
    return blocks + [UInt8](repeating: 0, count: 1_024)
  }

  private static func header(_ name: String, size: Int) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at offset: Int) {
      for (index, byte) in text.utf8.enumerated() { header[offset + index] = byte }
    }
    let octal = String(size, radix: 8)
    put(name, at: 0)
    put("0000644", at: 100)
    put("0000000", at: 108)
    put("0000000", at: 116)
    put(String(repeating: "0", count: 11 - octal.count) + octal, at: 124)
    put("00000000000", at: 136)
    put("        ", at: 148)
    put(name.hasSuffix("/") ? "5" : "0", at: 156)
    put("ustar\0", at: 257)
    put("00", at: 263)
    let sum = String(header.reduce(0) { $0 + Int($1) }, radix: 8)
    put(String(repeating: "0", count: 6 - sum.count) + sum + "\0 ", at: 148)
    return header
  }

  private static func bytes(of number: some FixedWidthInteger) -> [UInt8] {
    (0..<number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  /// The CRC-32 of `content`, bit by bit.
  private static func checksum(_ content: [UInt8]) -> UInt32 {
    ~content.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
        sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
      }
    }
  }
}
