import Articles
import Gazetteer
import Loading
import Scanning
import Tables
import Tagging

/// Fills the label columns of a segment, article by article.
///
/// What is the same for a whole page is numbered once a page, and what a table names once a name, so
/// that few texts are made.
struct LabelNumbers: Sendable {
  /// The numbers of the labels that all articles of the page have, and their columns.
  private var ofPage: [(column: Int, number: UInt32)] = []
  /// The columns of the fields that are filled article by article.
  private let section = LabelField.section.column
  private let byline = LabelField.byline.column
  private let place = LabelField.place.column
  private let institution = LabelField.institution.column
  private let agency = LabelField.agency.column
  private let cited = LabelField.cited.column
  private let speaker = LabelField.speaker.column
  private let speakerClass = LabelField.speakerClass.column
  /// The numbers of names in the tables, by the index of what they name.
  private var institutions = NumberCache()
  private var agencies = SourceNumbers()
  private var outletsAndAgencies = SourceNumbers()

  /// Numbers what all articles of `page` share.
  mutating func begin(_ page: Corpus.Page, _ gazetteer: Gazetteer, _ labels: inout [LabelColumn]) {
    ofPage.removeAll(keepingCapacity: true)
    // What no article has is no label.
    guard !page.table.articles.isEmpty else { return }
    for (column, field) in LabelField.allCases.enumerated() {
      for text in Self.texts(of: field, page, gazetteer) {
        let number = labels[column].number(of: text, foldsCase: field != .file)
        if let number { ofPage.append((column, number)) }
      }
    }
  }

  private static func texts(
    of field: LabelField, _ page: Corpus.Page, _ gazetteer: Gazetteer
  ) -> [String] {
    switch field {
    case .file: [page.source.path]
    case .publisher: page.publisher(in: gazetteer).map { [$0] } ?? []
    case .meta(let field): page.source.facts.meta[field] ?? []
    case .section, .byline, .place, .institution, .agency, .cited, .speaker, .speakerClass: []
    }
  }

  /// Adds the labels of article `row` of `page`, the order of each as a person is shown.
  mutating func append(
    _ row: Int, of page: Corpus.Page, _ gazetteer: Gazetteer, _ labels: inout [LabelColumn]
  ) {
    let bytes = page.source.bytes.span
    for (column, number) in ofPage { labels[column].add(number) }
    add(page.table.articles[row].section, to: &labels[section], bytes)
    add(page.table.articles[row].byline, to: &labels[byline], bytes)
    for found in page.table.places[row] { add(found.name, to: &labels[place], bytes) }
    for found in page.tags.institutions[row] {
      let number = institutions.number(of: found.index) {
        labels[institution].number(of: gazetteer.name(of: found))
      }
      labels[institution].add(number)
    }
    for found in page.tags.agencies[row] {
      labels[agency].add(agencies.number(of: found, page, gazetteer, &labels[agency]))
    }
    for found in page.tags.cited[row] {
      labels[cited].add(outletsAndAgencies.number(of: found, page, gazetteer, &labels[cited]))
    }
    for found in page.speech.speakers[row] {
      add(found.name, to: &labels[speaker], bytes)
      labels[speakerClass].add(labels[speakerClass].number(of: found.kind.name))
    }
    for column in labels.indices { labels[column].endRow() }
  }

  private func add(_ range: ByteRange, to column: inout LabelColumn, _ page: Span<UInt8>) {
    column.add(column.number(of: range, in: page))
  }
}

/// The numbers of sources in one column.
private struct SourceNumbers: Sendable {
  private var agencies = NumberCache()
  private var outlets = NumberCache()

  mutating func number(
    of source: SourceName, _ page: Corpus.Page, _ gazetteer: Gazetteer, _ column: inout LabelColumn
  ) -> UInt32? {
    switch source {
    case .agency(let agency):
      agencies.number(of: agency.index) { column.number(of: gazetteer.name(of: agency)) }
    case .outlet(let outlet):
      outlets.number(of: outlet.index) { column.number(of: gazetteer.name(of: outlet)) }
    case .unknown(let range):
      column.number(of: range, in: page.source.bytes.span)
    }
  }
}

/// Numbers by the index of what has them, each asked for once.
private struct NumberCache: Sendable {
  private var numbers: [UInt32] = []

  private static let unknown = UInt32.max

  mutating func number(of index: UInt16, _ find: () -> UInt32?) -> UInt32? {
    let index = Int(index)
    while numbers.count <= index { numbers.append(Self.unknown) }
    if numbers[index] == Self.unknown { numbers[index] = find() ?? Self.unknown }
    return numbers[index] == Self.unknown ? nil : numbers[index]
  }
}
