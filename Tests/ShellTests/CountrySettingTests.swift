import Shell
import TestSupport
import Testing

/// `set country.classes`, `set place.default` and a person's own table, as a person meets them.
struct CountrySettingTests {
  static let classes = [
    "name", "alias", "adjective", "demonym", "capital", "city", "region", "metonym",
  ]

  /// The value of the setting `name`, as `set` prints it.
  private func value(_ name: String, _ session: SampleSession) -> String {
    let before = session.results.count
    _ = session.evaluate("set \(name) | as tsv")
    let lines = session.results.dropFirst(before).split(separator: "\n")
    return lines.count > 1
      ? lines[1].split(separator: "\t").dropFirst().first.map(String.init) ?? "" : ""
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `setting what a setting prints changes nothing`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let chosen = Self.classes.filter { _ in Bool.random(using: &generator) }.shuffled(
      using: &generator)
    let session = SampleSession()
    let list = chosen.isEmpty ? "default" : chosen.joined(separator: ",")
    #expect(session.evaluate("set country.classes \(list)").exitCode == 0)
    let printed = value("country.classes", session)
    #expect(session.evaluate("set country.classes \(printed)").exitCode == 0)
    #expect(value("country.classes", session) == printed)
    #expect(
      Set(printed.split(separator: ",").map(String.init))
        == Set(list.split(separator: ",").map(String.init)))
  }

  @Test func `switching classes off and on again gives the same table`() {
    let session = SampleSession()
    _ = session.evaluate("group by country")
    let before = session.results
    _ = session.evaluate("set country.classes metonym")
    _ = session.evaluate("set country.classes default")
    _ = session.evaluate("group by country")
    #expect(session.results == before + before)
  }

  @Test func `a refused value changes nothing`() {
    let session = SampleSession()
    #expect(session.evaluate("set country.classes name,cty").exitCode == 2)
    #expect(session.messages.last?.contains("did you mean city?") == true)
    #expect(value("country.classes", session) == "default")
  }

  @Test func `an own table counts in all runs but those that leave it out`() throws {
    let folder = TemporaryFolder()
    folder.write("Oslo\tCA # mine\n", to: "dateline/places.tsv")
    let arguments = [
      "--as-of", SampleProgram.asOf, SampleProgram.pages + "/ferry-strike.txt", "-c",
      "why 2 country.dateline | as csv",
    ]
    let environment = ["XDG_CONFIG_HOME": folder.path]
    let run = SampleProgram.run(arguments, environment: environment, in: folder)
    #expect(run.output.contains("CA,"))
    #expect(run.output.contains("dateline/places.tsv:1"))
    let without = SampleProgram.run(["--no-rc"] + arguments, environment: environment, in: folder)
    #expect(without.output.contains("NO,"))
  }

  @Test func `a table with a fault ends a run before anything is read`() {
    let folder = TemporaryFolder()
    folder.write("Glasgow\tCA\nglasgow\tGB\n", to: "dateline/places.tsv")
    let run = SampleProgram.run(
      ["-c", "echo hello"], environment: ["XDG_CONFIG_HOME": folder.path], in: folder)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("dateline/places.tsv:2:1: error[D014]"))
    #expect(run.messages.contains("stands on line 1 already"))
  }

  @Test func `a saved script carries the own table and gives the same elsewhere`() throws {
    let folder = TemporaryFolder()
    folder.write("Oslo\tCA\n", to: "dateline/places.tsv")
    let work = [
      "load '\(SampleProgram.pages)/ferry-strike.txt'", "set country.classes name,adjective",
      "set place.default 'Oslo Fjord' NO", "group by country.dateline | as csv",
    ]
    let first = SampleProgram.run(
      ["--as-of", SampleProgram.asOf] + (work + ["save s.dateline"]).flatMap { ["-c", $0] },
      environment: ["XDG_CONFIG_HOME": folder.path], in: folder)
    #expect(first.output.contains("CA,"))
    let elsewhere = TemporaryFolder()
    elsewhere.write("Lagos\tPT\n", to: "dateline/places.tsv")
    let again = SampleProgram.run(
      ["-f", folder.path("s.dateline")], environment: ["XDG_CONFIG_HOME": elsewhere.path],
      in: elsewhere)
    #expect(again.output == first.output)
    let verified = SampleProgram.run(
      ["-c", "verify '\(folder.path("s.dateline"))'"],
      environment: ["XDG_CONFIG_HOME": elsewhere.path], in: elsewhere)
    #expect(verified.code == 0, "\(verified.messages)")
  }

  @Test func `names of any spelling come back out of a saved script`() {
    let folder = TemporaryFolder()
    let names = ["'s-Gravenbeemd", "Côte \"d'Eau\"", "$Oudveld", "none", "Aa; Bb|C", "--all"]
    folder.write(
      names.map { "\($0)\tNL\n" }.joined(), to: "dateline/places.tsv")
    let shown = ["-c", "set place.default | as csv"]
    let first = SampleProgram.run(
      shown + ["-c", "save s.dateline"], environment: ["XDG_CONFIG_HOME": folder.path], in: folder)
    #expect(first.code == 0, "\(first.messages)")
    let again = SampleProgram.run(["-f", folder.path("s.dateline")], in: folder)
    #expect(first.output.split(separator: "\n").count == names.count + 1)
    let stripped = first.output.replacing(folder.path + "/dateline/places.tsv", with: "").split(
      separator: "\n")
    let replayed = again.output.replacing("set place.default", with: "").split(separator: "\n")
    #expect(stripped.map { $0.prefix { $0 != ":" } } == replayed.map { $0.prefix { $0 != ":" } })
  }
}
