/// A bar that tells how far long work is, drawn over itself on one line of a terminal.
///
/// It shows only once work has taken a second, and leaves no trace. What to write is given back
/// rather than written, so that the clock and the terminal stay outside.
struct ProgressBar {
  /// How many columns the terminal has.
  private let width: Int
  /// When the work began, in nanoseconds; `nil` between two works.
  private var start: UInt64?
  private var lastDrawn: UInt64 = 0
  private var isShown = false

  /// Work that is done sooner shows no bar.
  static let patience: UInt64 = 1_000_000_000
  /// At least so long stands between two drawings.
  static let pause: UInt64 = 100_000_000
  /// Longer bars tell no more.
  private static let longest = 40

  init(width: Int) { self.width = width }

  /// What to write now that work has come to `share`: 0 begins a work, 1 ends it.
  ///
  /// - Parameter now: nanoseconds on a clock that only goes forward.
  mutating func update(_ share: Double, at now: UInt64) -> String {
    if share <= 0 { start = now }
    guard share < 1, let start else { return end() }
    guard now >= start + Self.patience, !isShown || now >= lastDrawn + Self.pause else { return "" }
    isShown = true
    lastDrawn = now
    return "\r" + picture(of: share)
  }

  private mutating func end() -> String {
    start = nil
    guard isShown else { return "" }
    isShown = false
    return "\r" + String(repeating: " ", count: picture(of: 0).utf8.count) + "\r"
  }

  /// `[=======>         ]  42%`, the same width for every share.
  private func picture(of share: Double) -> String {
    let percent = "\(Int(share * 100))%"
    let inside = min(Self.longest, width - 8)
    guard inside >= 4 else { return Self.padded(percent, to: 4) }
    let filled = Int(share * Double(inside))
    let tip = filled < inside ? ">" : ""
    let bar = String(repeating: "=", count: filled) + tip
    let rest = String(repeating: " ", count: inside - bar.utf8.count)
    return "[\(bar)\(rest)] " + Self.padded(percent, to: 4)
  }

  private static func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }
}
