import Testing

@testable import Editing

struct HistoryEntryTests {
  @Test(
    arguments: [
      ("plain", "plain"), ("a\nb", "a\\nb"), ("a\\nb", "a\\\\nb"), ("a\rb", "a\\rb"),
      ("één 日本", "één 日本"), ("\\", "\\\\"), ("", ""), ("tab\there", "tab\there"),
    ])
  func `an entry is one line of the file and comes back as it was`(entry: String, line: String) {
    #expect(String(decoding: HistoryEntry.escaped(entry), as: UTF8.self) == line)
    #expect(HistoryEntry.unescaped(HistoryEntry.escaped(entry)) == entry)
  }

  @Test(arguments: [("a\\", "a\\"), ("a\\x", "a\\x"), ("\\\\n", "\\n")])
  func `a backslash that means nothing stands for itself`(line: String, entry: String) {
    #expect(HistoryEntry.unescaped(Array(line.utf8)) == entry)
  }

  @Test func `bytes that are not UTF-8 show as U+FFFD`() {
    #expect(HistoryEntry.unescaped([0x61, 0xFF, 0x62]) == "a\u{FFFD}b")
  }
}
