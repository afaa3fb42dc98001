import Articles
import Characters
package import Diagnostics
package import Gazetteer
package import Indexing
import Loading
import Scanning
package import Tables
import Tagging

/// Answers why an article has the values it has.
package enum Why {
  /// How many bytes of the text stand on each side of the words a value rests on.
  static let reach = 16

  /// What the derived values of an article rest on.
  ///
  /// One row a piece of evidence: the field, its value, the words of the page with their context,
  /// the rule, the table row, and what it weighed; what competed and lost weighs 0.
  /// - Parameters:
  ///   - number: the article.
  ///   - field: a field's name to show only its evidence, or `nil` for all.
  ///   - corpus: the corpus that `number` is of.
  ///   - gazetteer: the tables that name values and rows.
  ///   - span: where the number or the field was typed.
  /// - Returns: one row a piece of evidence.
  /// - Throws: a report when there is no such article or no such field.
  package static func table(
    _ number: UInt32, field: String? = nil, in corpus: Corpus, gazetteer: Gazetteer = .standard,
    at span: SourceSpan? = nil
  ) throws(Report) -> Table {
    guard let location = corpus.location(of: number) else {
      throw .noSuchArticle(number, of: corpus.articleCount, at: span)
    }
    let wanted = try field.map { name throws(Report) in try self.field(named: name, at: span) }
    let reader = EvidenceReader(corpus.segments[location.segment], location.article, gazetteer)
    let rows = reader.rows().filter { wanted == nil || $0.field == wanted }
    return table(rows, number, wanted)
  }

  /// The fields that have evidence, in the order of the record.
  package static var fields: [String] { ["published"] + TagField.allCases.map(\.rawValue) }

  private static func field(named name: String, at span: SourceSpan?) throws(Report) -> String {
    let folded = Folding.fold(name)
    let full = Key(named: folded)?.rawValue ?? folded
    if fields.contains(full) { return full }
    if ["date", "day", "week", "month", "hour"].contains(full) { return "published" }
    throw .unknownEvidence(name, among: fields + ["country", "source"], at: span)
  }

  private static func table(_ rows: [EvidenceRow], _ number: UInt32, _ field: String?) -> Table {
    let subject = field.map { "\($0) of article \(number)" } ?? "article \(number)"
    return Table(
      columns: [
        Column("field", layout: field == nil ? .whole : .machineOnly, .text(rows.map(\.field))),
        Column("value", .text(rows.map(\.value))),
        Column("before", layout: .machineOnly, .text(rows.map(\.before))),
        Column("text", .text(rows.map(\.text))),
        Column("after", layout: .machineOnly, .text(rows.map(\.after))),
        Column("rule", .text(rows.map(\.rule))),
        Column("reason", layout: .machineOnly, .text(rows.map(\.reason))),
        Column("row", .text(rows.map(\.row))),
        Column("weight", layout: .whole, .integer(rows.map(\.weight))),
      ],
      notes: rows.isEmpty ? ["\(subject): no value, so no evidence"] : notes(rows))
  }

  /// What each rule among `rows` means, and what a weight of 0 does.
  private static func notes(_ rows: [EvidenceRow]) -> [String] {
    var notes: [String] = []
    for row in rows {
      let note = "\(row.rule): \(row.reason)"
      if !notes.contains(note) { notes.append(note) }
    }
    if rows.contains(where: { $0.weight == 0 }) { notes.append("weight 0: competed and lost") }
    return notes
  }
}

/// A piece of evidence as it is shown.
struct EvidenceRow: Equatable {
  let field: String
  let value: String?
  let before: String
  let text: String
  let after: String
  let rule: String
  let reason: String
  let row: String?
  let weight: Int
}

/// Reads the evidence of one article.
struct EvidenceReader {
  private let segment: Corpus.Segment
  private let index: Int
  private let page: Corpus.Page
  private let row: Int
  private let gazetteer: Gazetteer

  init(_ segment: Corpus.Segment, _ index: Int, _ gazetteer: Gazetteer) {
    self.segment = segment
    self.index = index
    (page, row) = segment.page(of: index)
    self.gazetteer = gazetteer
  }

  /// The time first, then the fields in the order of their enumeration, each as it was found.
  func rows() -> [EvidenceRow] {
    let found = Tagger(gazetteer, choices: page.tags.choices).evidence(
      of: row, in: page.tags, page.table, page.source.bytes.span)
    var rows = (published.map { [$0] } ?? []) + (publisher.map { [$0] } ?? [])
    for field in TagField.allCases {
      for evidence in found + page.speech.evidence[row] where evidence.field == field {
        rows.append(self.row(evidence))
      }
    }
    return rows
  }

  private func row(_ evidence: Evidence) -> EvidenceRow {
    let context = context(of: evidence.span)
    return EvidenceRow(
      field: evidence.field.rawValue, value: value(evidence.value), before: context.before,
      text: context.words, after: context.after, rule: evidence.rule.rawValue,
      reason: evidence.rule.explanation,
      row: evidence.own?.text ?? evidence.row.map { "\($0.file.rawValue):\($0.line)" },
      weight: evidence.weight)
  }

  /// The publisher that the container names; that of the page is found with the other values.
  private var publisher: EvidenceRow? {
    let name = page.source.facts.publisher
    guard !name.isEmpty else { return nil }
    return EvidenceRow(
      field: TagField.sourcePublisher.rawValue, value: name, before: "", text: "", after: "",
      rule: "container", reason: "given by the container of the page", row: nil, weight: 1)
  }

  private var published: EvidenceRow? {
    segment.published[index].map { published in
      let context = context(of: published.text)
      return EvidenceRow(
        field: "published",
        value: UniversalTime.text(published.earliest) + ".." + UniversalTime.text(published.latest),
        before: context.before, text: context.words, after: context.after,
        rule: published.basis.rawValue, reason: reason(of: published),
        row: nil, weight: 1)
    }
  }

  private func reason(of published: Published) -> String {
    let capture = UniversalTime.text(page.source.capture)
    return switch published.basis {
    case .age, .day, .week, .month: "counted back from the capture, \(capture)"
    case .stamp: "the date or time that stands with the article"
    case .stampWithoutYear:
      "the date that stands with the article, its year from the capture, \(capture)"
    case .container: "given by the container; the page itself names no time"
    case .dateline: "the date in the dateline"
    case .datelineWithoutYear: "the date in the dateline, its year from the capture, \(capture)"
    }
  }

  private func value(_ value: TagValue) -> String? {
    switch value {
    case .country(let country): gazetteer.code(of: country)
    case .institution(let institution): gazetteer.name(of: institution)
    case .source(let source): page.name(of: source, in: gazetteer)
    case .language(let language): language.rawValue
    case .speaker(let name): PageText.line(name, of: page.source.bytes.span)
    case .none: nil
    }
  }

  /// The words of `span`, and a little of the line on both sides.
  private func context(of span: ByteRange) -> (before: String, words: String, after: String) {
    let bytes = page.source.bytes
    let start = edge(from: Int(span.start), by: -1, in: bytes)
    let end = edge(from: Int(span.end), by: 1, in: bytes)
    return (
      PageText.verbatim(ByteRange(start, Int(span.start)), of: bytes.span),
      PageText.line(span, of: bytes.span),
      PageText.verbatim(ByteRange(Int(span.end), end), of: bytes.span)
    )
  }

  private static func isInsideCharacter(_ edge: Int, _ bytes: [UInt8]) -> Bool {
    edge < bytes.count && bytes[edge] & 0xc0 == 0x80
  }

  /// The end of the context: a line's end, or a blank about ``Why/reach`` bytes away.
  private func edge(from offset: Int, by step: Int, in bytes: [UInt8]) -> Int {
    var edge = offset
    var distance = 0
    while distance < Why.reach * 2 || Self.isInsideCharacter(edge, bytes) {
      let next = step < 0 ? edge - 1 : edge
      guard next >= 0, next < bytes.count, !ASCII.isLineBreak(bytes[next]) else { break }
      if distance >= Why.reach, bytes[next] == 0x20 { break }
      edge += step
      distance += 1
    }
    return edge
  }
}
