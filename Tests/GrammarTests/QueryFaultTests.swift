import Diagnostics
import Grammar
import Testing

/// A faulty query with the place that is pointed at and a part of the help.
private let faults: [(marked: String, code: Code, help: String)] = [
  ("⟦(⟧a or b", .unclosedBracket, "close it with )"),
  ("⟦(⟧a or", .unclosedBracket, "close it with )"),
  ("⟦(⟧a ; b)", .unclosedBracket, "close it with )"),
  ("⟦(⟧a | b)", .unclosedBracket, "close it with )"),
  ("a or ⟦(⟧", .unclosedBracket, "close it with )"),
  ("⟦()⟧", .badQuery, "write a query between"),
  ("a ⟦( )⟧", .badQuery, "write a query between"),
  ("country:⟦()⟧", .badQuery, "write a query between"),
  ("a ⟦\"⟧b c", .unclosedQuote, "close it with \""),
  ("⟦“a b”⟧", .syntax, "write \"a b\""),
  ("source:⟦„a b“⟧", .syntax, "write \"a b\""),
  ("⟦/⟧home", .badQuery, "close it with /"),
  ("⟦/⟧a\n/", .badQuery, "close it with /"),
  ("/home/⟦x⟧", .badQuery, "path in quotes"),
  ("⟦//⟧", .badQuery, "between the slashes"),
  ("a ⟦or⟧", .badQuery, "\"or\" in quotes"),
  ("a ⟦and⟧ | count", .badQuery, "\"and\" in quotes"),
  ("a ⟦NOT⟧", .badQuery, "\"not\" in quotes"),
  ("⟦or⟧ a", .badQuery, "\"or\" in quotes"),
  ("⟦and⟧", .badQuery, "\"and\" in quotes"),
  ("a or ⟦or⟧ b", .badQuery, "\"or\" in quotes"),
  ("a ⟦-⟧ b", .badQuery, "directly before a word"),
  ("a ⟦-⟧", .badQuery, "directly before a word"),
  ("⟦,⟧", .badQuery, "at least one word"),
  ("⟦\"\"⟧", .badQuery, "at least one word"),
  ("⟦\" \"⟧", .badQuery, "at least one word"),
  ("a⟦~5⟧", .badQuery, "\"two words\"~5"),
  ("a⟦~⟧", .badQuery, "\"two words\"~5"),
  ("\"a\"⟦~5⟧", .badQuery, "\"two words\"~5"),
  ("\"a b\"⟦~⟧", .badQuery, "\"two words\"~5"),
  ("\"a b\"⟦~0⟧", .badQuery, "\"two words\"~5"),
  ("\"a b\"⟦~1001⟧", .badQuery, "\"two words\"~5"),
  ("\"a b\"⟦~99999999999999999999⟧", .badQuery, "\"two words\"~5"),
  ("\"a b\"⟦~5⟧x", .badQuery, "\"two words\"~5"),
  ("⟦country:⟧", .badQuery, "country:VALUE"),
  ("⟦country:⟧ IR", .badQuery, "country:VALUE"),
  ("(⟦country:⟧)", .badQuery, "country:VALUE"),
  ("⟦2026-01..2026-02⟧", .badQuery, "FIELD:2026-01..2026-02"),
  ("date:⟦..⟧", .badQuery, "from..to"),
  ("date:⟦1*⟧..", .badQuery, "in full"),
  ("date:⟦\"\"⟧..1", .badQuery, "at least one word"),
  ("date:1..⟦\"\"⟧", .badQuery, "at least one word"),
  ("country:(⟦source⟧:x)", .badQuery, "close the brackets"),
  ("⟦*⟧", .badQuery, "iran*"),
  ("⟦??⟧", .badQuery, "iran*"),
  ("⟦a***********⟧", .badQuery, "use fewer"),
  ("a ⟦=⟧", .badQuery, "=Word"),
  ("a ⟦=⟧ b", .badQuery, "=Word"),
  ("⟦=a*⟧", .badQuery, "leave out ="),
  ("⟦$words*⟧", .badQuery, "variable alone"),
  ("a ⟦$wordz⟧", .unknownVariable, "did you mean words?"),
]

@Test(arguments: faults)
func `a faulty query is pointed at and gets one next step`(
  _ fault: (marked: String, code: Code, help: String)
) throws {
  let marked = MarkedText("find " + fault.marked)
  let found = firstReport(of: marked.text, variables: .values(["words": "a b"]))
  let report = try #require(found)
  #expect(report.code == fault.code)
  #expect(MarkedText.marking(report.span, in: marked.text) == marked.description)
  #expect(report.help?.contains(fault.help) == true, "\(report.help ?? "no help")")
}

@Test(arguments: ["(", "not ", "-(", "x (", "a or not ("])
func `a query that nests too deep is refused`(_ opening: String) throws {
  let text = "find " + String(repeating: opening, count: 100_000) + "a"
  #expect(firstReport(of: text)?.message == "this nests deeper than \(Limits.depth) levels")
}

@Test func `a query may nest to the limit`() throws {
  let brackets = String(repeating: "(", count: Limits.depth)
  #expect(try query(brackets + "a" + brackets.replacing("(", with: ")")).canonical == "a")
}
