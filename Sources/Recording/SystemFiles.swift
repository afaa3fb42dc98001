import Glibc

/// The system's calls on files, one named wrapper each.
enum SystemFiles {
  /// What stands at a path.
  enum Kind: Equatable {
    case nothing, regular, link, other
  }

  /// Opens `path`; negative when the system says no.
  static func open(_ path: String, _ flags: Int32) -> Int32 {
    // Safe: the path is a null-terminated copy for the length of the call.
    unsafe Glibc.open(path, flags | O_CLOEXEC, 0o666)
  }

  /// Writes as much of `bytes` as the system takes; negative when it says no.
  static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int {
    // Safe: the buffer is valid during the closure, and its own count bounds the write.
    unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
  }

  /// Gives the file at `path` another name; `false` when the system says no.
  static func rename(_ path: String, to name: String) -> Bool {
    // Safe: both paths are null-terminated copies for the length of the call.
    unsafe Glibc.rename(path, name) == 0
  }

  /// Takes the file at `path` away, if it is there.
  static func remove(_ path: String) {
    // Safe: the path is a null-terminated copy for the length of the call.
    _ = unsafe unlink(path)
  }

  /// What stands at `path`, behind any links.
  static func kind(of path: String) -> Kind {
    var status = stat()
    // Safe: the path is a null-terminated copy, `status` is ours for the length of the call.
    return unsafe stat(path, &status) == 0 ? kind(status) : .nothing
  }

  /// What stands at `path` itself.
  static func kindOfEntry(at path: String) -> Kind {
    var status = stat()
    // Safe: the path is a null-terminated copy, `status` is ours for the length of the call.
    return unsafe lstat(path, &status) == 0 ? kind(status) : .nothing
  }

  /// The path behind all links, or `nil` when there is none.
  static func resolved(_ path: String) -> String? {
    // Safe: realpath returns memory of ours to free, or null.
    guard let found = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }

  /// The system's words for error number `number`.
  static func words(for number: Int32) -> String {
    // Safe: strerror returns a null-terminated text that is copied at once.
    unsafe String(cString: strerror(number))
  }

  private static func kind(_ status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .regular
    case S_IFLNK: .link
    default: .other
    }
  }
}
