@testable import Articles

/// A scalar with its place in the page; a byte that is not UTF-8 is one without a value.
struct OracleScalar {
  var value: Unicode.Scalar?
  var start: Int
  var end: Int

  private var category: Unicode.GeneralCategory? { value?.properties.generalCategory }

  var isLetter: Bool {
    // Below À only the letters of ASCII count: ª, º and µ are signs.
    guard let value, value.isASCII || value.value >= 0xC0, let category else { return false }
    return [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter]
      .contains(category)
  }
  var isUpper: Bool { category == .uppercaseLetter || category == .titlecaseLetter }
  var isLower: Bool { isLetter && category == .lowercaseLetter }
  var isMark: Bool {
    [.nonspacingMark, .spacingMark, .enclosingMark].contains(category ?? .unassigned)
  }
  var beginsWord: Bool {
    isLetter || category == .decimalNumber || category == .letterNumber
  }
  var isDigit: Bool { value.map { "0"..."9" ~= $0 } ?? false }
  var isASCIILetter: Bool { value.map { "a"..."z" ~= $0 || "A"..."Z" ~= $0 } ?? false }
  var isApostrophe: Bool { value == "'" || value == "‘" || value == "’" }

  /// A space of any width that stands between words.
  var isSpace: Bool { value == " " || value == "\t" || isWideSpace && !isHidden }
  /// A soft hyphen or a mark without width.
  var isHidden: Bool {
    switch value?.value ?? 0 {
    case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }
  /// Anything that is not seen at the edge of a line.
  var isBlank: Bool { value.map { $0.value <= 0x20 || $0.value == 0x7F } ?? false || isWideSpace }
  var isWideSpace: Bool {
    switch value?.value ?? 0 {
    case 0xA0, 0x1680, 0x2000...0x200F, 0x2028, 0x2029, 0x202F, 0x205F...0x2064, 0x3000, 0xFEFF:
      true
    default: false
    }
  }

  /// The value in lower case, as far as À to Þ.
  var folded: UInt32 {
    guard let number = value?.value else { return 0xFFFD }
    switch number {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: return number + 0x20
    default: return number
    }
  }
}

/// Some bytes of a page as scalars, and a place among them.
struct OracleText {
  var scalars: [OracleScalar] = []
  var index = 0

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      var scalar = OracleScalar(value: nil, start: offset, end: offset + 1)
      for length in 1...4 where offset + length <= range.upperBound {
        if let text = String(validating: bytes[offset..<(offset + length)], as: UTF8.self),
          text.unicodeScalars.count == 1
        {
          scalar.value = text.unicodeScalars.first
          scalar.end = offset + length
        }
      }
      scalars.append(scalar)
      offset = scalar.end
    }
  }

  init(_ scalars: ArraySlice<OracleScalar>) { self.scalars = Array(scalars) }

  /// What is left of the text.
  var rest: ArraySlice<OracleScalar> { scalars[index...] }
  var here: OracleScalar? { index < scalars.count ? scalars[index] : nil }
  var isAtEnd: Bool { index >= scalars.count }
  /// The byte offset of the place.
  var offset: Int { here?.start ?? scalars.last?.end ?? 0 }
  /// Where the scalar before the place ends.
  var offsetBefore: Int { index > 0 ? scalars[index - 1].end : offset }

  func isAt(_ character: Unicode.Scalar, ahead: Int = 0) -> Bool {
    index + ahead < scalars.count && scalars[index + ahead].value == character
  }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard isAt(character) else { return false }
    index += 1
    return true
  }

  @discardableResult
  mutating func takeSpaces() -> Bool {
    let passed = rest.prefix { $0.isSpace || $0.isHidden }
    index += passed.count
    return passed.contains { $0.isSpace }
  }

  /// Takes what `read` takes, or nothing when it gives `nil`.
  mutating func attempt<Value>(_ read: (inout OracleText) -> Value?) -> Value? {
    let start = index
    if let value = read(&self) { return value }
    index = start
    return nil
  }

  /// Whether `read` would take something here.
  func wouldTake<Value>(_ read: (inout OracleText) -> Value?) -> Bool {
    var copy = self
    return read(&copy) != nil
  }

  /// At a soft hyphen or the like behind which a word goes on.
  var isAtHiddenMark: Bool {
    guard here?.isHidden == true, let next = rest.first(where: { !$0.isHidden }) else {
      return false
    }
    return next.isLetter || ["-", "'", "’"].contains(next.value)
  }

  mutating func takeNumber(most: Int) -> Int? {
    attempt { text in
      let digits = text.rest.prefix { $0.isDigit }
      guard (1...most).contains(digits.count) else { return nil }
      text.index += digits.count
      return Int(String(String.UnicodeScalarView(digits.compactMap(\.value))))
    }
  }

  /// Takes the longest phrase of the table.
  mutating func take<Meaning>(_ table: PhraseTable<Meaning>) -> Meaning? {
    let ends = table.rows.compactMap { row in
      end(of: row.phrase, table.caseRule == .ignored).map { (row, $0) }
    }
    guard let best = ends.max(by: { $0.0.phrase.utf8.count < $1.0.phrase.utf8.count }) else {
      return nil
    }
    index = best.1
    return best.0.meaning
  }

  /// Takes the longest phrase of the table, if it does not end inside a word.
  mutating func takeWord<Meaning>(_ table: PhraseTable<Meaning>) -> Meaning? {
    attempt { text in
      guard let meaning = text.take(table), text.here?.beginsWord != true else { return nil }
      return meaning
    }
  }

  private func end(of phrase: String, _ foldsAll: Bool) -> Int? {
    var position = index
    for wanted in phrase.unicodeScalars {
      if position > index { position += scalars[position...].prefix { $0.isHidden }.count }
      guard position < scalars.count else { return nil }
      let found = scalars[position]
      let isEqual =
        switch wanted {
        case " ": found.isSpace
        case "'": found.isApostrophe
        case _ where foldsAll || position == index:
          found.folded == OracleScalar(value: wanted, start: 0, end: 0).folded
        default: found.value == wanted
        }
      guard isEqual else { return nil }
      position += 1
    }
    return position
  }
}
