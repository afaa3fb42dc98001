import Diagnostics
import Grammar
import Testing

/// A text and the canonical form of the one statement in it.
private let canonicalForms: [(typed: String, canonical: String)] = [
  ("all", "all"),
  ("  all  # everything", "all"),
  ("all;", "all"),
  ("show 5-7 'a b'", "show 5-7 \"a b\""),
  ("show 'plain'", "show \"plain\""),
  ("show 'Plain.txt'", "show Plain.txt"),
  (#"show "a \"b\" \\ \t\n\u{e9}\$x""#, #"show "a \"b\" \\ \t\né\$x""#),
  ("show 'say \"x\"'", "show 'say \"x\"'"),
  ("show ''", "show \"\""),
  ("show a\"b c\"d", "show \"ab cd\""),
  ("show N'Djamena", "show N'Djamena"),
  ("show \"'s-Hertogenbosch\"", "show \"'s-Hertogenbosch\""),
  ("show a,b", "show a,b"),
  ("group by country, source", "group by country, source"),
  ("group by country , source", "group by country, source"),
  ("group by 'a b', source", "group by \"a b\", source"),
  ("show 'a,'", "show \"a,\""),
  ("show a#b", "show a#b"),
  ("show '#b'", "show \"#b\""),
  ("show a\u{A0}b", "show a b"),
  ("show 'a\u{202E}b'", #"show "a\u{202E}b""#),
  ("show C:\\pages", "show 'C:\\pages'"),
  ("load a --strict --as-of=2026-01-14", "load a --strict --as-of 2026-01-14"),
  ("load --format 'a b' c", "load --format \"a b\" c"),
  ("load --format='--x' c", "load --format \"--x\" c"),
  ("load -- --strict", "load \"--strict\""),
  ("load '--strict'", "load \"--strict\""),
  ("load -", "load -"),
  ("find iran|count>out.csv", "find iran | count > out.csv"),
  ("find iran |\n # the rest\n\n count", "find iran | count"),
  ("find iran \\\n count", "find iran count"),
  ("find iran \\\r\n count", "find iran count"),
  ("all >> 'a b'", "all >> \"a b\""),
  ("all > a\\b", "all > 'a\\b'"),
  ("expect count >= 8", "expect count >= 8"),
  ("expect count >=8", "expect count >=8"),
  ("expect count >8", "expect count > 8"),
  ("iran = find iran", "iran = find iran"),
  ("iran=find iran", "iran = find iran"),
  ("iran =find iran", "iran = find iran"),
  ("élan-2 = all", "élan-2 = all"),
  ("iran", "iran"),
  ("iran | count", "iran | count"),
  ("let x = 5", "let x = 5"),
  ("find =Iran", "find =Iran"),
  ("find --explain iran", "find --explain iran"),
  ("find iran --explain", "find iran --explain"),
  ("find -- -iran", "find not iran"),
  ("find --explain", "find --explain"),
  ("find (a\nor b)\n", "find a or b"),
  ("time find iran | count --runs 5", "time --runs 5 find iran | count"),
  ("time --runs 5 find iran", "time --runs 5 find iran"),
  ("time find iran --runs=5 --explain", "time --runs 5 find iran --explain"),
  ("time load x --format csv", "time load x --format csv"),
  ("time --format json load x --format csv", "time --format json load x --format csv"),
  ("time all > x", "time (all) > x"), ("time (all > x)", "time (all > x)"),
  ("time (all) > x", "time (all) > x"),
  ("time (find (a) | count) | as json", "time (find a | count) | as json"),
  ("time (\nall\n) --cold", "time --cold all"),
  ("time x = all", "time x = all"),
  ("time time --cold iran --runs 3", "time time --cold --runs 3 iran"),
  ("time iran --runs 3", "time --runs 3 iran"),
  ("time", "time"),
  ("time --cold", "time --cold"),
]

@Test(arguments: canonicalForms)
func `a statement is printed in its canonical form`(
  _ form: (typed: String, canonical: String)
) throws {
  let typed = try statement(form.typed)
  #expect(typed.canonical == form.canonical)
  #expect(try statement(form.canonical) == typed)
}

@Test func `an equals sign behind the first verb is quoted so that it names nothing`() throws {
  let typed = try statement("show '=' 5")
  #expect(typed.canonical == "show \"=\" 5")
  #expect(try statement(typed.canonical) == typed)
}

@Test func `every statement is printed on one line`() throws {
  #expect(try statement("show 'a\nb\u{2028}c\u{7F}'").canonical == #"show "a\nb\u{2028}c\u{7F}""#)
}
