import Synchronization

/// The progress bar on the terminal that messages go to; several threads may tell how far they are.
final class ProgressLine: Sendable {
  private let bar: Mutex<ProgressBar>
  private let nanoseconds: @Sendable () -> UInt64
  private let write: @Sendable (String) -> Void

  init(
    width: Int, nanoseconds: @escaping @Sendable () -> UInt64,
    write: @escaping @Sendable (String) -> Void
  ) {
    bar = Mutex(ProgressBar(width: width))
    self.nanoseconds = nanoseconds
    self.write = write
  }

  /// Tells that work has come to `share`: 0 begins it, 1 ends it.
  func tell(_ share: Double) {
    bar.withLock { bar in
      let text = bar.update(share, at: nanoseconds())
      if !text.isEmpty { write(text) }
    }
  }
}
