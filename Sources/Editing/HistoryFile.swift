import Glibc

/// Why the history could not be kept; the number is the system's `errno`.
package enum HistoryError: Error, Equatable {
  case folder(Int32)
  case open(Int32)
  case lock(Int32)
  case read(Int32)
  case write(Int32)
  /// There is something at the path that is no file.
  case notAFile
}

/// The lines of earlier sessions in a file of their own, one entry a line, oldest first.
///
/// Sessions that run side by side lose nothing: each line is appended under a lock. Only the user can
/// read the file. Bytes that are not UTF-8 stay in it as they are.
package struct HistoryFile {
  /// Where the file is.
  package let path: String
  /// How many entries are kept; a quarter more may be in the file before the oldest are cut.
  package let limit: Int

  /// The history at `path`; neither file nor folder need exist.
  package init(path: String, limit: Int = 10_000) {
    self.path = path
    self.limit = limit
  }

  /// The newest entries, oldest first; none when there is no file or it cannot be read.
  package func load() -> [String] {
    guard let file = try? LockedFile(path: path, access: .read), let bytes = try? file.bytes()
    else {
      return []
    }
    return Self.lines(of: bytes).suffix(limit).map(HistoryEntry.unescaped)
  }

  /// Adds `line` at the end, unless it should not be kept (``keeps(_:after:)``).
  ///
  /// Makes the folder and the file where they are missing.
  package func append(_ line: String) throws(HistoryError) {
    guard Self.keeps(line, after: nil) else { return }
    try Folder.make(above: path)
    let file = try LockedFile(path: path, access: .append)
    let bytes = try file.bytes()
    let entries = Self.lines(of: bytes)
    let entry = HistoryEntry.escaped(line)
    if let last = entries.last, last.elementsEqual(entry) { return }
    // A session that was killed while it wrote leaves half a line: it becomes one of its own.
    let isTorn = bytes.last.map { $0 != UInt8(ascii: "\n") } ?? false
    let addition = (isTorn ? [UInt8(ascii: "\n")] : []) + entry + [UInt8(ascii: "\n")]
    if entries.count < limit + limit / 4 {
      try file.write(addition)
    } else {
      let kept = entries.suffix(limit - 1).joined(separator: [UInt8(ascii: "\n")])
      try file.replace(with: Array(kept) + (isTorn ? [] : [UInt8(ascii: "\n")]) + addition)
    }
  }

  /// Whether a line is worth keeping: not blank, not begun with a space (which asks for privacy), not
  /// the same as the one before.
  package static func keeps(_ line: String, after previous: String?) -> Bool {
    guard let first = line.first, first != " " else { return false }
    return line != previous && line.contains { !$0.isWhitespace }
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: UInt8(ascii: "\n"))
  }
}

/// Folders on the way to a file.
private enum Folder {
  /// Makes the folder that `path` lies in, and those above it, for the user alone.
  static func make(above path: String) throws(HistoryError) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash != path.startIndex else {
      return
    }
    let folder = String(path[..<slash])
    // Safe: `mkdir` reads the path during the call.
    if unsafe mkdir(folder, 0o700) == 0 { return }
    switch errno {
    case EEXIST: return
    case ENOENT:
      try make(above: folder)
      // Safe: as above.
      guard unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST else {
        throw .folder(errno)
      }
    default: throw .folder(errno)
    }
  }
}
