import Diagnostics
import Gazetteer
import Grammar
import Indexing
import Querying
import TestSupport
import Testing

struct OracleTests {
  private static let words = [
    "Iran", "iran", "Irak", "kern", "kernwapens", "Noord-Korea", "noord", "Korea", "korea's",
    "Noord-Koreaanse", "Één", "een", "l’eau", "eau", "vice-president", "president", "7", "2026",
  ]
  private static let patterns = [
    "ir*", "ira?", "*n", "noord-k*", "noord*", "n*korea", "*", "k*n*", "?en", "*'eau", "vice-*",
  ]

  /// A random article: what the oracle reads, and what it reads like on a page.
  private static func article(
    _ generator: inout SeededGenerator
  ) -> (oracle: TextOracle, text: String) {
    let paragraphs = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      sentence(&generator)
    }
    let headline = sentence(&generator)
    let page = ([headline] + paragraphs).joined(separator: "\n") + "\n"
    return (TextOracle(headline: headline, paragraphs: paragraphs), page)
  }

  private static func sentence(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...9, using: &generator)).map { _ in
      word(&generator) + (Int.random(in: 0..<6, using: &generator) == 0 ? "," : "")
    }
    .joined(separator: " ")
  }

  private static func word(_ generator: inout SeededGenerator) -> String {
    words[Int.random(in: words.indices, using: &generator)]
  }

  private static let span = SourceSpan(0, 0)

  private static func term(_ generator: inout SeededGenerator) -> Term {
    switch Int.random(in: 0..<6, using: &generator) {
    case 0:
      let pattern = patterns[Int.random(in: patterns.indices, using: &generator)]
      return Term(pattern, kind: .pattern, span: span)
    case 1: return Term(word(&generator), kind: .exact, span: span)
    default: return Term(word(&generator), span: span)
    }
  }

  private static func node(depth: Int, _ generator: inout SeededGenerator) -> Query.Node {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 5), using: &generator) {
    case 0, 1: return .term(term(&generator))
    case 2, 3:
      let terms = (0..<Int.random(in: 2...3, using: &generator)).map { _ in term(&generator) }
      let isNear = Bool.random(using: &generator)
      return .phrase(terms, within: isNear ? Int.random(in: 1...6, using: &generator) : nil)
    case 4: return .field(FieldName("title", span: span), .term(term(&generator)))
    case 5: return .not(node(depth: depth - 1, &generator))
    case 6, 7:
      return .and([node(depth: depth - 1, &generator), node(depth: depth - 1, &generator)])
    default: return .or([node(depth: depth - 1, &generator), node(depth: depth - 1, &generator)])
    }
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `the index finds what reading every article finds`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var corpus = Corpus.empty
    var oracles: [TextOracle] = []
    for _ in 0..<4 {
      var builder = SegmentBuilder(.standard)
      for _ in 0..<12 {
        let (oracle, text) = Self.article(&generator)
        oracles.append(oracle)
        HandMadePage(text).add(to: &builder)
      }
      corpus = corpus.appending(builder)
    }
    var found = 0
    for _ in 0..<300 {
      let root = Self.node(depth: 3, &generator)
      let expected = oracles.indices.filter { oracles[$0].matches(root) }.map { UInt32($0 + 1) }
      let query = Query(root: root, span: Self.span)
      let numbers = try Search.matches(query, in: corpus, among: .all(of: corpus)).numbers
      #expect(numbers == expected, "\(query.canonical)")
      found += expected.isEmpty ? 0 : 1
    }
    #expect(found > 150)
  }
}
