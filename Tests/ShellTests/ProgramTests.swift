import TestSupport
import Testing

/// The program as other programs meet it: arguments, streams and exit codes.
struct ProgramTests {
  /// A command line with the code it ends with and a part of what it says to standard error.
  static let endings: [([String], Int32, String)] = [
    (["-c", "help"], 0, ""),
    (["--version"], 0, ""),
    (["--help"], 0, ""),
    (["-c", "load no-such-file"], 1, "error[D020]"),
    (["no-such-file"], 1, "error[D020]"),
    (["-c", "count | load x"], 2, "error[D007]"),
    (["-c", "cuont"], 2, "error[D010]"),
    (["-c", "find (a"], 2, "error[D003]"),
    (["--colour"], 2, "did you mean --color?"),
    (["--color", "mauve"], 2, "--color"),
    (["--as-of", "now", "-c", "count"], 2, "error[D009]"),
    (["-c", "expect count = 1"], 3, "error[D040]"),
    (["-c", "load /dev/null"], 1, "error[D021]"),
    (["-c", "load /dev/null --strict"], 4, "error[D050]"),
    (["--safe", "-c", "echo a > x.txt"], 5, "error[D060]"),
    (["-c", "quit 7", "-c", "help"], 7, ""),
    (["--check", "-c", "find (a"], 2, "error[D003]"),
    (["--check", "-c", "load nothing; find $later"], 0, ""),
    (["--keep-going", "-c", "cuont", "-c", "help"], 2, "error"),
  ]

  @Test(arguments: endings)
  func `a command line ends with its code`(
    arguments: [String], code: Int32, message: String
  ) {
    let run = SampleProgram.run(arguments, in: TemporaryFolder())
    #expect(run.code == code, "\(run.messages)")
    #expect(message.isEmpty ? run.messages.isEmpty : run.messages.contains(message))
  }

  @Test func `results go to standard output and nothing else does`() {
    let arguments = ["--as-of", SampleProgram.asOf, SampleProgram.pages, "-c", "count | as csv"]
    let run = SampleProgram.run(arguments, in: TemporaryFolder())
    #expect(run.output == "articles\n30\n")
    #expect(run.messages.hasPrefix("30 articles from 7 pages: 7 leads, 23 briefs."))
  }

  @Test func `commands come from standard input, and the first failure ends them`() {
    let run = SampleProgram.run([], input: "echo one\ncuont\necho two\n", in: TemporaryFolder())
    #expect(run.output == "one\n")
    #expect(run.code == 2)
    #expect(run.messages.contains("<stdin>:2:1"))
  }

  @Test func `a full device is told and ends with 1`() {
    let run = SampleProgram.run(["-c", "help"], in: TemporaryFolder(), output: "/dev/full")
    #expect(run.code == 1)
    #expect(run.messages.contains("error[D025]"))
  }

  @Test func `a script gets its arguments`() {
    let folder = TemporaryFolder()
    folder.write("echo \"$1 and $k\"\n", to: "two.dateline")
    let run = SampleProgram.run(["--set", "k=v", "-f", "two.dateline", "a b"], in: folder)
    #expect(run.output == "a b and v\n")
  }

  @Test func `a script writes below the working folder only`() {
    let folder = TemporaryFolder()
    folder.write("echo a > inside.txt\necho b > ../outside.txt\n", to: "write.dateline")
    let run = SampleProgram.run(["-f", "write.dateline"], in: folder)
    #expect(run.code == 5)
    #expect(run.messages.contains("write.dateline:2:"))
  }

  @Test(arguments: ["C", "POSIX", "nl_NL.UTF-8", "C.UTF-8"])
  func `a saved session replays to the same bytes in any locale`(locale: String) {
    let folder = TemporaryFolder()
    let session = [
      "--as-of", SampleProgram.asOf, SampleProgram.pages, "-c", "north = find country:NO",
      "-c", "group by source", "-c", "find veer* | as jsonl", "-c", "save s.dateline",
    ]
    let first = SampleProgram.run(session, in: folder)
    let again = SampleProgram.run(
      ["-f", "s.dateline"], environment: ["LC_ALL": locale], in: folder)
    #expect(first.code == 0 && again.code == 0, "\(first.messages)\(again.messages)")
    #expect(again.output == first.output)
    #expect(SampleProgram.run(["-c", "verify s.dateline"], in: folder).code == 0)
  }

  @Test func `verify names the input that changed`() {
    let folder = TemporaryFolder()
    folder.write("OSLO (NTB) - Een brug is klaar.\n", to: "page.txt")
    _ = SampleProgram.run(
      ["page.txt", "-c", "group by source", "-c", "save s.dateline"], in: folder)
    folder.write("OSLO (NTB) - Een brug is klaas.\n", to: "page.txt")
    let run = SampleProgram.run(["-c", "verify s.dateline"], in: folder)
    #expect(run.code == 3)
    #expect(run.messages.contains("page.txt"))
  }
}
