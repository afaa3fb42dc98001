/// A file that was read, by what identifies its content.
package struct InputRecord: Sendable, Equatable {
  /// The path as it was reached from the working folder.
  package var path: String
  /// Its size in bytes.
  package var byteCount: Int
  /// The SHA-256 of its bytes, 64 hex digits.
  package var sha256: String
  /// The capture time assumed for it, as `2026-01-14T08:00:00Z`; `-` for a file that holds no pages.
  package var asOf: String

  package init(path: String, byteCount: Int, sha256: String, asOf: String) {
    self.path = path
    self.byteCount = byteCount
    self.sha256 = sha256
    self.asOf = asOf
  }
}
