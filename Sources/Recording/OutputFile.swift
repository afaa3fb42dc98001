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
  /// A regular file is written under a temporary name beside the old one and renamed, so that there is
  /// either the old or the new one. Devices and pipes are written as they are.
  package static func write(_ text: String, to path: String, _ mode: Mode) throws(Failure) {
    let kind = SystemFiles.kind(of: path)
    if mode == .create, kind != .nothing { throw .exists }
    if mode == .append { return try put(text, at: path, O_WRONLY | O_CREAT | O_APPEND) }
    if kind == .other { return try put(text, at: path, O_WRONLY) }
    try replace(SystemFiles.resolved(path) ?? path, with: text)
  }

  private static func replace(_ path: String, with text: String) throws(Failure) {
    let temporary = "\(path).part-\(getpid())"
    do {
      try put(text, at: temporary, O_WRONLY | O_CREAT | O_EXCL)
    } catch {
      if error != .system(EEXIST) { SystemFiles.remove(temporary) }
      throw error
    }
    guard SystemFiles.rename(temporary, to: path) else {
      let reason = errno
      SystemFiles.remove(temporary)
      throw .system(reason)
    }
  }

  private static func put(_ text: String, at path: String, _ flags: Int32) throws(Failure) {
    let descriptor = SystemFiles.open(path, flags)
    guard descriptor >= 0 else { throw .system(errno) }
    let failure = write(text, toDescriptor: descriptor)
    let isClosed = close(descriptor) == 0
    if let failure { throw failure }
    guard isClosed else { throw .system(errno) }
  }

  /// Writes all of `text` to an open file; gives what went wrong, or `nil`.
  package static func write(_ text: String, toDescriptor descriptor: Int32) -> Failure? {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = SystemFiles.write(rest, to: descriptor)
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        return .closed
      } else if errno != EINTR {
        return .system(errno)
      }
    }
    return nil
  }

  /// The system's words for error number `number`, such as `Permission denied`.
  package static func words(for number: Int32) -> String { SystemFiles.words(for: number) }

  /// Whether a folder or the file at the end of a relative `path` is a symbolic link: what lies
  /// behind it may be anywhere.
  package static func leadsAway(_ path: String) -> Bool {
    var entry = ""
    for part in path.split(separator: "/") {
      entry += entry.isEmpty ? String(part) : "/\(part)"
      if SystemFiles.kindOfEntry(at: entry) == .link { return true }
    }
    return false
  }
}
