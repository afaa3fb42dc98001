import Scanning

/// Reads lines that say which agencies a text came from: `(ANP)`, `Bron: ANP/Reuters`, `- Reuters`,
/// `© AFP`, `Reuter`.
struct SignOffReader {
  /// The agencies of all sign-offs read, in order and as they stand.
  private(set) var credits: [ByteRange] = []
  /// The sign-offs read.
  private(set) var lines: [Line] = []

  /// One sign-off.
  struct Line {
    /// Which of ``credits`` it has.
    var credits: Range<Int>
    /// Whether a dash or a mark of copyright stands before them.
    var isMarked = false
  }

  /// Longer lines are no sign-offs.
  private static let longest = 100

  /// Reads the line from `start` to `end`.
  ///
  /// - Returns: its number in ``lines``, or `nil` when it is no sign-off.
  mutating func read(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard end - start <= Self.longest else { return nil }
    let count = credits.count
    var cursor = Cursor(page, at: start, end: end)
    guard cursor.mayBeginSignOff, let label = cursor.takeSignOff(into: &credits) else {
      if credits.count > count { credits.removeSubrange(count...) }
      return nil
    }
    lines.append(Line(credits: count..<credits.count, isMarked: label == .mark))
    return lines.count - 1
  }

  /// Reads the agencies that the author of a byline works for or with: `By Ann Roe, Reuters`,
  /// `Le Matin avec AFP`.
  ///
  /// - Returns: its number in ``lines``, or `nil` without any.
  mutating func readCompanions(_ page: Span<UInt8>, _ byline: ByteRange) -> Int? {
    let count = credits.count
    var cursor = Cursor(page, at: Int(byline.start), end: Int(byline.end))
    while !cursor.isAtEnd {
      var gap = cursor.offset
      while !cursor.isAtEnd, !cursor.takeBlanks() {
        cursor.offset += cursor.scalar.length
        gap = cursor.offset
      }
      let word = cursor.offset
      let isBehindComma = gap > byline.start && page[gap - 1] == 0x2C
      if cursor.take(SignOffWords.companions) != nil || isBehindComma,
        let tokens = cursor.takeCreditTokens(into: &credits), cursor.isAtEnd,
        tokens.isFirstKnown
      {
        lines.append(Line(credits: count..<credits.count))
        return lines.count - 1
      }
      if credits.count > count { credits.removeSubrange(count...) }
      cursor.offset = word
    }
    return nil
  }

  /// Reads a line of names that ends with an agency they worked with: `Le Matin avec AFP`.
  ///
  /// - Returns: its number in ``lines``, or `nil` when it is no such line.
  mutating func readAuthors(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard end - start <= Self.longest, let word = Self.lastWord(page, start, end),
      SignOffWords.companions.match(page, at: word, end: end) != nil,
      BylineReader.isName(page, start, end)
    else { return nil }
    return readCompanions(page, ByteRange(start, end))
  }

  /// Where the last word but one of a line begins: the only place where `avec` can stand.
  private static func lastWord(_ page: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var blanks = 0
    var offset = end
    while offset > start {
      offset -= 1
      guard page[offset] == 0x20 else { continue }
      blanks += 1
      if blanks == 2 { return offset + 1 }
    }
    return nil
  }

  /// Reads the agencies in brackets behind the last sentence of the text from `start` to `end`:
  /// `… zei hij. (ANP)`.
  ///
  /// - Returns: its number in ``lines`` and where the bracket opens, or `nil` without one.
  /// - Complexity: O(1).
  mutating func readTail(
    _ page: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (line: Int, start: Int)? {
    guard end - start > 2, page[end - 1] == 0x29 || page[end - 1] == 0x2E && page[end - 2] == 0x29
    else { return nil }
    var bracket = end - 1
    let first = max(start + 1, end - Self.longest)
    while bracket > first, page[bracket] != 0x28 { bracket -= 1 }
    guard page[bracket] == 0x28 else { return nil }
    return read(page, bracket, end).map { ($0, bracket) }
  }

  /// Forgets everything; the memory is kept for the next page.
  mutating func reset() {
    credits.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
  }
}

extension Cursor {
  /// Whether a bracket, a label or an agency stands here; most lines of one word or more have none.
  fileprivate var mayBeginSignOff: Bool {
    byte == 0x28 || SignOffWords.labels.match(page, at: offset, end: end) != nil
      || AgencyCodes.table.match(page, at: offset, end: end) != nil
  }

  /// Moves past a line that is a sign-off and adds its agencies; gives what it begins with.
  fileprivate mutating func takeSignOff(into credits: inout [ByteRange]) -> SignOffWords.Label? {
    let label = take(SignOffWords.labels)
    if label == .source || label == .mark { takeBlanks() }
    let isBracketed = label == nil && take(0x28)
    if isBracketed { _ = take(SignOffWords.companions) }
    guard let tokens = takeCreditTokens(into: &credits) else { return nil }
    guard isBracketed ? take(0x29) : tokens.areCodes else { return nil }
    guard tokens.isAnyKnown || label == .source else { return nil }
    guard label != nil || isBracketed || tokens.isFirstKnown else { return nil }
    _ = take(0x2E)
    return isAtEnd ? label ?? .nothing : nil
  }
}

/// The words around the agencies of a sign-off.
enum SignOffWords {
  /// What a word before an agency says.
  enum Label: Sendable {
    /// That a source follows, known or not.
    case source
    /// That an author follows, or a name; only an agency that is known makes it a sign-off.
    case author
    /// A dash or a mark of copyright, as above.
    case mark
    /// Nothing: the agencies stand alone or in brackets.
    case nothing
  }

  static let labels = PhraseTable<Label>(
    .ignored,
    [
      "bron:", "bronnen:", "source:", "source :", "sources:", "sources :", "quelle:", "quellen:",
      "fuente:", "fuentes:",
    ].map { ($0, .source) }
      + ["door: ", "door ", "by: ", "by ", "von: ", "von ", "par: ", "par ", "por: ", "por "]
      .map { ($0, .author) }
      + ["- ", "– ", "— ", "©", "(c)", "copyright "].map { ($0, .mark) })

  /// What stands before the agencies in brackets: `(avec AFP)`.
  static let companions = PhraseTable<Bool>(
    .ignored, ["met ", "with ", "mit ", "avec ", "con "].map { ($0, true) })
}
