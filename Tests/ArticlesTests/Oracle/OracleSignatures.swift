import Scanning

@testable import Articles

/// Bylines, sign-offs and the lines of other contributors.
extension OracleText {
  /// The agencies of a line that is nothing else.
  var signOff: [ByteRange]? { signOffLine?.credits }

  /// The agencies of such a line, and whether a mark stands before them.
  var signOffLine: (credits: [ByteRange], isMarked: Bool)? {
    var text = self
    let label = text.take(SignOffWords.labels)
    if label == .source || label == .mark { text.takeSpaces() }
    let isBracketed = label == nil && text.take("(")
    if isBracketed { _ = text.take(SignOffWords.companions) }
    guard let tokens = text.takeCreditTokens() else { return nil }
    guard isBracketed ? text.take(")") : tokens.allSatisfy({ $0.isKnown || $0.isCode }) else {
      return nil
    }
    _ = text.take(".")
    let isKnown = label == .source || tokens.contains { $0.isKnown }
    guard label != nil || isBracketed || tokens.first?.isKnown == true else { return nil }
    return text.isAtEnd && isKnown ? (tokens.map(\.range), label == .mark) : nil
  }

  /// The agencies behind the first comma, `avec` or the like that nothing but agencies follow.
  var companions: [ByteRange]? {
    for start in scalars.indices.dropFirst() where scalars[start - 1].isSpace {
      var text = OracleText(scalars[start...])
      let isBehindComma = scalars[..<start].last { !$0.isSpace }?.value == ","
      let isMarked = text.take(SignOffWords.companions) != nil || isBehindComma
      guard isMarked, let tokens = text.takeCreditTokens(), text.isAtEnd, tokens[0].isKnown
      else { continue }
      return tokens.map(\.range)
    }
    return nil
  }

  /// The agency that a line of names ends with: `Le Matin avec AFP`.
  var authors: [ByteRange]? {
    let spaces = scalars.indices.filter { scalars[$0].value == " " }
    guard spaces.count >= 2, isOneName else { return nil }
    var text = OracleText(scalars[(spaces[spaces.count - 2] + 1)...])
    return text.take(SignOffWords.companions) == nil ? nil : companions
  }

  /// Whether the line is at most five words that can be one name.
  var isOneName: Bool {
    let length = (scalars.last?.end ?? 0) - (scalars.first?.start ?? 0)
    return length <= 100 && scalars.filter { $0.value == " " }.count <= 4 && areNames
  }

  /// Whether the line is one to three words, the last of them a desk.
  var isDeskAlone: Bool {
    let words = scalars.split(omittingEmptySubsequences: false) { $0.value == " " }
    return words.count <= 3 && words.last.map { isDesk($0) } == true
  }

  var isContributors: Bool {
    var text = self
    let isBracketed = text.take("(")
    guard text.take(ContributorWords.openers) != nil, text.here?.isUpper == true else {
      return false
    }
    let ending = String(String.UnicodeScalarView(scalars.suffix(2).map { $0.value ?? " " }))
    return !isBracketed || ending.hasSuffix(")") || ending == ")."
  }

  /// The name in a byline.
  var byline: ByteRange? {
    let end = scalars.last?.end ?? 0
    if isDeskLine {
      let name = scalars.drop { !$0.isSpace }.drop { $0.isSpace || $0.isHidden }
      return name.first.map { ByteRange($0.start, end) }
    }
    var text = self
    guard text.take(BylineWords.openers) != nil else { return nil }
    text.takeSpaces()
    let start = text.offset
    return text.areNames ? ByteRange(start, end) : nil
  }

  /// Whether the line is a desk and its people: `Van onze correspondent in Rome`.
  private var isDeskLine: Bool {
    var text = self
    guard text.take(BylineWords.groups) != nil, scalars.last?.value != "." else { return false }
    for _ in 0..<3 {
      let word = text.takeWordOfName()
      guard word.contains(where: \.isLetter) else { return false }
      if isDesk(word) { return text.areNamesBehindDesk }
      text.takeSpaces()
    }
    return false
  }

  private var areNamesBehindDesk: Bool {
    var text = self
    var words: [ArraySlice<OracleScalar>] = []
    while text.takeSpaces() || !text.isAtEnd, !text.isAtEnd {
      words.append(text.takeWordOfName())
      _ = text.take(",")
    }
    let small = words.filter { word in
      word.first?.isUpper != true && word.filter(\.isLetter).count > 3
    }
    return words.count <= 8 && small.count <= 1
  }

  /// Takes what stands up to the next space or comma.
  private mutating func takeWordOfName() -> ArraySlice<OracleScalar> {
    let start = index
    while let scalar = here, !scalar.isSpace, scalar.value != "," { index += 1 }
    return scalars[start..<index]
  }

  private func isDesk(_ word: ArraySlice<OracleScalar>) -> Bool {
    guard let last = word.last else { return false }
    return word.contains { start in
      let isWhole = start.start == word.first?.start
      guard isWhole || last.end - start.start >= 8 else { return false }
      var text = OracleText(word.drop { $0.start < start.start })
      return text.take(BylineWords.desks) != nil && text.isAtEnd
    }
  }

  private var isRole: Bool {
    guard let here, here.isLetter, !here.isUpper, let last = scalars.last else { return false }
    return last.end - here.start <= 50 && last.value != "."
  }

  var areNames: Bool {
    var text = self
    var words = 0
    var names = 0
    while !text.isAtEnd {
      words += 1
      if words > 10 { return false }
      if text.take(BylineWords.particles) == nil {
        guard text.here?.isUpper == true else { return false }
        while let scalar = text.here, !scalar.isSpace, scalar.value != "," { text.index += 1 }
        names += 1
        let hasComma = text.take(",")
        text.takeSpaces()
        if hasComma, names >= 2, text.isRole { return true }
      }
      text.takeSpaces()
    }
    return names >= 2
  }
}
