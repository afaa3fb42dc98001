import Diagnostics

/// Reads one query: not binds closest, then words next to each other or `and`, then `or`.
///
/// It stops where its verb goes on: at an option, `|`, `>`, `;`, the line's end outside brackets, or a
/// bracket that it did not open.
struct QueryParser {
  var lexer: Lexer
  /// Where the query begins.
  private let start: Int
  /// How many brackets and negations are open.
  private var depth = 0
  /// The brackets of this query that are open, outermost first.
  private var openBrackets: [SourceSpan] = []
  /// Whether what is read is the value of a field.
  private var isInValue = false
  /// The operator that waits for its right side.
  private var pending: Operator?

  private struct Operator {
    let text: String
    let span: SourceSpan
  }

  init(_ lexer: Lexer) {
    self.lexer = lexer
    start = lexer.position
  }

  /// Reads the query that stands next; at least one byte of it does.
  mutating func readQuery() throws(Report) -> Query {
    let root = try readAlternatives()
    return Query(root: root, span: SourceSpan(start, lexer.tokenEnd))
  }
}

// MARK: - Operators

extension QueryParser {
  private mutating func readAlternatives() throws(Report) -> Query.Node {
    var nodes = [try readConjunction()]
    while takeOperator("or") { nodes.append(try readConjunction()) }
    return Self.joined(nodes, by: Query.Node.or) { node in
      if case .or(let inner) = node { inner } else { nil }
    }
  }

  private mutating func readConjunction() throws(Report) -> Query.Node {
    var nodes = [try readOperand()]
    while !isAtGroupEnd, !isAtOperator("or") {
      _ = takeOperator("and")
      nodes.append(try readOperand())
    }
    return Self.joined(nodes, by: Query.Node.and) { node in
      if case .and(let inner) = node { inner } else { nil }
    }
  }

  /// `nodes` under one operator, with those of the same operator among them dissolved.
  private static func joined(
    _ nodes: [Query.Node], by make: ([Query.Node]) -> Query.Node,
    inner: (Query.Node) -> [Query.Node]?
  ) -> Query.Node {
    nodes.count == 1 ? nodes[0] : make(nodes.flatMap { inner($0) ?? [$0] })
  }

  private mutating func readOperand() throws(Report) -> Query.Node {
    lexer.skipQuerySeparators()
    try refuseDanglingOperator()
    if takeOperator("not") || takeHyphen() {
      return try nested { (parser) throws(Report) in .not(try parser.readOperand()) }
    }
    pending = nil
    return isInValue ? try readValue() : try readPrimary()
  }

  private mutating func nested(
    _ read: (inout QueryParser) throws(Report) -> Query.Node
  ) throws(Report) -> Query.Node {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Limits.depth else { throw .tooDeep(at: lexer.nextCharacter) }
    return try read(&self)
  }

  /// Whether the group or the whole query is over.
  private var isAtGroupEnd: Bool {
    mutating get {
      lexer.skipQuerySeparators()
      return lexer.current == Ascii.close || lexer.isAtOption || lexer.isAtQueryEnd
    }
  }

  private mutating func isAtOperator(_ word: String) -> Bool {
    lexer.skipQuerySeparators()
    return lexer.operatorEnd(word) != nil
  }

  private mutating func takeOperator(_ word: String) -> Bool {
    lexer.skipQuerySeparators()
    guard let end = lexer.operatorEnd(word) else { return false }
    pending = Operator(text: word, span: SourceSpan(lexer.position, end))
    lexer.position = end
    lexer.tokenEnd = end
    return true
  }

  /// Consumes the `-` of `-word`.
  private mutating func takeHyphen() -> Bool {
    guard lexer.current == Ascii.hyphen else { return false }
    pending = Operator(text: "-", span: lexer.nextCharacter)
    lexer.position += 1
    lexer.tokenEnd = lexer.position
    return true
  }

  /// Refuses an operator, or the end of the group, where an operand is expected.
  private mutating func refuseDanglingOperator() throws(Report) {
    if let pending, pending.text == "-", lexer.position > pending.span.end {
      throw .danglingOperator("-", missing: "behind", at: pending.span)
    }
    if isAtGroupEnd { throw missingOperand() }
    for word in ["and", "or"] {
      guard let end = lexer.operatorEnd(word) else { continue }
      throw .danglingOperator(word, missing: "before", at: SourceSpan(lexer.position, end))
    }
  }

  private mutating func missingOperand() -> Report {
    lexer.endsOpen = lexer.isAtEnd && lexer.openBrackets > 0
    if lexer.endsOpen, let open = openBrackets.last { return .unclosedBracket(at: open) }
    guard let pending else { return .nothingToFind(at: SourceSpan(start, lexer.position)) }
    return .danglingOperator(pending.text, missing: "behind", at: pending.span)
  }
}

// MARK: - Operands

extension QueryParser {
  private mutating func readPrimary() throws(Report) -> Query.Node {
    if lexer.current == Ascii.open { return try readGroup() }
    guard let field = lexer.takeFieldName() else { return try readTerm() }
    guard lexer.isAtFieldValue else {
      throw .emptyValue(of: field.text, at: SourceSpan(field.span.start, field.span.end + 1))
    }
    isInValue = true
    defer { isInValue = false }
    return .field(field, try readDirectValue())
  }

  private mutating func readDirectValue() throws(Report) -> Query.Node {
    lexer.current == Ascii.open ? try readGroup() : try readTermOrRange()
  }

  /// Reads an operand within the brackets of a field.
  private mutating func readValue() throws(Report) -> Query.Node {
    if lexer.current == Ascii.open { return try readGroup() }
    if let field = lexer.takeFieldName() { throw .fieldInField(field.text, at: field.span) }
    return try readTermOrRange()
  }

  private mutating func readGroup() throws(Report) -> Query.Node {
    let open = lexer.nextCharacter
    openBrackets.append(open)
    lexer.position += 1
    lexer.openBrackets += 1
    lexer.skipQuerySeparators()
    if lexer.take(Ascii.close) {
      throw .emptyBrackets(at: SourceSpan(open.start, lexer.position))
    }
    let node = try nested { (parser) throws(Report) in try parser.readAlternatives() }
    lexer.skipQuerySeparators()
    guard lexer.take(Ascii.close) else {
      lexer.endsOpen = lexer.isAtEnd
      throw .unclosedBracket(at: open)
    }
    lexer.openBrackets -= 1
    openBrackets.removeLast()
    return node
  }
}
