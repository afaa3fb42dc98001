import TestSupport
import Testing

@testable import Loading

@Suite struct ArchiveTests {
  private let page = Array("OSLO (AP) - Rain fell.\n".utf8)

  private func container(_ bytes: [UInt8], as name: String = "file") throws -> Container {
    let folder = TemporaryFolder()
    let loaded = try #require(Loader.load([folder.write(bytes, to: name)]).pages.first)
    #expect(loaded.rawBytes == bytes)
    return try #require(loaded.container)
  }

  @Test func `a compressed file is the page in it`() throws {
    let found = try container(ArchiveBytes.gzip(page))
    #expect(found.pages == [ContainedPage(bytes: page)])
    #expect(found.refused == [] && found.oddities == [])
  }

  @Test func `a compressed file of stories is its stories`() throws {
    let markup = "<REUTERS NEWID=5><TEXT><TITLE>FOG</TITLE></TEXT></REUTERS>"
    let found = try container(ArchiveBytes.gzip(Array(markup.utf8)))
    #expect(found.pages.map(\.facts.title) == ["FOG"])
  }

  @Test func `the members of an archive are pages, its folders are not`() throws {
    let archive = ArchiveBytes.tar([("a/", []), ("a/one.txt", page), ("two.txt", page)])
    for bytes in [archive, ArchiveBytes.gzip(archive)] {
      let found = try container(bytes)
      #expect(found.pages.map(\.facts.member) == ["a/one.txt", "two.txt"])
      #expect(found.pages.allSatisfy { $0.bytes == page })
    }
  }

  @Test func `a member that is no text is left out and told of`() throws {
    let folder = TemporaryFolder()
    let archive = ArchiveBytes.tar([
      ("bad.bin", [UInt8](repeating: 0, count: 90)), ("good.txt", page),
    ])
    let path = folder.write(archive, to: "both.tar")
    let found = try #require(Loader.load([path]).pages.first?.container)
    #expect(found.pages.count == 1)
    #expect(found.refused == [Unread(path: path + "/bad.bin", reason: .notText)])
  }

  @Test func `a compressed file of no text is refused as a whole`() {
    let folder = TemporaryFolder()
    let path = folder.write(ArchiveBytes.gzip([UInt8](repeating: 0, count: 90)), to: "zeros.gz")
    #expect(Loader.load([path]).failed == [Unread(path: path, reason: .notText)])
  }

  @Test func `a compressed file that is cut off is refused`() throws {
    let whole = ArchiveBytes.gzip([UInt8](repeating: 0x61, count: 30_000))
    let folder = TemporaryFolder()
    let path = folder.write(Array(whole.prefix(20_000)), to: "cut.gz")
    let failed = try #require(Loader.load([path]).failed.first)
    guard case .damaged = failed.reason else {
      Issue.record("not told as damaged: \(failed.reason)")
      return
    }
  }

  @Test func `what inflates too far is refused`() {
    var limits = SystemArchive.Limits()
    limits.byteCount = 10
    #expect(throws: UnreadReason.inflatesTooFar) {
      try SystemArchive.members(of: ArchiveBytes.gzip(page), limits: limits)
    }
    limits = SystemArchive.Limits(freeByteCount: 0)
    limits.ratio = 0
    #expect(throws: UnreadReason.inflatesTooFar) {
      try SystemArchive.members(of: ArchiveBytes.gzip(page), limits: limits)
    }
  }

  @Test func `an archive of too many members is refused`() {
    var limits = SystemArchive.Limits()
    limits.memberCount = 1
    let archive = ArchiveBytes.tar([("one.txt", page), ("two.txt", page)])
    #expect(throws: UnreadReason.tooManyMembers(limit: 1)) {
      try SystemArchive.members(of: archive, limits: limits)
    }
  }

  @Test(arguments: ["", "BZh", "PK", "ustar", "#mtree\nfile size=3\n", "Plain text."])
  func `plain text is no archive`(text: String) throws {
    let folder = TemporaryFolder()
    let path = folder.write(Array(text.utf8), to: "page.txt")
    let loaded = try #require(Loader.load([path]).pages.first)
    #expect(
      loaded.bytes == Array(text.utf8) || loaded.container?.pages.first?.bytes == Array(text.utf8))
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `damaged archives never end the program`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = ArchiveBytes.gzip(ArchiveBytes.tar([("one.txt", page), ("two.txt", page)]))
    if seed % 2 == 0 { bytes = ArchiveBytes.tar([("one.txt", page), ("two.txt", page)]) }
    for _ in 0..<8 {
      bytes[Int.random(in: 12..<bytes.count, using: &random)] = .random(in: 0...255, using: &random)
    }
    let members = try? SystemArchive.members(of: bytes, limits: SystemArchive.Limits())
    #expect((members?.count ?? 0) <= 4)
  }
}

@Suite struct InputFormatTests {
  private let markup = "<REUTERS NEWID=5><TEXT><TITLE>FOG</TITLE></TEXT></REUTERS>"

  @Test(
    arguments: [
      (InputFormat.auto, 1), (.reuters, 1), (.text, nil),
    ] as [(InputFormat, Int?)])
  func `a file is read in the format asked for`(format: InputFormat, stories: Int?) throws {
    let folder = TemporaryFolder()
    var options = LoadOptions()
    options.format = format
    let result = Loader.load([folder.write(markup, to: "file")], options: options)
    #expect(try #require(result.pages.first).container?.pages.count == stories)
  }

  @Test func `stories are asked for behind other text`() throws {
    let folder = TemporaryFolder()
    let path = folder.write("A note.\n" + markup, to: "file")
    #expect(Loader.load([path]).pages.first?.container == nil)
    var options = LoadOptions()
    options.formats[path] = .reuters
    #expect(Loader.load([path], options: options).pages.first?.container?.pages.count == 1)
  }
}
