/// Untrusted text made safe for a terminal.
///
/// What moves the cursor, reorders text or hides in it is replaced by a picture of itself. Three
/// invisible characters stay where they do honest work: a variation selector after a visible
/// character, a joiner between two emoji, and a joiner inside a word of an Arabic or Indic script.
package enum Visible {
  /// `text` with control characters, escape bytes, bidirectional and invisible marks replaced by
  /// pictures of themselves (`␛`, `⟨U+202E⟩`), so that an article can neither move the cursor nor
  /// lie.
  ///
  /// - Complexity: O(n); text without such characters is handed back as it is.
  package static func text(_ text: String, keepingNewlines: Bool = false) -> String {
    guard let first = text.unicodeScalars.firstIndex(where: isHidden) else { return text }
    var shown = String(text.unicodeScalars[..<first])
    var before = text.unicodeScalars[..<first].last
    let rest = text.unicodeScalars[first...]
    var index = first
    while index < rest.endIndex {
      let scalar = rest[index]
      index = rest.index(after: index)
      let after = index < rest.endIndex ? rest[index] : nil
      let stays = !isHidden(scalar) || (keepingNewlines && scalar == "\n")
      if stays || isHonest(scalar, between: before, and: after) {
        shown.unicodeScalars.append(scalar)
      } else {
        shown += picture(of: scalar)
      }
      before = scalar
    }
    return shown
  }

  /// Whether `scalar` acts on a terminal or a reader without being seen.
  package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD: true
    case 0x20..<0x300: false
    case 0x2028, 0x2029, 0xFFF9...0xFFFB: true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// What stands for a hidden character: the control pictures of Unicode, else its number.
  package static func picture(of scalar: Unicode.Scalar) -> String {
    if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
      return String(picture)
    }
    if scalar.value == 0x7F { return "␡" }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + "⟩"
  }

  /// Whether `scalar` is one of the control characters above ASCII.
  static func isC1(_ scalar: Unicode.Scalar) -> Bool { 0x80..<0xA0 ~= scalar.value }
}

extension Visible {
  /// Whether an invisible character does what its neighbours need it for.
  private static func isHonest(
    _ scalar: Unicode.Scalar, between before: Unicode.Scalar?, and after: Unicode.Scalar?
  ) -> Bool {
    guard let before else { return false }
    switch scalar.value {
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF:
      return !isHidden(before) && !before.properties.isWhitespace
    case 0x200C, 0x200D:
      guard let after else { return false }
      return (isSpelledWithJoiners(before) && isSpelledWithJoiners(after))
        || (scalar.value == 0x200D && isPartOfEmoji(before) && isPartOfEmoji(after))
    default:
      return false
    }
  }

  /// Letters and marks of the scripts whose spelling uses joiners: Arabic to Myanmar, Khmer and
  /// Mongolian.
  private static func isSpelledWithJoiners(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600..<0x0E00, 0x1000..<0x10A0, 0x1780..<0x18B0:
      scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass == .virama
    default: false
    }
  }

  private static func isPartOfEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFE0F || (scalar.value >= 0x2190 && scalar.properties.isEmoji)
  }
}
