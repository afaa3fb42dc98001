import Scanning

/// The bytes that a page may print in more than one way.
enum PhraseBytes {
  /// Where the first byte at or behind `offset` stands that can be seen.
  @inline(__always)
  static func skipInvisible(_ page: Span<UInt8>, at offset: Int, end: Int) -> Int {
    guard offset < end, page[offset] >= 0xC2 else { return offset }
    return skipSomeInvisible(page, at: offset, end: end)
  }

  private static func skipSomeInvisible(_ page: Span<UInt8>, at offset: Int, end: Int) -> Int {
    var offset = offset
    while offset < end, page[offset] >= 0xC2 {
      let scalar = DecodedScalar.read(page, at: offset, end: end)
      guard ScalarClass.isInvisible(scalar.value) else { break }
      offset += scalar.length
    }
    return offset
  }

  /// The width of the space at `offset`, of a no-break or narrow one too; 0 when there is none.
  @inline(__always)
  static func blankWidth(_ page: Span<UInt8>, at offset: Int, end: Int) -> Int {
    guard offset < end else { return 0 }
    let byte = page[offset]
    if byte == 0x20 || byte == 0x09 { return 1 }
    return byte < 0xC2 ? 0 : wideBlankWidth(page, at: offset, end: end)
  }

  private static func wideBlankWidth(_ page: Span<UInt8>, at offset: Int, end: Int) -> Int {
    let scalar = DecodedScalar.read(page, at: offset, end: end)
    return ScalarClass.isWideBlank(scalar.value) && !ScalarClass.isInvisible(scalar.value)
      ? scalar.length : 0
  }

  /// The width of the apostrophe at `offset`, straight or typographic; 0 when there is none.
  @inline(__always)
  static func apostropheWidth(_ page: Span<UInt8>, at offset: Int, end: Int) -> Int {
    guard offset < end else { return 0 }
    if page[offset] == 0x27 { return 1 }
    return page[offset] == 0xE2 ? wideApostropheWidth(page, at: offset, end: end) : 0
  }

  private static func wideApostropheWidth(_ page: Span<UInt8>, at offset: Int, end: Int) -> Int {
    let scalar = DecodedScalar.read(page, at: offset, end: end)
    return scalar.value == 0x2018 || scalar.value == 0x2019 ? scalar.length : 0
  }
}
