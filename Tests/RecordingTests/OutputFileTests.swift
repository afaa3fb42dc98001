import FoundationEssentials
import Recording
import TestSupport
import Testing

struct OutputFileTests {
  private func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `a new file is written whole and nothing is left beside it`() throws {
    let folder = TemporaryFolder()
    try OutputFile.write("één\n", to: folder.path("a.txt"), .create)
    #expect(text(folder.path("a.txt")) == "één\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
  }

  @Test func `an existing file is kept, replaced or added to as asked`() throws {
    let folder = TemporaryFolder()
    let path = folder.path("a.txt")
    try OutputFile.write("one\n", to: path, .create)
    #expect(throws: OutputFile.Failure.exists) {
      try OutputFile.write("two\n", to: path, .create)
    }
    try OutputFile.write("two\n", to: path, .append)
    #expect(text(path) == "one\ntwo\n")
    try OutputFile.write("three\n", to: path, .replace)
    #expect(text(path) == "three\n")
  }

  @Test func `a link is followed, not replaced`() throws {
    let folder = TemporaryFolder()
    try OutputFile.write("old\n", to: folder.path("target"), .create)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: folder.path("target"))
    try OutputFile.write("new\n", to: folder.path("link"), .replace)
    #expect(text(folder.path("target")) == "new\n")
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
