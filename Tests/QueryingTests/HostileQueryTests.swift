import Diagnostics
import Grammar
import Indexing
import Querying
import Testing

struct HostileQueryTests {
  private let span = SourceSpan(0, 1)

  private func matches(_ root: Query.Node) throws -> [UInt32] {
    try Search.matches(
      Query(root: root, span: span), in: SamplePages.corpus, among: .all(of: SamplePages.corpus)
    ).numbers
  }

  private func term(_ text: String) -> Query.Node { .term(Term(text, span: span)) }

  @Test func `ten thousand terms are looked up`() throws {
    let terms = (0..<10_000).map { term("woord\($0)") }
    #expect(try matches(.or(terms + [term("storm")])) == [6])
    #expect(try matches(.and(terms + [term("storm")])) == [])
  }

  @Test func `a phrase of ten thousand words is looked up`() throws {
    let terms = (0..<10_000).map { _ in Term("prijs", span: span) }
    #expect(try matches(.phrase(terms, within: nil)) == [])
    #expect(try matches(.phrase(terms, within: 1_000)) == [])
  }

  @Test func `what nests too deep is reported`() {
    var root = term("storm")
    for _ in 0..<5_000 { root = .not(root) }
    #expect(throws: Report.self) { try matches(root) }
    var shallow = term("storm")
    for _ in 0..<100 { shallow = .not(shallow) }
    #expect(throws: Never.self) { try matches(shallow) }
  }

  @Test func `a word of a megabyte is found as itself and as a pattern`() throws {
    let word = String(repeating: "ab", count: 500_000)
    let corpus = SamplePages.corpus([("a", "OSLO (ANP) - \(word)\n")])
    #expect(try find("abab*", in: corpus) == [1])
    let long = Query(root: term(word), span: span)
    #expect(try Search.matches(long, in: corpus, among: .all(of: corpus)).numbers == [1])
  }

  @Test func `bytes that are no text are searched around`() throws {
    let bytes = Array("OSLO (ANP) - Storm \0 ".utf8) + [0xff, 0xc3] + Array(" fjord\n".utf8)
    let corpus = SamplePages.corpus([("a", String(decoding: bytes, as: UTF8.self))])
    #expect(try find("storm fjord", in: corpus) == [1])
  }
}
