import Diagnostics
import Gazetteer
import Indexing
import Querying
import Statistics
import Testing

struct LabelBookTests {
  private func codes(_ text: String, _ key: Key) throws -> [String] {
    var book = LabelBook(key, in: SamplePages.corpus)
    return try book.labels(in: text).map { book.code(of: $0) }
  }

  @Test(arguments: [
    ("IR", ["IR"]), ("iran US", ["IR", "US"]), ("usa;West-Germany,IR", ["US", "DE", "IR"]),
    ("United States Iran", ["US", "IR"]), ("Verenigde Staten | Frankreich", ["US", "FR"]),
    ("New Zealand", ["NZ"]), ("new-zealand uk", ["NZ", "GB"]), ("IR ir Iran", ["IR"]),
    ("", []), (" - ", []), ("(none)", []), ("NO;;SE;", ["NO", "SE"]), ("NLD", ["NL"]),
    ("South Korea North Korea", ["KR", "KP"]),
  ])
  func `countries are read by any code or name`(text: String, expected: [String]) throws {
    #expect(try codes(text, .country) == expected)
    #expect(try codes(text, .countryDateline) == expected)
  }

  @Test(arguments: [
    ("ANP Reuters", ["ANP", "Reuters"]), ("RTR;anp", ["Reuters", "ANP"]),
    ("ANP XYZ", ["ANP", "XYZ"]),
    ("The New York Times", ["The New York Times"]),
    ("Some Unknown Gazette", ["Some Unknown Gazette"]),
    ("AP, Some Gazette", ["AP", "Some Gazette"]),
  ])
  func `sources are read by code and name, unknown ones kept`(
    text: String, expected: [String]
  ) throws {
    #expect(try codes(text, .source) == expected)
  }

  @Test(arguments: [
    (Key.sourceSpeaker, "Wim Tollens, mayor; a spokesman", ["Wim Tollens, mayor", "a spokesman"]),
    (.place, "NEW YORK, Port Townsend", ["NEW YORK", "Port Townsend"]),
    (.language, "Dutch", ["nl"]), (.language, "en", ["en"]), (.kind, "leads", ["lead"]),
    (.byline, "A, B|C", ["A, B", "C"]),
  ])
  func `other fields part at what their values cannot hold`(
    key: Key, text: String, expected: [String]
  ) throws {
    #expect(try codes(text, key) == expected)
  }

  @Test(
    arguments: [
      (Key.country, "IR Irm US", 3, 6, nil), (.country, "NO; Narnia", 4, 10, nil),
      (.country, "Irann", 0, 5, "did you mean Iran?"), (.country, "EU", 0, 2, nil),
      (.kind, "leed", 0, 4, "did you mean lead?"), (.language, "klingon", 0, 7, nil),
      (
        .place, (0..<201).map { "p\($0)" }.joined(separator: ","), 890, 894,
        "give an article the labels that hold for it"
      ),
      (.country, "Côte d'Ivoire é1", 15, 18, nil),
    ] as [(Key, String, Int, Int, String?)])
  func `what is no value is pointed at`(
    key: Key, text: String, start: Int, end: Int, help: String?
  ) {
    var book = LabelBook(key, in: SamplePages.corpus)
    do throws(Report) {
      let labels = try book.labels(in: text)
      Issue.record("read as \(labels)")
    } catch {
      #expect(error.code == .badSheet)
      #expect(error.span == SourceSpan(start, end))
      if let help { #expect(error.help == help) }
    }
  }

  @Test func `articles and people speak of the same labels`() throws {
    var book = LabelBook(.country, in: SamplePages.corpus, names: .dutch)
    let found = book.labels(of: 6)
    #expect(try book.labels(in: "Norway") == found)
    #expect(found.map { book.name(of: $0) } == ["Noorwegen"])
    var sources = LabelBook(.source, in: SamplePages.corpus)
    #expect(try sources.labels(in: "reuters") == sources.labels(of: 6))
    #expect(sources.labels(of: 99) == [])
  }

  @Test func `a container's label that is no country is one of its own`() {
    var book = LabelBook(.country, in: SamplePages.corpus)
    let known = book.label(ofContainer: "west-germany")
    #expect(known.isKnown && book.code(of: known.label) == "DE")
    let unknown = book.label(ofContainer: "atlantis")
    #expect(!unknown.isKnown && book.code(of: unknown.label) == "atlantis")
  }

  @Test func `moments and labels of containers are no coding`() {
    #expect(
      Key.allCases.filter { !LabelBook.canRead($0) }.map(\.rawValue).prefix(6)
        == ["date", "day", "week", "month", "hour", "file"])
    #expect(!LabelBook.canRead(.metaPlaces))
  }
}

struct GoldStandardTests {
  @Test func `labels hold that more than half of the coders give`() {
    let gold = GoldStandard([
      Coding(number: 7, coder: "A", labels: [1, 2]), Coding(number: 3, coder: "A", labels: [5]),
      Coding(number: 7, coder: "B", labels: [2]), Coding(number: 7, coder: "C", labels: [1, 4]),
      Coding(number: 3, coder: "B", labels: []),
    ])
    #expect(gold.articles.map(\.number) == [7, 3])
    #expect(gold.articles.map(\.labels) == [[1, 2], []])
    #expect(gold.agreement.unitCount == 2)
  }

  @Test func `one coder is taken at their word`() {
    let gold = GoldStandard([Coding(number: 1, coder: "", labels: [3, 4])])
    #expect(gold.articles.map(\.labels) == [[3, 4]])
    #expect(gold.agreement.unitCount == 0)
  }
}
