import FoundationEssentials
import Glibc

/// A new folder of its own for one test, removed with everything in it.
package struct TemporaryFolder: ~Copyable {
  /// Its absolute path, without a slash at the end.
  package let path: String

  package init() {
    let files = FileManager.default
    path = files.temporaryDirectory.appending(path: "dateline-test-\(UUID())").path
    makeFolder("")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of `name` in the folder.
  package func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, and makes the folders that its name names.
  @discardableResult
  package func write(_ bytes: [UInt8], to name: String) -> String {
    if let slash = name.lastIndex(of: "/") { makeFolder(String(name[..<slash])) }
    let isWritten = FileManager.default.createFile(atPath: path(name), contents: Data(bytes))
    precondition(isWritten, "a test can write into its own folder")
    return path(name)
  }

  /// Writes a text as UTF-8.
  @discardableResult
  package func write(_ text: String, to name: String) -> String {
    write(Array(text.utf8), to: name)
  }

  /// Makes a folder, and those above it.
  package func makeFolder(_ name: String) {
    perform("make a folder") {
      try FileManager.default.createDirectory(
        atPath: path(name), withIntermediateDirectories: true)
    }
  }

  /// Makes a symbolic link called `name` that leads to `target`.
  package func link(_ name: String, to target: String) {
    perform("make a link") {
      try FileManager.default.createSymbolicLink(
        atPath: path(name), withDestinationPath: target)
    }
  }

  /// Makes a named pipe.
  package func makePipe(_ name: String) {
    // Safe: the path ends with a NUL for the call.
    let code = unsafe mkfifo(path(name), 0o600)
    precondition(code == 0, "a test can make a pipe in its own folder")
  }

  private func perform(_ what: String, _ action: () throws -> Void) {
    do { try action() } catch { preconditionFailure("a test could not \(what): \(error)") }
  }
}
