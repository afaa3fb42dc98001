import Testing

@testable import Shell

struct UsageTests {
  @Test func `the page of --help fits 80 columns`() {
    let lines = UsagePage.text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 }, "\(lines.filter { $0.count > 80 })")
  }

  @Test func `every option is there once, in each of its spellings`() {
    let names = CommandLineOption.all.flatMap { [$0.name, $0.short].compactMap(\.self) }
    #expect(Set(names).count == names.count)
    #expect(CommandLineOption.all.allSatisfy { !$0.help.isEmpty && $0.name.hasPrefix("-") })
  }

  @Test(arguments: [
    (["a", "b"], ["a", "b"], 0), (["--", "-x"], ["-x"], 0), (["-c", "x", "p"], ["p"], 1),
    (["-f", "s", "p", "q"], [], 1), (["--format=csv", "p"], ["p"], 0),
  ])
  func `words are paths, or a script's arguments behind it`(
    arguments: [String], paths: [String], work: Int
  ) throws {
    let invocation = try Invocation(arguments)
    #expect(invocation.paths == paths)
    #expect(invocation.work.count == work)
  }
}
