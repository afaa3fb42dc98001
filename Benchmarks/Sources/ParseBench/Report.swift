import Articles
import Gazetteer
import Glibc
import Tagging

/// Measures every stage on a batch of pages and prints the figures side by side.
struct Report {
  private let batch: PageBatch
  private let programs: [(name: String, seconds: Double)]
  private let tagger = Tagger(.standard)
  private let meter = Meter()
  private static let runs = 5

  init(_ batch: PageBatch, programs: [(name: String, seconds: Double)]) {
    self.batch = batch
    self.programs = programs
  }

  /// Measures and prints.
  func print() async {
    let articles = Stage.structure.run(batch.bytes, batch.whole, tagger)
    write(
      "\(batch.bytes.count) bytes, \(batch.pages.count) pages, \(articles) articles; "
        + "the fastest of \(Self.runs) runs, of fewer where they take long")
    write(Row.titles)
    let read = printOneCore(articles)
    for program in programs {
      write(Row(program.name, seconds: program.seconds, bytes: batch.bytes.count, read: read).text)
    }
    await printTwoCores(read)
    for stage in [Stage.structure, .everything] { printSizes(stage) }
    printHostile()
  }

  /// Prints a row a stage; gives the bytes a second of the plain read.
  private func printOneCore(_ articles: Int) -> Double {
    var read = 0.0
    for stage in Stage.allCases {
      let hasReset = Memory.resetPeak()
      let before = Memory.residentAndPeak.now
      let cost = meter.cheapest(of: Self.runs) { keep(stage.run(batch.bytes, batch.whole, tagger)) }
      if stage == .memoryRead { read = Double(batch.bytes.count) / cost.processor }
      var row = Row(
        stage.rawValue, seconds: cost.processor, bytes: batch.bytes.count, read: read)
      row.instructions = cost.instructions
      if hasReset { row.peak = max(0, Memory.residentAndPeak.peak - before) }
      if stage.givesArticles { row.articles = articles }
      write(row.text)
    }
    return read
  }

  private func printTwoCores(_ read: Double) async {
    for stage in Stage.allCases {
      let start = Meter.now(CLOCK_MONOTONIC)
      var seconds = await wallTimeOfHalves(stage)
      for _ in 0..<Self.runs where Meter.now(CLOCK_MONOTONIC) - start < Meter.longEnough {
        seconds = min(seconds, await wallTimeOfHalves(stage))
      }
      let one = meter.cheapest(of: Self.runs) {
        keep(stage.run(batch.bytes, batch.whole, tagger))
      }
      var row = Row(
        stage.rawValue + ", two cores", seconds: seconds, bytes: batch.bytes.count, read: read)
      row.note = "\(Row.fixed(one.wall / seconds, 2)) x one core"
      write(row.text)
    }
  }

  private func wallTimeOfHalves(_ stage: Stage) async -> Double {
    let start = Meter.now(CLOCK_MONOTONIC)
    await withTaskGroup(of: Int.self) { group in
      for half in batch.halves {
        group.addTask { [batch, tagger] in stage.run(batch.bytes, half, tagger) }
      }
      for await sum in group { keep(sum) }
    }
    return Meter.now(CLOCK_MONOTONIC) - start
  }

  /// The cost a byte of a stage as the batch grows.
  private func printSizes(_ stage: Stage) {
    write("\n\(stage.rawValue), by size")
    var size = 1_000_000
    while size <= batch.bytes.count {
      let part = batch.first(size)
      let cost = meter.cheapest(of: Self.runs) {
        keep(stage.run(batch.bytes, part, tagger))
      }
      let bytes = part.last?.upperBound ?? 0
      var row = Row("\(size / 1_000_000) MB", seconds: cost.processor, bytes: bytes, read: 0)
      row.instructions = cost.instructions
      write(row.text)
      size *= 10
    }
  }

  /// The cost a byte of the structure stage on single pages that are all one trap.
  private func printHostile() {
    write("\nstructure, single pages of 8 MB and 16 MB that hold nothing else")
    for trap in Trap.all {
      for megabytes in [8, 16] {
        let page = trap.page(byteCount: megabytes * 1_000_000)
        let whole = [0..<page.count]
        let cost = meter.cheapest(of: 2) { keep(Stage.structure.run(page, whole[...], tagger)) }
        var row = Row(trap.name, seconds: cost.processor, bytes: page.count, read: 0)
        row.instructions = cost.instructions
        write(row.text)
      }
    }
  }

  private func write(_ line: String) {
    Swift.print(line)
    // Lines come seconds apart; each is shown when it is there.
    fflush(nil)
  }
}

/// Uses a result, so that the work for it cannot be left out.
@inline(never)
func keep(_ value: Int) {
  withExtendedLifetime(value) {}
}
