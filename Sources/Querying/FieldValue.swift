import Diagnostics
import Grammar

/// The value of a field: a term, or the words of a quoted one.
struct FieldValue {
  let text: String
  let kind: Term.Kind
  let span: SourceSpan

  init(_ term: Term) {
    text = term.text
    kind = term.kind
    span = term.span
  }

  /// The value that `terms` spell together; `nil` when there are none.
  init?(_ terms: [Term]) {
    guard let first = terms.first, let last = terms.last else { return nil }
    text = terms.map(\.text).joined(separator: " ")
    kind = terms.count == 1 ? first.kind : .plain
    span = SourceSpan(first.span.start, last.span.end)
  }

  /// The value as a term, for what reads terms.
  var term: Term { Term(text, kind: kind, span: span) }
}
