/// Finds the files below the paths that were asked for.
///
/// Below a folder the order is that of the paths' bytes. Links are followed; a folder or file that
/// was already met is left out, so that no loop is walked twice.
struct FolderWalk {
  /// A file to read.
  struct Found: Equatable {
    let path: String
    let modified: Int64
  }

  /// What stands behind one path that was asked for.
  struct Batch: Equatable {
    /// The files to read, in order.
    var files: [Found] = []
    /// Whether the path leads to a folder.
    var isFolder = false
    /// Whether it leads to files that an earlier path led to.
    var hasKnownFiles = false
    /// What was left out on the way.
    var skipped: [Unread] = []
  }

  private let options: LoadOptions
  private let isInterrupted: () -> Bool
  private var batch = Batch()
  private var fileCount = 0
  private var met: [SystemFiles.Identity: String] = [:]

  /// A walk that has met nothing; it asks `isInterrupted` at each folder whether to go on.
  init(options: LoadOptions, isInterrupted: @escaping () -> Bool) {
    self.options = options
    self.isInterrupted = isInterrupted
  }

  /// Finds what `path` leads to.
  mutating func files(at path: String) throws(UnreadReason) -> Batch {
    // A NUL would end the path early and lead to another file.
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .notFound }
    batch = Batch()
    let facts = try SystemFiles.facts(of: path)
    switch facts.kind {
    case .file:
      addFile(path, facts)
    case .folder:
      batch.isFolder = true
      try walk(path, facts, depth: 0)
    case .other:
      throw .notRegular
    }
    return batch
  }

  private mutating func addFile(_ path: String, _ facts: SystemFiles.Facts) {
    guard isNew(path, facts) else {
      batch.hasKnownFiles = true
      return
    }
    fileCount += 1
    batch.files.append(Found(path: path, modified: facts.modified))
  }

  private mutating func walk(
    _ path: String, _ facts: SystemFiles.Facts, depth: Int
  ) throws(UnreadReason) {
    guard depth <= options.folderDepthLimit else { throw .tooDeep(limit: options.folderDepthLimit) }
    guard isNew(path, facts), !isInterrupted() else { return }
    for entry in try entries(of: path) {
      guard fileCount < options.fileLimit else {
        skip(path, .tooManyFiles(limit: options.fileLimit))
        return
      }
      follow(entry, depth: depth)
    }
  }

  private mutating func follow(_ entry: Entry, depth: Int) {
    switch entry.facts.kind {
    case .file:
      addFile(entry.path, entry.facts)
    case .folder:
      do throws(UnreadReason) {
        try walk(entry.path, entry.facts, depth: depth + 1)
      } catch {
        skip(entry.path, error)
      }
    case .other:
      skip(entry.path, .notRegular)
    }
  }

  /// Notes where a file or folder was met first; says no and skips it when it was met before.
  private mutating func isNew(_ path: String, _ facts: SystemFiles.Facts) -> Bool {
    if let first = met[facts.identity] {
      skip(path, .sameFile(as: first))
      return false
    }
    met[facts.identity] = path
    return true
  }

  private mutating func skip(_ path: String, _ reason: UnreadReason) {
    batch.skipped.append(Unread(path: path, reason: reason))
  }
}

extension FolderWalk {
  /// Something that stands in a folder.
  private struct Entry {
    let path: String
    let facts: SystemFiles.Facts

    /// A folder sorts with the slash that its files' paths have behind its name.
    var sortKey: String { facts.kind == .folder ? path + "/" : path }
  }

  /// What can be followed in `folder`, by the bytes of the paths below it; skips the rest.
  private mutating func entries(of folder: String) throws(UnreadReason) -> [Entry] {
    let prefix = folder.utf8.last == UInt8(ascii: "/") ? folder : folder + "/"
    let names = try SystemFiles.names(in: folder).sorted { $0.lexicographicallyPrecedes($1) }
    var entries: [Entry] = []
    for name in names {
      let path = prefix + String(decoding: name, as: UTF8.self)
      do throws(UnreadReason) {
        try refuse(name)
        entries.append(Entry(path: path, facts: try SystemFiles.facts(of: path)))
      } catch {
        skip(path, error)
      }
    }
    return entries.sorted { $0.sortKey.utf8.lexicographicallyPrecedes($1.sortKey.utf8) }
  }

  private func refuse(_ name: [UInt8]) throws(UnreadReason) {
    if name.first == UInt8(ascii: ".") { throw .hidden }
    if String(validating: name, as: UTF8.self) == nil { throw .nameNotUTF8 }
  }
}
