import Articles
import Gazetteer
import Tagging
import Testing

@testable import Indexing

struct ArticleIDTests {
  private func hash(_ pieces: [String]) -> UInt64 {
    var hash = ContentHash()
    for piece in pieces {
      let bytes = Array(piece.utf8)
      hash.add(bytes.span, in: 0..<bytes.count)
    }
    return hash.first48Bits
  }

  /// Worked out by a program of its own from the published constants of both functions.
  @Test(arguments: [
    ("", "efd01f60ba99"), ("a", "82a2a958a9be"), ("Sneeuw in Oslo", "66dd2db3628f"),
  ])
  func `an id is the same on every machine`(text: String, id: String) {
    #expect(ArticleID(bits: hash([text])).text == id)
  }

  @Test func `white space does not count, where it stands does`() {
    let plain = hash(["Snow in Oslo", "More to come"])
    #expect(hash(["  Snow \r\n\t in  Oslo\u{a0}", "\nMore to come\n"]) == plain)
    #expect(hash(["Snow in Oslo More to come"]) == plain)
    #expect(hash(["Snow in OsloMore to come"]) != plain)
    #expect(hash(["Snow", "", " ", "in Oslo", "More to come"]) == plain)
  }

  @Test func `an id is read back from its twelve digits only`() {
    let id = ArticleID(bits: 0x00ab_cdef_0123)
    #expect(id.text == "00abcdef0123")
    #expect(ArticleID("00ABCDEF0123") == id)
    #expect(ArticleID("00abcdef012") == nil)
    #expect(ArticleID("+0abcdef0123") == nil)
    #expect(ArticleID("00abcdef012é") == nil)
  }

  @Test func `a glued page and its unglued twin give the same ids`() {
    let lead = "Storm over de fjorden\nBERGEN (ANP) - De storm heeft de kust bereikt.\n"
    let first = "OSLO (ANP/AFP) - De bussen rijden niet."
    let second = "LIMA (RTR) - In Lima begint de top over visserij."
    let glued = lead + "Meer uit Buitenland\n\(first)\n1 uur geleden\(second)\n3 uur geleden"
    let apart =
      lead + "\nMeer uit Buitenland\n\n\(first)\n\n1 uur geleden\n\n\(second)\n\n3 uur geleden\n"
    let ids = [glued, apart].map(ids)
    #expect(ids[0].count == 3)
    #expect(ids[0] == ids[1])
    #expect(Set(ids[0]).count == 3)
  }

  @Test func `a headline above a brief and another age do not change its id`() {
    let story = "LIMA (RTR) - In Lima begint de top over visserij."
    let bare = "Meer uit Buitenland\n\(story)\n3 uur geleden\n"
    let full = "Meer uit Buitenland\n\nTop over visserij in Lima\n\n\(story)\n\n5 uur geleden\n"
    let bareIDs = ids(of: bare)
    #expect(bareIDs.count == 1)
    #expect(ids(of: full).last == bareIDs.last)
  }

  private func ids(of text: String) -> [String] {
    let page = Array(text.utf8)
    let table = PageParser.parse(page.span, knowing: Gazetteer.standard.datelineNames)
    return table.articles.indices.map { ArticleText.id(of: $0, in: table, page: page.span).text }
  }
}
