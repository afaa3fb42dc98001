import Glibc

/// What the standard streams are connected to.
package enum Terminal {
  /// A standard stream, by its descriptor.
  package enum Stream: Int32 {
    case input = 0
    case output = 1
    case error = 2
  }

  /// The fewest columns anything is laid out for.
  static let narrowest = 20

  /// Whether `stream` is a terminal.
  package static func isInteractive(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// The width of the terminal on `stream` now, at least 20; nil when it is none or does not tell.
  package static func columns(of stream: Stream = .output) -> Int? {
    guard let size = size(of: stream), size.ws_col > 0 else { return nil }
    return max(Int(size.ws_col), narrowest)
  }

  /// The height of the terminal on `stream` now; nil when it is none or does not tell.
  package static func rows(of stream: Stream = .output) -> Int? {
    guard let size = size(of: stream), size.ws_row > 0 else { return nil }
    return Int(size.ws_row)
  }

  /// The width libedit draws for: the true one, 80 when the terminal does not tell.
  static var drawnColumns: Int {
    guard let size = size(of: .output), size.ws_col > 1 else { return 80 }
    return Int(size.ws_col)
  }

  private static func size(of stream: Stream) -> winsize? {
    var size = winsize()
    // Safe: the kernel writes one winsize into the one it is given.
    return unsafe ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
  }
}
