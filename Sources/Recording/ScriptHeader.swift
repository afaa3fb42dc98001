/// What a script says about itself in its comments; any of it may be missing.
///
/// Reads what ``SavedScript`` writes. A script written by hand has none of it and runs all the same.
package struct ScriptHeader: Sendable, Equatable {
  /// The version of the language it is written in.
  package var language: Int?
  /// The version of the tool that wrote it.
  package var tool: String?
  /// The digest of the tables of that tool.
  package var tables: String?
  /// The files it read when it was saved.
  package var inputs: [InputRecord] = []
  /// The digests of the results, by the number of the line they stand on, counted from 1.
  package var digests: [Int: String] = [:]

  /// Reads the header lines of `script`; lines that say something else are passed over.
  package init(of script: String) {
    var number = 0
    for line in script.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.hasPrefix("#: ") {
        read(line.dropFirst(3))
      } else if line.hasPrefix("#= ") {
        digests[number] = String(line.dropFirst(3))
      }
    }
  }

  private mutating func read(_ line: Substring) {
    let parts = line.split(separator: " ", maxSplits: 1)
    guard parts.count == 2 else { return }
    switch parts[0] {
    case "language": language = Int(parts[1])
    case "tool": tool = String(parts[1])
    case "tables": tables = String(parts[1])
    case "input":
      if let input = Self.input(parts[1]) { inputs.append(input) }
    default: break
    }
  }

  /// `SIZE SHA256 ASOF PATH`; the path comes last because it may hold spaces.
  private static func input(_ text: Substring) -> InputRecord? {
    let parts = text.split(separator: " ", maxSplits: 3)
    guard parts.count == 4, let byteCount = Int(parts[0]) else { return nil }
    return InputRecord(
      path: String(parts[3]), byteCount: byteCount, sha256: String(parts[1]),
      asOf: String(parts[2]))
  }
}
