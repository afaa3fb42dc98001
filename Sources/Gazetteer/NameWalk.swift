/// A walk over a name, or over text that may be one, that says where a name can end.
///
/// The tables are walked when they are built and pages when they are searched, so both agree on
/// what a unit is and where words end. Typographic apostrophes and hyphens are read as plain ones,
/// any white space as one space; dropped units leave no trace.
struct NameWalk {
  /// The hash of what was walked.
  private(set) var hash = KeyHash()
  /// Just past what was walked.
  private(set) var offset: Int

  /// A walk that starts at `offset`.
  init(from offset: Int) { self.offset = offset }

  /// Walks a word of ASCII or one unit further.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - end: where the text ends; must lie behind ``offset``.
  /// - Returns: whether a name can end here: behind a word that does not go on, or behind a mark
  ///   that no word follows. `U.S` can end in `U.S.`, `nu` cannot in `nu.nl`.
  @inline(__always)
  mutating func step(in bytes: Span<UInt8>, before end: Int) -> Bool {
    var byte = bytes[offset]
    guard TextUnit.isASCIIWord(byte) else { return stepOverRareUnit(in: bytes, before: end) }
    repeat {
      hash.add(byte)
      offset &+= 1
      guard offset < end else { return true }
      byte = bytes[offset]
    } while TextUnit.isASCIIWord(byte)
    return byte < 0x80 && byte != 0x2E || endsWord(in: bytes, before: end)
  }

  @inline(__always)
  private func endsWord(in bytes: Span<UInt8>, before end: Int) -> Bool {
    guard offset < end else { return true }
    if TextUnit.isASCIIWord(bytes[offset]) { return false }
    return !TextUnit.isWord(at: offset, in: bytes, before: end)
      && !TextUnit.isInnerStop(at: offset, in: bytes, before: end)
  }

  private mutating func stepOverRareUnit(in bytes: Span<UInt8>, before end: Int) -> Bool {
    let unit = TextUnit.at(offset, in: bytes, before: end)
    guard unit.kind != .dropped else {
      offset += unit.width
      return false
    }
    if unit.plain != 0 {
      hash.add(unit.plain)
    } else {
      for byte in offset..<offset + unit.width { hash.add(bytes[byte]) }
    }
    offset += unit.width
    switch unit.kind {
    case .word: return endsWord(in: bytes, before: end)
    case .space: offset = TextUnit.skipSpaces(offset, in: bytes, before: end)
    case .mark, .dropped: break
    }
    return unit.kind == .mark && !TextUnit.isWord(at: offset, in: bytes, before: end)
  }
}
