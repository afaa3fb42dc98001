import FoundationEssentials
import Testing

/// The golden sessions: each file of `sessions/` is typed anew and must show what it shows.
struct TranscriptTests {
  static let folder = String(
    #filePath.prefix(upTo: #filePath.lastIndex(of: "/") ?? #filePath.endIndex))
  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder + "/sessions"))?
    .filter { $0.hasSuffix(".session") }.sorted() ?? []

  @Test func `there are golden sessions`() {
    #expect(!Self.names.isEmpty)
  }

  @Test(arguments: names)
  func `a session shows what its transcript says`(name: String) throws {
    let root = Self.folder + "/../.."
    try #require(FileManager.default.changeCurrentDirectoryPath(root))
    let path = Self.folder + "/sessions/" + name
    let bytes = try Data(contentsOf: URL(filePath: path))
    let expected = String(decoding: bytes, as: UTF8.self)
    let actual = Transcript(expected).replayed()
    guard actual != expected else { return }
    if ProcessInfo.processInfo.environment["DATELINE_RECORD"] != nil {
      try Data(actual.utf8).write(to: URL(filePath: path))
      Issue.record("\(name) was recorded anew: read the difference before keeping it")
    } else {
      Issue.record("\(name): \(firstDifference(expected, actual))")
    }
  }

  /// The first line that differs, with its number.
  private func firstDifference(_ expected: String, _ actual: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).prefix { $0 == $1 }.count
    let was = line < old.count ? old[line] : "(end)"
    let found = line < new.count ? new[line] : "(end)"
    return "line \(line + 1)\n  says: \(was)\n  now:  \(found)"
  }
}
