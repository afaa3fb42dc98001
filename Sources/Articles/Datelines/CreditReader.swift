import Scanning

extension Cursor {
  /// Moves past the credit here and adds its agencies, in order and as they stand.
  ///
  /// `(ANP/RTR)`, `(dpa/lno)`, `/TASS/`. A credit that no agency of the list is in counts as
  /// unknown if it is written as agencies write theirs; otherwise it is no credit.
  mutating func takeCredit(into credits: inout [ByteRange]) -> DatelineSigns.Credit {
    let start = offset
    let count = credits.count
    takeBlanks()
    let found = byte == 0x2F ? takeSlashedCredit(into: &credits) : takeBracketed(into: &credits)
    if found == .none {
      offset = start
      if credits.count > count { credits.removeSubrange(count...) }
    }
    return found
  }

  /// Moves past an agency behind a date and a comma, without brackets: `March 3, Reuter - …`.
  mutating func takeBareCredit(into credits: inout [ByteRange]) -> Bool {
    let start = offset
    if take(0x2C), takeBlanks() {
      let nameStart = offset
      if isAtUpper, takeWord(AgencyCodes.table) != nil {
        credits.append(ByteRange(nameStart, offset))
        return true
      }
    }
    offset = start
    return false
  }

  private mutating func takeSlashedCredit(
    into credits: inout [ByteRange]
  ) -> DatelineSigns.Credit {
    guard take(0x2F) else { return .none }
    let start = offset
    guard takeWord(AgencyCodes.table) != nil else { return .none }
    credits.append(ByteRange(start, offset))
    return take(0x2F) ? .known : .none
  }

  private mutating func takeBracketed(into credits: inout [ByteRange]) -> DatelineSigns.Credit {
    guard take(0x28) else { return .none }
    guard let tokens = takeCreditTokens(into: &credits), take(0x29) else { return .none }
    if tokens.isAnyKnown { return .known }
    return tokens.areCodes ? .unknown : .none
  }

  /// Moves past agencies and desks with a slash, a comma or the like between them, and adds them.
  mutating func takeCreditTokens(into credits: inout [ByteRange]) -> CreditTokens? {
    var tokens = CreditTokens()
    var isFirst = true
    repeat {
      takeBlanks()
      guard let token = takeCreditToken() else { return nil }
      credits.append(token.range)
      if isFirst { tokens.isFirstKnown = token.isKnown }
      isFirst = false
      tokens.isAnyKnown = tokens.isAnyKnown || token.isKnown
      tokens.areCodes = tokens.areCodes && token.isWrittenAsCode
    } while takeCreditSeparator()
    return tokens
  }

  /// Moves past one agency or desk, up to a separator or the closing bracket.
  private mutating func takeCreditToken() -> CreditToken? {
    let start = offset
    var token = CreditToken(range: .none, isKnown: false, isWrittenAsCode: true)
    if takeKnownAgency() {
      token.isKnown = true
    } else {
      token.isWrittenAsCode = takeUnknownToken()
    }
    token.range = ByteRange(start, offset)
    return token.range.isEmpty || token.range.count > 40 ? nil : token
  }

  private mutating func takeKnownAgency() -> Bool {
    let start = offset
    if let spelling = takeWord(AgencyCodes.table), isAtCreditBoundary,
      spelling == .anyCase || !ASCII.isLower(page[start])
    {
      return true
    }
    offset = start
    return false
  }

  /// Whether an agency may end here.
  private var isAtCreditBoundary: Bool {
    switch byte {
    case 0x29, 0x2F, 0x2C, 0x2B, 0x26: true
    default: isAtEnd || blankWidth > 0
    }
  }

  /// Moves past letters, digits and the marks of codes; tells whether it looks like a code.
  private mutating func takeUnknownToken() -> Bool {
    var letters = 0
    var words = 1
    var isUpper = true
    while !isAtEnd {
      let here = scalar
      if here.value == 0x20 { words += 1 }
      if ScalarClass.isLetter(here.value) {
        letters += 1
        isUpper = isUpper && ScalarClass.isUpper(here.value)
      } else if !ScalarClass.beginsWord(here.value), !ScalarClass.isMark(here.value),
        !isAtHiddenMark(here.value), !isInsideToken
      {
        break
      }
      offset += here.length
    }
    return isUpper && letters >= 2 && letters <= 10 && words == 1
  }

  /// Whether the mark here goes on a code: `A.F.P.`, `dpa-AFX`, or a space before a further word.
  private var isInsideToken: Bool {
    let next = byte(ahead: 1)
    if byte == 0x2E { return true }
    if byte == 0x2D { return ASCII.isWord(next) }
    return byte == 0x20 && ASCII.isLetter(next) && !isAtWordSeparator
  }

  private var isAtWordSeparator: Bool {
    CreditWords.separators.match(page, at: offset, end: end) != nil
  }

  /// Moves past ` en `, a slash or the like; past the blanks alone when there is none.
  private mutating func takeCreditSeparator() -> Bool {
    if take(CreditWords.separators) != nil { return true }
    takeBlanks()
    return take(0x2F) || take(0x2C) || take(0x2B) || take(0x26) || take(0x2D)
  }
}

/// What the agencies and desks of one credit are like.
struct CreditTokens {
  /// Whether the first is an agency of the list.
  var isFirstKnown = false
  /// Whether one is an agency of the list.
  var isAnyKnown = false
  /// Whether each is an agency of the list or written as agencies write their codes.
  var areCodes = true
}

private struct CreditToken {
  var range: ByteRange
  var isKnown: Bool
  var isWrittenAsCode: Bool
}

enum CreditWords {
  static let separators = PhraseTable<Bool>(
    .capitalAllowed,
    [(" en ", true), (" und ", true), (" et ", true), (" y ", true), (" and ", true)])
}
