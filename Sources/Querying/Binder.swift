import Diagnostics
import Gazetteer
import Grammar
import Indexing

/// Turns a query into a plan: resolves fields and values, and reports what cannot be meant.
struct Binder {
  /// How deep brackets and `not` may nest; deeper would cost stack, not meaning.
  static let deepest = 200

  let corpus: Corpus
  let gazetteer: Gazetteer

  /// The plan of `query`.
  func plan(_ query: Query) throws(Report) -> Plan {
    try plan(query.root, depth: 0, span: query.span)
  }

  private func plan(_ node: Query.Node, depth: Int, span: SourceSpan) throws(Report) -> Plan {
    try Self.checkDepth(depth, span)
    switch node {
    case .term(let term):
      return .words(try sequence([term], within: nil, isHeadlineOnly: false))
    case .phrase(let terms, let within):
      return .words(try sequence(terms, within: within, isHeadlineOnly: false))
    case .field(let name, let value):
      return try plan(of: Field(name), name, value, depth: depth + 1, span: span)
    case .range(let from, let to):
      throw Report(
        .badQuery, "a range needs a field in front of it", at: (from ?? to)?.span ?? span,
        help: "write date:2026-01-13..2026-01-14")
    case .and(let nodes):
      return .all(try nodes.map { node throws(Report) in
        try plan(node, depth: depth + 1, span: span)
      })
    case .or(let nodes):
      return .any(try nodes.map { node throws(Report) in
        try plan(node, depth: depth + 1, span: span)
      })
    case .not(let node):
      return .except(try plan(node, depth: depth + 1, span: span))
    }
  }

  /// The plan of the value `node` of the field `name`.
  private func plan(
    of field: Field, _ name: FieldName, _ node: Query.Node, depth: Int, span: SourceSpan
  ) throws(Report) -> Plan {
    try Self.checkDepth(depth, span)
    switch node {
    case .and(let nodes):
      return .all(try nodes.map { node throws(Report) in
        try plan(of: field, name, node, depth: depth + 1, span: span)
      })
    case .or(let nodes):
      return .any(try nodes.map { node throws(Report) in
        try plan(of: field, name, node, depth: depth + 1, span: span)
      })
    case .not(let node):
      return .except(try plan(of: field, name, node, depth: depth + 1, span: span))
    case .field(let inner, _):
      throw Report(
        .badQuery, "the field “\(inner.text)” stands inside the field “\(name.text)”",
        at: inner.span, help: "close the brackets of “\(name.text)” first")
    case .term(let term):
      return try leaf(field, name, [term], within: nil)
    case .phrase(let terms, let within):
      return try leaf(field, name, terms, within: within)
    case .range(let from, let to):
      return try range(field, name, from: from, to: to)
    }
  }

  private func leaf(
    _ field: Field, _ name: FieldName, _ terms: [Term], within: Int?
  ) throws(Report) -> Plan {
    if field == .headline {
      return .words(try sequence(terms, within: within, isHeadlineOnly: true))
    }
    guard let value = FieldValue(terms) else {
      throw Report(.badQuery, "the field “\(name.text)” has no value", at: name.span)
    }
    if within != nil {
      throw Report(
        .badQuery, "~N looks for words of the text, not for a value of “\(name.text)”",
        at: value.span, help: "take ~N away")
    }
    return try ValueBinder(corpus: corpus, gazetteer: gazetteer, name: name).plan(field, value)
  }

  private func range(
    _ field: Field, _ name: FieldName, from: Term?, to: Term?
  ) throws(Report) -> Plan {
    guard field == .moment else {
      throw Report(
        .badQuery, "the field “\(name.text)” takes no range", at: (from ?? to)?.span ?? name.span,
        help: "ranges are for times, such as date:2026-01-13..2026-01-14")
    }
    let first = try from.map { term throws(Report) in try Self.moments(FieldValue(term)) }
    let last = try to.map { term throws(Report) in try Self.moments(FieldValue(term)) }
    let start = first?.lowerBound ?? .min
    let end = last?.upperBound ?? .max
    guard start <= end, let span = (from ?? to)?.span else {
      throw Report(
        .badDate, "the range ends before it begins", at: from?.span ?? name.span,
        help: "put the earlier date first")
    }
    _ = span
    return .moments(start...end)
  }

  /// The moments a date stands for.
  static func moments(_ value: FieldValue) throws(Report) -> ClosedRange<Int64> {
    guard let moments = DateText.moments(of: value.text) else {
      throw Report(
        .badDate, "“\(value.text)” is not a date", at: value.span,
        help: "write 2026, 2026-01, 2026-01-14, 2026-W03 or 2026-01-14T06:30Z")
    }
    return moments
  }

  private static func checkDepth(_ depth: Int, _ span: SourceSpan) throws(Report) {
    guard depth > deepest else { return }
    throw Report(
      .badQuery, "the query nests deeper than \(deepest) levels", at: span,
      help: "take out brackets that are not needed")
  }
}

extension Binder {
  private func sequence(
    _ terms: [Term], within: Int?, isHeadlineOnly: Bool
  ) throws(Report) -> WordSequence {
    if let within, !(1...PlacedParts.reach).contains(within) {
      throw Report(
        .badQuery, "~\(within) is out of reach", at: terms.first?.span,
        help: "~N takes a number from 1 to \(PlacedParts.reach)")
    }
    var kept: [Term] = []
    var matchers: [WordMatcher] = []
    for term in terms {
      guard let matcher = try WordMatcher(term) else { continue }
      kept.append(term)
      matchers.append(matcher)
    }
    guard !matchers.isEmpty else {
      let text = terms.map(\.text).joined(separator: " ")
      throw Report(
        .badQuery, "there is no word to look for in “\(text)”", at: terms.first?.span,
        help: "a word has at least one letter or digit")
    }
    return WordSequence(
      terms: matchers, within: matchers.count > 1 ? within : nil, isHeadlineOnly: isHeadlineOnly,
      sameAs: Self.firstEqual(kept))
  }

  /// For each term the index of the first one that is equal to it.
  private static func firstEqual(_ terms: [Term]) -> [Int] {
    var first: [String: Int] = [:]
    return terms.enumerated().map { index, term in
      let key = "\(term.kind) \(term.text)"
      first[key] = first[key] ?? index
      return first[key] ?? index
    }
  }
}
