import Diagnostics
import Grammar
import Testing

/// A faulty statement with the place that is pointed at, and the report's code and help.
private let faults: [(marked: String, code: Code, help: String)] = [
  ("show ⟦'⟧a b", .unclosedQuote, "close it with ', or put a word"),
  ("show a ⟦\"⟧b", .unclosedQuote, "close it with \""),
  ("show ⟦“a b”⟧ c", .syntax, "write \"a b\""),
  ("show ⟦‘a b’⟧", .syntax, "write \"a b\""),
  ("show ⟦«⟧a b", .syntax, "write \" or '"),
  ("show \"⟦\\q⟧\"", .syntax, "write \\\\ for a backslash"),
  ("show \"⟦\\u⟧{110000}\"", .syntax, "hexadecimal"),
  ("show \"⟦\\u⟧20\"", .syntax, "hexadecimal"),
  ("show ⟦$runz⟧", .unknownVariable, "did you mean runs?"),
  ("show \"⟦$5⟧ m\"", .unknownVariable, "\\$"),
  ("⟦fnd⟧ iran", .unknownVerb, "did you mean find?"),
  ("⟦zzzzz⟧ iran", .unknownVerb, "help lists the verbs"),
  ("time ⟦kept⟧ --runs 3 x", .unknownVerb, "help lists the verbs"),
  ("all | ⟦gruop⟧ by x", .unknownVerb, "did you mean group?"),
  ("⟦'find'⟧ x", .syntax, "bare word"),
  ("⟦$x⟧ x", .syntax, "bare word"),
  ("load ⟦--fromat⟧ csv", .unknownOption, "did you mean --format?"),
  ("count ⟦--zzz⟧", .unknownOption, "help count lists"),
  ("time count ⟦--rums⟧ 3", .unknownOption, "did you mean --runs?"),
  ("load ⟦--format⟧", .usage, "write --format VALUE"),
  ("load ⟦--format⟧ --strict", .usage, "write --format VALUE"),
  ("load ⟦--format⟧= x", .usage, "write --format VALUE"),
  ("load ⟦--format⟧ | count", .usage, "write --format VALUE"),
  ("load ⟦--strict⟧=x", .usage, "write --strict alone"),
  ("⟦!⟧ls", .refused, "pipe its output"),
  ("all | ⟦!⟧less", .refused, "pipe its output"),
  ("⟦|⟧ all", .syntax, "help lists"),
  ("all ⟦|⟧ | all", .syntax, "write or"),
  ("find a ⟦|⟧| b", .syntax, "write or"),
  ("all⟦,⟧ all", .syntax, "end the statement"),
  ("⟦3⟧", .unknownVerb, "help lists"),
  ("all ⟦|⟧", .syntax, "help lists"),
  ("all ⟦|⟧ ; all", .syntax, "help lists"),
  ("x ⟦=⟧", .syntax, "help lists"),
  ("x ⟦=⟧ ; all", .syntax, "help lists"),
  ("⟦3x⟧ = all", .syntax, "begin with a letter"),
  ("⟦find⟧ = all", .syntax, "choose another name"),
  ("⟦find⟧=all", .syntax, "choose another name"),
  ("all ⟦>⟧", .syntax, "write > FILE"),
  ("all ⟦>>⟧ | count", .syntax, "write > FILE"),
  ("all > a ⟦b⟧", .syntax, "end the statement"),
  ("all > a ⟦>⟧ b", .syntax, "end the statement"),
  ("all > a ⟦|⟧ count", .syntax, "end the statement"),
  ("show ⟦(⟧a b)", .syntax, "in quotes"),
  ("show a⟦)⟧", .syntax, "take it out"),
  ("show ⟦,⟧ a", .syntax, "end the statement"),
  ("show a, ⟦,⟧ b", .syntax, "end the statement"),
  ("find a⟦)⟧", .syntax, "take it out"),
  ("find a --explain ⟦b⟧", .syntax, "whole query"),
  ("time ⟦(⟧all", .unclosedBracket, "close it with )"),
  ("time ⟦(⟧all ; all)", .unclosedBracket, "close it with )"),
  ("time ⟦(⟧)", .syntax, "help lists"),
  ("time (all) ⟦x⟧", .syntax, "end the statement"),
]

@Test(arguments: faults)
func `a faulty statement is pointed at and gets one next step`(
  _ fault: (marked: String, code: Code, help: String)
) throws {
  let marked = MarkedText(fault.marked)
  let report = try #require(firstReport(of: marked.text, variables: .values(["runs": "3"])))
  #expect(report.code == fault.code)
  #expect(MarkedText.marking(report.span, in: marked.text) == fault.marked)
  #expect(report.help?.contains(fault.help) == true, "\(report.help ?? "no help")")
}

@Test func `the beginning of several verbs lists them`() throws {
  let report = try #require(firstReport(of: "co", allowsPrefixes: true))
  #expect(report.code == .unknownVerb)
  #expect(report.message == "\"co\" could be corpus or count")
}

@Test(arguments: [
  "LONG y", "load --LONG", "show $LONG", "find LONG: y", "find a:(LONG:b)", "find LONG..LONG",
  "3LONG = all", "all > a LONG",
])
func `a report holds little of a long word`(_ text: String) throws {
  let long = String(repeating: "x", count: 100_000)
  let report = try #require(firstReport(of: text.replacing("LONG", with: long)))
  #expect(report.message.utf8.count + (report.help?.utf8.count ?? 0) < 200)
}

@Test func `a statement longer than the limit is refused and the next one is read`() {
  let words = String(repeating: "word ", count: Limits.statementBytes / 5 + 1)
  #expect(readings(of: "show \(words)\nall") == [.report(.syntax), .statement("all")])
}
