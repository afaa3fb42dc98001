import TestSupport
import Testing

@testable import Copying

struct VersionChangesTests {
  /// The changes from `old` to `new`, whose words are single letters or signs: `changed b:x`.
  private func changes(_ old: String, _ new: String) -> [String] {
    let (oldWords, newWords) = (words(old), words(new))
    return VersionChanges.changes(from: oldWords, to: newWords).map { change in
      let was = text(old, change.old)
      let now = text(new, change.new)
      return "\(change.kind.rawValue) \(was):\(now)"
    }
  }

  private func words(_ text: String) -> [UInt64] { text.utf8.map { UInt64($0) } }

  private func text(_ text: String, _ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  @Test(arguments: [
    ("abcdefgh", "abcdefgh", []),
    ("", "", []),
    ("", "abc", ["added :abc"]),
    ("abc", "", ["cut abc:"]),
    ("abc", "xyz", ["changed abc:xyz"]),
    ("abcdefgh", "abcdXefgh", ["added :X"]),
    ("abcdXefgh", "abcdefgh", ["cut X:"]),
    ("abcdXefgh", "abcdYYefgh", ["changed X:YY"]),
    ("abcdefgh", "abcdef", ["cut gh:"]),
    ("abcdefgh", "XYcdefgh", ["changed ab:XY"]),
    ("abcdefghijkl", "efghijklabcd", ["moved abcd:abcd"]),
    ("abcdefghijklmnop", "mnopefghijklabcd", ["moved abcd:abcd", "moved mnop:mnop"]),
    ("aaaaaaaa", "aaaa", ["cut aaaa:"]),
  ])
  func `changes are told word by word`(old: String, new: String, expected: [String]) {
    #expect(changes(old, new) == expected)
  }

  /// What is cut and added is what the matches leave: nothing is told twice or left out.
  @Test(arguments: 0..<40)
  func `changes account for every word`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let old = (0..<Int.random(in: 0...60, using: &random)).map { _ in
      UInt64.random(in: 0..<12, using: &random)
    }
    var new = old
    for _ in 0..<Int.random(in: 0...6, using: &random) where !new.isEmpty {
      let place = Int.random(in: 0..<new.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: new.remove(at: place)
      case 1: new.insert(99, at: place)
      default: new = Array(new[place...] + new[..<place])
      }
    }
    let match = WordMatch(old, new)
    let changes = VersionChanges.changes(from: old, to: new)
    let cut = changes.filter { $0.kind != .moved }.flatMap { Array($0.old) }
    let added = changes.filter { $0.kind != .moved }.flatMap { Array($0.new) }
    #expect(cut.sorted() == old.indices.filter { match.newOfOld[$0] < 0 })
    #expect(added.sorted() == new.indices.filter { match.oldOfNew[$0] < 0 })
    for place in old.indices where match.newOfOld[place] >= 0 {
      #expect(old[place] == new[match.newOfOld[place]])
      #expect(match.oldOfNew[match.newOfOld[place]] == place)
    }
  }
}
