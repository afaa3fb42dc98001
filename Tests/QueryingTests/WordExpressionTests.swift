import Diagnostics
import Grammar
import Testing

@testable import Querying

struct WordExpressionTests {
  private func expression(_ text: String) throws -> WordExpression {
    try WordExpression(Term(text, kind: .expression, span: SourceSpan(0, text.utf8.count)))
  }

  @Test(arguments: [
    ("iran", "iran", true), ("iran", "irans", false), ("IRAN", "iran", true),
    ("ir(an|ak)", "irak", true), ("[a-c]+", "abc", true), ("\\d{2,4}", "2026", true),
    ("é.*", "een", true), ("noord-.*", "noord-korea", true), ("a\\+b", "a+b", true),
    ("(?:ab)*", "abab", true),
  ])
  func `an expression must match the whole word, case aside`(
    text: String, word: String, isMatch: Bool
  ) throws {
    #expect(try expression(text).matches(Array(word.utf8)[...]) == isMatch)
  }

  @Test(arguments: [
    "(a+)+", "(a|b)*", "((a|b))*", "(a*)*b", "(a?){30}", "a*a*a*a*a*", "(.)\\1", "(?=a)a",
    "(?<n>a)",
    "a{1,1000}", "(a|b)(a|b)(a|b)(a|b)(a|b)", "[a*]+[b+]*c*d*e*", "(", "[", "*", "\\",
    String(repeating: "a", count: 201),
  ])
  func `an expression that cannot be read or could take for ever is refused`(text: String) {
    #expect(throws: Report.self) { try expression(text) }
  }

  @Test(arguments: ["a|b|c|d|e|f", "[*+?{|]", "\\*\\+\\?\\|\\{", "(ab)+c?", "x{64}", ".*korea.*"])
  func `an expression that cannot run away is accepted`(text: String) throws {
    #expect(try expression(text).text == text)
  }

  @Test func `a word too long to be one is not tried`() throws {
    let word = [UInt8](repeating: UInt8(ascii: "a"), count: WordExpression.longestWord + 1)
    let all = try expression("a*")
    #expect(!all.matches(word[...]))
    #expect(all.matches(word.dropLast()))
  }
}
