import Glibc

/// Pages in memory, one after the other.
struct PageBatch: Sendable {
  /// The bytes of all pages, a form feed between each two.
  let bytes: [UInt8]
  /// Where each page is.
  let pages: [Range<Int>]

  /// Takes `bytes` apart at its form feeds.
  init(_ bytes: [UInt8]) {
    var pages: [Range<Int>] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == 0x0C {
      pages.append(start..<offset)
      start = offset + 1
    }
    pages.append(start..<bytes.count)
    self.bytes = bytes
    self.pages = pages
  }

  /// All pages.
  var whole: ArraySlice<Range<Int>> { pages[...] }

  /// The first pages, about `byteCount` bytes.
  func first(_ byteCount: Int) -> ArraySlice<Range<Int>> {
    pages.prefix { $0.upperBound <= byteCount }
  }

  /// All pages in two parts with about as many bytes.
  var halves: [ArraySlice<Range<Int>>] {
    let half = first(bytes.count / 2)
    return [half, pages[half.endIndex...]]
  }
}

extension PageBatch {
  /// Reads the file at `path`; `nil` when it cannot be read.
  static func read(_ path: String) -> PageBatch? {
    let file = unsafe open(path, O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let size = Int(lseek(file, 0, SEEK_END))
    guard size > 0, lseek(file, 0, SEEK_SET) == 0 else { return nil }
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        // Safe: the bytes from `count` to `size` are the buffer's.
        let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[count..<size])
        let got = unsafe Glibc.read(file, rest.baseAddress, rest.count)
        guard got > 0 else { break }
        count += got
      }
    }
    return bytes.count == size ? PageBatch(bytes) : nil
  }

  /// Writes `bytes` to a new file at `path`; tells whether it did.
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { return false }
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      // Safe: the bytes from `written` to the end are the array's.
      let count = unsafe bytes.withUnsafeBytes {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: $0[written...])
        return unsafe Glibc.write(file, rest.baseAddress, rest.count)
      }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }
}
