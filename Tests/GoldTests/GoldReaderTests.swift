import Testing

@Suite struct GoldReaderTests {
  @Test func `an item is fields and text`() throws {
    let items = try GoldReader.items(
      of: """
        # a remark

        === nl-007
        country.about: NO SE
        source.agency: NTB | Reuters
        source.cited: -
        note: the ferry sails between both
        ---
        Veer vaart weer

        OSLO (NTB/RTR) - De veerboot vaart weer.

        """)
    #expect(items.map(\.name) == ["nl-007"])
    #expect(
      items.first?.coded == [.about: ["NO", "SE"], .agency: ["NTB", "Reuters"], .cited: []])
    #expect(items.first?.text == "Veer vaart weer\n\nOSLO (NTB/RTR) - De veerboot vaart weer.")
    #expect(items.first?.number == 7)
    #expect(items.first?.isForTuning == true)
  }

  @Test func `a case of an ambiguity suite tells its trap`() throws {
    let text = "=== west-bank-nl-04\ncountry.mentioned: PS\n---\nRamallah bleef rustig."
    let item = try #require(try GoldReader.items(of: text).first)
    #expect(item.trap == "west-bank")
    #expect(item.number == 4)
    #expect(!item.isForTuning)
  }

  @Test(arguments: [
    ("Text", 1, "no item begins here"),
    ("=== nl\nlanguage: nl\n---\nText", 1, "`nl` is no identifier that ends in a number"),
    ("=== nl-1\nlanguage nl\n---\nText", 2, "neither `FIELD: VALUES` nor `---`"),
    ("=== nl-1\ncountry.abuot: NL\n---\nText", 2, "there is no field `country.abuot`"),
    ("=== nl-1\nlanguage: nl\nlanguage: nl\n---\nText", 3, "`language` stands twice"),
    ("=== nl-1\ncountry.about: nl\n---\nText", 2, "`nl` is no country's code"),
    ("=== nl-1\ncountry.about: NL, BE\n---\nText", 2, "`NL,` is no country's code"),
    ("=== nl-1\ncountry.about: NL NL\n---\nText", 2, "`NL` stands twice"),
    ("=== nl-1\nlanguage: nl\nText", 3, "neither `FIELD: VALUES` nor `---`"),
    ("=== nl-1\nlanguage: nl", 3, "`nl-1` has no `---`"),
    ("=== nl-1\nlanguage: nl\n---\n", 1, "`nl-1` has no fields or no text"),
    ("=== nl-1\n---\nText", 1, "`nl-1` has no fields or no text"),
    (
      "=== nl-1\nlanguage: nl\n---\nText\n=== nl-1\nlanguage: nl\n---\nText", 5,
      "`nl-1` stands twice"
    ),
  ])
  func `a fault is told with its line`(_ text: String, _ line: Int, _ reason: String) {
    #expect(throws: GoldFault(line: line, reason: reason)) { try GoldReader.items(of: text) }
  }

  @Test func `a floor is a row of four cells`() throws {
    let floors = try GoldFloors("suite\tfield\tmeasure\tvalue\nnl\tcountry.about\tf1\t0.8\n")
    #expect(floors.floor("nl", "country.about", "f1") == 0.8)
    #expect(floors.floor("de", "country.about", "f1") == nil)
    #expect(throws: GoldFault(line: 2, reason: "no row of suite, field, measure and value")) {
      try GoldFloors("suite\nnl\t0.8")
    }
  }

  @Test func `values are counted each once, in their order where the field has one`() {
    var counts = GoldCounts()
    counts.add(found: ["NL", "BE"], coded: ["BE", "NL"], .about)
    counts.add(found: ["NL"], coded: ["NL", "DE"], .about)
    counts.add(found: ["FR"], coded: [], .about)
    counts.add(found: [], coded: [], .about)
    #expect((counts.agreed, counts.spurious, counts.missed) == (3, 1, 1))
    #expect(counts.precision == 0.75)
    #expect(counts.recall == 0.75)
    #expect(counts.f1 == 0.75)
    #expect((counts.exact, counts.items) == (2, 4))
    counts.add(found: ["ANP", "AFP"], coded: ["AFP", "ANP"], .agency)
    #expect((counts.agreed, counts.exact, counts.items) == (5, 2, 5))
  }

  @Test(arguments: [
    ("The Washington Post", "Washington Post", GoldField.cited, true),
    ("Reuters", "RTR", .agency, true),
    ("Trouw", "NRC", .cited, false),
    ("de Noorse minister Berg", "minister Berg", .speaker, true),
    ("Een hoge functionaris", "een hoge functionaris", .speaker, true),
    ("Berg", "Visser", .speaker, false),
    ("NL", "BE", .about, false),
  ])
  func `sources and speakers are the same in more than one form`(
    _ found: String, _ coded: String, _ field: GoldField, _ isSame: Bool
  ) {
    #expect(GoldMatch.holds(found, coded, field) == isSame)
  }
}
