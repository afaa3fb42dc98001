import Scanning

extension Cursor {
  /// Moves past the dash behind a dateline and the blanks around it.
  mutating func takeDash() -> DatelineSigns.Dash {
    let start = offset
    _ = take(0x2C)
    let hasBlankBefore = takeBlanks()
    let dashStart = offset
    let isApart = take(0x2E) && takeBlanks() || hasBlankBefore
    if takeDashMarks() {
      let hasBlankAfter = takeBlanks() || isAtEnd
      if isApart && hasBlankAfter { return .spaced }
      if isApart || hasBlankAfter { return .close }
    }
    offset = dashStart
    if !hasBlankBefore, take(0x2E) || take(0x3A), takeBlanks() || isAtEnd { return .stop }
    offset = start
    takeBlanks()
    return .none
  }

  /// What the text behind a dateline begins with.
  var follower: DatelineSigns.Follower {
    if isAtEnd { return .nothing }
    if isAtUpper || apostropheWidth > 0 { return .sentence }
    if ASCII.isDigit(byte) { return .digit }
    switch scalar.value {
    case 0x22, 0x3C, 0xAB, 0xBB, 0xBF, 0xA1, 0x201C...0x201F: return .sentence
    case 0x2D, 0x3D, 0x5F, 0x2012...0x2015: return .dash
    default:
      return ScalarClass.isLetter(scalar.value) && !ScalarClass.isLower(scalar.value)
        ? .sentence : .other
    }
  }

  /// Whether what follows is longer than a name and has a small letter early on.
  ///
  /// `PARIJS - Nice` and `LONDEN - CHAOS IN DE STAD` are a stage and a headline.
  var opensProse: Bool {
    guard end - offset >= Self.shortestProse else { return false }
    for ahead in 0..<Self.shortestProse where ASCII.isLower(byte(ahead: ahead)) { return true }
    return false
  }

  private static var shortestProse: Int { 16 }

  /// Moves past one to three dashes of a kind, or an equals sign or underscore.
  private mutating func takeDashMarks() -> Bool {
    if take(0x3D) || take(0x5F) { return true }
    if byte == 0x2D {
      var count = 0
      while count < 3, take(0x2D) { count += 1 }
      return true
    }
    let here = scalar
    guard (0x2012...0x2015).contains(here.value) || here.value == 0x2212 else { return false }
    offset += here.length
    return true
  }
}
