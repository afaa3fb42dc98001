import Characters
package import Scanning

/// Strings out of a page, for the few that are shown.
package enum PageText {
  /// The bytes of `range` as they stand; what is not UTF-8 becomes U+FFFD.
  package static func verbatim(_ range: ByteRange, of page: Span<UInt8>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    for index in range.offsets { bytes.append(page[index]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text of `range` on one line: every run of blanks is one space, none at the ends.
  package static func line(_ range: ByteRange, of page: Span<UInt8>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var owesSpace = false
    for index in range.offsets {
      let byte = page[index]
      if byte == 0x20 || (0x09...0x0d).contains(byte) {
        owesSpace = !bytes.isEmpty
      } else {
        if owesSpace { bytes.append(0x20) }
        owesSpace = false
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text of `range` as a value to compare and count by: on one line, its letters composed, no
  /// soft hyphens and marks without width, no-break spaces as spaces.
  package static func label(_ range: ByteRange, of page: Span<UInt8>) -> String {
    let line = line(range, of: page)
    guard line.utf8.contains(where: { $0 >= 0x80 }) else { return line }
    var plain = String.UnicodeScalarView()
    for scalar in line.unicodeScalars where !ScalarClass.isInvisible(scalar.value) {
      plain.append(Folding.plainMark(scalar.value) == 0x20 ? " " : scalar)
    }
    return Composition.composed(String(plain))
  }

  /// Whether ``label(_:of:)`` gives the bytes of `range` as they stand: ASCII with single spaces.
  static func isPlain(_ range: ByteRange, of page: Span<UInt8>) -> Bool {
    var isBehindSpace = true
    for offset in range.offsets {
      let byte = page[offset]
      guard byte >= 0x20, byte < 0x80, byte != 0x20 || !isBehindSpace else { return false }
      isBehindSpace = byte == 0x20
    }
    return !isBehindSpace
  }

  /// `text` without soft hyphens and marks without width.
  package static func visible(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0xC2 }) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { !ScalarClass.isInvisible($0.value) }))
  }
}
