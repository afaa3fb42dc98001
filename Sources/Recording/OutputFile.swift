import Glibc

/// Writes results to files so that a reader never meets half a file.
package enum OutputFile {
  /// What may stand at the path already.
  package enum Mode: Sendable {
    /// Nothing: an existing file is an error.
    case create
    /// Anything: an existing file is replaced in one step.
    case replace
    /// A file that is added to.
    case append
  }

  /// Why a file could not be written.
  package enum Failure: Error, Equatable {
    /// A file stands there already.
    case exists
    /// Nobody reads the other end any more.
    case closed
    /// The system said no, with its error number.
    case system(Int32)
  }

  /// Writes `text` to `path`.
  ///
  /// A regular file is written under a temporary name beside `path` and renamed, so that it is either
  /// the old or the new one. Devices and pipes are written as they are.
  package static func write(_ text: String, to path: String, _ mode: Mode) throws(Failure) {
    let kind = existing(path)
    if mode == .create, kind != .nothing { throw .exists }
    if mode == .append { return try put(text, at: path, flags: O_WRONLY | O_CREAT | O_APPEND) }
    if kind == .special { return try put(text, at: path, flags: O_WRONLY) }
    let temporary = path + ".part-\(getpid())"
    do {
      try put(text, at: temporary, flags: O_WRONLY | O_CREAT | O_EXCL)
    } catch {
      // Safe: the path is a null-terminated copy for the length of the call.
      if error != .system(EEXIST) { _ = unsafe unlink(temporary) }
      throw error
    }
    // Safe: as above.
    guard unsafe rename(temporary, path) == 0 else {
      let reason = errno
      _ = unsafe unlink(temporary)
      throw .system(reason)
    }
  }

  /// The system's words for error number `number`, such as `Permission denied`.
  package static func words(for number: Int32) -> String {
    // Safe: strerror returns a null-terminated text that is copied at once.
    unsafe String(cString: strerror(number))
  }

  private enum Existing {
    case nothing, regular, special
  }

  private static func existing(_ path: String) -> Existing {
    var status = stat()
    // Safe: the path is a null-terminated copy, `status` is ours for the length of the call.
    guard unsafe stat(path, &status) == 0 else { return .nothing }
    return status.st_mode & S_IFMT == S_IFREG ? .regular : .special
  }

  private static func put(_ text: String, at path: String, flags: Int32) throws(Failure) {
    // Safe: the path is a null-terminated copy for the length of the call.
    let descriptor = unsafe open(path, flags | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .system(errno) }
    let failure = write(text, toDescriptor: descriptor)
    let isClosed = close(descriptor) == 0
    if let failure { throw failure }
    guard isClosed else { throw .system(errno) }
  }

  /// Writes all of `text` to an open file; gives what went wrong, or `nil`.
  package static func write(_ text: String, toDescriptor descriptor: Int32) -> Failure? {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      // Safe: the slice's buffer is valid during the closure, and its own count bounds the write.
      let count = unsafe bytes[done...].withUnsafeBytes { rest in
        unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
      }
      if count > 0 {
        done += count
      } else if errno == EPIPE {
        return .closed
      } else if errno != EINTR {
        return .system(errno)
      }
    }
    return nil
  }

  /// Whether a folder or the file at the end of a relative `path` is a symbolic link: what lies
  /// behind it may be anywhere.
  package static func leadsAway(_ path: String) -> Bool {
    var prefix = ""
    for part in path.split(separator: "/") {
      prefix += prefix.isEmpty ? String(part) : "/\(part)"
      var status = stat()
      // Safe: the path is a null-terminated copy, `status` is ours for the length of the call.
      if unsafe lstat(prefix, &status) == 0, status.st_mode & S_IFMT == S_IFLNK { return true }
    }
    return false
  }
}
