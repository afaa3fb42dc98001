import Testing

@testable import Editing

struct RecallTests {
  private let history = ["find oslo", "count", "find rome", "count"]

  @Test func `up gives older lines until there are none`() {
    var recall = Recall(entries: history)
    #expect(recall.older(than: "", beforeCursor: "") == "count")
    #expect(recall.older(than: "count", beforeCursor: "count") == "find rome")
    #expect(recall.older(than: "find rome", beforeCursor: "find rome") == "count")
    #expect(recall.older(than: "count", beforeCursor: "count") == "find oslo")
    #expect(recall.older(than: "find oslo", beforeCursor: "find oslo") == nil)
  }

  @Test func `up looks for lines that begin as the text before the cursor`() {
    var recall = Recall(entries: history)
    #expect(recall.older(than: "fi", beforeCursor: "fi") == "find rome")
    #expect(recall.older(than: "find rome", beforeCursor: "find") == "find oslo")
    #expect(recall.newer(than: "find oslo", beforeCursor: "find oslo") == "find rome")
    #expect(recall.newer(than: "find rome", beforeCursor: "find rome") == "fi")
    #expect(recall.newer(than: "fi", beforeCursor: "fi") == nil)
  }

  @Test func `a changed line is looked for anew`() {
    var recall = Recall(entries: history)
    #expect(recall.older(than: "", beforeCursor: "") == "count")
    #expect(recall.older(than: "find o", beforeCursor: "find o") == "find oslo")
  }

  @Test func `what was changed on the way is still there on the way back`() {
    var recall = Recall(entries: ["one", "two"])
    #expect(recall.older(than: "draft", beforeCursor: "") == "two")
    #expect(recall.older(than: "two!", beforeCursor: "") == "one")
    #expect(recall.newer(than: "one", beforeCursor: "") == "two!")
    #expect(recall.newer(than: "two!", beforeCursor: "") == "draft")
  }

  @Test func `a new line starts at the end with the entries as they were`() {
    var recall = Recall(entries: ["one", "two"])
    #expect(recall.older(than: "", beforeCursor: "") == "two")
    #expect(recall.older(than: "changed", beforeCursor: "") == "one")
    recall.add("three")
    #expect(recall.entries == ["one", "two", "three"])
    #expect(recall.older(than: "", beforeCursor: "") == "three")
    #expect(recall.older(than: "three", beforeCursor: "three") == "two")
  }

  @Test(arguments: ["two", "", "   ", " secret"])
  func `repeats, blanks and lines begun with a space are not kept`(line: String) {
    var recall = Recall(entries: ["one", "two"])
    recall.add(line)
    #expect(recall.entries == ["one", "two"])
  }
}
