import Querying
import Testing

struct ExplanationTests {
  private func explanation(_ text: String) throws -> [String] {
    try Search.explanation(of: query(text), in: SamplePages.corpus)
  }

  @Test func `a query is printed as it was understood`() throws {
    let lines = try explanation(
      "Iran country:norwegen -source:RTR (\"prijs thee\"~3 or title:pr?js)")
    #expect(
      lines == [
        "all of",
        "  text has “iran”",
        "  country.about is NO (Norway)",
        "  not",
        "    source.agency is “Reuters”",
        "  any of",
        "    text has “prijs” and “thee” within 3 words",
        "    headline has “pr?js”",
      ])
  }

  @Test(arguments: [
    ("Noord-Korea's", "text has “noord korea s”"),
    ("=Oslo", "text has “=Oslo”"),
    ("/os.o/", "text has “/os.o/”"),
    ("date:2026-01-14", "published in 2026-01-14T00:00:00Z..2026-01-14T23:59:59Z"),
    ("date:2026-01-14..", "published in 2026-01-14T00:00:00Z.."),
    ("section:Buiten*", "section matches “buiten*”"),
    ("in:briefs", "kind is brief"),
    ("language:dutch", "language is nl"),
    ("file:storm.txt", "file is or ends in “storm.txt”"),
    ("byline:=Redactie", "byline is exactly “Redactie”"),
  ])
  func `each condition says what it looks at`(text: String, line: String) throws {
    #expect(try explanation(text) == [line])
  }
}
