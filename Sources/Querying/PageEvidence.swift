import Articles
import Indexing
import Loading
import Scanning
import Tables

/// The fields that the structure of a page gives, not the meaning of its words.
enum PageField: String, CaseIterable {
  case headline, kind, section, byline, place

  /// Why it has its value, in one line.
  var reason: String {
    switch self {
    case .headline: "the line that stands above the text as its title"
    case .kind: "the story the page is about is a lead, a short item of a list a brief"
    case .section: "the heading that the article stands under"
    case .byline: "the line that says who wrote it"
    case .place: "the place that the dateline names"
    }
  }
}

extension EvidenceReader {
  /// The words of the page that the fields of its structure are.
  var structure: [EvidenceRow] {
    let article = page.table.articles[row]
    let first = page.table.segments[article.segments].first { $0.article == UInt32(row) }
    let rows =
      [(PageField.headline, article.headline)] + [(.kind, first?.range ?? .none)]
      + [(.section, article.section), (.byline, article.byline)]
      + page.table.places[row].map { (.place, $0.name) }
    return rows.filter { !$0.1.isEmpty }.map { row($0.0, at: $0.1) }
  }

  private func row(_ field: PageField, at span: ByteRange) -> EvidenceRow {
    let context = context(of: span)
    let label = PageText.label(span, of: page.source.bytes.span)
    return EvidenceRow(
      field: field.rawValue, value: field == .kind ? page.table.articles[row].kind.name : label,
      before: context.before, text: context.words, after: context.after, rule: field.rawValue,
      reason: field.reason, row: nil, weight: 1)
  }

  /// The labels of the page's container.
  var meta: [EvidenceRow] {
    MetaField.allCases.flatMap { field in
      (page.source.facts.meta[field] ?? []).map { label in
        EvidenceRow(
          field: "meta.\(field.rawValue)", value: label, before: "", text: "", after: "",
          rule: "container", reason: "given by the container of the page", row: nil, weight: 1)
      }
    }
  }
}
