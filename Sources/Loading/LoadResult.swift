/// What became of every path and every file below it.
package struct LoadResult: Sendable, Equatable {
  /// What was read, in the order of the paths, below a folder by the bytes of the path.
  package var pages: [LoadedPage] = []
  /// The paths that were asked for and cannot be read: each is an error.
  package var failed: [Unread] = []
  /// What was found below a folder, or twice, and left out: each is a line of the load report.
  package var skipped: [Unread] = []
  /// Whether loading was interrupted before its end.
  package var wasInterrupted = false

  package init() {}
}

/// A path that gave no page, and why.
package struct Unread: Sendable, Hashable {
  /// The path as given, or joined from the folder as given and the names below it.
  package let path: String
  /// Why it gave no page.
  package let reason: UnreadReason

  package init(path: String, reason: UnreadReason) {
    self.path = path
    self.reason = reason
  }
}

/// Why a path gave no page.
package enum UnreadReason: Error, Sendable, Hashable {
  /// There is no such file or folder.
  case notFound
  /// It may not be read.
  case permissionDenied
  /// A device, a pipe, a socket: nothing with an end.
  case notRegular
  /// Its bytes are no text: too many NULs and control bytes.
  case notText
  /// Its text is in an encoding that is not read.
  case unreadEncoding(String)
  /// It is larger than a page may be.
  case tooLarge(limit: Int)
  /// Its name begins with a dot.
  case hidden
  /// Its name is not UTF-8.
  case nameNotUTF8
  /// It was already read under another path, or twice asked for.
  case sameFile(as: String)
  /// A symbolic link that leads back to itself.
  case linkLoop
  /// A folder deeper down than folders are followed.
  case tooDeep(limit: Int)
  /// A folder in which reading stopped because there were too many files.
  case tooManyFiles(limit: Int)
  /// A folder without any page in it.
  case noPages
  /// A compressed file or archive that cannot be opened, and what is wrong with it.
  case damaged(String)
  /// A compressed file that grows beyond all measure when it is opened.
  case inflatesTooFar
  /// An archive with too many members.
  case tooManyMembers(limit: Int)
  /// The system refused for another reason, by its number.
  case system(errno: Int32)
}

extension UnreadReason {
  /// How the reason reads behind the path, in the load report and in errors.
  package var sentence: String {
    switch self {
    case .notFound: "no such file or folder"
    case .permissionDenied: "may not be read"
    case .notRegular: "a device, pipe or socket, not a file"
    case .notText: "not text"
    case .unreadEncoding(let name): "text in \(name), which is not read"
    case .tooLarge(let limit): "larger than \(limit) bytes"
    case .hidden: "hidden"
    case .nameNotUTF8: "its name is not UTF-8"
    case .sameFile(let path): "the same file as \(path)"
    case .linkLoop: "a link that leads to itself"
    case .tooDeep(let limit): "more than \(limit) folders deep"
    case .tooManyFiles(let limit): "more than \(limit) files"
    case .noPages: "no pages in this folder"
    case .damaged(let reason): "damaged: \(reason)"
    case .inflatesTooFar: "inflates to far more than its size"
    case .tooManyMembers(let limit): "more than \(limit) members"
    case .system(let errno): "the system refused (error \(errno))"
    }
  }
}
