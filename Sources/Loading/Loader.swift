/// Reads pages from files and folders.
package enum Loader {
  /// Reads all files at `paths` and below the folders among them.
  ///
  /// Every path and every file found is accounted for in the result: as a page, as failed or as
  /// skipped. A file without bytes is a page without bytes. Nothing is opened that could block.
  ///
  /// - Parameters:
  ///   - paths: files and folders, relative to the working folder or absolute.
  ///   - options: how far loading goes.
  ///   - isInterrupted: asked before each file and folder; loading ends early where it says yes.
  /// - Returns: the pages in order, and what gave none.
  /// - Complexity: O(bytes) time and memory.
  package static func load(
    _ paths: [String], options: LoadOptions = LoadOptions(),
    isInterrupted: @escaping () -> Bool = { false }
  ) -> LoadResult {
    var result = LoadResult()
    var walk = FolderWalk(options: options, isInterrupted: isInterrupted)
    for path in paths {
      do throws(UnreadReason) {
        let batch = try walk.files(at: path)
        result.read(batch, from: path, options, isInterrupted)
      } catch {
        result.failed.append(Unread(path: path, reason: error))
      }
      if isInterrupted() {
        result.wasInterrupted = true
        break
      }
    }
    return result
  }
}

extension LoadResult {
  /// Reads the files found at `path`.
  fileprivate mutating func read(
    _ batch: FolderWalk.Batch, from path: String, _ options: LoadOptions,
    _ isInterrupted: () -> Bool
  ) {
    let countBefore = pages.count
    skipped += batch.skipped
    for file in batch.files {
      if isInterrupted() { return }
      do throws(UnreadReason) {
        let bytes = try SystemFiles.bytes(of: file.path, limit: options.pageByteLimit)
        pages.append(try FileContent(file: file, options: options).page(bytes))
      } catch {
        note(Unread(path: file.path, reason: error), isAskedFor: !batch.isFolder)
      }
    }
    let gaveNothing = pages.count == countBefore && !batch.hasKnownFiles
    if batch.isFolder, gaveNothing, !isInterrupted() {
      failed.append(Unread(path: path, reason: .noPages))
    }
  }

  private mutating func note(_ unread: Unread, isAskedFor: Bool) {
    if isAskedFor { failed.append(unread) } else { skipped.append(unread) }
  }
}
