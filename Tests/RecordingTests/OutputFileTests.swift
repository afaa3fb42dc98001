import FoundationEssentials
import Recording
import Testing

struct OutputFileTests {
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/dateline-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `a new file is written whole and nothing is left beside it`() throws {
    try inFolder { folder in
      try OutputFile.write("één\n", to: folder + "/a.txt", .create)
      #expect(text(folder + "/a.txt") == "één\n")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.txt"])
    }
  }

  @Test func `an existing file is kept, replaced or added to as asked`() throws {
    try inFolder { folder in
      let path = folder + "/a.txt"
      try OutputFile.write("one\n", to: path, .create)
      #expect(throws: OutputFile.Failure.exists) {
        try OutputFile.write("two\n", to: path, .create)
      }
      try OutputFile.write("two\n", to: path, .append)
      #expect(text(path) == "one\ntwo\n")
      try OutputFile.write("three\n", to: path, .replace)
      #expect(text(path) == "three\n")
    }
  }

  @Test func `a link is followed, not replaced`() throws {
    try inFolder { folder in
      try OutputFile.write("old\n", to: folder + "/target", .create)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/link", withDestinationPath: folder + "/target")
      try OutputFile.write("new\n", to: folder + "/link", .replace)
      #expect(text(folder + "/target") == "new\n")
    }
  }

  @Test func `a full device and a missing folder are reported`() {
    #expect(throws: OutputFile.Failure.system(28)) {
      try OutputFile.write("x\n", to: "/dev/full", .replace)
    }
    #expect(throws: OutputFile.Failure.system(2)) {
      try OutputFile.write("x\n", to: "/no/such/folder/file", .replace)
    }
  }
}
