/// How far loading goes.
package struct LoadOptions: Sendable, Equatable {
  /// The largest page in bytes; offsets into a page have 32 bits.
  package var pageByteLimit = Int(UInt32.max)
  /// How many folders below a folder that was asked for are followed.
  package var folderDepthLimit = 64
  /// How many files one call reads.
  package var fileLimit = 1_000_000
  /// The encoding all files are in; `nil` to find it out file by file.
  package var encoding: TextEncoding?
  /// The encodings of single files by their paths; they go before ``encoding``.
  package var encodings: [String: TextEncoding] = [:]

  package init() {}
}
