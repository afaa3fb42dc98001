import CSignals

/// Ctrl-C while the program works: a flag that long work looks at.
///
/// Without it SIGINT would end the session. Slow system calls come back with `EINTR`.
package enum Interruption {
  /// Catches SIGINT from now on, unless the program was started with it ignored.
  package static func install() { signals_catch_interrupt() }

  /// Whether Ctrl-C was pressed since the last ``clear()``; cheap enough to ask once per batch.
  package static var isRequested: Bool { signals_interrupted() }

  /// Forgets an earlier Ctrl-C; called before work begins.
  package static func clear() { signals_clear_interrupt() }
}

/// A reader of our output that went away.
package enum BrokenPipe {
  /// Makes writing to a closed pipe fail with `EPIPE` from now on instead of killing the program.
  package static func becomesAnError() { signals_ignore_broken_pipe() }
}
