import Glibc
import TestSupport
import Testing

@testable import Loading

/// The path of a file of this project.
func projectPath(_ name: String, from file: String = #filePath) -> String {
  let parts = file.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
  return (parts + [Substring(name)]).joined(separator: "/")
}

@Suite struct LoaderTests {
  @Test func `a file is read with its path, its bytes and its time`() throws {
    let folder = TemporaryFolder()
    let path = folder.write("UTRECHT (ANP) - Kort.\n", to: "page.txt")
    let result = Loader.load([path])
    let page = try #require(result.pages.first)
    #expect(page.path == path)
    #expect(page.bytes == Array("UTRECHT (ANP) - Kort.\n".utf8))
    #expect(page.fileBytes == nil)
    #expect(page.rawBytes == page.bytes)
    #expect(page.size == 22)
    #expect(page.modified > 1_700_000_000)
    #expect(page.repairs == [])
    #expect(result.failed == [] && result.skipped == [] && result.pages.count == 1)
  }

  @Test func `a file longer than one read is read whole`() {
    let folder = TemporaryFolder()
    let bytes = [UInt8]((0..<700_001).map { UInt8(ascii: "a") + UInt8($0 % 26) })
    #expect(Loader.load([folder.write(bytes, to: "long.txt")]).pages.first?.bytes == bytes)
  }

  @Test func `an empty file is a page without bytes`() {
    let folder = TemporaryFolder()
    let result = Loader.load([folder.write("", to: "empty.txt")])
    #expect(result.pages.map(\.bytes) == [[]])
    #expect(result.failed == [])
  }

  @Test func `a file without a size is read to its end`() throws {
    let result = Loader.load(["/proc/self/status"])
    #expect(try #require(result.pages.first).size > 0)
  }

  @Test(arguments: ["missing.txt", "", "folder/missing.txt", "page.txt/below"])
  func `a path that leads nowhere fails`(name: String) {
    let folder = TemporaryFolder()
    folder.write("x", to: "page.txt")
    let path = name.isEmpty ? "" : folder.path(name)
    #expect(Loader.load([path]).failed == [Unread(path: path, reason: .notFound)])
  }

  @Test func `a NUL in a path does not lead to another file`() {
    let folder = TemporaryFolder()
    let path = folder.write("x", to: "page.txt") + "\0.gz"
    #expect(Loader.load([path]).failed == [Unread(path: path, reason: .notFound)])
  }

  @Test func `a failing path does not keep the others from being read`() {
    let folder = TemporaryFolder()
    let result = Loader.load([folder.path("a"), folder.write("b", to: "b"), folder.path("c")])
    #expect(result.pages.map(\.path) == [folder.path("b")])
    #expect(result.failed.map(\.path) == [folder.path("a"), folder.path("c")])
  }

  @Test func `a pipe and a device are refused without waiting`() {
    let folder = TemporaryFolder()
    folder.makePipe("pipe")
    let result = Loader.load([folder.path("pipe"), "/dev/zero"])
    #expect(result.failed.map(\.reason) == [.notRegular, .notRegular])
  }

  @Test func `a file larger than a page may be is not read`() {
    let folder = TemporaryFolder()
    var options = LoadOptions()
    options.pageByteLimit = 4
    let result = Loader.load(
      [folder.write("four", to: "4"), folder.write("fives", to: "5")], options: options)
    #expect(result.pages.map(\.size) == [4])
    #expect(result.failed.map(\.reason) == [.tooLarge(limit: 4)])
  }

  @Test func `a file that grows beyond the limit by transcoding is refused`() {
    let folder = TemporaryFolder()
    var options = LoadOptions()
    options.pageByteLimit = 4
    let path = folder.write([0xE9, 0xE8, 0xEA], to: "latin.txt")
    #expect(Loader.load([path], options: options).failed.map(\.reason) == [.tooLarge(limit: 4)])
  }

  @Test func `an interruption ends loading and keeps what was read`() {
    let folder = TemporaryFolder()
    for name in ["a", "b", "c"] { folder.write(name, to: name) }
    var pagesAllowed = 2
    let result = Loader.load(["a", "b", "c"].map { folder.path($0) }) {
      pagesAllowed -= 1
      return pagesAllowed < 0
    }
    #expect(result.wasInterrupted)
    #expect(result.pages.map(\.bytes) == [Array("a".utf8)])
  }

  @Test(arguments: [
    (ENOENT, UnreadReason.notFound), (ENOTDIR, .notFound), (EACCES, .permissionDenied),
    (EPERM, .permissionDenied), (ELOOP, .linkLoop), (ENXIO, .notRegular),
    (EIO, .system(errno: EIO)),
  ])
  func `the number of a failed call has a reason`(number: Int32, reason: UnreadReason) {
    #expect(UnreadReason(errno: number) == reason)
  }

  @Test func `the sample pages are clean and come in the order of their names`() {
    let result = Loader.load([projectPath("samples/pages")])
    let names = result.pages.compactMap { $0.path.split(separator: "/").last }
    #expect(names.count >= 7)
    #expect(names == names.sorted())
    #expect(result.pages.allSatisfy { $0.repairs.isEmpty })
    #expect(result.skipped == [] && result.failed == [])
  }

  @Test func `the broken samples are read or refused as their table says`() throws {
    let result = Loader.load([projectPath("samples/broken")])
    let repairs = Dictionary(
      uniqueKeysWithValues: result.pages.map {
        (String($0.path.split(separator: "/").last ?? ""), $0.repairs)
      })
    #expect(repairs["empty.txt"] == [])
    #expect(repairs["latin-1.txt"] == [.windows1252(byteCount: 4)])
    let invalid = try #require(repairs["invalid-utf-8.txt"]?.first)
    guard case .invalidUTF8(byteCount: 2, let runs) = invalid else {
      Issue.record("not reported as bad bytes: \(invalid)")
      return
    }
    #expect(runs.count == 1)
    #expect(result.skipped.map(\.reason) == [.notText])
  }
}
