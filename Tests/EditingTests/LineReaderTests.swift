import Glibc
import Testing

@testable import Editing

struct LineReaderTests {
  @Test(
    arguments: [
      ("", []), ("\n", [""]), ("one", ["one"]), ("one\n", ["one"]), ("one\ntwo", ["one", "two"]),
      ("one\n\n\ntwo\n", ["one", "", "", "two"]), ("a\0b\r\nc", ["a\0b\r", "c"]),
    ])
  func `lines come as they are, the last one with or without its newline`(
    input: String, lines: [String]
  ) throws {
    #expect(try read(Array(input.utf8)).map { String(decoding: $0, as: UTF8.self) } == lines)
  }

  @Test func `bytes that are not UTF-8 come through`() throws {
    #expect(try read([0xFF, 0x0A, 0xC3]) == [[0xFF], [0xC3]])
  }

  @Test(arguments: [65_535, 65_536, 65_537, 300_000])
  func `a line may be longer than what is read at once`(length: Int) throws {
    let line = [UInt8](repeating: 0x61, count: length)
    #expect(try read(line + [0x0A] + line + [0x0A, 0x62]) == [line, line, [0x62]])
  }

  @Test func `a descriptor that cannot be read has no lines`() {
    var reader = LineReader(descriptor: -1)
    #expect(reader.next() == nil)
    #expect(reader.next() == nil)
  }

  /// The lines of a file that holds `bytes`.
  private func read(_ bytes: [UInt8]) throws -> [[UInt8]] {
    let folder = try TemporaryFolder()
    // Safe: the calls read the path and the bytes while they run.
    let descriptor = unsafe open(folder.path + "/input", O_RDWR | O_CREAT, 0o600)
    defer { close(descriptor) }
    try #require(unsafe Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
    lseek(descriptor, 0, SEEK_SET)
    var reader = LineReader(descriptor: descriptor)
    var lines: [[UInt8]] = []
    while let line = reader.next() { lines.append(line) }
    return lines
  }
}
