import FoundationEssentials
import Testing

/// The golden sessions: each file of `sessions/` is typed anew and must show what it shows.
struct TranscriptTests {
  static let folder = String(
    #filePath.prefix(upTo: #filePath.lastIndex(of: "/") ?? #filePath.endIndex))
  static let root = folder + "/../.."
  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder + "/sessions"))?
    .filter { $0.hasSuffix(".session") }.sorted() ?? []

  @Test func `there are golden sessions`() {
    #expect(!Self.names.isEmpty)
  }

  @Test(arguments: names)
  func `a session shows what its transcript says`(name: String) throws {
    let path = Self.folder + "/sessions/" + name
    let text = try read(path)
    try compare(text, at: path) { $0 }
  }

  @Test func `the README's session shows what the README says`() throws {
    let path = Self.root + "/README.md"
    let text = try read(path)
    let start = try #require(text.firstRange(of: "```\n@as-of")).lowerBound
    let opening = text.index(start, offsetBy: 4)
    let end = try #require(text[opening...].firstRange(of: "```")).lowerBound
    try compare(String(text[opening..<end]), at: path) { recorded in
      text[..<opening] + recorded + text[end...]
    }
  }

  private func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  /// Types a session anew and compares; on request records it in the file at `path`, and still fails.
  private func compare(
    _ expected: String, at path: String, file: (String) -> String
  ) throws {
    try #require(FileManager.default.changeCurrentDirectoryPath(Self.root))
    let actual = Transcript(expected).replayed()
    guard actual != expected else { return }
    if ProcessInfo.processInfo.environment["DATELINE_RECORD"] != nil {
      try Data(file(actual).utf8).write(to: URL(filePath: path))
      Issue.record("\(path) was recorded anew: read the difference before keeping it")
    } else {
      Issue.record("\(path): \(firstDifference(expected, actual))")
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
