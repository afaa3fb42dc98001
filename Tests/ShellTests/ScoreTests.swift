import FoundationEssentials
import TestSupport
import Testing

extension TemporaryFolder {
  /// The text of the file `name`.
  fileprivate borrowing func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path(name))), as: UTF8.self)
  }
}

/// `sample` and `score` with files, as people meet them.
struct ScoreTests {
  private func run(
    _ commands: String..., in folder: borrowing TemporaryFolder
  ) -> (code: Int32, output: String, messages: String) {
    let arguments = [SampleProgram.pages] + commands.flatMap { ["-c", $0] }
    let run = SampleProgram.run(
      ["--as-of", "2026-05-04T20:00Z", "--width", "0"] + arguments, in: folder)
    return (run.code, run.output, run.messages)
  }

  @Test func `a sheet is tab-separated unless its name says otherwise`() throws {
    let folder = TemporaryFolder()
    let made = run(
      "sample 4 --for coding > sheet", "sample 4 --for coding > sheet.csv",
      "sample 4 --for coding | as jsonl > sheet.txt", in: folder)
    #expect(made.code == 0, "\(made.messages)")
    #expect(try folder.read("sheet").hasPrefix("id\torigin\theadline\ttext\tcountry.dateline\t"))
    #expect(try folder.read("sheet.csv").hasPrefix("id,origin,headline,text,country.dateline,"))
    #expect(try folder.read("sheet.txt").hasPrefix("{\"id\":\""))
  }

  @Test func `a sheet that nobody filled is not coded, a filled one is scored`() throws {
    let folder = TemporaryFolder()
    #expect(run("sample 4 --for coding > sheet.tsv", in: folder).code == 0)
    let empty = run("score country against sheet.tsv", in: folder)
    #expect(empty.code == 1)
    #expect(empty.messages.contains("no article of the selection is coded"))
    let filled = try folder.read("sheet.tsv").split(separator: "\n").enumerated().map { line in
      line.offset == 0 ? String(line.element) : line.element.dropLast() + "me\tseen"
    }
    folder.write(filled.joined(separator: "\n") + "\n", to: "sheet.tsv")
    let scored = run("score country against sheet.tsv | head 3 | as csv", in: folder)
    #expect(scored.code == 0, "\(scored.messages)")
    #expect(scored.output.contains("coded,,coded,4,"))
    #expect(scored.output.contains("all,,all labels (micro),4,0.000,"))
  }

  @Test func `a figure below its threshold ends with exit code 3`() {
    let folder = TemporaryFolder()
    let gold = "\(SampleProgram.root)/samples/coded/pages.tsv"
    let held = run("score source against '\(gold)' --at-least .9", in: folder)
    #expect(held.code == 0, "\(held.messages)")
    let missed = run(
      "score source against '\(gold)' --at-least .5 --measure frequent", in: folder)
    #expect(missed.code == 3)
    #expect(missed.messages.contains("error[D043]: macro F1 of frequent labels cannot be told"))
    folder.write("id\tsource\n4eba9f3854d6\tdpa\n3e6b098a0a53\tAP\n", to: "gold.tsv")
    let low = run("score source against gold.tsv --at-least .75", in: folder)
    #expect(low.code == 3)
    #expect(low.messages.contains("micro F1 is 0.500 (0.000–1.000), less than 0.750"))
  }

  @Test func `the methods paragraph names versions, numbers, method and source`() {
    let folder = TemporaryFolder()
    let gold = "\(SampleProgram.root)/samples/coded/pages.tsv"
    let output = run("score source against '\(gold)'", in: folder).output
    for words in [
      "as dateline 0.", "(tables ", "samples/coded/pages.tsv (SHA-256 ", "for 27 articles",
      "Micro-averaged over all labels, precision was", "95% percentile intervals of 1000 bootstrap",
      "(seed 1)", "Several people coded 5 articles: Krippendorff's alpha",
      "none was coded 20 times",
    ] {
      #expect(output.contains(words), "\(words)")
    }
  }

  @Test func `the seed changes intervals and nothing else`() {
    let folder = TemporaryFolder()
    folder.write(
      "id\tsource\n4eba9f3854d6\tdpa\n3e6b098a0a53\tAP\n6d95f3ea5b94\tAP\n", to: "gold.tsv")
    let first = run("score source against gold.tsv | as csv", in: folder).output
    #expect(first == run("score source against gold.tsv --seed 1 | as csv", in: folder).output)
    let kept = run(
      "score source against gold.tsv", "sample 2", "save s.dateline", in: folder)
    #expect(kept.code == 0, "\(kept.messages)")
    let script = (try? folder.read("s.dateline")) ?? ""
    #expect(script.contains("\nscore source against gold.tsv --seed 1\n"))
    #expect(script.contains("\nsample 2 --seed 1\n"))
  }

  @Test func `a name that is another article's number is no second coding of that`() {
    let folder = TemporaryFolder()
    folder.write("origin\tsource\nautobuses.txt:2\tEFE\n2\tAP\n", to: "gold.tsv")
    let run = run("score source against gold.tsv | head 2 | as csv", in: folder)
    #expect(run.code == 0, "\(run.messages)")
    #expect(run.output.contains("coded,,coded,2,") && run.output.contains("loaded\",1,"))
  }

  @Test func `a saved script names the sheet and tells when it changed`() {
    let folder = TemporaryFolder()
    folder.write("id\tsource\n4eba9f3854d6\tdpa\n", to: "gold.tsv")
    let load = "load '\(SampleProgram.pages)' --as-of 2026-05-04T20:00Z"
    let first = SampleProgram.run(
      ["-c", load, "-c", "score source against gold.tsv", "-c", "save s.dateline"], in: folder)
    #expect(first.code == 0, "\(first.messages)")
    let same = SampleProgram.run(["-c", "verify s.dateline"], in: folder)
    #expect(same.code == 0, "\(same.messages)")
    folder.write("id\tsource\n4eba9f3854d6\tAP\n", to: "gold.tsv")
    let moved = SampleProgram.run(["-c", "verify s.dateline"], in: folder)
    #expect(moved.code == 3)
    #expect(moved.messages.contains("input gold.tsv changed"), "\(moved.messages)")
  }

  @Test(arguments: [
    ("id\tsource\nx\ty\u{FF}\n", "gold:2:10: error[D030]: this is not UTF-8"),
    ("id\tsource\nx\ty\tz\n", "gold:2:17: error[D030]: this row has more cells than the 2"),
    ("id\tsource\nx\ty\nx\tz\n", "gold:3:1: error[D030]: \"x\" is coded on line 2 already"),
    ("name\tsource\nx\ty\n", "gold:1:1: error[D030]: there is no column \"id\" or \"origin\""),
    ("id\tsource\n \ty\n", "gold:2:1: error[D030]: this row names no article"),
    ("{\"id\": 1, \"source\": [\"y\"]", "gold:1:26: error[D030]: this is no JSON object a line"),
    ("id\tid\na\tb\n", "gold:1:9: error[D030]: there are two columns \"id\""),
    ("id,source\n1,\"a\n", "gold:2:3: error[D030]: this quote does not end"),
    ("id\tsource\n", "holds no row under its header"), ("", "is empty"),
    ("id\tsource\nx\ty\n", "none of the coded articles is here: \"x\""),
  ])
  func `a sheet with a mistake is refused, with the place`(text: String, message: String) {
    let folder = TemporaryFolder()
    let bytes = text.unicodeScalars.flatMap { $0 == "\u{FF}" ? [0xff] : Array(String($0).utf8) }
    folder.write(bytes, to: "gold")
    let run = run("score source against gold", in: folder)
    #expect(run.code == 1)
    #expect(run.messages.contains(message), "\(run.messages)")
    #expect(run.messages.contains("\nhelp: "))
  }
}
