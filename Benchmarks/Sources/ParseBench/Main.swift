import Gazetteer
import Glibc
import Tagging
import WirePages

/// Makes a corpus, or measures the parser on one; runs one stage for a profiler to look at; measures
/// the search for copies.
///
///     ParseBench generate FILE MEGABYTES
///     ParseBench measure FILE [NAME=SECONDS…]
///     ParseBench run FILE STAGE RUNS
///     ParseBench stages
///     ParseBench copies ARTICLES
@main
enum Main {
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.count) {
    case ("generate", 3):
      guard let megabytes = Int(arguments[2]), megabytes > 0 else { fail("MEGABYTES is a number") }
      var writer = PageWriter(seed: 20_260_504)
      let bytes = writer.pages(byteCount: megabytes * 1_000_000)
      guard PageBatch.write(bytes, to: arguments[1]) else { fail("cannot write \(arguments[1])") }
    case ("measure", 2...):
      guard let batch = PageBatch.read(arguments[1]) else { fail("cannot read \(arguments[1])") }
      await Report(batch, programs: arguments.dropFirst(2).compactMap(program)).print()
    case ("stages", 1):
      for stage in Stage.allCases { print(stage.rawValue) }
    case ("copies", 2):
      guard let count = Int(arguments[1]), count >= 64 else { fail("ARTICLES is a number from 64") }
      CopyReport(articleCount: count).print()
    case ("run", 4):
      guard let batch = PageBatch.read(arguments[1]) else { fail("cannot read \(arguments[1])") }
      guard let stage = Stage(rawValue: arguments[2]), let runs = Int(arguments[3]) else {
        fail("a stage is one of " + Stage.allCases.map(\.rawValue).joined(separator: ", "))
      }
      let tagger = Tagger(.standard)
      for _ in 0..<runs { keep(stage.run(batch.bytes, batch.whole, tagger)) }
    default:
      fail(
        "ParseBench generate FILE MEGABYTES | measure FILE [NAME=SECONDS…] | run FILE STAGE RUNS | stages"
          + " | copies ARTICLES")
    }
  }

  /// A program that was timed elsewhere: `wc -l=0.08`.
  private static func program(_ text: String) -> (name: String, seconds: Double)? {
    guard let sign = text.lastIndex(of: "="),
      let seconds = Double(text[text.index(after: sign)...])
    else { return nil }
    return (String(text[..<sign]), seconds)
  }

  private static func fail(_ message: String) -> Never {
    let line = Array((message + "\n").utf8)
    // Safe: the call reads as many bytes as the array has.
    _ = unsafe line.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, line.count) }
    exit(2)
  }
}
