/// Queries written out so that reading them gives an equal query: words next to each other for `and`,
/// lower-case `or` and `not`, brackets and quotes only where they must stand.
extension Query {
  /// The query on one line.
  package var canonical: String { root.canonical }
}

extension Query.Node {
  /// The node on one line.
  package var canonical: String {
    switch self {
    case .term(let term): term.canonical
    case .phrase(let terms, let distance):
      Self.phrase(terms) + (distance.map { "~\($0)" } ?? "")
    case .field(let field, let value):
      "\(field.text):" + (value.isCompound ? "(\(value.canonical))" : value.canonical)
    case .range(let start, let end):
      "\(start?.canonicalRangeEnd ?? "")..\(end?.canonicalRangeEnd ?? "")"
    case .and(let nodes):
      nodes.map { $0.isAlternatives ? "(\($0.canonical))" : $0.canonical }.joined(separator: " ")
    case .or(let nodes): nodes.map(\.canonical).joined(separator: " or ")
    case .not(let node): "not " + (node.isList ? "(\(node.canonical))" : node.canonical)
    }
  }

  private var isAlternatives: Bool { if case .or = self { true } else { false } }

  private var isList: Bool { if case .and = self { true } else { isAlternatives } }

  /// Whether the node must stand in brackets behind a field's colon.
  private var isCompound: Bool { if case .not = self { true } else { isList } }

  private static func phrase(_ terms: [Term]) -> String {
    let text = terms.map(\.text).joined(separator: " ")
    let isExact = terms.allSatisfy { $0.kind == .exact }
    return (isExact ? "=" : "") + Text.doubleQuoted(text)
  }
}

extension Term {
  /// The term with the marks of its kind.
  package var canonical: String {
    switch kind {
    case .plain: isBare ? text : Text.doubleQuoted(text)
    case .exact: "=" + (isBare ? text : Text.doubleQuoted(text))
    case .pattern: text
    case .expression: "/" + Self.escapingSlashes(text) + "/"
    }
  }

  /// The term as one end of a range, where two dots would end it.
  fileprivate var canonicalRangeEnd: String {
    let touchesDots = text.utf8.first == Ascii.dot || text.utf8.last == Ascii.dot
    return isBare && !touchesDots ? text : Text.doubleQuoted(text)
  }

  /// Whether the text reads as this one word wherever a term can stand.
  private var isBare: Bool {
    guard let first = text.unicodeScalars.first, text.utf8.last != Ascii.comma else { return false }
    return !"-=/#,".unicodeScalars.contains(first)
      && !Lexer.typographicDoubleQuotes.contains(first)
      && text.unicodeScalars.allSatisfy { Text.isBare($0) && $0 != "*" && $0 != "?" }
      && !["and", "or", "not"].contains(text.lowercased())
      && !hasFieldName && !hasRangeDots && !endsWithDistance
  }

  private var hasFieldName: Bool {
    var lexer = Lexer(text, variables: .keptAsWritten)
    return lexer.takeFieldName() != nil
  }

  private var hasRangeDots: Bool {
    let lexer = Lexer(text, variables: .keptAsWritten)
    return lexer.rangeDots(in: 0..<lexer.bytes.count) != nil
  }

  private var endsWithDistance: Bool {
    text.utf8.reversed().drop(while: Ascii.isDigit).first == Ascii.tilde
  }

  private static func escapingSlashes(_ text: String) -> String {
    var written = ""
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if scalar == "/" && !isEscaped { written += "\\" }
      isEscaped = scalar == "\\" && !isEscaped
      written.unicodeScalars.append(scalar)
    }
    return written
  }
}
