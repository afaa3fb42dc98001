import TestSupport
import Testing

/// `time` as scripts and people meet it; nothing here depends on how long anything takes.
struct TimingTests {
  private let figures = [
    "bytes", "articles", "runs", "passes_per_run", "cores", "median_ms", "p95_ms", "spread",
    "precise", "mb_per_s", "articles_per_s", "ns_per_article", "stages", "peak_bytes",
    "read_mb_per_s", "fraction_of_read",
  ]

  @Test(arguments: [
    ["--format", "json", "-c", "time parse --runs 2"], ["-c", "time parse --runs 2 --format json"],
    ["-c", "time parse --runs 2 | as json"], ["-c", "time parse --runs 2 --cores 2 --format json"],
  ])
  func `the figures are one object with the names of the manual`(arguments: [String]) throws {
    let run = SampleProgram.run([SampleProgram.pages] + arguments, in: TemporaryFolder())
    #expect(run.code == 0, "\(run.messages)")
    let lines = run.output.split(separator: "\n").map { $0.trimmingPrefix { $0 == " " } }
    let names = lines.compactMap { $0.split(separator: "\"").first.map(String.init) }
    #expect(lines.first == "{" && lines.last == "}")
    #expect(figures.allSatisfy { names.contains($0) })
    #expect(run.output.contains("\"runs\": 2,"))
  }

  @Test func `people get lines with units, and doubts about too few runs`() {
    let run = SampleProgram.run(
      [SampleProgram.pages, "-c", "time parse --runs 2", "-c", "time count"], in: TemporaryFolder())
    #expect(run.output.contains("of this machine's read speed ("))
    #expect(run.output.contains("7 pages, 30 articles"))
    #expect(run.output.contains("rough: "))
    #expect(run.output.contains(" in one run\n"))
    #expect(!run.output.contains("\u{1B}") && !run.output.contains("\r"))
    #expect(!run.messages.contains("\r"))
  }

  /// Figures that a run is compared with, and how that ends.
  static let baselines: [(String, Int32, String)] = [
    (#"{"bytes": BYTES, "cores": 1, "median_ms": 1e9}"#, 0, ""),
    (#"{"bytes": BYTES, "cores": 1, "median_ms": 0.000001}"#, 3, "slower than the baseline"),
    (#"{"bytes": BYTES, "cores": 2, "median_ms": 1}"#, 1, "measured on other work"),
    (#"{"bytes": 1, "cores": 1, "median_ms": 1}"#, 1, "measured on other work"),
    (#"{"bytes": BYTES, "cores": 1}"#, 1, "holds no figures"),
    (#"{"bytes": BYTES, "cores": 1, "median_ms": 0}"#, 1, "holds no figures"),
    (#"{"bytes": BYTES, "cores": 1, "median_ms": "fast"}"#, 1, "holds no figures"),
    ("", 1, "holds no figures"), ("[]", 1, "holds no figures"), ("median 3", 1, "holds no figures"),
  ]

  @Test(arguments: baselines)
  func `a baseline decides the exit code`(text: String, code: Int32, message: String) {
    let folder = TemporaryFolder()
    let page = "OSLO (NTB) - Een brug is klaar.\n"
    folder.write(page, to: "page.txt")
    folder.write(text.replacing("BYTES", with: "\(page.utf8.count)"), to: "base.json")
    let run = SampleProgram.run(
      ["-c", "time parse page.txt --runs 2 --baseline base.json"], in: folder)
    #expect(run.code == code, "\(run.messages)")
    #expect(run.messages.contains(message) || message.isEmpty)
  }

  @Test func `a baseline that is saved serves, with tolerance enough`() {
    let folder = TemporaryFolder()
    folder.write("OSLO (NTB) - Een brug is klaar.\n", to: "page.txt")
    let first = SampleProgram.run(["-c", "time parse page.txt | as json > base.json"], in: folder)
    let again = SampleProgram.run(
      ["-c", "time parse page.txt --baseline base.json --tolerance 1000000"], in: folder)
    #expect(first.code == 0 && again.code == 0, "\(first.messages)\(again.messages)")
  }

  @Test(arguments: [
    ("time parse --cores 0", "--cores is 1 to 256"), ("time parse --runs 0", "--runs is 1 to"),
    ("time parse no-such-page.txt", "D020"), ("time parse", "D023"),
    ("time parse page.txt --baseline no-such.json", "D020"),
  ])
  func `what cannot be measured is told`(line: String, message: String) {
    let folder = TemporaryFolder()
    folder.write("Een brug is klaar.\n", to: "page.txt")
    let run = SampleProgram.run(["-c", line], in: folder)
    #expect(run.code != 0)
    #expect(run.messages.contains(message), "\(run.messages)")
  }
}
