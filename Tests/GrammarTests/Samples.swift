import Diagnostics
import Grammar

/// The verbs that the tests speak.
let sampleLexicon = Lexicon([
  VerbSyntax(name: "find", reads: .query, flagOptions: ["explain"]),
  VerbSyntax(name: "where", reads: .query),
  VerbSyntax(
    name: "load", reads: .words, valueOptions: ["as-of", "format"], flagOptions: ["strict"]),
  VerbSyntax(name: "group", reads: .words, valueOptions: ["top", "unit"]),
  VerbSyntax(name: "count", reads: .words),
  VerbSyntax(name: "corpus", reads: .words),
  VerbSyntax(name: "all", reads: .words),
  VerbSyntax(name: "as", reads: .words),
  VerbSyntax(name: "expect", reads: .words),
  VerbSyntax(name: "let", reads: .words),
  VerbSyntax(name: "show", reads: .words),
  VerbSyntax(name: "kwic", reads: .words, valueOptions: ["window", "sort"]),
  VerbSyntax(name: "sample", reads: .words, valueOptions: ["seed"]),
  VerbSyntax(name: "parse", reads: .words),
  VerbSyntax(
    name: "time", reads: .statement, valueOptions: ["runs", "format"], flagOptions: ["cold"]),
])

/// What reading a text gives: its statements in canonical form and its reports, in order.
enum Reading: Equatable {
  case statement(String)
  case report(Code)
}

/// A parser of `text` with the sample verbs.
func sampleParser(
  of text: String, variables: Variables = .values([:]), allowsPrefixes: Bool = false
) -> Parser {
  Parser(
    Source(name: "test", text: text), lexicon: sampleLexicon, variables: variables,
    allowsPrefixes: allowsPrefixes)
}

/// Everything that `text` gives, reading on behind each fault.
func readings(of text: String, variables: Variables = .values([:])) -> [Reading] {
  var parser = sampleParser(of: text, variables: variables)
  var readings: [Reading] = []
  while true {
    do throws(Report) {
      guard let statement = try parser.next() else { return readings }
      readings.append(.statement(statement.canonical))
    } catch {
      readings.append(.report(error.code))
    }
  }
}

/// The one statement that `text` holds.
func statement(
  _ text: String, variables: Variables = .values([:]), allowsPrefixes: Bool = false
) throws -> Statement {
  var parser = sampleParser(of: text, variables: variables, allowsPrefixes: allowsPrefixes)
  guard let statement = try parser.next(), try parser.next() == nil else {
    throw Report(.failed, "not one statement: \(text)")
  }
  return statement
}

/// The query of `find` when it reads `text`.
func query(_ text: String, variables: Variables = .values([:])) throws -> Query {
  let argument = try statement("find " + text, variables: variables).stages[0].arguments.first
  guard case .query(let query) = argument else { throw Report(.failed, "no query: \(text)") }
  return query
}

/// The report that reading `text` ends with.
func firstReport(
  of text: String, variables: Variables = .values([:]), allowsPrefixes: Bool = false
) -> Report? {
  var parser = sampleParser(of: text, variables: variables, allowsPrefixes: allowsPrefixes)
  do throws(Report) {
    while try parser.next() != nil {}
    return nil
  } catch {
    return error
  }
}
