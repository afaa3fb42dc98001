import TestSupport
import Testing

@testable import Loading

@Suite struct FolderWalkTests {
  /// The paths of the pages below `folder`, without the folder's own.
  private func pages(_ result: LoadResult, below folder: borrowing TemporaryFolder) -> [String] {
    let start = folder.path.utf8.count + 1
    return result.pages.map { String($0.path.dropFirst(start)) }
  }

  @Test func `files below a folder come in the order of the bytes of their paths`() {
    let folder = TemporaryFolder()
    let names = ["a-b.txt", "a/2.txt", "a/10.txt", "Z.txt", "é.txt", "a/sub/x.txt", "a.txt"]
    for name in names { folder.write(name, to: name) }
    let expected = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let result = Loader.load([folder.path])
    #expect(pages(result, below: folder) == expected)
    #expect(result.skipped == [])
  }

  @Test func `a folder with a slash behind it gives the same paths`() {
    let folder = TemporaryFolder()
    folder.write("x", to: "x.txt")
    #expect(Loader.load([folder.path + "/"]).pages == Loader.load([folder.path]).pages)
  }

  @Test func `hidden files and folders are left out and named`() {
    let folder = TemporaryFolder()
    folder.write("x", to: ".hidden.txt")
    folder.write("x", to: ".folder/x.txt")
    folder.write("x", to: "seen.txt")
    let result = Loader.load([folder.path])
    #expect(pages(result, below: folder) == ["seen.txt"])
    #expect(result.skipped.map(\.path) == [folder.path(".folder"), folder.path(".hidden.txt")])
    #expect(result.skipped.map(\.reason) == [.hidden, .hidden])
  }

  @Test func `a hidden file that was asked for is read`() {
    let folder = TemporaryFolder()
    #expect(Loader.load([folder.write("x", to: ".hidden.txt")]).pages.count == 1)
  }

  @Test func `links that go round are walked once`() {
    let folder = TemporaryFolder()
    folder.write("x", to: "a/x.txt")
    folder.link("a/up", to: "..")
    folder.link("b", to: "a")
    folder.link("loop", to: "loop")
    let result = Loader.load([folder.path])
    #expect(pages(result, below: folder) == ["a/x.txt"])
    #expect(
      Set(result.skipped) == [
        Unread(path: folder.path("a/up"), reason: .sameFile(as: folder.path)),
        Unread(path: folder.path("b"), reason: .sameFile(as: folder.path("a"))),
        Unread(path: folder.path("loop"), reason: .linkLoop),
      ])
  }

  @Test func `a link to a file elsewhere is read under the link's name`() {
    let folder = TemporaryFolder()
    let elsewhere = TemporaryFolder()
    folder.link("there.txt", to: elsewhere.write("x", to: "x.txt"))
    #expect(pages(Loader.load([folder.path]), below: folder) == ["there.txt"])
  }

  @Test func `what cannot be read inside a folder is skipped, not failed`() {
    let folder = TemporaryFolder()
    folder.makePipe("pipe")
    folder.link("gone", to: "nowhere")
    folder.write([0, 1, 2, 3], to: "junk.bin")
    folder.write("x", to: "x.txt")
    let result = Loader.load([folder.path])
    #expect(pages(result, below: folder) == ["x.txt"])
    #expect(result.failed == [])
    #expect(
      Set(result.skipped) == [
        Unread(path: folder.path("gone"), reason: .notFound),
        Unread(path: folder.path("pipe"), reason: .notRegular),
        Unread(path: folder.path("junk.bin"), reason: .notText),
      ])
  }

  @Test func `a file asked for twice is read once`() {
    let folder = TemporaryFolder()
    let path = folder.write("x", to: "x.txt")
    let result = Loader.load([path, path, folder.path])
    #expect(result.pages.map(\.path) == [path])
    #expect(result.failed == [])
    #expect(result.skipped.map(\.reason) == [.sameFile(as: path), .sameFile(as: path)])
  }

  @Test func `a folder without pages fails`() {
    let folder = TemporaryFolder()
    folder.makeFolder("empty")
    folder.write([0, 0, 0, 0], to: "junk/zeros.bin")
    let result = Loader.load([folder.path("empty"), folder.path("junk")])
    #expect(result.failed.map(\.reason) == [.noPages, .noPages])
    #expect(result.skipped.map(\.reason) == [.notText])
  }

  @Test func `folders are followed to the depth allowed`() {
    let folder = TemporaryFolder()
    folder.write("x", to: "1/x.txt")
    folder.write("x", to: "1/2/x.txt")
    var options = LoadOptions()
    options.folderDepthLimit = 1
    let result = Loader.load([folder.path], options: options)
    #expect(pages(result, below: folder) == ["1/x.txt"])
    #expect(result.skipped == [Unread(path: folder.path("1/2"), reason: .tooDeep(limit: 1))])
  }

  @Test func `reading stops at the number of files allowed and says where`() {
    let folder = TemporaryFolder()
    for name in ["a", "b", "c"] { folder.write(name, to: name) }
    var options = LoadOptions()
    options.fileLimit = 2
    let result = Loader.load([folder.path], options: options)
    #expect(pages(result, below: folder) == ["a", "b"])
    #expect(result.skipped == [Unread(path: folder.path, reason: .tooManyFiles(limit: 2))])
  }
}
