/// Turns the bytes of a file into a page, or into the pages that it contains.
struct FileContent {
  let file: FolderWalk.Found
  let options: LoadOptions

  private var format: InputFormat { options.format(of: file.path) }

  /// What the file gives; an archive and a collection of stories give a container.
  ///
  /// - Complexity: O(bytes after inflating).
  func page(_ bytes: [UInt8]) throws(UnreadReason) -> LoadedPage {
    if SystemArchive.recognises(bytes) { return try archive(bytes) }
    if format.resolved(for: bytes) == .reuters {
      var container = Container()
      let repairs = try add(bytes, member: nil, to: &container)
      return LoadedPage(
        path: file.path, bytes: bytes, modified: file.modified, repairs: repairs,
        container: container)
    }
    let text = try TextDecoder.decode(bytes, as: options.encoding(of: file.path))
    guard text.bytes.count <= options.pageByteLimit else {
      throw .tooLarge(limit: options.pageByteLimit)
    }
    let wrapped = WrappedText.read(text.bytes)
    return LoadedPage(
      path: file.path, bytes: wrapped?.bytes ?? text.bytes,
      fileBytes: text.isTranscoded || wrapped != nil ? bytes : nil,
      modified: file.modified, repairs: text.repairs, joinedBreaks: wrapped?.breakCount ?? 0)
  }

  private func archive(_ bytes: [UInt8]) throws(UnreadReason) -> LoadedPage {
    var container = Container()
    var repairs: [Repair] = []
    let archive = try SystemArchive.members(of: bytes, limits: options.archiveLimits)
    for member in archive {
      do throws(UnreadReason) {
        repairs += try add(try member.bytes.get(), member: member.name, to: &container)
      } catch {
        let path = member.name.map { "\(file.path)/\($0)" } ?? file.path
        container.refused.append(Unread(path: path, reason: error))
      }
    }
    // A compressed file that holds nothing readable is itself not readable.
    if archive.count == 1, archive[0].name == nil, let refused = container.refused.first {
      throw refused.reason
    }
    return LoadedPage(
      path: file.path, bytes: bytes, modified: file.modified, repairs: repairs,
      container: container)
  }

  /// Adds the pages in `bytes`, the content of `member` or of the file itself; gives what had to be repaired.
  private func add(
    _ bytes: [UInt8], member: String?, to container: inout Container
  ) throws(UnreadReason) -> [Repair] {
    let text = try TextDecoder.decode(bytes, as: options.encoding(of: file.path))
    guard text.bytes.count <= options.pageByteLimit else {
      throw .tooLarge(limit: options.pageByteLimit)
    }
    switch format.resolved(for: text.bytes) {
    case .reuters: ReutersReader.read(text.bytes, member: member, into: &container)
    case .text, .auto:
      let wrapped = WrappedText.read(text.bytes)
      var page = ContainedPage(bytes: wrapped?.bytes ?? text.bytes)
      page.facts.member = member
      page.joinedBreaks = wrapped?.breakCount ?? 0
      container.pages.append(page)
    }
    return text.repairs
  }
}
