import Scanning

extension Cursor {
  /// Whether a dateline may begin here: with a capital, `'s-` or a bracket, and not with a day.
  var mayBeginDateline: Bool {
    if byte == 0x28 { return true }
    return isAtPlace && !isAtDayOrMonth
  }

  /// Moves past the places of a dateline, each with its region; gives where the last one ends.
  ///
  /// A credit alone (`(Reuters) - …`) has no place and ends where it starts.
  mutating func takePlaces(
    into places: inout [DatelinePlace], _ signs: inout DatelineSigns
  ) -> Int? {
    if byte == 0x28 {
      signs.hasPlace = false
      return offset
    }
    var count = 0
    var lastEnd = offset
    repeat {
      guard count < 6, let name = takePlaceName() else { return nil }
      signs.isUpper = signs.isUpper && name.isUpper
      signs.placeWords = max(signs.placeWords, name.wordCount)
      lastEnd = offset
      let region = takeRegion()
      if !region.isEmpty { lastEnd = offset }
      places.append(DatelinePlace(name: name.range, region: region))
      count += 1
    } while takePlaceSeparator()
    return lastEnd
  }

  /// Moves past what stands between two places, if a further place follows it.
  private mutating func takePlaceSeparator() -> Bool {
    let start = offset
    if take(PlaceWords.separators) != nil, isAtPlace { return true }
    offset = start
    takeBlanks()
    if take(0x2F) {
      takeBlanks()
      if isAtPlace, !isAtSlashCredit { return true }
    }
    offset = start
    return false
  }

  /// Whether a place may begin here.
  private var isAtPlace: Bool { isAtUpper || apostropheWidth > 0 }

  /// Whether the letters here end in a slash, as in `/TASS/`.
  private var isAtSlashCredit: Bool {
    var count = 0
    while ASCII.isLetter(byte(ahead: count)) || byte(ahead: count) == 0x2D { count += 1 }
    let next = byte(ahead: count + 1)
    return byte(ahead: count) == 0x2F && !ASCII.isWord(next) && next < 0x80
  }

  /// Moves past a name of one to five words; small words such as `aan den` only between others.
  fileprivate mutating func takePlaceName() -> PlaceName? {
    let start = offset
    guard var isUpper = takePlaceWord() else { return nil }
    var end = offset
    var words = 1
    while words < 5, takeBlanks(), !isAtDate {
      let hasParticle = takeParticles()
      guard let isWordUpper = takePlaceWord() ?? takePlaceTail() else { break }
      isUpper = isUpper && isWordUpper && !hasParticle
      end = offset
      words += 1
    }
    offset = end
    if takeWord(PlaceWords.endings) != nil {
      end = offset
      isUpper = false
      words += 1
    }
    return PlaceName(range: ByteRange(start, end), isUpper: isUpper, wordCount: words)
  }

  private var isAtDate: Bool {
    var ahead = Cursor(page, at: offset, end: end)
    return ahead.takeDate() != nil
  }

  private var isAtWeekday: Bool {
    var ahead = Cursor(page, at: offset, end: end)
    return ahead.takeWord(DateWords.weekdays) != nil
  }

  private mutating func takeParticles() -> Bool {
    var hasParticle = false
    while take(PlaceWords.particles) != nil { hasParticle = true }
    return hasParticle
  }

  /// Moves past a last word in lower case, as in `Nations unies`; never in upper case.
  private mutating func takePlaceTail() -> Bool? {
    takeWord(PlaceWords.tails) == nil ? nil : false
  }

  /// Moves past one word of a name and tells whether it is in upper case.
  ///
  /// A word begins with a capital, or with `'s-` and the like; hyphens and apostrophes may stand
  /// before a letter, a full stop behind an abbreviation.
  private mutating func takePlaceWord() -> Bool? {
    let start = offset
    takeApostrophePrefix()
    guard isAtUpper else {
      offset = start
      return nil
    }
    var isUpper = true
    var letters = 0
    while !isAtEnd {
      if ASCII.isLetter(byte) {
        isUpper = isUpper && ASCII.isUpper(byte)
        letters += 1
        offset += 1
        continue
      }
      let here = scalar
      if ScalarClass.isLetter(here.value) {
        isUpper = isUpper && !ScalarClass.isLower(here.value)
        letters += 1
        offset += here.length
      } else if ScalarClass.isMark(here.value) || isAtHiddenMark(here.value) {
        offset += here.length
      } else if !takeJoint(letters: letters) {
        break
      }
    }
    return isUpper
  }

  /// Whether the scalar here is a soft hyphen or has no width, and the word goes on behind it.
  func isAtHiddenMark(_ scalar: UInt32) -> Bool {
    guard ScalarClass.isInvisible(scalar) else { return false }
    let next = PhraseBytes.skipInvisible(page, at: offset, end: end)
    guard next < end else { return false }
    let behind = DecodedScalar.read(page, at: next, end: end).value
    return ScalarClass.isLetter(behind) || behind == 0x2D || behind == 0x27 || behind == 0x2019
  }

  /// Moves past `'s-` or `'t ` before a name, or `d'` and `l'` inside one.
  private mutating func takeApostrophePrefix() {
    let start = offset
    let width = apostropheWidth
    if width > 0 {
      offset += width
      let letter = ASCII.lowercased(byte)
      if letter == 0x73 || letter == 0x74 {
        offset += 1
        if take(0x2D) || takeBlanks() { return }
      }
    } else if take(0x64) || take(0x6C), apostropheWidth > 0 {
      offset += apostropheWidth
      if isAtUpper { return }
    }
    offset = start
  }

  /// Moves past a hyphen or apostrophe before a letter, or the full stop of an abbreviation.
  private mutating func takeJoint(letters: Int) -> Bool {
    let start = offset
    if apostropheWidth > 0 {
      offset += apostropheWidth
    } else if !take(0x2D) {
      return takeAbbreviationStop(letters: letters)
    }
    if isAtLetter { return true }
    offset = start
    return false
  }

  private mutating func takeAbbreviationStop(letters: Int) -> Bool {
    guard byte == 0x2E, letters <= 5 else { return false }
    let next = byte(ahead: 1)
    let goesOn = next == 0x20 || next == 0x2C || ASCII.isUpper(next)
    // A full stop before a dash belongs to the dash (`.-`), one before the text ends a sentence.
    guard goesOn else { return false }
    offset += 1
    return true
  }

  /// Moves past `, Kenya`, `, N.D.`, ` [India]`, ` (Ohio)` or `/Main`; empty when there is no region.
  private mutating func takeRegion() -> ByteRange {
    let start = offset
    if let bracketed = takeBracketedRegion() { return bracketed }
    if let river = takeRiver() { return river }
    takeBlanks()
    let hasComma = take(0x2C)
    takeBlanks()
    let afterComma = offset
    _ = takeParticles()
    guard hasComma, !isAtDate, !isAtWeekday, let region = takePlaceName() else {
      offset = start
      return .none
    }
    var range = ByteRange(afterComma, Int(region.range.end))
    let end = offset
    if take(0x2C), takeBlanks() {
      if !isAtDate, let country = takePlaceName() {
        range.end = country.range.end
        return range
      }
    }
    offset = end
    return range
  }

  /// Moves past the river behind a slash that tells two towns of a name apart: `Frankfurt/Main`.
  private mutating func takeRiver() -> ByteRange? {
    let start = offset
    guard take(0x2F), takeWord(PlaceWords.rivers) != nil else {
      offset = start
      return nil
    }
    return ByteRange(start + 1, offset)
  }

  private mutating func takeBracketedRegion() -> ByteRange? {
    let start = offset
    takeBlanks()
    let isSquare = byte == 0x5B
    guard isSquare || byte == 0x28 else {
      offset = start
      return nil
    }
    offset += 1
    let inside = offset
    if let name = takePlaceName(), take(isSquare ? 0x5D : 0x29),
      isSquare || isBeforeCreditOrDate
    {
      return ByteRange(inside, Int(name.range.end))
    }
    offset = start
    return nil
  }

  /// Whether round brackets just closed before the credit's own, or before a date.
  private var isBeforeCreditOrDate: Bool {
    byte == 0x2C || byte == 0x20 && byte(ahead: 1) == 0x28
  }
}

private struct PlaceName {
  var range: ByteRange
  var isUpper: Bool
  var wordCount: Int
}

/// Small words in and between the names of places.
enum PlaceWords {
  static let separators = PhraseTable<Bool>(
    .capitalAllowed,
    [
      (" en ", true), (" und ", true), (" et ", true), (" y ", true), (" and ", true),
      (" & ", true),
    ])
  /// What a word in lower case behind a name says of it.
  enum Continuation: Sendable {
    /// That the name or a further place may go on behind it.
    case joint
    /// That it may be the end of the name, or a date.
    case end
  }

  static let continuations = PhraseTable<Continuation>(
    .ignored,
    (particles.rows.map(\.phrase) + separators.rows.map { String($0.phrase.dropFirst()) })
      .map { ($0, .joint) }
      + (tails.rows.map(\.phrase) + endings.rows.map { String($0.phrase.dropFirst()) }
      + DateWords.months.rows.map(\.phrase)).map { ($0, .end) })
  /// Words in lower case that end a place's name.
  static let tails = PhraseTable<Bool>(.ignored, [("unies", true)])
  /// Words in lower case that a name ends with: `Nations unies`.
  static let endings = PhraseTable<Bool>(.capitalAllowed, [(" unies", true), (" unidas", true)])
  /// Rivers that stand behind the names of towns.
  static let rivers = PhraseTable<Bool>(
    .ignored,
    ["main", "oder", "saale", "donau", "neckar", "ruhr", "rhein", "elbe", "spree", "havel"]
      .map { ($0, true) })
  static let particles = PhraseTable<Bool>(
    .capitalAllowed,
    [
      ("aan ", true), ("am ", true), ("an ", true), ("bij ", true), ("de ", true),
      ("del ", true), ("den ", true), ("der ", true), ("des ", true), ("di ", true),
      ("do ", true), ("du ", true), ("im ", true), ("in ", true), ("la ", true),
      ("las ", true), ("le ", true), ("les ", true), ("los ", true), ("ob ", true),
      ("of ", true), ("op ", true), ("sous ", true), ("sur ", true), ("the ", true),
      ("upon ", true), ("van ", true),
    ])
}
