import Gazetteer
import Recording

/// What this program is.
package enum Tool {
  /// Its version, as `--version` and saved scripts give it.
  package static let version = "0.1.0"

  /// The first 16 hex digits of the SHA-256 of all compiled-in tables.
  package static var tablesDigest: String {
    var bytes: [UInt8] = []
    for file in TableRow.File.allCases { bytes += Gazetteer.standard.bytes(of: file) }
    return String(Digest.sha256(bytes.span).prefix(16))
  }
}
