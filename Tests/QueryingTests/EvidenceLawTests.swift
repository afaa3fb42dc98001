import Articles
import Characters
import FoundationEssentials
import Gazetteer
import Indexing
import Tables
import Tagging
import TestSupport
import Testing

@testable import Querying

/// No value without evidence, and no evidence for what is no value.
@Suite struct EvidenceLawTests {
  /// The fields whose values are looked at; `published` and the places are looked at by themselves.
  private static let fields = [
    "headline", "kind", "section", "byline", "language", "institution", "country.dateline",
    "country.mentioned", "country.about", "source.agency", "source.cited", "source.publisher",
    "source.speaker",
  ]

  @Test(arguments: SpellingTests.pages)
  func `no value of the invented pages stands without evidence`(page: String) {
    check(SamplePages.corpus([("page", page)]))
  }

  @Test(arguments: ["pages", "stories"])
  func `no value of the samples stands without evidence`(folder: String) throws {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let path = root + "/samples/" + folder
    for name in try FileManager.default.contentsOfDirectory(atPath: path).sorted() {
      let bytes = FileManager.default.contents(atPath: path + "/" + name) ?? Data()
      check(SamplePages.corpus([(name, String(decoding: bytes, as: UTF8.self))]))
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `no value of a random page stands without evidence`(seed: UInt64) {
    var pages = NamePages(seed: seed)
    check(SamplePages.corpus([("page", pages.next())]))
  }

  private func check(_ corpus: Corpus) {
    let documents = Records.documents(of: .all(of: corpus), in: corpus)
    for (index, document) in documents.enumerated() {
      guard let location = corpus.location(of: UInt32(index + 1)) else { continue }
      let segment = corpus.segments[location.segment]
      let rows = EvidenceReader(segment, location.article, .standard).rows()
      for field in Self.fields {
        let values = Set(document.texts(field).map(Folding.fold))
        let proven = rows.filter { $0.field == field && $0.weight > 0 }
        let found = Set(proven.compactMap(\.value).map(Folding.fold))
        #expect(values == found, "\(field) of article \(index + 1)")
      }
      checkRows(rows, of: segment, location.article)
    }
  }

  private func checkRows(_ rows: [EvidenceRow], of segment: Corpus.Segment, _ article: Int) {
    let times = rows.filter { $0.field == "published" && $0.weight > 0 }
    #expect(times.count == (segment.published[article] == nil ? 0 : 1))
    let (page, row) = segment.page(of: article)
    #expect(rows.filter { $0.field == "place" }.count == page.table.places[row].count)
    for mentioned in segment.mentionedCountries[article] {
      let code = Gazetteer.standard.code(of: mentioned.country)
      let counted = rows.filter {
        $0.field == "country.mentioned" && $0.value == code && $0.weight > 0
      }
      #expect(counted.count == mentioned.count, "\(code)")
    }
    for row in rows where row.rule != "container" {
      #expect(!row.text.isEmpty && !row.reason.isEmpty, "\(row.field) \(row.rule)")
    }
  }
}

extension Document {
  /// The texts of the field `name`: one, those of a list, or the names of a record.
  fileprivate func texts(_ name: String) -> [String] {
    switch fields.first(where: { $0.name == name })?.value {
    case .text(let text): [text]
    case .list(let values): values.compactMap { if case .text(let text) = $0 { text } else { nil } }
    case .record(let record): record.fields.map(\.name)
    default: []
    }
  }
}

/// Pages of datelines, names and cues in any order, from a seed.
private struct NamePages {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private static let datelines = [
    "ATHENS (AP) - ", "SAN JOSE (AP) - ", "TROY, N.Y. (AP/Reuters) - ", "PARIJS/LAREN (ANP/dpa) - ",
    "WASHINGTON (ANA) - ", "Kiel (dpa/lno) - ", "NERGENSDORP (ANP) - ", "LIMA, 4 mei (XYZ/AFP) - ",
    "", "",
  ]
  private static let texts = [
    "Georgia and Jordan spoke about a dam.", "De Franse minister is in Brussel bij de NAVO.",
    "Korea watches North Korea, The New York Times reported.", "Chad and Niger spoke in Paris.",
    "Volgens persbureau Reuters is Congo niet blij, zegt de president van Peru.",
    "Der Sprecher in Georgien sagte: \"Wir warten auf Polen und die Türkei.\"",
    "Le ministre de la Guinée est à Bruxelles, selon Le Monde.", "Nothing is known of this.",
    "El presidente de Granada dijo que no hay nada nuevo en Victoria.", "Air France staakt weer.",
    "Het Kremlin zwijgt over de Golf van Mexico en de Zuid-Chinese Zee.", "Trouw meldt niets.",
  ]
  private static let endings = ["\n", "\n2 uur geleden\n", "\n3 hours ago\n", "\n", "\n"]
  private static let titles = ["", "Brug bij Troy weer open\n", "Buitenland\n", "Door Anna Berg\n"]

  mutating func next() -> String {
    var page = pick(Self.titles)
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      page += pick(Self.datelines)
      for _ in 0..<Int.random(in: 1...3, using: &generator) { page += pick(Self.texts) + " " }
      page += pick(Self.endings)
    }
    return page
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: choices.indices, using: &generator)]
  }
}
