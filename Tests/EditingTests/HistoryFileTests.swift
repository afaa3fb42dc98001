import Glibc
import Testing

@testable import Editing

struct HistoryFileTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/a/b/history" }

  init() throws { folder = try TemporaryFolder() }

  @Test func `what is appended is loaded by the next session`() throws {
    let file = HistoryFile(path: path)
    #expect(file.load() == [])
    for line in ["find één", "a\nb", "c\\n"] { try file.append(line) }
    #expect(HistoryFile(path: path).load() == ["find één", "a\nb", "c\\n"])
  }

  @Test func `only the user can read the file and its folder`() throws {
    try HistoryFile(path: path).append("x")
    #expect(try mode(of: path) == 0o600)
    #expect(try mode(of: folder.path + "/a/b") == 0o700)
    // Safe: reads the path during the call.
    #expect(unsafe chmod(path, 0o644) == 0)
    try HistoryFile(path: path).append("y")
    #expect(try mode(of: path) == 0o600)
  }

  @Test(arguments: ["same", " secret", "", "  \n "])
  func `repeats, secrets and blanks are not kept`(line: String) throws {
    let file = HistoryFile(path: path)
    try file.append("same")
    try file.append(line)
    #expect(file.load() == ["same"])
  }

  @Test func `bytes that are not UTF-8 stay as they are`() throws {
    let file = HistoryFile(path: path, limit: 4)
    for line in ["one", "two", "three"] { try file.append(line) }
    try write([0xE9, 0x0A])
    for line in ["four", "five"] { try file.append(line) }
    #expect(file.load() == ["three", "\u{FFFD}", "four", "five"])
    #expect(try bytes() == Array("three\n".utf8) + [0xE9] + Array("\nfour\nfive\n".utf8))
  }

  @Test func `half a line left by a killed session becomes a line of its own`() throws {
    let file = HistoryFile(path: path)
    try file.append("one")
    try write(Array("hal".utf8))
    try file.append("two")
    #expect(file.load() == ["one", "hal", "two"])
  }

  @Test func `the oldest lines are cut when there are too many`() throws {
    let file = HistoryFile(path: path, limit: 8)
    for number in 1...30 {
      try file.append("line \(number)")
      #expect(try bytes().split(separator: 0x0A).count <= 10)
      #expect(file.load().last == "line \(number)")
      #expect(file.load().count == min(number, 8))
    }
    #expect(try mode(of: path) == 0o600)
  }

  @Test func `sessions side by side lose nothing`() async throws {
    let path = path
    try HistoryFile(path: path).append("first")
    await withTaskGroup(of: Void.self) { group in
      for session in 0..<4 {
        group.addTask {
          let file = HistoryFile(path: path, limit: 1000)
          for number in 0..<50 { try? file.append("\(session) \(number)") }
        }
      }
    }
    let lines = HistoryFile(path: path).load()
    #expect(lines.count == 201)
    for session in 0..<4 {
      let own = lines.filter { $0.hasPrefix("\(session) ") }
      #expect(own == (0..<50).map { "\(session) \($0)" })
    }
  }

  @Test func `sessions that cut the file side by side keep the newest lines whole`() async throws {
    let path = path
    await withTaskGroup(of: Void.self) { group in
      for session in 0..<4 {
        group.addTask {
          let file = HistoryFile(path: path, limit: 20)
          for number in 0..<50 { try? file.append("session \(session) line \(number)") }
        }
      }
    }
    let lines = HistoryFile(path: path, limit: 20).load()
    #expect(lines.count == 20)
    #expect(Set(lines).count == 20)
    #expect(lines.allSatisfy { $0.wholeMatch(of: /session \d line \d+/) != nil })
    #expect(lines.contains { $0.hasSuffix("line 49") })
  }

  @Test func `a link to the file stays a link`() throws {
    let link = folder.path + "/link"
    try HistoryFile(path: path).append("line 0")
    // Safe: reads the paths during the call.
    #expect(unsafe symlink(path, link) == 0)
    for number in 1...9 { try HistoryFile(path: link, limit: 4).append("line \(number)") }
    #expect(HistoryFile(path: path).load().last == "line 9")
  }

  @Test func `a folder or a file in the way is said`() throws {
    #expect(throws: HistoryError.notAFile) { try HistoryFile(path: folder.path).append("x") }
    try HistoryFile(path: path).append("x")
    #expect(throws: HistoryError.self) { try HistoryFile(path: path + "/under").append("x") }
    #expect(throws: HistoryError.notAFile) { try HistoryFile(path: "/dev/null").append("x") }
    #expect(HistoryFile(path: folder.path).load() == [])
  }
}

extension HistoryFileTests {
  private func mode(of path: String) throws -> UInt32 {
    var status = stat()
    // Safe: fills the one value it is given.
    try #require(unsafe stat(path, &status) == 0)
    return status.st_mode & 0o777
  }

  /// Writes to the end of the file as another program would.
  private func write(_ bytes: [UInt8]) throws {
    // Safe: the calls read the path and the bytes while they run.
    let descriptor = unsafe open(path, O_WRONLY | O_APPEND)
    defer { close(descriptor) }
    try #require(unsafe Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
  }

  private func bytes() throws -> [UInt8] { try LockedFile(path: path, access: .read).bytes() }
}
