import Scanning

@testable import Articles

extension OracleText {
  /// Takes the credit behind places and date, in brackets, in slashes or bare.
  mutating func takeCredit(_ dateline: inout OracleDateline, _ signs: inout DatelineSigns) {
    if !dateline.date.isEmpty, let bare = attempt({ $0.takeBareCredit() }) {
      dateline.credits = [bare]
      signs.credit = .known
    } else if let slashed = attempt({ $0.takeSlashedCredit() }) {
      dateline.credits = [slashed]
      signs.credit = .known
    } else if let tokens = attempt({ $0.takeBracketedCredit() }) {
      dateline.credits = tokens.map(\.range)
      signs.credit = tokens.contains { $0.isKnown } ? .known : .unknown
    } else {
      return
    }
    dateline.range.end = UInt32(offsetBefore)
  }

  private mutating func takeBareCredit() -> ByteRange? {
    guard take(","), takeSpaces(), here?.isUpper == true else { return nil }
    return takeAgency()
  }

  private mutating func takeSlashedCredit() -> ByteRange? {
    takeSpaces()
    guard take("/"), let agency = takeAgency(), take("/") else { return nil }
    return agency
  }

  private mutating func takeAgency() -> ByteRange? {
    let start = offset
    return takeWord(AgencyCodes.table).map { _ in ByteRange(start, offsetBefore) }
  }

  private mutating func takeBracketedCredit() -> [Token]? {
    takeSpaces()
    guard take("("), let tokens = takeCreditTokens() else { return nil }
    guard take(")") else { return nil }
    return tokens.contains { $0.isKnown } || tokens.allSatisfy { $0.isCode } ? tokens : nil
  }

  /// Takes agencies and desks and the spaces behind them.
  mutating func takeCreditTokens() -> [Token]? {
    var tokens: [Token] = []
    repeat {
      takeSpaces()
      let isKnown = attempt { $0.takeKnownAgency() }
      guard let token = isKnown ?? takeOtherToken(), token.range.count <= 40 else { return nil }
      tokens.append(token)
    } while attempt { $0.takeCreditSeparator() } != nil
    takeSpaces()
    return tokens
  }

  private mutating func takeKnownAgency() -> Token? {
    let start = offset
    let isLower = here.map { $0.isASCIILetter && $0.isLower } ?? false
    guard let spelling = takeWord(AgencyCodes.table) else { return nil }
    let isBoundary =
      here.map { $0.isSpace || [")", "/", ",", "+", "&"].contains($0.value) } ?? true
    guard isBoundary, spelling == .anyCase || !isLower else { return nil }
    return Token(range: ByteRange(start, offsetBefore), isKnown: true, isCode: true)
  }

  /// Takes letters and digits, full stops, hyphens inside words, and spaces between words.
  private mutating func takeOtherToken() -> Token? {
    let start = index
    while let scalar = here,
      scalar.beginsWord || scalar.isMark || isAtHiddenMark || isInsideToken
    { index += 1 }
    let taken = scalars[start..<index]
    guard let first = taken.first, let last = taken.last else { return nil }
    let letters = taken.filter(\.isLetter)
    let isCode =
      letters.allSatisfy(\.isUpper) && (2...10).contains(letters.count)
      && !taken.contains { $0.value == " " }
    return Token(range: ByteRange(first.start, last.end), isKnown: false, isCode: isCode)
  }

  private var isInsideToken: Bool {
    if isAt(".") { return true }
    guard index + 1 < scalars.count else { return false }
    let next = scalars[index + 1]
    if isAt("-") { return next.isASCIILetter || next.isDigit }
    return isAt(" ") && next.isASCIILetter && !wouldTake { $0.take(CreditWords.separators) }
  }

  private mutating func takeCreditSeparator() -> Bool? {
    if attempt({ $0.take(CreditWords.separators) }) != nil { return true }
    takeSpaces()
    return take("/") || take(",") || take("+") || take("&") || take("-") ? true : nil
  }

  /// Takes the dash behind a dateline with the spaces around it.
  mutating func takeDash() -> DatelineSigns.Dash? {
    _ = take(",")
    let hasSpace = takeSpaces()
    let marked: DatelineSigns.Dash? = attempt { text in
      let isApart = text.take(".") && text.takeSpaces() || hasSpace
      guard text.takeDashMarks() else { return nil }
      let isFollowed = text.takeSpaces() || text.isAtEnd
      return isApart && isFollowed ? .spaced : isApart || isFollowed ? .close : nil
    }
    if let marked { return marked }
    guard !hasSpace, take(".") || take(":"), takeSpaces() || isAtEnd else { return nil }
    return .stop
  }

  private mutating func takeDashMarks() -> Bool {
    if take("=") || take("_") { return true }
    if isAt("-") {
      index += min(3, rest.prefix { $0.value == "-" }.count)
      return true
    }
    let isWide = ["‒", "–", "—", "―", "−"].contains(here?.value)
    if isWide { index += 1 }
    return isWide
  }

  /// What the text behind a dateline begins with.
  var follower: DatelineSigns.Follower {
    guard let here else { return .nothing }
    if here.isDigit { return .digit }
    if here.isLetter { return here.isLower ? .other : .sentence }
    if here.isApostrophe { return .sentence }
    let openers: [Unicode.Scalar] = ["\"", "<", "«", "»", "¿", "¡", "“", "”", "„", "‟"]
    if openers.contains(where: { $0 == here.value }) { return .sentence }
    return ["-", "=", "_", "‒", "–", "—", "―"].contains(here.value) ? .dash : .other
  }

  /// One agency or desk of a credit.
  struct Token {
    var range: ByteRange
    var isKnown: Bool
    var isCode: Bool
  }
}
