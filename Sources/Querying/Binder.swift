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
      return .words(try sequence([term], within: nil, in: .text))
    case .phrase(let terms, let within):
      return .words(try sequence(terms, within: within, in: .text))
    case .field(let name, let value):
      return try plan(of: Field(name), name, value, depth: depth + 1, span: span)
    case .range(let from, let to):
      throw .rangeWithoutField(at: (from ?? to)?.span ?? span)
    case .and(let nodes):
      return .all(
        try nodes.map { node throws(Report) in
          try plan(node, depth: depth + 1, span: span)
        })
    case .or(let nodes):
      return .any(
        try nodes.map { node throws(Report) in
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
      return .all(
        try nodes.map { node throws(Report) in
          try plan(of: field, name, node, depth: depth + 1, span: span)
        })
    case .or(let nodes):
      return .any(
        try nodes.map { node throws(Report) in
          try plan(of: field, name, node, depth: depth + 1, span: span)
        })
    case .not(let node):
      return .except(try plan(of: field, name, node, depth: depth + 1, span: span))
    case .field(let inner, _):
      throw .fieldInField(inner, name)
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
    if field == .headline || field == .quote {
      let place = field == .headline ? WordSequence.Place.headline : .quotes
      return .words(try sequence(terms, within: within, in: place))
    }
    guard let value = FieldValue(terms) else { throw .emptyValue(name) }
    if within != nil { throw .distanceInField(name, at: value.span) }
    return try ValueBinder(corpus: corpus, gazetteer: gazetteer, name: name).plan(field, value)
  }

  private func range(
    _ field: Field, _ name: FieldName, from: Term?, to: Term?
  ) throws(Report) -> Plan {
    guard field == .moment else {
      throw .rangeInField(name, at: (from ?? to)?.span ?? name.span)
    }
    let first = try from.map { term throws(Report) in try Self.moments(FieldValue(term)) }
    let last = try to.map { term throws(Report) in try Self.moments(FieldValue(term)) }
    let start = first?.lowerBound ?? .min
    let end = last?.upperBound ?? .max
    guard start <= end else { throw .backwardRange(at: from?.span ?? name.span) }
    return .moments(start...end)
  }

  /// The moments a date stands for.
  static func moments(_ value: FieldValue) throws(Report) -> ClosedRange<Int64> {
    guard let moments = DateText.moments(of: value.text) else {
      throw .badDate(value)
    }
    return moments
  }

  private static func checkDepth(_ depth: Int, _ span: SourceSpan) throws(Report) {
    if depth > deepest { throw .tooDeep(at: span) }
  }
}

extension Binder {
  private func sequence(
    _ terms: [Term], within: Int?, in place: WordSequence.Place
  ) throws(Report) -> WordSequence {
    if let within, !(1...PlacedParts.reach).contains(within) {
      throw .distanceOutOfReach(within, at: terms.first?.span)
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
      throw .nothingToFind(text, at: terms.first?.span)
    }
    return WordSequence(
      terms: matchers, within: matchers.count > 1 ? within : nil, place: place,
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
