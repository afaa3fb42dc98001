import Characters

/// One scalar of a text as the matcher reads it.
struct TextUnit {
  /// What a scalar does for words.
  enum Kind {
    /// A letter, a digit, a combining mark: words are made of these.
    case word
    /// White space.
    case space
    /// Everything else that is visible.
    case mark
    /// Not there at all: soft hyphens, zero-width marks.
    case dropped
  }

  var kind: Kind
  /// How many bytes it takes.
  var width: Int
  /// The ASCII byte it is read as, or 0 for its own bytes.
  var plain: UInt8 = 0

  /// The unit at `offset`, which must be less than `end`.
  @inline(__always)
  static func at(_ offset: Int, in bytes: Span<UInt8>, before end: Int) -> TextUnit {
    let byte = bytes[offset]
    if isASCIIWord(byte) { return TextUnit(kind: .word, width: 1) }
    if byte < 0x80 { return ofASCIIMark(byte) }
    return ofNonASCII(offset, in: bytes, before: end)
  }

  /// Whether `byte` is an ASCII letter or digit.
  @inline(__always)
  static func isASCIIWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  private static func ofASCIIMark(_ byte: UInt8) -> TextUnit {
    if byte == 0x20 || byte &- 0x09 < 5 { return TextUnit(kind: .space, width: 1, plain: 0x20) }
    return TextUnit(kind: .mark, width: 1, plain: Folding.foldASCII(byte))
  }

  private static func ofNonASCII(_ offset: Int, in bytes: Span<UInt8>, before end: Int) -> TextUnit
  {
    guard let decoded = UTF8Decoding.decode(bytes, at: offset, before: end) else {
      return TextUnit(kind: .mark, width: 1)
    }
    let scalar = decoded.scalar
    let width = decoded.width
    if scalar >= 0xC0, scalar < 0x2B9 {
      return TextUnit(kind: scalar == 0xD7 || scalar == 0xF7 ? .mark : .word, width: width)
    }
    if let plain = Folding.plainMark(scalar) {
      return TextUnit(kind: plain == 0x20 ? .space : .mark, width: width, plain: plain)
    }
    if isCombining(scalar) { return TextUnit(kind: .word, width: width) }
    if Folding.isDropped(scalar) { return TextUnit(kind: .dropped, width: width) }
    return TextUnit(kind: isWord(scalar) ? .word : .mark, width: width)
  }

  /// Whether `scalar` is a mark that sits on the letter before it.
  static func isCombining(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
    default: false
    }
  }

  /// Whether a scalar beyond ASCII, neither dropped nor plain, belongs to words.
  private static func isWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAA, 0xB5, 0xBA: true
    case 0x80..<0xC0, 0x2000...0x20CF, 0x2190...0x2BFF, 0x2E00...0x2E7F, 0x3000...0x303F: false
    case 0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFFF0...0xFFFF, 0x1F000...0x1FAFF: false
    default: true
    }
  }
}

extension TextUnit {
  /// Where the first byte at or behind `offset` stands that is not part of a dropped unit.
  @inline(__always)
  static func skipDropped(_ offset: Int, in bytes: Span<UInt8>, before end: Int) -> Int {
    var offset = offset
    while offset < end, bytes[offset] >= 0x80 {
      let unit = at(offset, in: bytes, before: end)
      guard unit.kind == .dropped else { break }
      offset += unit.width
    }
    return offset
  }

  /// Where the white space at `offset` ends.
  static func skipSpaces(_ offset: Int, in bytes: Span<UInt8>, before end: Int) -> Int {
    var offset = offset
    while offset < end {
      let unit = at(offset, in: bytes, before: end)
      guard unit.kind == .space else { break }
      offset += unit.width
    }
    return offset
  }

  /// Whether a word goes on at `offset`.
  @inline(__always)
  static func isWord(at offset: Int, in bytes: Span<UInt8>, before end: Int) -> Bool {
    let next = skipDropped(offset, in: bytes, before: end)
    return next < end && at(next, in: bytes, before: end).kind == .word
  }

  /// Whether a full stop at `offset` has a word directly behind it, as in `U.S.` or `nu.nl`.
  static func isInnerStop(at offset: Int, in bytes: Span<UInt8>, before end: Int) -> Bool {
    let stop = skipDropped(offset, in: bytes, before: end)
    return stop < end && bytes[stop] == UInt8(ascii: ".")
      && isWord(at: stop + 1, in: bytes, before: end)
  }
}
