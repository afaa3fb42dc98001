import Diagnostics
import Grammar
import Testing

/// A query as typed and its canonical form.
private let canonicalForms: [(typed: String, canonical: String)] = [
  ("iran", "iran"),
  ("iran egypte", "iran egypte"),
  ("iran and egypte", "iran egypte"),
  ("iran AND egypte", "iran egypte"),
  ("iran, egypte,", "iran egypte"),
  ("a or b c", "a or b c"),
  ("(a or b) c", "(a or b) c"),
  ("(a b) c", "a b c"),
  ("a or (b or c)", "a or b or c"),
  ("((a))", "a"),
  ("a not b", "a not b"),
  ("a and not b", "a not b"),
  ("a -b", "a not b"),
  ("-(a b)", "not (a b)"),
  ("-\"a b\"", "not \"a b\""),
  ("not not a", "not not a"),
  ("a or not b c", "a or not b c"),
  ("not a or b", "not a or b"),
  ("\"a b\"", "\"a b\""),
  ("\" a  b \"", "\"a b\""),
  ("\"a b\"~5", "\"a b\"~5"),
  ("\"a\"", "a"),
  ("\"or\"", "\"or\""),
  ("\"OR\"", "\"OR\""),
  ("nor", "nor"),
  ("\"-a\"", "\"-a\""),
  ("\"a*\"", "\"a*\""),
  ("\"a:b\"", "\"a:b\""),
  ("10:30", "10:30"),
  ("noord-korea*", "noord-korea*"),
  ("te?t", "te?t"),
  ("*land", "*land"),
  ("Noord-Korea", "Noord-Korea"),
  ("'s-Hertogenbosch", "'s-Hertogenbosch"),
  ("’s-Gravenhage", "’s-Gravenhage"),
  ("N'Djamena", "N'Djamena"),
  ("'single quotes'", "'single quotes'"),
  ("vice-president", "vice-president"),
  ("=Word", "=Word"),
  ("=\"Word\"", "=Word"),
  ("=\"Some phrase\"", "=\"Some phrase\""),
  ("=\"Some phrase\"~2", "=\"Some phrase\"~2"),
  ("/ira[nk]|a;b \"#>/", "/ira[nk]|a;b \"#>/"),
  (#"/a\/b\d/"#, #"/a\/b\d/"#),
  (#"/[/]/ "#.replacing("[/]", with: #"[\/]"#), #"/[\/]/"#),
  ("km/h", "km/h"),
  ("~/pages", "~/pages"),
  ("\"a~5\"", "\"a~5\""),
  ("Country:IR", "country:IR"),
  ("country.about:iran", "country.about:iran"),
  ("country:or", "country:\"or\""),
  ("country:*", "country:*"),
  ("title:(a b)", "title:(a b)"),
  ("country:(IR or KP)", "country:(IR or KP)"),
  ("country:(IR)", "country:IR"),
  ("country:(-IR)", "country:(not IR)"),
  ("-country:IR", "not country:IR"),
  ("source:\"New York\"", "source:\"New York\""),
  ("title:\"a b\"~3", "title:\"a b\"~3"),
  ("title:/a b/", "title:/a b/"),
  ("x:-5", "x:\"-5\""),
  ("a:b:c", "a:\"b:c\""),
  ("date:2026-01-13..", "date:2026-01-13.."),
  ("date:..2026-01-13", "date:..2026-01-13"),
  ("date:2026-01..2026-02", "date:2026-01..2026-02"),
  ("date:2026-01-13T08:00..", "date:2026-01-13T08:00.."),
  ("date:\"1 a\"..\"2 b\"", "date:\"1 a\"..\"2 b\""),
  ("date:1..\"2\"", "date:1..2"),
  ("date:\"1.\"..", "date:\"1.\".."),
  ("date:(1..2 or 5..)", "date:(1..2 or 5..)"),
  ("a (b\n or c) d", "a (b or c) d"),
  ("a...b", "a...b"),
  ("wacht...", "wacht..."),
  ("US$", "\"US$\"".replacing("$", with: "\\$")),
  ("\"a\\tb\"", "\"a b\""),
  ("a\"b c\"d", "a \"b c\" d"),
  ("a # b", "a"),
  ("\"#b\"", "\"#b\""),
  ("a & b!", "a & b!"),
]

@Test(arguments: canonicalForms)
func `a query is printed as it was understood`(
  _ form: (typed: String, canonical: String)
) throws {
  let typed = try query(form.typed)
  #expect(typed.canonical == form.canonical)
  #expect(try query(form.canonical) == typed)
}

@Test(arguments: [
  ("find iran|count", "find iran | count"),
  ("find iran>x", "find iran > x"),
  ("find iran;", "find iran"),
  ("find iran --explain", "find iran --explain"),
])
func `a query ends where its verb goes on`(_ typed: String, _ canonical: String) throws {
  #expect(try statement(typed).canonical == canonical)
}

@Test func `the spans of a query cover what was typed`() throws {
  let text = "find a date:(1..2) =Word"
  let query = try query(String(text.dropFirst(5)))
  guard case .and(let nodes) = query.root,
    case .field(let name, .range(let from, let to)) = nodes[1],
    case .term(let word) = nodes[2]
  else {
    Issue.record("not what was typed: \(query.root)")
    return
  }
  let spans = [query.span, name.span, from?.span, to?.span, word.span]
  #expect(
    spans.map { MarkedText.marking($0, in: text) } == [
      "find ⟦a date:(1..2) =Word⟧", "find a ⟦date⟧:(1..2) =Word", "find a date:(⟦1⟧..2) =Word",
      "find a date:(1..⟦2⟧) =Word", "find a date:(1..2) ⟦=Word⟧",
    ])
}
