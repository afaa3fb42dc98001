import Scanning

/// Reads lines that say who wrote the story, with much caution: a byline is short, has no full
/// stop and, behind its first word, nothing but names.
enum BylineReader {
  /// Longer lines are no bylines.
  static let longest = 100

  /// The name in the byline from `start` to `end`, or `nil` when it is none.
  static func read(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> ByteRange? {
    var cursor = Cursor(page, at: start, end: end)
    if cursor.takeWord(BylineWords.desks) != nil {
      return cursor.isNameOrPlace ? ByteRange(secondWord(page, start, end), end) : nil
    }
    guard cursor.take(BylineWords.openers) != nil else { return nil }
    let nameStart = cursor.offset
    return cursor.takeNames() ? ByteRange(nameStart, end) : nil
  }
}

extension BylineReader {
  /// Where the second word of the line begins: the name behind `Van`, `From` or `De`.
  private static func secondWord(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var cursor = Cursor(page, at: start, end: end)
    while cursor.blankWidth == 0 { cursor.offset += 1 }
    cursor.takeBlanks()
    return cursor.offset
  }
}

extension Cursor {
  /// Whether nothing or ` in Brussel` follows.
  fileprivate var isNameOrPlace: Bool {
    isAtEnd || byte == 0x20 && page[end - 1] != 0x2E
  }

  /// Moves past two to eight words that can be names; tells whether they are the whole line.
  fileprivate mutating func takeNames() -> Bool {
    var names = 0
    var words = 0
    while !isAtEnd {
      words += 1
      guard words <= 10 else { return false }
      if take(BylineWords.particles) != nil {
        takeBlanks()
        continue
      }
      guard isAtUpper else { return false }
      takeNameWord()
      names += 1
      _ = take(0x2C)
      takeBlanks()
    }
    return names >= 2
  }

  private mutating func takeNameWord() {
    while !isAtEnd, blankWidth == 0, byte != 0x2C {
      offset += scalar.length
    }
  }
}

enum BylineWords {
  static let openers = PhraseTable<Bool>(
    .capitalAllowed,
    ["door: ", "door ", "by ", "by: ", "von ", "von: ", "par ", "par: ", "por ", "por: "]
      .map { ($0, true) })

  /// Desks that sign as a group; the name begins with the second word.
  static let desks = PhraseTable<Bool>(
    .capitalAllowed,
    [
      "van onze redactie", "van onze verslaggever", "van onze verslaggeefster",
      "van onze correspondent", "van een onzer verslaggevers",
      "from our correspondent", "from our own correspondent",
      "von unserem korrespondenten", "von unserem Korrespondenten", "von unserer Redaktion",
      "de notre correspondant", "de nuestro corresponsal", "de nuestra redacción",
    ].map { ($0, true) })

  static let particles = PhraseTable<Bool>(
    .capitalAllowed,
    [
      "van ", "van de ", "van den ", "van der ", "de ", "den ", "der ", "ter ", "ten ", "von ",
      "zu ", "di ", "da ", "la ", "le ", "el ", "en ", "and ", "und ", "et ", "y ", "& ",
    ].map { ($0, true) })
}
