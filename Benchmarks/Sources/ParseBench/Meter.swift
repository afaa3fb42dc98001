import CInstructionCounter
import Glibc

/// What one run cost.
struct Cost {
  /// Seconds on the clock of the wall.
  var wall: Double
  /// Seconds of this thread's processor time.
  var processor: Double
  /// User instructions of this thread; 0 where they cannot be counted.
  var instructions: Double
}

/// Measures runs.
struct Meter {
  /// After so many seconds no further run is begun.
  static let longEnough = 20.0

  /// The cheapest of `runs` runs of `work`, each figure by itself; the first run only warms up.
  ///
  /// Of fewer runs, but at least one, where they take long.
  func cheapest(of runs: Int, _ work: () -> Void) -> Cost {
    let start = Self.now(CLOCK_MONOTONIC)
    work()
    var best = Cost(wall: .infinity, processor: .infinity, instructions: .infinity)
    for run in 0..<runs {
      if run > 0, Self.now(CLOCK_MONOTONIC) - start > Self.longEnough { break }
      let cost = measure(work)
      best.wall = min(best.wall, cost.wall)
      best.processor = min(best.processor, cost.processor)
      best.instructions = min(best.instructions, cost.instructions)
    }
    return best
  }

  private func measure(_ work: () -> Void) -> Cost {
    // A counter counts its own thread, and any thread may be the one that runs this.
    let counter = openInstructionCounter()
    defer { closeInstructionCounter(counter) }
    let (wall, processor) = (Self.now(CLOCK_MONOTONIC), Self.now(CLOCK_THREAD_CPUTIME_ID))
    work()
    return Cost(
      wall: Self.now(CLOCK_MONOTONIC) - wall,
      processor: Self.now(CLOCK_THREAD_CPUTIME_ID) - processor,
      instructions: Double(readInstructionCounter(counter)))
  }

  static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// The memory of this process.
enum Memory {
  /// Forgets the peak so far; tells whether the kernel did.
  static func resetPeak() -> Bool {
    let file = unsafe open("/proc/self/clear_refs", O_WRONLY)
    guard file >= 0 else { return false }
    defer { close(file) }
    return unsafe write(file, "5", 1) == 1
  }

  /// The bytes resident now and at most since the peak was reset.
  static var residentAndPeak: (now: Int, peak: Int) {
    guard let status = unsafe fopen("/proc/self/status", "r") else { return (0, 0) }
    defer { unsafe fclose(status) }
    var (now, peak) = (0, 0)
    var line = [CChar](repeating: 0, count: 256)
    while unsafe fgets(&line, 256, status) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let words = text.split { " \t\n".contains($0) }
      guard words.count > 1, let kibibytes = Int(words[1]) else { continue }
      if words[0] == "VmRSS:" { now = kibibytes * 1024 }
      if words[0] == "VmHWM:" { peak = kibibytes * 1024 }
    }
    return (now, peak)
  }
}
