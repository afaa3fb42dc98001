import Diagnostics

/// Times the stages of a workload with the session's clock.
struct Stopwatch {
  /// What one pass over all pages took.
  struct Round {
    /// Nanoseconds, in the order of ``Workload/Stage``.
    var nanoseconds: [Double] = []
    var articleCount = 0

    /// The nanoseconds of one stage.
    subscript(stage: Workload.Stage) -> Double { nanoseconds[stage.rawValue] }
  }

  private let work: Workload
  private let session: Session
  /// How often all pages are worked off between two looks at the clock.
  private(set) var passCount = 1
  /// What all rounds took, in nanoseconds.
  private(set) var elapsed = 0.0

  /// The clock can tell a run that is at least so long.
  private static let leastNanoseconds = 1e6
  private static let mostPasses = 10_000
  private static let mostWarmUps = 6
  private static let longWarmUp = 2e9

  init(_ work: Workload, in session: Session) {
    self.work = work
    self.session = session
  }

  /// Parses until two passes take nearly the same time, and finds how many passes make a run.
  mutating func warmUp() throws(Report) {
    var last = try time(.everything, passes: 1).nanoseconds
    var spent = last
    for _ in 1..<Self.mostWarmUps where spent < Self.longWarmUp {
      if last > 0 {
        let wanted = (Self.leastNanoseconds / last).rounded(.up)
        passCount = max(1, Int(min(wanted, Double(Self.mostPasses))))
      }
      let now = try time(.everything, passes: passCount).nanoseconds
      spent += now * Double(passCount)
      let isSteady = abs(now - last) <= last / 20
      last = now
      if isSteady { return }
    }
  }

  /// Times each stage once.
  mutating func round() throws(Report) -> Round {
    var round = Round()
    for stage in Workload.Stage.allCases {
      let pass = try time(stage, passes: passCount)
      round.nanoseconds.append(pass.nanoseconds)
      round.articleCount = pass.articleCount
      elapsed += Double(passCount) * pass.nanoseconds
    }
    return round
  }

  private func time(
    _ stage: Workload.Stage, passes: Int
  ) throws(Report) -> (nanoseconds: Double, articleCount: Int) {
    let environment = session.environment
    let start = environment.nanoseconds()
    let count = work.run(stage, times: passes, environment.isInterrupted)
    let end = environment.nanoseconds()
    try session.checkInterruption()
    return (Double(end - start) / Double(passes), count)
  }
}
