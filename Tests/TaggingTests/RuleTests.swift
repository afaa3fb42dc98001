import Tagging
import Testing

@Suite struct RuleTests {
  @Test(arguments: Rule.allCases)
  func `a rule explains itself in one sentence of its own`(_ rule: Rule) {
    #expect(rule.explanation.hasSuffix("."))
    let others = Rule.allCases.filter { $0 != rule }.map(\.explanation)
    #expect(!others.contains(rule.explanation))
  }
}
