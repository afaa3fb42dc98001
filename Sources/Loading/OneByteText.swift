/// The encodings in which every byte is a character, ASCII in their lower half.
enum OneByteText {
  /// ISO 8859-1, whose bytes are the numbers of their characters.
  case latin1
  /// Windows-1252, which covers printable Latin-1.
  ///
  /// The five bytes that the code page leaves open stand for the control characters of their number,
  /// as browsers read them.
  case windows1252

  /// The text in UTF-8, with how many bytes were beyond ASCII.
  ///
  /// - Complexity: O(bytes).
  func utf8(_ bytes: [UInt8]) -> (bytes: [UInt8], highByteCount: Int) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    var highByteCount = 0
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        highByteCount += 1
        result.append(contentsOf: scalar(byte).utf8)
      }
    }
    return (result, highByteCount)
  }

  private func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard self == .windows1252, (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    return Self.specials[Int(byte) - 0x80]
  }

  /// The characters of 0x80…0x9F of Windows-1252, in the order of the WHATWG Encoding Standard.
  private static let specials: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
  ]
}
