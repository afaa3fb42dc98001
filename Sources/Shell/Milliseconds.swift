/// Durations as people read them.
enum Milliseconds {
  /// `nanoseconds` in milliseconds with one decimal.
  static func text(_ nanoseconds: UInt64) -> String {
    let tenths = (nanoseconds + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10)"
  }
}
