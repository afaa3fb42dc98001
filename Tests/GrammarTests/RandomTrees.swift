import Diagnostics
import Grammar
import TestSupport

/// Makes random statements and queries as the parser could have read them.
struct RandomTrees {
  private var generator: SeededGenerator
  private let nowhere = SourceSpan(0, 0)

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &generator)]
  }

  /// Some words, made to look like what they are not.
  private mutating func text() -> String {
    let parts = [
      "a", "Iran", "é", "'", "’", "\"", "\\", "$", "$x", "(", ")", "|", ";", ">", ">=", "=", ":",
      "*", "?", "-", "--", "/", "~5", "..", ".", ",", "#", "!", "or", "not", "AND", "“", "‘", "\n",
      "\t", "\u{1B}", "\u{202E}", "\u{200D}", "🏴", "x:", "9",
    ]
    let count = Int.random(in: 1...3, using: &generator)
    return (0..<count).map { _ in pick(parts) }.joined()
  }
}

// MARK: - Statements

extension RandomTrees {
  /// A random statement whose statements within statements are at most `depth` deep.
  mutating func statement(depth: Int = 2) -> Statement {
    let count = Int.random(in: 1...3, using: &generator)
    var stages = (1..<count).map { _ in stage(depth: 0) }
    stages.append(stage(depth: depth))
    return Statement(
      name: chance(20) ? Word(pick(["iran", "x-1", "_", "élan"]), span: nowhere) : nil,
      stages: stages,
      redirect: chance(20) ? Redirect(path: word(), appends: chance(50)) : nil, span: nowhere)
  }

  private mutating func stage(depth: Int) -> Stage {
    let verbs = ["find", "load", "group", "kept"] + (depth > 0 ? ["time", "time"] : [])
    let verb = pick(verbs)
    return Stage(
      verb: Word(verb, span: nowhere), arguments: arguments(of: verb, depth: depth), span: nowhere)
  }

  private mutating func arguments(of verb: String, depth: Int) -> [Argument] {
    switch verb {
    case "find":
      let explain = chance(30) ? [option("explain", hasValue: false)] : []
      return chance(50) ? [.query(query())] + explain : explain + [.query(query())]
    case "load": return words { $0.option($0.pick(["as-of", "format"]), hasValue: true) }
    case "group": return words { $0.option("top", hasValue: true) }
    case "time":
      let options = chance(50) ? [option("runs", hasValue: true)] : []
      return options + [.statement(statement(depth: depth - 1))]
    default: return []
    }
  }

  private mutating func words(_ option: (inout RandomTrees) -> Argument) -> [Argument] {
    (0..<Int.random(in: 0...3, using: &generator)).map { _ in
      chance(30) ? option(&self) : .word(word())
    }
  }

  private mutating func option(_ name: String, hasValue: Bool) -> Argument {
    .option(name: Word(name, span: nowhere), value: hasValue ? word() : nil)
  }

  private mutating func word() -> Word {
    Word(text(), isQuoted: chance(20), endsWithComma: false, span: nowhere)
  }
}

// MARK: - Queries

extension RandomTrees {
  /// A random query.
  mutating func query() -> Query { Query(root: node(depth: 3, inField: false), span: nowhere) }

  private mutating func node(depth: Int, inField: Bool) -> Query.Node {
    guard depth > 0 else { return leaf(inField: inField) }
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: return .not(node(depth: depth - 1, inField: inField))
    case 1: return .and(children(depth: depth, inField: inField).filter { !$0.isAnd })
    case 2: return .or(children(depth: depth, inField: inField).filter { !$0.isOr })
    case 3 where !inField:
      let name = FieldName(pick(["country", "date", "source.cited"]), span: nowhere)
      return .field(name, node(depth: depth - 1, inField: true))
    default: return leaf(inField: inField)
    }
  }

  /// Nodes to stand under one operator; the last two are leaves, so that two remain in any case.
  private mutating func children(depth: Int, inField: Bool) -> [Query.Node] {
    [node(depth: depth - 1, inField: inField), leaf(inField: inField), leaf(inField: inField)]
  }

  private mutating func leaf(inField: Bool) -> Query.Node {
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: return .term(term(pick(["a*", "*z", "t?st", "noord-k*"]), .pattern))
    case 1: return .term(term(pick(["a|b", "a/b", #"\d+ x"#, "[^/]\"", "#"]), .expression))
    case 2: return phrase()
    case 3 where inField: return range()
    default: return .term(term(spaceless(), chance(20) ? .exact : .plain))
    }
  }

  private mutating func phrase() -> Query.Node {
    let kind: Term.Kind = chance(20) ? .exact : .plain
    let terms = (0..<Int.random(in: 2...3, using: &generator)).map { _ in term(spaceless(), kind) }
    return .phrase(terms, within: chance(30) ? Int.random(in: 1...9, using: &generator) : nil)
  }

  private mutating func range() -> Query.Node {
    let start = chance(70) ? term(text(), .plain) : nil
    return .range(from: start, to: start == nil || chance(50) ? term(text(), .plain) : nil)
  }

  private mutating func spaceless() -> String {
    String(String.UnicodeScalarView(text().unicodeScalars.filter { !$0.properties.isWhitespace }))
      + pick(["", "b"])
  }

  private func term(_ text: String, _ kind: Term.Kind) -> Term {
    Term(text.isEmpty ? "b" : text, kind: kind, span: nowhere)
  }
}

extension Query.Node {
  fileprivate var isAnd: Bool { if case .and = self { true } else { false } }
  fileprivate var isOr: Bool { if case .or = self { true } else { false } }
}
