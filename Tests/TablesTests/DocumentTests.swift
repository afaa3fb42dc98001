import Tables
import Testing

@Suite struct DocumentTests {
  private let document = Document([
    .init("number", .integer(7)),
    .init("dateline", .record(Document([.init("text", .text("BERGEN (NTB)"))]))),
    .init("country.about", .list([.text("NO")])),
    .init("number", .null),
  ])

  @Test func `a field is found by its name, the first one where two share it`() {
    #expect(document["number"] == .integer(7))
    #expect(document["missing"] == nil)
  }

  @Test func `dots lead into records, unless a field has that very name`() {
    #expect(document["dateline.text"] == .text("BERGEN (NTB)"))
    #expect(document["dateline.date"] == nil)
    #expect(document["number.text"] == nil)
    #expect(document["country.about"] == .list([.text("NO")]))
  }
}
