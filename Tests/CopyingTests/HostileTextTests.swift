import Copying
import Indexing
import Testing

/// Texts that make pairs, or lists of articles, as many as can be.
struct HostileTextTests {
  private static let body = (0..<60).map { "woord\($0)" }.joined(separator: " ")

  @Test func `thousands of copies of one story are one family`() throws {
    let pages = (0..<3_000).map { "\(Self.body) nummer\($0) einde\n" }
    let families = try CopyPages.families(of: pages)
    #expect(families.map(\.count) == [3_000])
  }

  @Test func `thousands of articles of one word are one family of exact copies`() throws {
    #expect(try CopyPages.families(of: [String](repeating: "Storing\n", count: 3_000)).count == 1)
  }

  @Test func `what all articles say makes them no copies while it is less than the share`() throws {
    let pages = (0..<800).map { number in
      "\(Self.body)\n\n" + (0..<70).map { "n\(number)x\($0)" }.joined(separator: " ") + "\n"
    }
    #expect(try CopyPages.families(of: pages) == [])
  }

  @Test func `texts that share common pieces are bounded, and that is told`() throws {
    let pieces = (0..<8).map { piece in (0..<6).map { "p\(piece)w\($0)" }.joined(separator: " ") }
    let pages = (0..<1_500).map { number in
      (0..<5).map { pieces[(number / [1, 8, 64, 512, 3][$0]) % 8] }.joined(separator: " ")
        + " n\(number)\n"
    }
    let corpus = CopyPages.corpus(pages)
    let families = try #require(CopySearch.families(in: corpus))
    #expect(families.limitedCount > 0)
    #expect(families.copyCount > 1_000)
  }

  @Test func `one word without end is a text of one shingle`() throws {
    let long = String(repeating: "ja ", count: 20_000)
    #expect(try CopyPages.families(of: ["\(long)\n", "\(long)ja\n", "\(long)\n"]) == [[1, 3]])
  }

  @Test func `two long articles are compared whole`() throws {
    let words = (0..<30_000).map { "w\($0)" }.joined(separator: " ")
    #expect(try CopyPages.families(of: ["een \(words)\n", "twee \(words)\n"]) == [[1, 2]])
  }

  @Test func `bytes that are no text harm nothing`() throws {
    let pages = ["\u{1B}[31m\u{202E}\(Self.body)\n", "\u{0}\(Self.body)\u{FFFD}\n"]
    #expect(try CopyPages.families(of: pages) == [[1, 2]])
  }
}
