import Scanning

/// A place in a line of a page that readers move forward.
///
/// Readers go back by setting ``offset`` to where they were.
struct Cursor: ~Escapable {
  let page: Span<UInt8>
  var offset: Int
  let end: Int

  @_lifetime(copy page)
  init(_ page: Span<UInt8>, at offset: Int, end: Int) {
    self.page = page
    self.offset = offset
    self.end = end
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { offset >= end }

  /// The byte here, or 0 at the end.
  var byte: UInt8 { offset < end ? page[offset] : 0 }

  /// The byte so many bytes further, or 0 past the end.
  func byte(ahead count: Int) -> UInt8 { offset + count < end ? page[offset + count] : 0 }

  /// The scalar here; the end reads as an invalid one.
  var scalar: DecodedScalar {
    offset < end ? DecodedScalar.read(page, at: offset, end: end) : .invalid
  }

  /// Whether a letter stands here.
  var isAtLetter: Bool { !isAtEnd && ScalarClass.isLetter(scalar.value) }

  /// Whether an upper-case letter stands here.
  var isAtUpper: Bool { !isAtEnd && ScalarClass.isUpper(scalar.value) }

  /// The width of the space here, 0 when there is none.
  var blankWidth: Int { PhraseBytes.blankWidth(page, at: offset, end: end) }

  /// The width of the apostrophe here, 0 when there is none.
  var apostropheWidth: Int { PhraseBytes.apostropheWidth(page, at: offset, end: end) }

  /// Moves past `wanted` if it is the byte here.
  mutating func take(_ wanted: UInt8) -> Bool {
    guard offset < end, page[offset] == wanted else { return false }
    offset += 1
    return true
  }

  /// Moves past spaces, no-break ones too, and marks without width among them; tells whether there
  /// were any spaces.
  @discardableResult
  mutating func takeBlanks() -> Bool {
    var isSpaced = false
    while true {
      offset = PhraseBytes.skipInvisible(page, at: offset, end: end)
      let width = blankWidth
      guard width > 0 else { return isSpaced }
      offset += width
      isSpaced = true
    }
  }

  /// Moves past the longest phrase of `table` here.
  mutating func take<Meaning>(_ table: PhraseTable<Meaning>) -> Meaning? {
    guard let match = table.match(page, at: offset, end: end) else { return nil }
    offset = match.end
    return match.meaning
  }

  /// Moves past the longest phrase of `table` here, if no letter or digit follows it.
  mutating func takeWord<Meaning>(_ table: PhraseTable<Meaning>) -> Meaning? {
    let start = offset
    guard let meaning = take(table) else { return nil }
    guard !isAtEnd, ScalarClass.beginsWord(scalar.value) else { return meaning }
    offset = start
    return nil
  }

  /// Moves past one to `most` digits and gives their number; more digits are no number.
  mutating func takeNumber(most: Int) -> Int? {
    let start = offset
    var value = 0
    while ASCII.isDigit(byte) {
      guard offset - start < most else {
        offset = start
        return nil
      }
      value = value * 10 + Int(byte - 0x30)
      offset += 1
    }
    return offset > start ? value : nil
  }
}
