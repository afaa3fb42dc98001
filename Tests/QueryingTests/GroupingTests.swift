import Diagnostics
import Gazetteer
import Indexing
import Querying
import Tables
import Testing

struct GroupingTests {
  private let all = Selection.all(of: SamplePages.corpus)

  private func table(
    _ key: Key, _ selection: Selection? = nil, top: Int? = nil, names: NameLanguage = .english
  ) -> Table {
    Grouping.table(
      of: Units(selection ?? all), by: key, in: SamplePages.corpus, top: top, names: names)
  }

  @Test func `sources are counted, the largest first, those without a value last`() {
    let table = table(.source)
    #expect(
      table.texts("source", .machineOnly) == ["ANP", "AFP", "Reuters", "Bloomberg", "XYZ", nil])
    #expect(
      table.texts("source", .humanOnly) == ["ANP", "AFP", "Reuters", "Bloomberg", "XYZ", "(none)"])
    #expect(table.integers("articles") == [4, 2, 2, 1, 1, 0])
    #expect(table.shares("share").first == 4.0 / 6)
    #expect(
      table.notes == [
        "6 articles; source = agency: an article counts once in each agency it credits; "
          + "0 of 6 have none",
        "3 of 6 stand in several rows: all shares together make 167%",
        "* fewer than 5 articles: too small to compare",
      ])
  }

  @Test func `countries show their names and carry their codes`() {
    let table = table(.countryDateline)
    #expect(
      table.columns.map(\.name)
        == ["country.dateline", "name", "articles", "share", "small", "bar"])
    #expect(
      table.columns.map(\.layout) == [.machineOnly, .leading, .whole, .whole, .whole, .bar])
    #expect(table.texts("country.dateline") == ["NO", "JP", "KE", "PE", "US", nil])
    #expect(
      table.texts("name") == ["Norway", "Japan", "Kenya", "Peru", "United States", "(none)"])
    #expect(table.columns[1].title == "country.dateline")
    #expect(
      self.table(.countryDateline, names: .dutch).texts("name")
        == ["Noorwegen", "Japan", "Kenia", "Peru", "Verenigde Staten", "(none)"])
  }

  @Test(arguments: [
    (Key.country, "country"), (.countryMentioned, "country.mentioned"), (.source, "source"),
    (.sourceCited, "source.cited"), (.day, "day"), (.kind, "kind"),
  ])
  func `the first column bears the name of the key`(key: Key, name: String) {
    #expect(table(key).columns[0].name == name)
    #expect(table(key).columns[1].title == name)
  }

  @Test(arguments: [
    (Key.kind, ["brief", "lead", nil], [4, 2, 0]),
    (.date, ["2026-01-14", nil], [4, 2]),
    (.week, ["2026-W03", nil], [4, 2]),
    (.month, ["2026-01", nil], [4, 2]),
    (
      .hour, ["2026-01-14T00", "2026-01-14T02", "2026-01-14T04", "2026-01-14T06", nil],
      [1, 1, 1, 1, 2]
    ),
    (.file, ["a/fishery.txt", "b/storm.txt", nil], [5, 1, 0]),
    (.section, ["Buitenland", nil], [5, 1]),
    (.byline, [nil], [6]),
  ])
  func `every key counts each article`(key: Key, groups: [String?], counts: [Int]) {
    let table = table(key)
    #expect(table.texts(key.name, .machineOnly) == groups)
    #expect(table.integers("articles") == counts)
  }

  @Test func `the top keeps the row without a value and says what it leaves out`() {
    let table = table(.source, top: 2)
    #expect(table.texts("source", .humanOnly) == ["ANP", "AFP", "(none)"])
    #expect(table.notes.contains("3 more groups, together 4, left out by --top"))
    #expect(!self.table(.source, top: 99).notes.contains { $0.contains("--top") })
    #expect(self.table(.source, top: -1).rowCount == 1)
  }

  @Test func `nothing selected is counted as nothing`() {
    let table = table(.source, .empty)
    #expect(table.integers("articles") == [0])
    #expect(table.shares("share") == [0])
  }

  @Test func `shares are of the selection`() {
    let table = table(.kind, Selection([1, 2]))
    #expect(table.shares("share") == [0.5, 0.5, 0])
    #expect(table.notes[0].hasPrefix("2 articles; "))
  }

  @Test func `two keys count each pair that occurs`() {
    let table = Grouping.table(
      of: Units(all), by: (.countryDateline, .kind), in: SamplePages.corpus)
    #expect(
      table.columns.map(\.name)
        == ["country.dateline", "name", "kind", "kind", "articles", "share", "small", "bar"])
    #expect(
      table.texts("name") == ["Norway", "Japan", "Kenya", "Peru", "United States", "(none)"])
    #expect(
      table.texts("kind", .humanOnly) == ["lead", "brief", "brief", "brief", "brief", "(none)"])
    #expect(table.integers("articles") == [2, 1, 1, 1, 1, 0])
  }

  @Test func `two keys of countries keep their names apart`() {
    let table = Grouping.table(
      of: Units(all), by: (.countryDateline, .country), in: SamplePages.corpus, top: 1)
    #expect(
      table.columns.map(\.name).prefix(4)
        == ["country.dateline", "country.dateline.name", "country", "country.name"])
    #expect(table.rowCount == 2)
  }

  @Test func `pairs without a value of one key stand under none`() {
    let table = Grouping.table(of: Units(all), by: (.day, .kind), in: SamplePages.corpus)
    #expect(table.texts("day", .machineOnly) == ["2026-01-14", nil, nil])
    #expect(table.texts("kind", .machineOnly) == ["brief", "lead", nil])
    #expect(table.integers("articles") == [4, 2, 0])
    #expect(table.notes[0].hasSuffix("2 of 6 have none"))
    #expect(table.notes[1].hasSuffix("0 of 6 have none"))
  }

  @Test func `a cross-table ends with the articles that have neither value, whatever the top`() {
    let table = Grouping.table(of: Units(all), by: (.byline, .day), in: SamplePages.corpus, top: 0)
    #expect(table.texts("day", .machineOnly) == [nil])
    #expect(table.integers("articles") == [2])
    #expect(table.notes.contains("1 more group, together 4, left out by --top"))
  }

  @Test func `the same values of several segments are one group`() {
    let corpus = SamplePages.corpus([("a", SamplePages.storm), ("b", SamplePages.storm)])
    let table = Grouping.table(of: Units(.all(of: corpus)), by: .place, in: corpus)
    #expect(table.texts("place", .humanOnly) == ["BERGEN", "(none)"])
    #expect(table.integers("articles") == [2, 0])
  }

  @Test func `keys are known by their names and nothing else`() {
    for name in Key.allNames { #expect(Key(named: name) != nil) }
    #expect(Key(named: "COUNTRY") == .country)
    #expect(Key(named: "source.publishers") == nil)
    #expect(Key.unknown("contry", at: nil).help == "did you mean country?")
  }
}

struct GroupPrecisionTests {
  private func table(_ key: Key, intervals: Bool = false) -> Table {
    Grouping.table(
      of: Units(.all(of: SamplePages.corpus)), by: key, in: SamplePages.corpus,
      showsIntervals: intervals)
  }

  private func small(_ table: Table) -> Column? { table["small"] }

  @Test func `groups of fewer than five are marked, the row without a value never`() {
    #expect(small(table(.section))?.values == .flag([false, false], mark: "*"))
    #expect(small(table(.section))?.layout == .machineOnly)
    #expect(small(table(.file))?.values == .flag([false, true, false], mark: "*"))
    #expect(small(table(.file))?.layout == .whole)
    #expect(table(.section).notes.count == 1)
    #expect(table(.file).notes.last == "* fewer than 5 articles: too small to compare")
  }

  @Test func `intervals stand beside their shares on request`() {
    let table = table(.section, intervals: true)
    #expect(
      table.columns.map(\.name)
        == ["section", "section", "articles", "share", "low", "high", "small", "bar"])
    #expect(abs(table.shares("low")[0] - 0.4365) < 0.0001)
    #expect(abs(table.shares("high")[0] - 0.9699) < 0.0001)
    #expect(table.notes.last == "low, high: 95% Wilson score interval of the share")
    #expect(self.table(.section)["low"] == nil)
  }

  @Test func `shares that add up to more than all say so`() {
    #expect(!table(.kind).notes.contains { $0.contains("together make") })
    let shares = table(.source).shares("share").reduce(0, +)
    #expect(Int((shares * 100).rounded()) == 167)
  }

  @Test func `nothing selected leaves every share open`() {
    let table = Grouping.table(
      of: Units(.empty), by: (.kind, .day), in: SamplePages.corpus, showsIntervals: true)
    #expect(table.integers("articles") == [0])
    #expect(table.shares("low") == [0])
    #expect(table.shares("high") == [1])
  }
}
