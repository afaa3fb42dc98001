import Glibc

/// The memory of this process.
package enum PeakMemory {
  /// The most bytes the process had resident so far, as the system counts them.
  package static var byteCount: Int {
    var usage = rusage()
    // Safe: `usage` is ours and as large as the call writes.
    guard unsafe getrusage(RUSAGE_SELF.rawValue, &usage) == 0 else { return 0 }
    return usage.ru_maxrss * 1024
  }
}
