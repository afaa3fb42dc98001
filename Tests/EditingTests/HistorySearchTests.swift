import Testing

@testable import Editing

struct HistorySearchTests {
  private let history = ["find Oslo", "group by place", "find rome", "find Oslo"]

  @Test func `the newest line that holds the pattern is found as it is typed`() {
    let search = typed("rom")
    #expect(search.match == .init(line: "find rome", cursor: 8))
    #expect(!search.isFailing)
  }

  @Test func `capitals matter only when typed`() {
    #expect(typed("oslo").match?.line == "find Oslo")
    #expect(typed("Rome").match == nil)
  }

  @Test func `each further step goes to an older line that is different`() {
    var search = typed("find")
    #expect(search.match?.line == "find Oslo")
    search.older()
    #expect(search.match?.line == "find rome")
    search.older()
    #expect(search.match?.line == "find Oslo")
    search.older()
    #expect(search.isFailing)
    #expect(search.match?.line == "find Oslo")
    search.newer()
    #expect(search.match?.line == "find rome")
    #expect(!search.isFailing)
  }

  @Test func `a pattern that is found nowhere keeps the last match`() {
    var search = typed("romx")
    #expect(search.isFailing)
    #expect(search.match?.line == "find rome")
    search.removeLast()
    #expect(!search.isFailing)
    #expect(search.pattern == "rom")
  }

  @Test func `an emptied pattern matches nothing`() {
    var search = typed("f")
    search.removeLast()
    search.removeLast()
    search.older()
    #expect(search.match == nil)
    #expect(!search.isFailing)
  }

  @Test func `no history finds nothing`() {
    var search = HistorySearch(entries: [])
    search.add("a")
    search.older()
    search.newer()
    #expect(search.match == nil)
    #expect(search.isFailing)
  }

  private func typed(_ pattern: String) -> HistorySearch {
    var search = HistorySearch(entries: history)
    for scalar in pattern.unicodeScalars { search.add(scalar) }
    return search
  }
}
