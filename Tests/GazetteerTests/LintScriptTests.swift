import FoundationEssentials
import TestSupport
import Testing

/// `scripts/lint-tables`, fed with a copy of the tables that has one faulty row.
@Suite struct LintScriptTests {
  /// The folder of the project.
  private static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  /// What the lint says of the tables after `change` was made to the file called `name`.
  private static func findings(
    _ name: String, _ change: (inout [String]) -> Void
  ) throws -> (output: String, code: Int32) {
    let folder = TemporaryFolder()
    folder.makeFolder("tables")
    let tables = root + "/Sources/CGazetteer/tables"
    for file in try FileManager.default.contentsOfDirectory(atPath: tables) {
      try FileManager.default.copyItem(
        atPath: tables + "/" + file, toPath: folder.path("tables/" + file))
    }
    let path = folder.path("tables/" + name)
    let bytes = FileManager.default.contents(atPath: path) ?? Data()
    var lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    change(&lines)
    folder.write(lines.joined(separator: "\n"), to: "tables/" + name)
    let run = ProgramRun(
      "/bin/bash", [root + "/scripts/lint-tables", folder.path("tables")], in: folder)
    return (run.output, run.code)
  }

  @Test func `the tables themselves are found in order`() throws {
    let found = try Self.findings("blockers.tsv") { _ in }
    #expect(found.output == "" && found.code == 0)
  }

  @Test(arguments: [
    ("country-forms.tsv", "QQ\tnl\tname\tNergens\tN\t\tcurated", "no country has the code QQ"),
    ("country-forms.tsv", "NO\txx\tname\tVerzonnenland\tN\t\tcurated", "lang cannot be xx"),
    ("country-forms.tsv", "NO\tnl\tname\tVerzonnenland\tN\tcurated", "6 columns, the header has 7"),
    ("country-forms.tsv", "NO\tnl\tname\tDenemarken\tN\t\tcurated", "also stands for DK"),
    ("country-forms.tsv", "NO\tnl\tname\tbeide X\tN\tboth countries\tcurated", "1 rows have it"),
    ("country-forms.tsv", "NO\tnl\tname\tX\tN\t\tcurated", "one letter is found everywhere"),
    ("country-forms.tsv", "NO\tnl\tname\t(Noorwegen)\tN\t\tcurated", "no name begins like this"),
    ("country-forms.tsv", "NO\tnl\tname\tNoor_wegen\tN\t\tcurated", "stands in no name"),
    ("country-forms.tsv", "NO\tnl\tname\tNoor\u{AD}wegen\tN\t\tcurated", "an invisible character"),
    ("country-forms.tsv", "NO\tnl\tname\tNoorwegen’s\tN\t\tcurated", "a typographic apostrophe"),
    ("country-forms.tsv", "NO\tnl\tname\tNoorwe\u{301}gen\tN\t\tcurated", "a separate accent"),
    ("country-forms.tsv", "NO\tnl\tname\t Noorwegen\tN\t\tcurated", "stray spaces"),
    ("regions.tsv", "NO\tnl\tname\tVerzonnen\tX\t\t\tcurated", "ambiguous cannot be X"),
    ("blockers.tsv", "nl\tVerzonnen Zee\tQQ\twater", "no country has the code QQ"),
    ("places.tsv", "NO\t\tQville\tQville\t\t\t\ttown\tY\tY\tN\t\tY\tcurated", "key is no key"),
    ("places.tsv", "NO\t\tParis\tPARIS\t\t\t\ttown\tY\tN\tN\t\tN\tcurated", "is FR already"),
    ("places.tsv", "NO\t\tQville\tQVILLE\t\t\t\ttown\tN\tN\tN\t\tN\tx", "no place is the def"),
    ("places.tsv", "NO\t\tQville\tQVILLE\tmany\t\t\ttown\tY\tY\tN\t\tN\tcurated", "is no number"),
    ("dateline-defaults.tsv", "NOWHEREVILLE\tNO\tNO\tNO", "no place has the key NOWHEREVILLE"),
    ("dateline-defaults.tsv", "PARIS\tNO\tNO\tQQ:1", "no country has the code QQ"),
    ("memberships.tsv", "EU\tEU\tNO\t1995", "other names than in the rows before"),
    ("memberships.tsv", "Nowhere\t\tNO\tsoon", "since is no year: soon"),
    ("historical.tsv", "SUHH\tSUN\tRU,QQ\ta\tb\tc\td\te\t1991-1922", "no country has the code QQ"),
    ("historical.tsv", "SUHH\tSUN\tRU\ta\tb\tc\td\te\t1991-1922", "years are no two years"),
    ("agencies.tsv", "QQN\tANP\tAlgemeen Nederlands Persbureau\tANP\tN\tNL\t\t\tnl\t", "away from"),
    ("outlets.tsv", "De Verzinner\tDe Verzinner\tNL\tnewspaper\tN\t\t", "stands twice"),
    ("outlets.tsv", "De Verzinner\t\tNL\tleaflet\tN\t\t", "kind cannot be leaflet"),
  ])
  func `a faulty row is told with its file and line`(
    _ name: String, _ row: String, _ what: String
  ) throws {
    var line = 0
    let found = try Self.findings(name) { lines in
      line = lines.count
      lines.insert(row, at: line - 1)
    }
    #expect(found.code == 1)
    let lines = found.output.split(separator: "\n")
    #expect(
      lines.contains { $0.hasPrefix("\(name):\(line): ") && $0.contains(what) }, "\(found.output)")
  }

  @Test func `a row that stands twice, other columns and a lost newline are told`() throws {
    let twice = try Self.findings("blockers.tsv") { $0.insert($0[1], at: 1) }
    #expect(twice.output.contains("blockers.tsv:3: the same row as line 2"))
    let columns = try Self.findings("outlets.tsv") { $0[0] = "name\tkind\tiso2\taliases\ta\tb\tc" }
    #expect(columns.output.contains("outlets.tsv:1: the columns are not: name"))
    let newline = try Self.findings("agencies.tsv") { $0.removeLast() }
    #expect(newline.output.contains("agencies.tsv:1: no newline at the end"))
  }
}
