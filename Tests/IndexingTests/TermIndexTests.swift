import Scanning
import TestSupport
import Testing

@testable import Indexing

struct TermIndexTests {
  private static let words = [
    "iran", "irak", "ira", "noord", "korea", "élan", "ß", "z", "zz", "a",
  ]

  @Test func `every place of every word is in the index, and nothing else`() {
    var generator = SeededGenerator(seed: 7)
    var expected: [String: [[UInt32]]] = [:]
    var table = TermTable()
    var occurrences = Occurrences()
    for article in 0..<40 as Range<UInt32> {
      for position in 0..<UInt32.random(in: 0...30, using: &generator) {
        guard let word = Self.words.randomElement(using: &generator) else { continue }
        expected[word, default: []].append([article, position])
        let term = table.number(of: Array(word.utf8), partCount: 1)
        occurrences.append(term: term, article: article, position: position)
      }
    }
    let index = TermIndex(table, occurrences)
    #expect(index.count == expected.count)
    for (word, places) in expected {
      #expect(self.places(of: word, in: index) == places)
    }
  }

  private func places(of word: String, in index: TermIndex) -> [[UInt32]] {
    guard let term = index.part(Array(word.utf8)) else { return [] }
    let articles = index.articles(of: term)
    return articles.indices.flatMap { entry in
      index.positions(of: term, at: entry).map { [articles[entry], $0] }
    }
  }

  @Test func `words with one prefix stand together`() {
    let index = Self.index(of: ["iran", "noord-korea", "irak", "ira", "jira", "ir"])
    let found = index.terms(withPrefix: Array("ira".utf8)).map(index.text)
    #expect(found == ["ira", "irak", "iran"])
    #expect(index.terms(withPrefix: Array("ja".utf8)).isEmpty)
    #expect(index.terms(withPrefix: []).count == 6)
  }

  @Test func `a whole word of several parts is no part`() {
    let index = Self.index(of: ["noord-korea"], partCount: 2)
    #expect(index.part(Array("noord-korea".utf8)) == nil)
    #expect(index.partCount(of: 0) == 2)
  }

  @Test func `an index without words answers`() {
    let index = TermIndex(TermTable(), Occurrences())
    #expect(index.count == 0)
    #expect(index.part(Array("iran".utf8)) == nil)
    #expect(index.terms(withPrefix: []).isEmpty)
  }

  @Test func `numbers stay with their words while the table grows`() {
    var table = TermTable()
    let numbers = (0..<5_000).map { table.number(of: Array("w\($0)".utf8), partCount: 1) }
    #expect(numbers == (0..<5_000).map { UInt32($0) })
    #expect(table.number(of: Array("w4321".utf8), partCount: 1) == 4_321)
    #expect(table.number(of: Array("w4321".utf8), partCount: 2) == 5_000)
  }

  @Test(arguments: ["Iran", "A", "Noord-Korea", "ZESTIENLETTERSAB", "achtlang", "achtlang9"])
  func `a short word of a page has the number of its fold`(word: String) {
    let page = Array((word + "                ").utf8)
    let range = ByteRange(0, word.utf8.count)
    var table = TermTable()
    let number = table.number(ofShort: range, in: page.span, partCount: 1)
    #expect(number == table.number(of: Array(word.lowercased().utf8), partCount: 1))
    #expect(Array(table.word(0)) == Array(word.lowercased().utf8))
    #expect(table.number(ofShort: range, in: page.span, partCount: 2) == 1)
    #expect(table.number(ofShort: ByteRange(0, 17), in: page.span, partCount: 1) == nil)
  }

  private static func index(of words: [String], partCount: UInt32 = 1) -> TermIndex {
    var table = TermTable()
    var occurrences = Occurrences()
    for (position, word) in words.enumerated() {
      let term = table.number(of: Array(word.utf8), partCount: partCount)
      occurrences.append(term: term, article: 0, position: UInt32(position))
    }
    return TermIndex(table, occurrences)
  }
}

extension TermIndex {
  fileprivate func text(of term: Int) -> String { String(decoding: bytes(of: term), as: UTF8.self) }
}
