import Articles
import Gazetteer
import Indexing
import Loading
import Querying
import Scanning
import Tables
import Tagging
import Testing

/// Two pages with facts of a container, and one without.
private let corpus: Corpus = {
  var builder = SegmentBuilder(.standard)
  add("TUGS SAIL\n\nBERGEN, March 3 - Tugs sail.\n", "TUGS SAIL", ["norway", "Peru"], &builder)
  add("QUAY RATES IN U.S.\n\nNone given.\n", "QUAY RATES IN U.S.", ["peru"], &builder)
  add("Storm op zee\nBERGEN (RTR) - De storm houdt aan.\n2 uur geleden\n", "", [], &builder)
  return Corpus.empty.appending(builder)
}()

private func add(
  _ text: String, _ title: String, _ places: [String], _ builder: inout SegmentBuilder
) {
  var source = PageSource(
    path: "stories.sgm", bytes: Array(text.utf8), capture: SamplePages.capture)
  if !title.isEmpty {
    source.facts.title = title
    source.facts.published = 541_768_953...541_768_953
    source.facts.meta = [.places: places, .id: ["7"]]
    source.facts.origin = ByteRange(100, 900)
    source.facts.member = "a/one.sgm"
  }
  let table = PageParser.parse(
    source.bytes.span, knowing: Gazetteer.standard.datelineNames, beginsWithTitle: !title.isEmpty)
  let tagger = Tagger(.standard)
  let tags = tagger.tag(table, of: source.bytes.span)
  let speech = tagger.speech(tags, table, of: source.bytes.span)
  builder.add(source, table, tags, speech)
}

private func document(_ number: UInt32) throws -> Document {
  try #require(Records.documents(of: Selection([number]), in: corpus).first)
}

@Suite struct ContainerFactsTests {
  @Test func `the title of the container is the headline, whatever it ends with`() throws {
    #expect(try document(1)["headline"] == .text("TUGS SAIL"))
    #expect(try document(2)["headline"] == .text("QUAY RATES IN U.S."))
    #expect(try find("title:quay", in: corpus) == [2])
    #expect(corpus.articleCount == 3)
  }

  @Test func `the container's date counts where the page has no age`() throws {
    guard case .record(let published) = try document(1)["published"] else {
      throw NoReport(text: "published")
    }
    #expect(published["earliest"] == .text("1987-03-03T11:22:33Z"))
    #expect(published["basis"] == .text("container"))
    #expect(published["text"] == .null)
    #expect(try find("date:1987-03", in: corpus) == [1, 2])
    #expect(try find("date:2026-01-14", in: corpus) == [3])
  }

  @Test func `labels stand in the record of a page out of a container alone`() throws {
    guard case .record(let meta) = try document(1)["meta"] else { throw NoReport(text: "meta") }
    #expect(meta.fields.map(\.name) == MetaField.allCases.map(\.rawValue))
    #expect(meta["places"] == .list([.text("norway"), .text("Peru")]))
    #expect(meta["topics"] == .list([]))
    #expect(try !document(3).fields.contains { $0.name == "meta" })
  }

  @Test func `the origin is the story's bytes in its member`() throws {
    guard case .record(let origin) = try document(2)["origin"] else {
      throw NoReport(text: "origin")
    }
    #expect(origin["path"] == .text("stories.sgm/a/one.sgm"))
    #expect(origin["start"] == .integer(100))
    #expect(origin["end"] == .integer(900))
  }

  @Test(
    arguments: [
      ("meta.places:peru", [1, 2]), ("meta.places:(norway or x)", [1]), ("meta.places:nor*", [1]),
      ("meta.id:7", [1, 2]), ("not meta.places:peru", [3]), ("META.PLACES:PERU", [1, 2]),
    ] as [(String, [UInt32])])
  func `labels are fields of queries`(text: String, expected: [UInt32]) throws {
    #expect(try find(text, in: corpus) == expected)
  }

  @Test(arguments: MetaField.allCases)
  func `every label is a field and a key`(field: MetaField) {
    let name = "meta.\(field.rawValue)"
    #expect(FieldSuggestions.fieldNames.contains(name))
    #expect(Key(named: name)?.rawValue == name)
  }

  @Test func `labels group with one spelling and are completed`() {
    let table = Grouping.table(of: Units(.all(of: corpus)), by: .metaPlaces, in: corpus)
    #expect(table.notes.first?.contains("meta.places") == true)
    #expect(table.columns.first?.values == .text(["Peru", "norway", nil]))
    #expect(FieldSuggestions.values(of: "meta.places", startingWith: "p", in: corpus) == ["Peru"])
  }

  @Test func `why names the container as the reason for a date`() throws {
    let table = try Why.table(1, field: "published", in: corpus)
    #expect(table.notes.contains { $0.contains("container") })
  }
}
