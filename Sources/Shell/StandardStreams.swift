import Editing
import Recording

/// The process's standard streams and clock.
enum StandardStreams {
  /// A closed pipe must end us quietly through its error, not kill us.
  static func prepare() { BrokenPipe.becomesAnError() }

  /// Writes to standard output.
  static func write(_ text: String) -> Screen.Written {
    switch OutputFile.write(text, toDescriptor: 1) {
    case nil: .done
    case .closed: .closed
    case .exists: .failed("exists")
    case .system(let number): .failed(OutputFile.words(for: number))
    }
  }

  /// Writes a line to standard error; if that fails there is nobody to tell.
  static func tell(_ line: String) {
    let text = line.hasSuffix("\n") ? line : line + "\n"
    _ = OutputFile.write(text, toDescriptor: 2)
  }

  /// Writes to standard error as it stands; if that fails there is nobody to tell.
  static let draw: @Sendable (String) -> Void = { text in
    _ = OutputFile.write(text, toDescriptor: 2)
  }

  /// All of standard input as text.
  static func readAll() -> String {
    var reader = LineReader(descriptor: 0)
    var bytes: [UInt8] = []
    while let line = reader.next() {
      bytes += line
      bytes.append(UInt8(ascii: "\n"))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Nanoseconds on a clock that only goes forward, from an arbitrary start.
  static let nanoseconds: @Sendable () -> UInt64 = {
    let elapsed = start.duration(to: .now).components
    return UInt64(elapsed.seconds) * 1_000_000_000 + UInt64(elapsed.attoseconds / 1_000_000_000)
  }

  private static let start = ContinuousClock.now
}
