import Indexing
import Querying
import Tables
import Testing

struct RecordsTests {
  private func document(_ number: UInt32) throws -> Document {
    try #require(Records.documents(of: Selection([number]), in: SamplePages.corpus).first)
  }

  @Test func `a record has the fields of the article record in their order`() throws {
    #expect(
      try document(1).fields.map(\.name) == [
        "id", "number", "kind", "headline", "section", "byline", "language", "dateline",
        "published", "country.dateline", "country.mentioned", "country.about", "institution",
        "source.agency", "source.cited", "source.publisher", "source.speaker",
        "source.speaker.class", "quotes", "body", "origin",
      ])
  }

  @Test func `the lead's record says what the page says, and no time`() throws {
    let lead = try document(1)
    #expect(lead["number"] == .integer(1))
    #expect(lead["kind"] == .text("lead"))
    #expect(lead["headline"] == .text("Noorwegen en Peru tekenen visserijverdrag"))
    #expect(lead["language"] == .text("nl"))
    #expect(lead["published"] == .null)
    #expect(lead["byline"] == .null)
    #expect(lead["source.agency"] == .list([.text("ANP"), .text("Reuters"), .text("AFP")]))
    #expect(lead["source.cited"] == .list([.text("Bloomberg")]))
    #expect(lead["source.publisher"] == .null)
    #expect(lead["quotes"] == .list([]))
    guard case .paragraphs(let body) = lead["body"] else { throw NoReport(text: "body") }
    #expect(body.count == 2)
    #expect(body.first?.hasPrefix("De Noorse en Peruaanse ministers") == true)
  }

  @Test func `a dateline is taken apart, its places with their countries`() throws {
    let place = Document([.init("name", .text("OSLO")), .init("country", .text("NO"))])
    #expect(
      try document(1)["dateline"]
        == .record(
          Document([
            .init("text", .text("OSLO (ANP/RTR/AFP)")),
            .init("places", .list([.record(place)])),
            .init("date", .null),
            .init("credits", .list([.text("ANP"), .text("RTR"), .text("AFP")])),
          ])))
  }

  @Test func `an age becomes an interval with the words it came from`() throws {
    #expect(
      try document(3)["published"]
        == .record(
          Document([
            .init("earliest", .text("2026-01-14T04:00:01Z")),
            .init("latest", .text("2026-01-14T05:30:00Z")),
            .init("text", .text("3 uur geleden")),
            .init("basis", .text("age")),
          ])))
  }

  @Test func `the origin is the bytes of the article on its page`() throws {
    guard case .record(let origin) = try document(2)["origin"],
      case .integer(let start) = origin["start"], case .integer(let end) = origin["end"]
    else { throw NoReport(text: "origin") }
    let page = Array(SamplePages.fishery.utf8)
    let text = String(decoding: page[start..<end], as: UTF8.self)
    #expect(origin["path"] == .text("a/fishery.txt"))
    #expect(text.hasPrefix("LIMA (ANP)"))
    #expect(text.contains("1 uur geleden"))
    #expect(!text.contains("NAIROBI"))
  }

  @Test func `a mentioned country stands with how often`() throws {
    guard case .record(let mentioned) = try document(1)["country.mentioned"] else {
      throw NoReport(text: "country.mentioned")
    }
    #expect(mentioned.fields.contains { $0.name == "PE" && $0.value == .integer(3) })
  }
}
