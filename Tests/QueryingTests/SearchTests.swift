import Indexing
import Querying
import Testing

struct SearchTests {
  @Test(arguments: [
    ("ansjovis", [1, 2]),
    ("ANSJOVIS kust", [1]),
    ("kenia or storm", [3, 4, 6]),
    ("haven and not storm", [1]),
    ("-peru", [3, 5, 6]),
    ("(kenia or peru) -washington", [1, 2, 3]),
    ("\"vangst van ansjovis\"", [1]),
    ("\"ansjovis vangst\"", []),
    ("\"prijs blij\"", []),
    ("\"blij prijs\"~3", [3]),
    ("\"prijs boeren\"~5", [3]),
    ("\"prijs boeren\"~4", []),
    ("\"prijs prijs\"~20", [3]),
    ("\"thee thee\"~50", []),
    ("Noord-Korea", [1, 5]),
    ("noord-korea*", [1, 5]),
    ("noord-koreaa*", [1]),
    ("korea", [1, 5]),
    ("koreaans", [1]),
    ("n*korea", [1]),
    ("vice-president", [4]),
    ("president", [4]),
    ("pr?js", [3, 4]),
    ("ver*", [1, 3]),
    ("=Noord-Korea", [1, 5]),
    ("=noord-korea", []),
    ("=Oslo", [1]),
    ("=OSLO", [1]),
    ("=oslo", []),
    ("/kenia.*/", [3, 4]),
    ("/NOORD-.*/", [1, 5]),
    ("/noor(d|se)/", [1, 5]),
  ])
  func `words find the articles that hold them`(text: String, expected: [UInt32]) throws {
    #expect(try find(text) == expected)
  }

  @Test(arguments: [
    ("title:peru", [1]), ("headline:storm", [6]), ("title:\"peru tekenen\"", [1]),
    ("title:(peru or storm)", [1, 6]), ("title:ansjovis", []), ("title:teken*", [1]),
    ("in:lead", [1, 6]), ("in:briefs", [2, 3, 4, 5]), ("kind:brief -thee", [2, 5]),
    ("section:buitenland", [1, 2, 3, 4, 5]), ("section:buiten*", [1, 2, 3, 4, 5]),
    ("place:oslo", [1]), ("place:(lima or tokio)", [2, 5]),
    ("file:storm.txt", [6]), ("file:b/storm.txt", [6]), ("file:orm.txt", []),
    ("file:a/*", [1, 2, 3, 4, 5]),
    ("source:anp", [1, 2, 3, 5]), ("source:RTR", [1, 6]), ("source:reuters", [1, 6]),
    ("source:xyz", [5]), ("source.agency:AFP -source:ANP", [4]), ("source:(ANP and AFP)", [1]),
    ("source.cited:\"The New York Times\"", [2]), ("source.cited:bloomberg", [1]),
  ])
  func `fields look at what they name`(text: String, expected: [UInt32]) throws {
    #expect(try find(text) == expected)
  }

  @Test(arguments: [
    ("country.dateline:US", [4]), ("country.dateline:Noorwegen", [1, 6]),
    ("country.dateline:Norway", [1, 6]), ("country.dateline:nor", [1, 6]),
    ("country.mentioned:kenya", [3, 4]), ("country.dateline:continent:Africa", [3]),
    ("country.dateline:EU", []), ("country.dateline:NATO", [1, 4, 6]),
    ("country.dateline:(peru or japan)", [2, 5]), ("country.dateline:Nor*", [1, 6]),
    ("country:peru -in:lead", [2, 4]), ("continent:Africa", [3, 4]),
  ])
  func `countries go by code, by name in any language and by region`(
    text: String, expected: [UInt32]
  ) throws {
    #expect(try find(text) == expected)
  }

  @Test(arguments: [
    ("date:2026-01-14", [2, 3, 4, 5]), ("date:2026", [2, 3, 4, 5]), ("date:2025", []),
    ("month:2026-01", [2, 3, 4, 5]), ("week:2026-W03", [2, 3, 4, 5]), ("date:2026-W04", []),
    ("date:2026-01-14T06:30", []), ("hour:2026-01-14T06", [2]), ("hour:2026-01-14T07+01:00", [2]),
    ("date:2026-01-14T04:00Z..", [2, 3]), ("date:..2026-01-14T04", [3, 4, 5]),
    ("date:2026-01-14T02Z..2026-01-14T03", [4]), ("date:2026-01-13..", [2, 3, 4, 5]),
    ("not date:2026", [1, 6]),
  ])
  func `a time matches by the middle of the interval`(text: String, expected: [UInt32]) throws {
    #expect(try find(text) == expected)
  }

  @Test func `an id finds its article`() throws {
    let id = SamplePages.corpus.segments[0].ids[2].text
    #expect(try find("id:\(id)") == [3])
  }

  @Test func `the order of the candidates is kept and nothing is added`() throws {
    let found = try Search.matches(
      query("kenia or peru"), in: SamplePages.corpus, among: Selection([4, 6, 2, 1]))
    #expect(found.numbers == [4, 2, 1])
  }

  @Test func `every article of a large corpus is looked at`() throws {
    let corpus = SamplePages.corpus(
      (1...150).map { ("\($0)", $0 % 3 == 0 ? SamplePages.storm : SamplePages.fishery) })
    #expect(try find("storm", in: corpus).count == 50)
    #expect(try find("not storm", in: corpus).count == 500)
    #expect(try find("storm or not storm", in: corpus).count == corpus.articleCount)
  }

  @Test func `a corpus without articles answers`() throws {
    #expect(try find("storm or not in:lead", in: .empty) == [])
  }
}
