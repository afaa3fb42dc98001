import Diagnostics
import Grammar
import Querying
import Testing

struct BinderReportTests {
  @Test(arguments: [
    ("storm contry:IR", "contry", Code.unknownField, "did you mean country?"),
    ("publisher:qqqqqq", "qqqqqq", .unknownValue, "group by publisher lists"),
    ("source.publishr:x", "source.publishr", .unknownField, "did you mean source.publisher?"),
    ("speaker.class:anonimous", "anonimous", .unknownValue, "did you mean anonymous?"),
    ("a country:Noorwgeen b", "Noorwgeen", .unknownValue, "did you mean Noorwegen?"),
    ("country:qqqqqq", "qqqqqq", .unknownValue, "give an ISO code"),
    ("country:zz*", "zz*", .unknownValue, "give an ISO code"),
    ("country:/no.*/", "/no.*/", .badQuery, "give a value"),
    ("continent:Asai", "Asai", .unknownValue, "did you mean Asia?"),
    ("source:Rueters", "Rueters", .unknownValue, "did you mean Reuters?"),
    ("source:qqqqqq", "qqqqqq", .unknownValue, "group by source"),
    ("in:leda", "leda", .unknownValue, "did you mean lead?"),
    ("kind:column", "column", .unknownValue, "write lead or briefs"),
    ("language:klingon", "klingon", .unknownValue, "languages are: nl, en, de, fr, es"),
    ("id:12", "12", .unknownValue, "an id has twelve digits, 0-9 and a-f"),
    ("date:2026-02-30", "2026-02-30", .badDate, "write 2026"),
    ("x date:2026-01-13..gisteren", "gisteren", .badDate, "write 2026"),
    ("date:2026-02..2026-01", "2026-02", .badDate, "put the earlier date first"),
    ("section:a..b", "a", .badQuery, "ranges are for times"),
    ("section:\"a b\"~3", "\"a b\"~3", .badQuery, "take ~N away"),
    ("storm &", "&", .badQuery, "a word has at least one letter or digit"),
    ("storm /(a+)+/", "/(a+)+/", .badQuery, "use fewer repeats"),
    ("storm /[/", "/[/", .badQuery, "brackets must close"),
  ])
  func `what cannot be meant is pointed at`(
    text: String, words: String, code: Code, help: String
  ) throws {
    let found = try report(of: text)
    #expect(found.report.code == code)
    #expect(found.words == words)
    #expect(found.report.help?.hasPrefix(help) == true)
  }

  @Test func `a field inside a field is refused`() throws {
    let span = SourceSpan(3, 7)
    let inner = Query.Node.field(FieldName("kind", span: span), .term(Term("lead", span: span)))
    let query = Query(
      root: .field(FieldName("place", span: SourceSpan(0, 2)), .and([inner, inner])), span: span)
    #expect(throws: Report.self) {
      try Search.matches(query, in: SamplePages.corpus, among: .empty)
    }
  }

  @Test func `a distance out of reach is refused where a query was made by hand`() throws {
    let terms = ["a", "b"].map { Term($0, span: SourceSpan(0, 1)) }
    for distance in [-1, 0, 1_001, Int.max] {
      let query = Query(root: .phrase(terms, within: distance), span: SourceSpan(0, 1))
      #expect(throws: Report.self) {
        try Search.matches(query, in: SamplePages.corpus, among: .empty)
      }
    }
  }
}
