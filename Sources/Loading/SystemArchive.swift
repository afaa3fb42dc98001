import CArchive

/// The calls to libarchive: compressed files and archives, held in memory, as members.
///
/// Only the formats named here are enabled: with all of them, libarchive takes some plain text for
/// an archive. An archive inside an archive is a member like any other and is not opened.
enum SystemArchive {
  /// A file in an archive.
  struct Member {
    /// Its path in the archive; `nil` for the content of a compressed file that is no archive.
    let name: String?
    /// Its bytes, or why there are none.
    let bytes: Result<[UInt8], UnreadReason>
  }

  /// How far an archive is opened.
  struct Limits: Sendable, Equatable {
    /// How many members are read.
    var memberCount = 100_000
    /// How many bytes all members have together.
    var byteCount = 2 << 30
    /// How many times the size of the file the members may reach, beyond ``freeByteCount``.
    var ratio = 200
    /// How many bytes may be inflated whatever the ratio is.
    var freeByteCount = 64 << 20

    /// How many bytes may come out of a file of `size` bytes.
    func byteCount(fromFileOf size: Int) -> Int {
      let (scaled, overflows) = size.multipliedReportingOverflow(by: ratio)
      return overflows ? byteCount : min(byteCount, max(freeByteCount, scaled))
    }
  }

  /// Whether `bytes` begin as gzip, xz, zstd, bzip2 or zip do, or are a tar archive.
  static func recognises(_ bytes: [UInt8]) -> Bool {
    if signatures.contains(where: { bytes.starts(with: $0) }) { return true }
    let mark = Array("ustar".utf8)
    return bytes.count >= 512 && bytes[257..<262].elementsEqual(mark)
  }

  private static let signatures: [[UInt8]] = [
    [0x1F, 0x8B, 0x08], [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], [0x28, 0xB5, 0x2F, 0xFD],
    [0x42, 0x5A, 0x68], [0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6],
  ]

  /// The members of the archive `bytes`, in its order.
  ///
  /// - Throws: what is wrong with the archive as a whole; a bad member is told by its own result.
  /// - Complexity: O(bytes + inflated bytes), both below the limits.
  static func members(of bytes: [UInt8], limits: Limits) throws(UnreadReason) -> [Member] {
    let found: Result<[Member], UnreadReason> = unsafe bytes.withUnsafeBytes { buffer in
      do throws(UnreadReason) {
        // Safe: the reader lives inside this closure, and so does the buffer it reads.
        var reader = try ArchiveReader(limits: limits, fileByteCount: buffer.count)
        unsafe try reader.open(buffer)
        return .success(try reader.members())
      } catch {
        return .failure(error)
      }
    }
    return try found.get()
  }
}

/// A libarchive reader over bytes in memory, freed exactly once.
@safe
private struct ArchiveReader: ~Copyable {
  // Safe: made by `init`, used by this value alone, freed by its `deinit`.
  private let archive: OpaquePointer
  private let limits: SystemArchive.Limits
  private var bytesLeft: Int

  init(limits: SystemArchive.Limits, fileByteCount: Int) throws(UnreadReason) {
    guard let archive = unsafe archive_read_new() else { throw .damaged("out of memory") }
    unsafe self.archive = archive
    self.limits = limits
    bytesLeft = limits.byteCount(fromFileOf: fileByteCount)
  }

  /// Opens the archive in `buffer`, which must outlive the reader.
  func open(_ buffer: UnsafeRawBufferPointer) throws(UnreadReason) {
    enableFormats()
    // Safe: the buffer outlives the reader, as the caller promises.
    let status = unsafe archive_read_open_memory(archive, buffer.baseAddress, buffer.count)
    guard status == ARCHIVE_OK else { throw .damaged(message) }
  }

  deinit {
    // Safe: the one place that frees it.
    unsafe archive_read_free(archive)
  }

  private func enableFormats() {
    // Safe: `archive` is alive, and each call only notes the format in it.
    unsafe archive_read_support_filter_gzip(archive)
    unsafe archive_read_support_filter_xz(archive)
    unsafe archive_read_support_filter_zstd(archive)
    unsafe archive_read_support_filter_bzip2(archive)
    unsafe archive_read_support_format_tar(archive)
    unsafe archive_read_support_format_zip(archive)
    unsafe archive_read_support_format_raw(archive)
    unsafe archive_read_support_format_empty(archive)
  }

  /// What libarchive last complained of.
  private var message: String {
    // Safe: the text belongs to `archive`, which is alive, and is copied at once.
    guard let text = unsafe archive_error_string(archive) else { return "no reason given" }
    return unsafe String(cString: text)
  }

  mutating func members() throws(UnreadReason) -> [SystemArchive.Member] {
    var members: [SystemArchive.Member] = []
    while let entry = unsafe try nextEntry() {
      guard members.count < limits.memberCount else {
        throw .tooManyMembers(limit: limits.memberCount)
      }
      // Safe: the entry lives until the next header is read.
      let kind = unsafe archive_entry_filetype(entry)
      let name = unsafe name(of: entry)
      if kind == Self.folder { continue }
      members.append(
        SystemArchive.Member(
          name: name,
          bytes: kind == Self.regular ? try content() : .failure(.notRegular)))
    }
    return members
  }

  private static let regular: UInt32 = 0o100_000
  private static let folder: UInt32 = 0o040_000

  /// The next header, or `nil` behind the last.
  private func nextEntry() throws(UnreadReason) -> OpaquePointer? {
    var entry: OpaquePointer?
    // Safe: `archive` is alive; `entry` is written by the call and belongs to `archive`.
    let status = unsafe archive_read_next_header(archive, &entry)
    if status == ARCHIVE_EOF { return nil }
    guard status == ARCHIVE_OK || status == ARCHIVE_WARN else { throw .damaged(message) }
    return unsafe entry
  }

  /// The entry's path without steps upward; `nil` for the content of a compressed file.
  private func name(of entry: OpaquePointer) -> String? {
    // Safe: the reader is alive; the format is a number.
    if unsafe archive_format(archive) == ARCHIVE_FORMAT_RAW { return nil }
    // Safe: the text belongs to the entry, which lives until the next header, and is copied.
    guard let text = unsafe archive_entry_pathname(entry) else { return "?" }
    return unsafe String(cString: text)
  }

  /// The bytes of the current entry; throws where the limits of the whole archive are passed.
  private mutating func content() throws(UnreadReason) -> Result<[UInt8], UnreadReason> {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      // Safe: at most `chunk.count` bytes are written into the chunk.
      let count = unsafe archive_read_data(archive, &chunk, chunk.count)
      if count == 0 { return .success(bytes) }
      guard count > 0 else { return .failure(.damaged(message)) }
      bytesLeft -= count
      guard bytesLeft >= 0 else { throw .inflatesTooFar }
      bytes.append(contentsOf: chunk[..<count])
    }
  }
}
