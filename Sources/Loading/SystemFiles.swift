import Glibc

/// The calls to the file system; nothing else in this module calls C.
enum SystemFiles {
  /// What kind of thing a path leads to.
  enum Kind: Sendable {
    case file
    case folder
    case other
  }

  /// Which file it is, whatever path led to it.
  struct Identity: Hashable, Sendable {
    let device: UInt
    let number: UInt
  }

  /// What the file system knows of a path without opening it.
  struct Facts: Sendable {
    let kind: Kind
    let size: Int
    let modified: Int64
    let identity: Identity
  }

  /// The facts of what `path` leads to, through links.
  static func facts(of path: String) throws(UnreadReason) -> Facts {
    var status = stat()
    // Safe: the path is NUL-terminated for the call, and `status` is written by it alone.
    guard unsafe stat(path, &status) == 0 else { throw UnreadReason(errno: errno) }
    return Facts(status)
  }

  /// The names in the folder `path` in no particular order, without `.` and `..`, as bytes.
  static func names(in path: String) throws(UnreadReason) -> [[UInt8]] {
    // Safe: the stream is closed once, after the last entry is read.
    guard let stream = unsafe opendir(path) else { throw UnreadReason(errno: errno) }
    defer { unsafe closedir(stream) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      let name = unsafe nameBytes(entry)
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    guard errno == 0 else { throw UnreadReason(errno: errno) }
    return names
  }

  /// The bytes of the regular file at `path`, at most `limit`.
  ///
  /// The bytes are copied: a mapped file that shrinks would end the process. A pipe that took the
  /// file's place since its facts were asked for is refused without waiting for a writer.
  static func bytes(of path: String, limit: Int) throws(UnreadReason) -> [UInt8] {
    let file = try OpenFile(path)
    let facts = try file.facts()
    guard facts.kind == .file else { throw .notRegular }
    guard facts.size <= limit else { throw .tooLarge(limit: limit) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(facts.size)
    // One more than the size, so that a file that fits is read by one call and its end by another.
    var chunk = [UInt8](repeating: 0, count: min(facts.size + 1, 1 << 18))
    while true {
      let count = try file.read(into: &chunk)
      guard count > 0 else { return bytes }
      guard bytes.count + count <= limit else { throw .tooLarge(limit: limit) }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  private static func nameBytes(_ entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    // Safe: readdir ends the name with a NUL inside `d_name`, and the entry lives until the next call.
    unsafe withUnsafeBytes(of: &entry.pointee.d_name) { name in
      unsafe Array(name.prefix { $0 != 0 })
    }
  }
}

/// A file open for reading, closed exactly once.
private struct OpenFile: ~Copyable {
  private let descriptor: Int32

  init(_ path: String) throws(UnreadReason) {
    // Safe: the path is NUL-terminated for the call.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw UnreadReason(errno: errno) }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  func facts() throws(UnreadReason) -> SystemFiles.Facts {
    var status = stat()
    // Safe: `status` is written by the call alone.
    guard unsafe fstat(descriptor, &status) == 0 else { throw UnreadReason(errno: errno) }
    return SystemFiles.Facts(status)
  }

  /// Fills `chunk` from its start; gives the number of bytes, 0 at the end of the file.
  func read(into chunk: inout [UInt8]) throws(UnreadReason) -> Int {
    while true {
      // Safe: at most `chunk.count` bytes are written into the chunk.
      let count = unsafe Glibc.read(descriptor, &chunk, chunk.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw UnreadReason(errno: errno) }
    }
  }
}

extension SystemFiles.Facts {
  fileprivate init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    size = Int(status.st_size)
    modified = Int64(status.st_mtim.tv_sec)
    identity = SystemFiles.Identity(device: UInt(status.st_dev), number: UInt(status.st_ino))
  }
}

extension UnreadReason {
  /// The reason behind the number a call left in `errno`.
  init(errno number: Int32) {
    self =
      switch number {
      case ENOENT, ENOTDIR: .notFound
      case EACCES, EPERM: .permissionDenied
      case ELOOP: .linkLoop
      case ENXIO, ENODEV: .notRegular
      default: .system(errno: number)
      }
  }
}
