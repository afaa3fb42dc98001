/// How many columns of a terminal characters take.
///
/// East Asian wide characters and emoji take two, combining and invisible characters none, all
/// else one. A character is what a reader sees as one: an emoji joined of several is two columns
/// wide, as terminals that join them draw it. Control characters count as the picture that
/// ``Visible`` puts in their place.
package enum DisplayWidth {
  /// The side of a text that a cut spares.
  package enum Side: Sendable {
    case start
    case end
  }

  /// The columns `text` takes: East Asian wide characters count two, combining marks none.
  ///
  /// - Complexity: O(n); text without clusters, nearly all there is, is counted by its scalars.
  package static func columns(of text: some StringProtocol) -> Int {
    var columns = 0
    for scalar in text.unicodeScalars {
      guard scalar.value < firstCombining else { return columnsByCluster(of: text) }
      columns += self.columns(of: scalar)
    }
    return columns
  }

  /// The columns of one scalar that stands alone.
  package static func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < firstCombining { return Visible.isC1(scalar) ? escapeColumns : 1 }
    if isZeroWidth(scalar) { return 0 }
    return WideRanges.contain(scalar.value) ? 2 : 1
  }

  /// The columns of what a reader sees as one character.
  package static func columns(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let base = scalars.first else { return 0 }
    if scalars.index(after: scalars.startIndex) == scalars.endIndex { return columns(of: base) }
    if isDrawnAsEmoji(scalars) { return 2 }
    return scalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// The longest start of `text` that takes at most `limit` columns.
  ///
  /// - Complexity: O(length of the result).
  package static func prefix(of text: Substring, fitting limit: Int) -> Substring {
    var end = text.startIndex
    var used = 0
    while end < text.endIndex {
      used += columns(of: text[end])
      if used > limit { break }
      end = text.index(after: end)
    }
    return text[..<end]
  }

  /// The longest end of `text` that takes at most `limit` columns.
  package static func suffix(of text: Substring, fitting limit: Int) -> Substring {
    var start = text.endIndex
    var used = 0
    while start > text.startIndex {
      let before = text.index(before: start)
      used += columns(of: text[before])
      if used > limit { break }
      start = before
    }
    return text[start...]
  }

  /// `text`, or as much of it as fits into `limit` columns together with a `…` where it was cut.
  ///
  /// - Returns: nothing when `limit` leaves no room for the mark.
  package static func cut(_ text: String, toColumns limit: Int, keeping side: Side = .start)
    -> String
  {
    let whole = prefix(of: text[...], fitting: limit)
    if whole.endIndex == text.endIndex { return text }
    if limit < 1 { return "" }
    switch side {
    case .start: return prefix(of: whole, fitting: limit - 1) + "…"
    case .end: return "…" + suffix(of: text[...], fitting: limit - 1)
    }
  }
}

extension DisplayWidth {
  /// Below this scalar nothing combines and nothing is wide.
  private static let firstCombining: UInt32 = 0x300

  /// The columns of `⟨U+0085⟩`.
  private static let escapeColumns = 8

  private static func columnsByCluster(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }

  /// Marks that sit on another character, invisible characters, and the Jamo that complete a
  /// syllable block which its first consonant has already given two columns.
  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Whether a cluster is drawn as one picture: a wide emoji, or a character turned into one by a
  /// variation selector or a skin tone.
  private static func isDrawnAsEmoji(_ scalars: Character.UnicodeScalarView) -> Bool {
    guard let base = scalars.first, base.properties.isEmoji else { return false }
    if base.properties.isEmojiPresentation { return true }
    return scalars.contains { $0.value == 0xFE0F || $0.properties.isEmojiModifier }
  }
}
