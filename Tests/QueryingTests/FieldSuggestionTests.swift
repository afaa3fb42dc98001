import Indexing
import Querying
import Testing

struct FieldSuggestionTests {
  private func values(_ field: String, _ prefix: String) -> [String] {
    FieldSuggestions.values(of: field, startingWith: prefix, in: SamplePages.corpus)
  }

  @Test(arguments: [
    ("place", "", ["BERGEN", "LIMA", "NAIROBI", "OSLO", "TOKIO", "WASHINGTON"]),
    ("file", "b", ["b/storm.txt"]), ("in", "l", ["lead"]), ("date", "", ["2026-01-14"]),
    ("language", "e", ["en", "es"]), ("continent", "a", ["Africa", "Antarctica", "Asia"]),
    ("source", "xy", ["XYZ"]), ("country.dateline", "noorw", ["Noorwegen"]), ("title", "", []),
    ("nothing", "", []),
  ])
  func `values that begin so are offered, sorted`(
    field: String, prefix: String, expected: [String]
  ) {
    #expect(values(field, prefix) == expected)
  }

  @Test func `case and accents do not matter, and each name is offered once`() {
    let found = values("country", "BRESIL")
    #expect(found == ["Brésil"])
    #expect(Set(values("country", "a")).count == values("country", "a").count)
  }

  @Test func `every field that is offered is understood`() throws {
    for name in FieldSuggestions.fieldNames {
      guard let value = values(name, "").first else { continue }
      _ = try find("\(name):\"\(value)\"")
    }
    #expect(FieldSuggestions.fieldNames.contains("country.mentioned"))
  }
}
