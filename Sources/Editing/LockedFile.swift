import Glibc

/// An open file that no other session writes to until it is closed.
struct LockedFile: ~Copyable {
  /// What the file is opened for.
  enum Access {
    case read
    case append
  }

  private let path: String
  private let descriptor: Int32

  /// Opens the regular file at `path`, for `append` making it readable by the user alone, and waits
  /// for its lock.
  init(path: String, access: Access) throws(HistoryError) {
    self.path = path
    while true {
      let descriptor = try Self.open(path, access)
      if try Self.lock(descriptor, access, path) {
        self.descriptor = descriptor
        return
      }
      close(descriptor)
    }
  }

  deinit { close(descriptor) }

  /// All bytes of the file.
  func bytes() throws(HistoryError) -> [UInt8] {
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      // Safe: `pread` writes at most `chunk.count` bytes into `chunk`.
      let count = unsafe pread(descriptor, &chunk, chunk.count, result.count)
      if count > 0 {
        result += chunk[..<count]
      } else if count == 0 {
        return result
      } else if errno != EINTR {
        throw .read(errno)
      }
    }
  }

  /// Writes `bytes` at the end.
  func write(_ bytes: [UInt8]) throws(HistoryError) {
    try Self.write(bytes, to: descriptor)
  }

  /// Puts a file with `bytes` in the place of this one, in one step.
  func replace(with bytes: [UInt8]) throws(HistoryError) {
    // The user may have linked the file from elsewhere: the link stays.
    let target = Self.resolved(path)
    let fresh = target + ".new"
    // Safe: the calls read the paths while they run.
    let output = unsafe Glibc.open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard output >= 0 else { throw .open(errno) }
    defer { close(output) }
    do throws(HistoryError) {
      try Self.write(bytes, to: output)
      // Safe: the paths are read during the call.
      guard fsync(output) == 0, unsafe rename(fresh, target) == 0 else { throw .write(errno) }
    } catch {
      // Safe: as above.
      unsafe unlink(fresh)
      throw error
    }
  }
}

extension LockedFile {
  private static func open(_ path: String, _ access: Access) throws(HistoryError) -> Int32 {
    let mode = access == .read ? O_RDONLY : O_RDWR | O_APPEND | O_CREAT
    // Not blocking, so that a pipe at the path cannot hold up the session.
    // Safe: `open` reads the path during the call.
    let descriptor = unsafe Glibc.open(path, mode | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { throw errno == EISDIR ? .notAFile : .open(errno) }
    return descriptor
  }

  /// Waits for the lock; false when another session put a new file at the path meanwhile.
  ///
  /// Closes `descriptor` when it throws.
  private static func lock(
    _ descriptor: Int32, _ access: Access, _ path: String
  ) throws(HistoryError) -> Bool {
    do throws(HistoryError) {
      while flock(descriptor, access == .read ? LOCK_SH : LOCK_EX) != 0 {
        guard errno == EINTR else { throw .lock(errno) }
      }
      var opened = stat()
      var present = stat()
      // Safe: each call fills the one value it is given.
      guard unsafe fstat(descriptor, &opened) == 0 else { throw .read(errno) }
      guard opened.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
      if access == .append, opened.st_mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
      // Safe: as above; the path is read during the call.
      guard unsafe stat(path, &present) == 0 else { return false }
      return opened.st_ino == present.st_ino && opened.st_dev == present.st_dev
    } catch {
      close(descriptor)
      throw error
    }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(HistoryError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      // Safe: `write` reads at most `count` bytes of the buffer, during the call.
      let count = unsafe rest.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count > 0 {
        rest.removeFirst(count)
      } else if errno != EINTR {
        throw .write(errno)
      }
    }
  }

  private static func resolved(_ path: String) -> String {
    // Safe: `realpath` allocates the answer, which is copied and freed here.
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}
