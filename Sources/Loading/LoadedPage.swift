package import Scanning

/// A page as it was read: UTF-8 bytes for the parser, and what the file system knew.
package struct LoadedPage: Sendable, Equatable {
  /// The path as given, or joined from the folder as given and the names below it.
  package let path: String
  /// The page's bytes for the parser: UTF-8, with any bad bytes left as they stand.
  package let bytes: [UInt8]
  /// The file's own bytes where ``bytes`` differ from them, else `nil`.
  package let fileBytes: [UInt8]?
  /// When the file was last changed, in seconds since 1970 UTC.
  package let modified: Int64
  /// What was wrong with the bytes and how it was met; empty for clean UTF-8.
  package let repairs: [Repair]
  /// How many line breaks inside paragraphs ``bytes`` have blanks for, as the text was broken at a width.
  package let joinedBreaks: Int
  /// The pages in the file where it is a container; ``bytes`` are then the file's own, for no parser.
  package let container: Container?

  /// The file's own bytes: what a digest of the input is made of.
  package var rawBytes: [UInt8] { fileBytes ?? bytes }
  /// The file's size in bytes.
  package var size: Int { fileBytes?.count ?? bytes.count }

  /// The bytes of each page in the file, for the parser.
  package var parsedPages: [[UInt8]] { container.map { $0.pages.map(\.bytes) } ?? [bytes] }

  package init(
    path: String, bytes: [UInt8], fileBytes: [UInt8]? = nil, modified: Int64,
    repairs: [Repair] = [], joinedBreaks: Int = 0,
    container: Container? = nil
  ) {
    self.path = path
    self.bytes = bytes
    self.fileBytes = fileBytes
    self.modified = modified
    self.repairs = repairs
    self.joinedBreaks = joinedBreaks
    self.container = container
  }
}

/// Something about a file's bytes that a reader should know of; the page was read all the same.
package enum Repair: Sendable, Hashable {
  /// The file was UTF-16; so many surrogates or odd bytes stand for no character and became U+FFFD.
  case utf16(ByteOrder, replacedCount: Int)
  /// The file was no UTF-8 but reads as Windows-1252; so many bytes were transcoded.
  case windows1252(byteCount: Int)
  /// The file was said to be in a one-byte encoding; so many bytes beyond ASCII were transcoded.
  case given(TextEncoding, byteCount: Int)
  /// So many bytes are not UTF-8; they are kept and shown as U+FFFD. The first runs of them.
  case invalidUTF8(byteCount: Int, firstRuns: [ByteRange])
  /// So many NULs and other control bytes stand in the text; they are kept and made visible.
  case controlBytes(count: Int)
}

/// Which byte of a two-byte unit comes first.
package enum ByteOrder: String, Sendable, Hashable {
  case littleEndian = "UTF-16LE"
  case bigEndian = "UTF-16BE"
}

extension Repair {
  /// How the repair reads in the load report.
  package var sentence: String {
    switch self {
    case .utf16(let order, 0): "read as \(order.rawValue)"
    case .utf16(let order, let count): "read as \(order.rawValue); \(count) bad units shown as �"
    case .windows1252(let count): "not UTF-8: \(count) bytes read as Windows-1252"
    case .given(let encoding, let count): "\(count) bytes read as \(encoding.name), as given"
    case .invalidUTF8(let count, _): "\(count) bytes are not UTF-8 and are shown as �"
    case .controlBytes(let count): "\(count) control bytes in the text are shown as signs"
    }
  }
}
