import Diagnostics
import Grammar
import Testing

@Test(
  arguments: [
    ("", []),
    ("\n ; ;; # nothing\n", []),
    ("\u{FEFF}#!/usr/bin/env dateline\nall", [.statement("all")]),
    ("all; count\nall", [.statement("all"), .statement("count"), .statement("all")]),
    ("all\r\ncount\r\n", [.statement("all"), .statement("count")]),
    ("show 'a;b\nc'; all", [.statement(#"show "a;b\nc""#), .statement("all")]),
  ] as [(String, [Reading])])
func `a source gives its statements one after another`(_ text: String, _ expected: [Reading]) {
  #expect(readings(of: text) == expected)
}

@Test(
  arguments: [
    ("nonsense here\nall", [.report(.unknownVerb), .statement("all")]),
    ("load --bad 'a;b'; all", [.report(.unknownOption), .statement("all")]),
    ("load --bad 's-Hertogenbosch\nall", [.report(.unknownOption), .statement("all")]),
    ("load --bad \"a\nb\"\nall", [.report(.unknownOption), .statement("all")]),
    ("load --bad # it's\nall", [.report(.unknownOption), .statement("all")]),
    ("load --bad \\\n more\nall", [.report(.unknownOption), .statement("all")]),
    ("find (a or or\nb)\nall", [.report(.badQuery), .statement("all")]),
    ("find a)\nall", [.report(.syntax), .statement("all")]),
    ("show \"\\q; x\" y; all", [.report(.syntax), .statement("all")]),
    ("show 'a\nall", [.report(.unclosedQuote)]),
    ("find (a\nall", [.report(.unclosedBracket)]),
    ("all | ; all", [.report(.syntax), .statement("all")]),
  ] as [(String, [Reading])])
func `reading goes on behind a faulty statement`(_ text: String, _ expected: [Reading]) {
  #expect(readings(of: text) == expected)
}

@Test func `a variable may get its value between two statements`() throws {
  var parser = sampleParser(of: "show $a\nshow $a")
  #expect(throws: Report.self) { try parser.next() }
  parser.variables = .values(["a": "x y"])
  #expect(try parser.next()?.canonical == "show \"x y\"")
}

@Test(arguments: [
  ("show $a", "show \"x y\""),
  ("show $a.txt", "show \"x y.txt\""),
  ("show \"<$a>\"", "show \"<x y>\""),
  ("show '$a'", "show '$a'"),
  ("show \"\\$a\"", "show '$a'"),
  ("show $1-$2", "show p-q"),
  ("show US$", "show 'US$'"),
  ("load --format=$a b", "load --format \"x y\" b"),
  ("show $flag", "show \"--strict\""),
  ("find $a", "find \"x y\""),
  ("find $2", "find q"),
  ("find $or", "find \"or\""),
  ("find $star", "find \"q*\""),
  ("find $2*", "find q*"),
  ("find date:$1..$2", "find date:p..q"),
  ("find =$2", "find =q"),
  ("all > $1.csv", "all > p.csv"),
])
func `a variable is always one word`(_ typed: String, _ canonical: String) throws {
  let variables = Variables.values([
    "a": "x y", "1": "p", "2": "q", "flag": "--strict", "or": "or", "star": "q*",
  ])
  #expect(try statement(typed, variables: variables).canonical == canonical)
}

@Test func `a variable is kept as written when nothing is looked up`() throws {
  let typed = try statement("show $a \"$b c\"", variables: .keptAsWritten)
  let words = typed.stages[0].arguments
  #expect(words == [.word(Word("$a", span: typed.span)), .word(Word("$b c", span: typed.span))])
}

@Test func `the beginning of a verb stands for it at the prompt only`() throws {
  #expect(try statement("cou", allowsPrefixes: true).stages[0].verb.text == "count")
  #expect(try statement("f iran", allowsPrefixes: true).canonical == "find iran")
  #expect(try statement("cou").stages[0].verb.text == "cou")
}

@Test func `the name of a kept selection wins over the beginning of a verb`() throws {
  var parser = sampleParser(of: "cou", allowsPrefixes: true)
  parser.keptNames = ["cou"]
  #expect(try parser.next()?.stages[0].verb.text == "cou")
}

@Test func `quotes and commas leave their traces on a word`() throws {
  let arguments = try statement("group by 'x', y").stages[0].arguments
  guard case .word(let by) = arguments[0], case .word(let quoted) = arguments[1] else {
    Issue.record("not words: \(arguments)")
    return
  }
  #expect(!by.isQuoted && !by.endsWithComma)
  #expect(quoted.isQuoted && quoted.endsWithComma)
  #expect(quoted.span == SourceSpan(9, 12))
}

@Test func `spans cover what was typed`() throws {
  let text = "  x = find iran | load a --as-of 'b' > c ; all"
  let parts = try statement(String(text.dropLast(6)))
  let spans =
    [parts.span, parts.stages[0].span, parts.stages[1].span]
    + [parts.name?.span, parts.redirect?.path.span].compactMap { $0 }
  #expect(
    spans.map { MarkedText.marking($0, in: text) } == [
      "  ⟦x = find iran | load a --as-of 'b' > c⟧ ; all",
      "  x = ⟦find iran⟧ | load a --as-of 'b' > c ; all",
      "  x = find iran | ⟦load a --as-of 'b'⟧ > c ; all",
      "  ⟦x⟧ = find iran | load a --as-of 'b' > c ; all",
      "  x = find iran | load a --as-of 'b' > ⟦c⟧ ; all",
    ])
}

@Test func `a statement within a time statement nests a hundred deep and no deeper`() throws {
  let deepest = String(repeating: "time ", count: Limits.depth) + "all"
  #expect(try statement(deepest).canonical == deepest)
  #expect(firstReport(of: "time " + deepest)?.code == .syntax)
}
