/// Tells how far a long search is, and asks whether it should go on.
struct Watch {
  private let steps: Int
  private var step = 0
  private let isStopped: () -> Bool
  private let progress: (Double) -> Void

  /// A watch over a search of `steps` steps.
  init(steps: Int, isStopped: @escaping () -> Bool, progress: @escaping (Double) -> Void) {
    self.steps = max(1, steps)
    self.isStopped = isStopped
    self.progress = progress
  }

  /// Counts a step; `false` when somebody asked to stop.
  mutating func goesOn() -> Bool {
    step += 1
    guard step & 1023 == 0 else { return true }
    progress(min(0.99, Double(step) / Double(steps)))
    return !isStopped()
  }
}
