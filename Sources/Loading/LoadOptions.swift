/// How far loading goes.
package struct LoadOptions: Sendable, Equatable {
  /// The largest page in bytes; offsets into a page have 32 bits.
  package var pageByteLimit = Int(UInt32.max)
  /// How many folders below a folder that was asked for are followed.
  package var folderDepthLimit = 64
  /// How many files one call reads.
  package var fileLimit = 1_000_000
  /// How files are read.
  package var format = InputFormat.auto
  /// How single files are read, by their paths, where that differs from ``format``.
  package var formats: [String: InputFormat] = [:]
  /// How far archives are opened.
  var archiveLimits = SystemArchive.Limits()
  /// The encoding all files are in; `nil` to find it out file by file.
  package var encoding: TextEncoding?
  /// The encodings of single files by their paths; they go before ``encoding``.
  package var encodings: [String: TextEncoding] = [:]

  package init() {}

  /// The encoding that the file at `path` is said to be in.
  package func encoding(of path: String) -> TextEncoding? { encodings[path] ?? encoding }

  /// How the file at `path` is read.
  package func format(of path: String) -> InputFormat { formats[path] ?? format }
}
