import Diagnostics
import Grammar
import Testing

/// A line up to the cursor, with what a completion would replace marked, and what stands there.
private let contexts:
  [(marked: String, place: CursorContext.Place, verbs: [String], prefix: String)] =
    [
      ("⟦⟧", .verb, [], ""),
      ("⟦fi⟧", .verb, [], "fi"),
      ("find iran; ⟦c⟧", .verb, [], "c"),
      ("find iran | ⟦⟧", .verb, [], ""),
      ("all |⟦gro⟧", .verb, [], "gro"),
      ("x = ⟦fi⟧", .verb, [], "fi"),
      ("x =⟦fi⟧", .verb, [], "fi"),
      ("x=⟦fi⟧", .verb, [], "fi"),
      ("x = ⟦⟧", .verb, [], ""),
      ("time ⟦⟧", .verb, ["time"], ""),
      ("time ⟦gr⟧", .verb, ["time"], "gr"),
      ("time (⟦⟧", .verb, ["time"], ""),
      ("time --runs 3 x = ⟦gr⟧", .verb, ["time"], "gr"),
      ("count ⟦⟧", .argument(index: 0, before: []), ["count"], ""),
      ("group by ⟦cou⟧", .argument(index: 1, before: ["by"]), ["group"], "cou"),
      ("gr by ⟦⟧", .argument(index: 1, before: ["by"]), ["group"], ""),
      ("group by country,⟦⟧", .argument(index: 2, before: ["by", "country"]), ["group"], ""),
      ("group by a, --top 3 ⟦b⟧", .argument(index: 2, before: ["by", "a"]), ["group"], "b"),
      ("nothing a ⟦b⟧", .argument(index: 1, before: ["a"]), ["nothing"], "b"),
      ("time group by ⟦c⟧", .argument(index: 1, before: ["by"]), ["time", "group"], "c"),
      ("load ⟦pa⟧", .argument(index: 0, before: []), ["load"], "pa"),
      ("load ⟦\"my pa⟧", .argument(index: 0, before: []), ["load"], "my pa"),
      ("load ⟦'my pa⟧", .argument(index: 0, before: []), ["load"], "my pa"),
      ("load ⟦\"my pages\"⟧", .argument(index: 0, before: []), ["load"], "my pages"),
      ("load ⟦-⟧", .optionName, ["load"], "-"),
      ("load ⟦--⟧", .optionName, ["load"], "--"),
      ("load a ⟦--fo⟧", .optionName, ["load"], "--fo"),
      ("time group ⟦--r⟧", .optionName, ["time", "group"], "--r"),
      ("time ⟦--r⟧", .optionName, ["time"], "--r"),
      ("time (all) ⟦--r⟧", .optionName, ["time"], "--r"),
      ("time (time all) ⟦--r⟧", .optionName, ["time"], "--r"),
      ("load --format ⟦⟧", .optionValue(option: "format"), ["load"], ""),
      ("load --format ⟦cs⟧", .optionValue(option: "format"), ["load"], "cs"),
      ("load --format=⟦cs⟧", .optionValue(option: "format"), ["load"], "cs"),
      ("load --format=⟦⟧", .optionValue(option: "format"), ["load"], ""),
      ("load --strict ⟦a⟧", .argument(index: 0, before: []), ["load"], "a"),
      ("time all --format ⟦js⟧", .optionValue(option: "format"), ["time", "all"], "js"),
      ("find ⟦⟧", .queryWord, ["find"], ""),
      ("find ⟦ira⟧", .queryWord, ["find"], "ira"),
      ("find a or -⟦b⟧", .queryWord, ["find"], "b"),
      ("find -⟦⟧", .queryWord, ["find"], ""),
      ("find (a or ⟦b⟧", .queryWord, ["find"], "b"),
      ("find \"a b\" ⟦c⟧", .queryWord, ["find"], "c"),
      ("find ⟦\"a b⟧", .queryWord, ["find"], "a b"),
      ("find ⟦'s-⟧", .queryWord, ["find"], "'s-"),
      ("find country:⟦⟧", .queryValue(field: "country"), ["find"], ""),
      ("find country:⟦ir⟧", .queryValue(field: "country"), ["find"], "ir"),
      ("find country:⟦\"North K⟧", .queryValue(field: "country"), ["find"], "North K"),
      ("find country:(IR or ⟦k⟧", .queryValue(field: "country"), ["find"], "k"),
      ("find country:(IR) ⟦k⟧", .queryWord, ["find"], "k"),
      ("find date:2026-01..⟦2026⟧", .queryValue(field: "date"), ["find"], "2026"),
      ("find country: ⟦x⟧", .queryWord, ["find"], "x"),
      ("find a ⟦--ex⟧", .optionName, ["find"], "--ex"),
      ("time find a --runs ⟦3⟧", .optionValue(option: "runs"), ["time", "find"], "3"),
      ("find a > ⟦⟧", .redirectPath, [], ""),
      ("all >> ⟦ou⟧", .redirectPath, [], "ou"),
      ("find a>⟦'o u⟧", .redirectPath, [], "o u"),
      ("all > a ⟦⟧", .nowhere, [], ""),
      ("all # ⟦⟧", .nowhere, ["all"], ""),
      ("find /a ⟦⟧", .nowhere, ["find"], ""),
      ("show \"\\q\" ⟦⟧", .nowhere, ["show"], ""),
      ("find (a\nor ⟦b⟧", .queryWord, ["find"], "b"),
      ("all |\n⟦⟧", .verb, [], ""),
      ("all\n⟦⟧", .verb, [], ""),
    ]

@Test(arguments: contexts)
func `what stands at the cursor is known`(
  _ expected: (
    marked: String, place: CursorContext.Place, verbs: [String], prefix: String
  )
) {
  let marked = MarkedText(expected.marked)
  let context = CursorContext(
    line: marked.text, cursor: marked.text.utf8.count, lexicon: sampleLexicon)
  #expect(context.place == expected.place)
  #expect(context.verbs == expected.verbs)
  #expect(context.prefix == expected.prefix)
  #expect(MarkedText.marking(context.span, in: marked.text) == expected.marked)
}

@Test(arguments: [("show 'a", "'"), ("find \"a", "\""), ("show 'a'", nil), ("find 'a", nil)])
func `an open quote is told, so that a completion can close it`(
  _ line: String, _ quote: Character?
) {
  let context = CursorContext(line: line, cursor: line.utf8.count, lexicon: sampleLexicon)
  #expect(context.openQuote == quote)
}

@Test func `what stands behind the cursor does not matter`() {
  let context = CursorContext(line: "find ira | count", cursor: 8, lexicon: sampleLexicon)
  #expect(context.place == .queryWord)
  #expect(context.prefix == "ira")
  #expect(context.verb == "find")
}
