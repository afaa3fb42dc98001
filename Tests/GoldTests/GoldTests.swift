import FoundationEssentials
import Testing

/// The program against people's own coding: `Tests/Gold`.
///
/// Every suite prints its table. With `GOLD_MISTAKES=tuning` in the environment, what is wrong in the
/// items for tuning is printed, too; `GOLD_MISTAKES=all` prints those held back as well and is for
/// mending the coding, not the program.
@Suite struct GoldTests {
  @Test(arguments: GoldSuite.names.filter { !$0.hasPrefix("ambiguity-") })
  func `the figures of a language do not fall below their floors`(_ name: String) throws {
    let suite = try GoldSuite(name)
    let floors = try GoldFloors()
    show(suite, floors)
    for bar in GoldBar.all {
      let value = bar.measure.value(of: suite.counts(bar.field))
      let floor = try #require(floors.floor(name, bar.field.rawValue, bar.measure.rawValue))
      #expect(value >= floor, "\(name) \(bar.field.rawValue) \(bar.measure.rawValue)")
    }
  }

  @Test(arguments: GoldSuite.names.filter { $0.hasPrefix("ambiguity-") })
  func `an ambiguity suite does not fall below its floor`(_ name: String) throws {
    let suite = try GoldSuite(name)
    let floors = try GoldFloors()
    show(suite, floors)
    let floor = try #require(floors.floor(name, "cases", "exact"))
    #expect(suite.rightCases() >= floor)
  }

  @Test(arguments: GoldSuite.names.filter { $0.count == 2 })
  func `a language has enough items that are told from elsewhere`(_ name: String) throws {
    let suite = try GoldSuite(name)
    #expect(suite.results.count >= 50)
    #expect(suite.shareElsewhere >= 0.45)
    #expect(suite.results.allSatisfy { $0.item.coded[.language] == [name] })
  }

  @Test(arguments: GoldSuite.names.filter { $0.hasPrefix("ambiguity-") })
  func `every trap has ten cases, and only countries are coded`(_ name: String) throws {
    let suite = try GoldSuite(name)
    for (trap, cases) in Dictionary(grouping: suite.results, by: \.item.trap) {
      #expect(cases.count >= 10, "\(name) \(trap)")
    }
    #expect(suite.results.allSatisfy { $0.item.coded.keys.allSatisfy(\.isCountry) })
  }

  private func show(_ suite: GoldSuite, _ floors: GoldFloors) {
    let wanted = ProcessInfo.processInfo.environment["GOLD_MISTAKES"]
    let mistakes = wanted.map { suite.mistakeLines(all: $0 == "all") } ?? []
    print(([suite.report(floors)] + mistakes).joined(separator: "\n"))
  }
}
