/// Text made comparable: lower case, accents and other marks off, typographic marks plain.
///
/// One fold serves searching and the keys of the tables, so that what a person types, what a page
/// prints and what a table holds meet: `Één`, `één` and `een` are the same, `ß` is `ss`, `ø` is
/// `o`, `æ` is `ae`. Folding what is folded changes nothing, and folding in another case gives the
/// same. The result is always well-formed UTF-8.
package enum Folding {
  /// `text` folded.
  package static func fold(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var folded: [UInt8] = []
    fold(bytes.span, 0..<bytes.count, into: &folded)
    return String(decoding: folded, as: UTF8.self)
  }

  /// Appends the fold of the bytes in `range` to `output`.
  ///
  /// A byte that belongs to no well-formed scalar becomes U+FFFD.
  ///
  /// - Complexity: O(`range.count`).
  package static func fold(
    _ bytes: Span<UInt8>, _ range: Range<Int>, into output: inout [UInt8]
  ) {
    var offset = range.lowerBound
    while offset < range.upperBound, bytes[offset] < 0x80 {
      output.append(foldASCII(bytes[offset]))
      offset += 1
    }
    while offset < range.upperBound {
      offset = foldScalar(bytes, at: offset, before: range.upperBound, into: &output)
    }
  }

  /// Appends the fold of the one scalar at `offset`, which may be nothing.
  ///
  /// - Returns: the offset just past the scalar, always greater than `offset`.
  package static func foldScalar(
    _ bytes: Span<UInt8>, at offset: Int, before end: Int, into output: inout [UInt8]
  ) -> Int {
    let first = bytes[offset]
    if first < 0x80 {
      output.append(foldASCII(first))
      return offset + 1
    }
    guard let decoded = UTF8Decoding.decode(bytes, at: offset, before: end) else {
      UTF8Decoding.append(0xFFFD, to: &output)
      return offset + 1
    }
    appendFold(of: decoded.scalar, to: &output)
    return offset + decoded.width
  }

  /// The fold of an ASCII byte: capitals in lower case, the grave accent as an apostrophe.
  @inlinable
  @inline(__always)
  package static func foldASCII(_ byte: UInt8) -> UInt8 {
    if byte &- 0x41 < 26 { return byte | 0x20 }
    return byte == 0x60 ? 0x27 : byte
  }

  private static func appendFold(of scalar: UInt32, to output: inout [UInt8]) {
    switch scalar {
    case 0xC0..<0x250, 0x1E00..<0x1F00:
      appendLatin(scalar, to: &output)
    case 0x0386...0x03CE, 0x0400...0x045F:
      appendGreekOrCyrillic(scalar, to: &output)
    default:
      if isDropped(scalar) { return }
      if let plain = plainMark(scalar) {
        output.append(plain)
      } else if let letters = plainLetters(of: scalar) {
        output.append(contentsOf: letters.utf8)
      } else {
        appendLowerCase(scalar, to: &output)
      }
    }
  }

  private static func appendLatin(_ scalar: UInt32, to output: inout [UInt8]) {
    let code = FoldingTables.latinCode(of: scalar)
    if code == FoldingTables.noBase {
      appendLowerCase(scalar, to: &output)
    } else if code & 0x20 != 0 {
      output.append(code)
    } else {
      output.append(contentsOf: FoldingTables.pair(code).utf8)
    }
  }

  private static func appendGreekOrCyrillic(_ scalar: UInt32, to output: inout [UInt8]) {
    let lower = FoldingTables.lowerGreekOrCyrillic(scalar)
    UTF8Decoding.append(FoldingTables.withoutMark(lower), to: &output)
  }

  /// Lower case by Unicode's own mapping, for letters without a base letter in ASCII.
  private static func appendLowerCase(_ scalar: UInt32, to output: inout [UInt8]) {
    guard let value = Unicode.Scalar(scalar) else { return }
    for mapped in value.properties.lowercaseMapping.unicodeScalars {
      if mapped == value {
        UTF8Decoding.append(scalar, to: &output)
      } else if mapped.isASCII {
        output.append(UInt8(mapped.value))
      } else {
        appendFold(of: mapped.value, to: &output)
      }
    }
  }
}

extension Folding {
  /// Whether `scalar` leaves nothing: combining marks, soft hyphen, zero-width and bidi marks.
  package static func isDropped(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0300...0x036F, 0x0483...0x0487, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF,
      0xFE20...0xFE2F:
      true
    case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF:
      true
    default:
      false
    }
  }

  /// The ASCII mark that stands for a typographic one: apostrophes, hyphens, spaces.
  package static func plainMark(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x2018, 0x2019, 0x02BC, 0x02B9, 0x2032: UInt8(ascii: "'")
    case 0x2010, 0x2011: UInt8(ascii: "-")
    case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: UInt8(ascii: " ")
    default: nil
    }
  }

  /// The plain letters of a ligature, and of the schwa, which names from Azerbaijan romanise.
  private static func plainLetters(of scalar: UInt32) -> String? {
    switch scalar {
    case 0x0259: "a"
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0xFB03: "ffi"
    case 0xFB04: "ffl"
    case 0xFB05, 0xFB06: "st"
    default: nil
    }
  }
}
