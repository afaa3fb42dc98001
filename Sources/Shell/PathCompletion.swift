import FoundationEssentials

/// Files and folders that a path typed so far may become.
enum PathCompletion {
  /// The most candidates that are looked at.
  static let limit = 1_000

  /// The entries of the folder `prefix` is in, as paths in the form typed; folders end in `/`.
  static func candidates(for prefix: String) -> [String] {
    let cut = prefix.lastIndex(of: "/").map { prefix.index(after: $0) } ?? prefix.startIndex
    let folder = String(prefix[..<cut])
    let start = prefix[cut...]
    let manager = FileManager.default
    let path = folder.isEmpty ? "." : folder
    guard let names = try? manager.contentsOfDirectory(atPath: path) else { return [] }
    let shown = names.filter { $0.hasPrefix(start) && ($0.hasPrefix(".") == start.hasPrefix(".")) }
    return shown.sorted().prefix(limit).map { name in
      var isFolder = false
      _ = manager.fileExists(atPath: folder + name, isDirectory: &isFolder)
      return folder + name + (isFolder ? "/" : "")
    }
  }
}
