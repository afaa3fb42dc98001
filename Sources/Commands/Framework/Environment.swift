/// What a session knows of the world around it: values and questions handed in by the shell.
///
/// Nothing below the shell reads a clock, the terminal or the process itself, so a replay with the
/// same environment gives the same bytes.
package struct Environment: Sendable {
  /// Where results may be written.
  package enum Writing: Sendable, Equatable {
    /// Anywhere the system lets us: what a person types themselves.
    case anywhere
    /// Only below the working folder: what a script may do unless it was granted more.
    case workingFolder
    /// Nowhere: `--safe`.
    case nowhere
    /// Anywhere below the working folder in name only: nothing is written, as when a script is verified.
    case discarded
  }

  /// Nanoseconds on a clock that only goes forward.
  package var nanoseconds: @Sendable () -> UInt64
  /// Whether the person asked to stop.
  package var isInterrupted: @Sendable () -> Bool
  /// Tells how far the work of a statement is, where somebody watches: 0 begins it, 1 ends it.
  package var progress: @Sendable (Double) -> Void
  /// The most memory the process had resident so far, in bytes.
  package var peakBytes: @Sendable () -> Int
  /// The capture time given for all pages, in Unix seconds.
  package var asOf: Int64?
  /// The capture times a saved script assumed, by path.
  package var assumedCaptures: [String: Int64] = [:]
  /// Where results may be written.
  package var writing: Writing
  /// Whether scripts may write wherever a person may: `--allow-write`.
  package var grantsScripts = false

  package init(
    nanoseconds: @escaping @Sendable () -> UInt64 = { 0 },
    isInterrupted: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (Double) -> Void = { _ in },
    peakBytes: @escaping @Sendable () -> Int = { 0 },
    asOf: Int64? = nil, writing: Writing = .anywhere
  ) {
    self.nanoseconds = nanoseconds
    self.isInterrupted = isInterrupted
    self.progress = progress
    self.peakBytes = peakBytes
    self.asOf = asOf
    self.writing = writing
  }
}
