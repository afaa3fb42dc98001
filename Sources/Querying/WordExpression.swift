import Characters
import Diagnostics
import Grammar

/// A regular expression that all of a word must match.
///
/// It is tried on each folded word of the dictionary, whole words with their hyphens and the parts
/// between them, so `/noord-.*/` and `/korea/` both find Noord-Korea. Case does not count, and
/// letters outside ASCII are folded as the words are.
struct WordExpression {
  /// The longest word that is tried, in bytes: what is longer is no word of a language.
  static let longestWord = 64
  /// The longest expression, in bytes.
  static let longestExpression = 200
  /// How many repeats and bracketed alternatives an expression may have: each can multiply the
  /// ways a word is tried.
  static let mostChoices = 4

  /// The expression as typed.
  let text: String
  private let regex: Regex<AnyRegexOutput>

  init(_ term: Term) throws(Report) {
    guard term.text.utf8.count <= Self.longestExpression else {
      throw .slowExpression(term, "is longer than \(Self.longestExpression) bytes")
    }
    if let reason = ExpressionLimits.violation(in: term.text) {
      throw .slowExpression(term, reason)
    }
    do {
      regex = try Regex(Self.folded(term.text)).ignoresCase()
    } catch {
      throw .badExpression(term)
    }
    text = term.text
  }

  /// Whether all of `word` matches.
  func matches(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count <= Self.longestWord else { return false }
    let text = String(decoding: word, as: UTF8.self)
    return (try? regex.wholeMatch(in: text)) != nil
  }

  /// `text` with the letters outside ASCII folded; ASCII stays, since `\W` is not `\w`.
  private static func folded(_ text: String) -> String {
    text.reduce(into: "") { $0 += $1.isASCII ? String($1) : Folding.fold(String($1)) }
  }
}

/// What an expression may not hold, so that no word takes long to try.
struct ExpressionLimits {
  private var choices = 0
  private var groups: [Group] = []
  private var isInClass = false
  private var closed: Group?

  private struct Group {
    var hasChoice = false
  }

  /// Why `expression` is refused, to follow “the expression”; `nil` when it is accepted.
  static func violation(in expression: String) -> String? {
    var limits = ExpressionLimits()
    var marks = Array(expression.unicodeScalars)[...]
    while let mark = marks.popFirst() {
      if let reason = limits.read(mark, before: &marks) { return reason }
    }
    return limits.choices > WordExpression.mostChoices
      ? "has more than \(WordExpression.mostChoices) repeats and alternatives" : nil
  }

  private mutating func read(
    _ mark: Unicode.Scalar, before rest: inout ArraySlice<Unicode.Scalar>
  ) -> String? {
    let group = closed
    closed = nil
    switch mark {
    case "\\":
      let escaped = rest.popFirst()
      return escaped.map(Self.isReference) == true ? "refers back to a group" : nil
    case "[" where !isInClass: isInClass = true
    case "]" where isInClass: isInClass = false
    case _ where isInClass: break
    case "(": return open(&rest)
    case ")": close()
    case "|": if !groups.isEmpty { addChoice(insideGroup: true) }
    case "*", "+", "?", "{": return repeats(group, mark, &rest)
    default: break
    }
    return nil
  }

  private mutating func open(_ rest: inout ArraySlice<Unicode.Scalar>) -> String? {
    groups.append(Group())
    guard rest.first == "?" else { return nil }
    rest.removeFirst()
    return rest.popFirst() == ":" ? nil : "has a group that begins with (?"
  }

  private mutating func close() {
    closed = groups.popLast()
    if closed?.hasChoice == true, !groups.isEmpty { groups[groups.count - 1].hasChoice = true }
  }

  private mutating func repeats(
    _ group: Group?, _ mark: Unicode.Scalar, _ rest: inout ArraySlice<Unicode.Scalar>
  ) -> String? {
    if group?.hasChoice == true { return "repeats a group that has a choice in it" }
    addChoice(insideGroup: !groups.isEmpty)
    guard mark == "{" else {
      if rest.first == "?" || rest.first == "+" { rest.removeFirst() }
      return nil
    }
    let bounds = rest.prefix { $0 != "}" }
    rest = rest.dropFirst(bounds.count + 1)
    let numbers = bounds.split(separator: ",").map { Int(String(String.UnicodeScalarView($0))) }
    return numbers.allSatisfy { $0.map { (0...WordExpression.longestWord).contains($0) } ?? false }
      ? nil : "repeats more than \(WordExpression.longestWord) times"
  }

  private mutating func addChoice(insideGroup: Bool) {
    if insideGroup { groups[groups.count - 1].hasChoice = true }
    choices += 1
  }

  /// Whether `\` before `mark` does more than name a class of characters or the mark itself.
  private static func isReference(_ mark: Unicode.Scalar) -> Bool {
    ("1"..."9").contains(mark) || mark == "g" || mark == "k" || mark == "Q"
  }
}
