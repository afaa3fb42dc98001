/// The classes of Unicode scalars that pages are cut by.
///
/// The common scripts are decided by range; the rest by the tables of the standard library, which
/// are part of the binary and the same on every machine.
package enum ScalarClass {
  /// Whether `scalar` is a letter.
  package static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return ASCII.isLetter(UInt8(scalar)) }
    if scalar < 0x0180 { return isLatinLetter(scalar) }
    switch category(scalar) {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    default: return false
    }
  }

  /// Whether `scalar` is an upper-case letter.
  package static func isUpper(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return ASCII.isUpper(UInt8(scalar)) }
    if scalar < 0x0100 { return scalar >= 0xC0 && scalar <= 0xDE && scalar != 0xD7 }
    let found = category(scalar)
    return found == .uppercaseLetter || found == .titlecaseLetter
  }

  /// Whether `scalar` is a lower-case letter.
  package static func isLower(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return ASCII.isLower(UInt8(scalar)) }
    if scalar < 0x0100 { return scalar >= 0xDF && scalar != 0xF7 }
    return category(scalar) == .lowercaseLetter
  }

  /// Whether `scalar` can begin a word: a letter or a digit.
  package static func beginsWord(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return ASCII.isWord(UInt8(scalar)) }
    if scalar < 0x0180 { return isLatinLetter(scalar) }
    switch category(scalar) {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber:
      return true
    default: return false
    }
  }

  /// Whether `scalar` is a combining mark, which goes on a word but begins none.
  package static func isMark(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x0300 else { return false }
    switch category(scalar) {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// Whether `scalar` is a soft hyphen or has no width: it stands in a word without being seen.
  package static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }

  /// A space of any width that is not ASCII, or a mark without width at the edge of a line.
  package static func isWideBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200F, 0x2028, 0x2029, 0x202F, 0x205F...0x2064, 0x3000, 0xFEFF:
      true
    default: false
    }
  }

  /// Latin-1 and Latin Extended-A from U+00C0 on are letters but for × and ÷.
  @inline(__always)
  private static func isLatinLetter(_ scalar: UInt32) -> Bool {
    scalar >= 0xC0 && scalar != 0xD7 && scalar != 0xF7
  }

  private static func category(_ scalar: UInt32) -> Unicode.GeneralCategory {
    Unicode.Scalar(scalar)?.properties.generalCategory ?? .unassigned
  }
}
