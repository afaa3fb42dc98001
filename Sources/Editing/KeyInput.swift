import CSignals
import Glibc

/// Keys from a terminal, one character at a time.
struct KeyInput {
  /// What reading came to.
  enum Event: Equatable {
    case key(Unicode.Scalar)
    /// A signal came in; its flag tells which.
    case signal
    case end
  }

  private let descriptor: Int32
  private var assembler = UTF8Assembler()
  private var ready: [Unicode.Scalar] = []

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Waits for the next key or signal.
  ///
  /// Takes one byte at a time: what is typed ahead stays with the terminal, for whoever reads next.
  mutating func next() -> Event {
    while ready.isEmpty {
      switch signals_wait(descriptor) {
      case 0: return .signal
      case 1: break
      default: return .end
      }
      var byte: UInt8 = 0
      // Safe: `read` writes one byte.
      let count = unsafe read(descriptor, &byte, 1)
      if count == 1 {
        ready = assembler.add(byte)
      } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
        return .end
      }
    }
    return .key(ready.removeFirst())
  }
}
