import CSignals
import Glibc

/// Reads lines from a descriptor, byte for byte: from a pipe, a file, or a terminal without editing.
package struct LineReader {
  /// How reading a line ended.
  enum Step: Equatable {
    case line([UInt8])
    case interrupted
    case end
  }

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// Where the unread bytes of `buffer` start.
  private var start = 0
  private var isAtEnd = false

  private static let chunkSize = 64 * 1024

  /// A reader of `descriptor`, which stays open and stays the caller's.
  package init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its newline; nil at the end, when the descriptor cannot be read, or when
  /// the wait ended with an ``Interruption``.
  ///
  /// A last line without a newline counts. Whatever bytes come are kept.
  package mutating func next() -> [UInt8]? {
    while true {
      switch step() {
      case .line(let line): return line
      case .interrupted: if Interruption.isRequested { return nil }
      case .end: return nil
      }
    }
  }

  /// Like ``next()``, but comes back when a signal breaks the wait; what was read so far is kept.
  mutating func step() -> Step {
    var searched = start
    while true {
      if let newline = buffer[searched...].firstIndex(of: 0x0A) { return take(upTo: newline) }
      searched = buffer.count
      if isAtEnd { return start < buffer.count ? take(upTo: buffer.count) : .end }
      let shift = dropTakenBytes()
      searched -= shift
      if !fill() { return .interrupted }
    }
  }

  /// Forgets a line that is only half there.
  mutating func discardPartialLine() {
    if buffer[start...].contains(0x0A) { return }
    buffer.removeAll()
    start = 0
  }

  private mutating func take(upTo end: Int) -> Step {
    let line = Array(buffer[start..<end])
    start = min(end + 1, buffer.count)
    return .line(line)
  }

  /// Frees what was handed out; returns how far the rest moved down.
  private mutating func dropTakenBytes() -> Int {
    let shift = start
    buffer.removeFirst(shift)
    start = 0
    return shift
  }

  /// Reads once more; false when a signal came first.
  private mutating func fill() -> Bool {
    // A signal ends the wait even if it comes just before the wait begins.
    if signals_wait(descriptor) == 0 { return false }
    let before = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: Self.chunkSize))
    // Safe: `read` writes at most `chunkSize` bytes, into the bytes just appended.
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      unsafe read(descriptor, bytes.baseAddress.map { unsafe $0 + before }, Self.chunkSize)
    }
    let wasInterrupted = count < 0 && errno == EINTR
    buffer.removeLast(Self.chunkSize - max(count, 0))
    isAtEnd = count <= 0 && !wasInterrupted
    return !wasInterrupted
  }
}
