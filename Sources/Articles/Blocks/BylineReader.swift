import Scanning

/// Reads lines that say who wrote the story, with much caution: a byline is short, has no full
/// stop and, behind its first word, nothing but names and, behind a comma, what they do.
enum BylineReader {
  /// Longer lines are no bylines.
  private static let longest = 100

  /// The name in the byline from `start` to `end`, or `nil` when it is none.
  static func read(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> ByteRange? {
    guard end - start <= longest else { return nil }
    var cursor = Cursor(page, at: start, end: end)
    if cursor.takeDesk() { return ByteRange(secondWord(page, start, end), end) }
    cursor.offset = start
    guard cursor.take(BylineWords.openers) != nil else { return nil }
    cursor.takeBlanks()
    let nameStart = cursor.offset
    return cursor.takeNames() ? ByteRange(nameStart, end) : nil
  }

  /// Whether the line from `start` to `end` is two to five words that can be one name.
  ///
  /// - Complexity: O(bytes of the line).
  static func isName(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start <= longest else { return false }
    var blanks = 0
    for offset in start..<end where page[offset] == 0x20 { blanks += 1 }
    var cursor = Cursor(page, at: start, end: end)
    return blanks <= 4 && cursor.takeNames()
  }

  /// Whether the line from `start` to `end` is one to three words, the last of them a desk:
  /// `Buitenlandredactie`.
  static func isDesk(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start <= longest else { return false }
    var blanks = 0
    var word = start
    for offset in start..<end where page[offset] == 0x20 {
      blanks += 1
      word = offset + 1
    }
    return blanks <= 2 && Cursor(page, at: word, end: end).isDesk(word..<end)
  }

  /// Where the second word of the line begins: the name behind `Van`, `From` or `De`.
  private static func secondWord(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var cursor = Cursor(page, at: start, end: end)
    while cursor.blankWidth == 0 { cursor.offset += 1 }
    cursor.takeBlanks()
    return cursor.offset
  }
}

extension Cursor {
  /// Moves past `Van onze politieke redactie` or `Door onze correspondent in Rome`; tells whether it
  /// is the whole line.
  ///
  /// The word for the desk is the first, second or third behind `onze`; behind it come names and
  /// small words, and at most one other word, as in `redactie economie`.
  fileprivate mutating func takeDesk() -> Bool {
    guard take(BylineWords.groups) != nil, page[end - 1] != 0x2E else { return false }
    for _ in 0..<3 {
      let start = offset
      guard takeLetters() > 0 else { return false }
      if isDesk(start..<offset) { return endsInNames }
      takeBlanks()
    }
    return false
  }

  /// Whether `word` ends in a word for a desk: `redactie`, `sportredactie`.
  fileprivate func isDesk(_ word: Range<Int>) -> Bool {
    for start in word where start == word.lowerBound || word.upperBound - start >= 8 {
      if BylineWords.desks.match(page, at: start, end: word.upperBound)?.end == word.upperBound {
        return true
      }
    }
    return false
  }

  private var endsInNames: Bool {
    var rest = Cursor(page, at: offset, end: end)
    var others = 0
    for _ in 0..<8 {
      rest.takeBlanks()
      if rest.isAtEnd { break }
      let isName = rest.isAtUpper
      if rest.takeLetters() > 3, !isName { others += 1 }
      _ = rest.take(0x2C)
    }
    return rest.isAtEnd && others <= 1
  }

  /// Moves past what stands up to the next blank or comma; gives how many letters that has.
  private mutating func takeLetters() -> Int {
    var letters = 0
    while !isAtEnd, blankWidth == 0, byte != 0x2C {
      if isAtLetter { letters += 1 }
      offset += scalar.length
    }
    return letters
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
      let hasComma = take(0x2C)
      takeBlanks()
      if hasComma, names >= 2, isAtRole { return true }
    }
    return names >= 2
  }

  /// Whether the rest can say what somebody does: `political editor`, `envoyé spécial à Bamako`.
  private var isAtRole: Bool {
    !isAtUpper && isAtLetter && end - offset <= 50 && page[end - 1] != 0x2E
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

  /// What the name of a desk begins with; the name of the byline begins with the second word.
  static let groups = PhraseTable<Bool>(
    .capitalAllowed,
    [
      "van onze ", "door onze ", "door ", "door de ", "van de ", "van een onzer ",
      "door een onzer ", "from our ", "by our ",
      "von unserem ", "von unserer ", "von unseren ", "de notre ", "par notre ", "de nos ",
      "de nuestro ", "de nuestra ", "por nuestro ", "por nuestra ",
    ].map { ($0, true) })

  /// What a desk or its people are called; other words may be joined before them.
  static let desks = PhraseTable<Bool>(
    .ignored,
    [
      "redactie", "verslaggever", "verslaggevers", "verslaggeefster", "correspondent",
      "correspondenten", "correspondente", "redacteur", "redacteuren", "medewerker",
      "correspondents", "reporter", "reporters", "korrespondent", "korrespondenten",
      "korrespondentin", "redaktion", "redakteur", "redakteurin", "mitarbeiter",
      "correspondant", "correspondante", "correspondants", "envoyé", "envoyée", "rédaction",
      "corresponsal", "redacción", "enviado", "enviada",
    ].map { ($0, true) })

  static let particles = PhraseTable<Bool>(
    .capitalAllowed,
    [
      "van ", "van de ", "van den ", "van der ", "de ", "den ", "der ", "ter ", "ten ", "von ",
      "zu ", "di ", "da ", "la ", "le ", "el ", "en ", "and ", "und ", "et ", "y ", "& ",
      "in ", "te ", "à ", "met ", "with ", "mit ", "avec ", "con ",
    ].map { ($0, true) })
}
