import Tagging
import Testing

@Suite struct CountryTaggingTests {
  @Test func `a dateline in a capital does not make the story about that country`() {
    let article = TaggedArticle(
      dateline: "WASHINGTON (ANP/RTR)",
      "Een bedrijf levert gratis kaarten aan boeren in Peru. De Peruaanse regering is er blij mee.")
    #expect(article.countries == ["US"])
    #expect(article.mentioned == ["PE 2"])
    #expect(article.about == ["PE"])
  }

  @Test func `a story that names no country is about the dateline's`() {
    let article = TaggedArticle(
      dateline: "ARNHEM (ANP)", "Een fietser is gewond geraakt bij een botsing met een bus.")
    #expect(article.mentioned == [])
    #expect(article.about == ["NL"])
    #expect(article.words(by: .aboutDateline) == ["ARNHEM"])
  }

  @Test func `where something is based does not count`() {
    for text in [
      "WATERWACHT, een in Zweden gevestigde stichting, meldt dat in Kenia de rivieren drogen.",
      "WATERWACHT, gevestigd in Zweden, meldt dat in Kenia de rivieren drogen.",
    ] {
      let article = TaggedArticle(dateline: "NAIROBI (ANP)", text)
      #expect(article.mentioned == ["KE 1", "SE 1"])
      #expect(article.about == ["KE"])
      #expect(article.words(by: .aboutBackground) == ["Zweden"])
    }
  }

  @Test(arguments: [
    "The Sweden-based group said that the rivers of Kenya are drying up.",
    "The group, based in Stockholm, Sweden, said that the rivers of Kenya are drying up.",
    "Die Gruppe mit Sitz in Schweden sagt, dass die Flüsse in Kenia austrocknen.",
    "Le groupe, basé en Suède, a dit que les rivières du Kenya sont à sec.",
    "El grupo, con sede en Suecia, dijo que los ríos de Kenia se secan.",
  ])
  func `where something is based does not count in any language`(_ text: String) {
    #expect(TaggedArticle(text).about == ["KE"])
  }

  @Test func `what is named once far down is not what the story is about`() {
    let article = TaggedArticle(
      headline: "Portugal en Spanje delen water", dateline: "LISSABON (ANP)",
      "De Portugese en de Spaanse minister hebben een verdrag getekend.",
      "Portugal levert stroom terug, Spanje graaft een kanaal. Spanje betaalt.",
      "Een soortgelijk verdrag bestaat tussen Duitsland en Polen.")
    #expect(article.about == ["ES", "PT"] || article.about == ["PT", "ES"])
    #expect(article.mentioned == ["ES 4", "PT 3", "DE 1", "PL 1"])
    #expect(article.words(by: .aboutBelowBar) == ["Duitsland", "Polen"])
  }

  @Test func `nothing counts inside an outlet's name, on the sea or in a club`() {
    let article = TaggedArticle(
      "Op de Zuid-Chinese Zee las een lid van Real Madrid The Times of India van gisteren.")
    #expect(article.mentioned == [])
    #expect(article.about == [])
    #expect(article.words(by: .mentionInOutlet) == ["The Times of India"])
    #expect(article.words(by: .mentionBlocked) == ["Zuid-Chinese Zee", "Real Madrid"])
  }

  @Test func `links say nothing, subheads do`() {
    let article = TaggedArticle(
      "De oogst is dit jaar groter dan ooit tevoren.", "> Lees ook: Noorwegen vist minder",
      "= Denemarken", "Dat zeggen de boeren.")
    #expect(article.mentioned == ["DK 1"])
  }

  @Test func `a word with other meanings needs support`() {
    let alone = TaggedArticle("Mr. Jordan was at the market when the rain began.")
    #expect(alone.mentioned == [])
    #expect(alone.words(by: .mentionUnsupported) == ["Jordan"])
    let supported = TaggedArticle(
      dateline: "AMMAN (Reuters)", "The rain has begun in Jordan, and the farmers are happy.")
    #expect(supported.mentioned == ["JO 1"])
    #expect(supported.words(by: .mentionSupported) == ["Jordan"])
  }

  @Test func `a rival meaning with support takes the place of one without`() {
    let state = TaggedArticle(
      dateline: "ATLANTA (AP)", "The rain has begun in Georgia, and the farmers are happy.")
    #expect(state.mentioned == ["US 1"])
    let country = TaggedArticle(
      dateline: "TBILISI (AP)", "The rain has begun in Georgia, and the farmers are happy.")
    #expect(country.mentioned == ["GE 1"])
  }

  @Test func `several places give several countries, each once`() {
    let article = TaggedArticle(dateline: "BRUSSEL/DEN HAAG/GENT (ANP)", "De ministers praten.")
    #expect(article.countries == ["BE", "NL"])
    #expect(article.words(by: .datelinePlace) == ["BRUSSEL", "DEN HAAG", "GENT"])
  }

  @Test func `a region decides, an unknown place is said to be unknown`() {
    let article = TaggedArticle(dateline: "LONDON, Ontario/NERGENSHUIZEN (AP)", "It is snowing.")
    #expect(article.countries == ["CA"])
    #expect(article.words(by: .datelineRegion) == ["Ontario"])
    #expect(article.words(by: .datelineUnknownPlace) == ["NERGENSHUIZEN"])
  }

  @Test func `a former state keeps its own code`() {
    let article = TaggedArticle("In de Sovjet-Unie was het toen nog winter, zo leert het archief.")
    #expect(article.mentioned == ["SUHH 1"])
  }

  @Test func `a headline in capitals is read, and the text supports it`() {
    let article = TaggedArticle(
      headline: "ROEMENIË EN POLEN BOUWEN EEN BRUG",
      "De Poolse minister wil dat de brug er over een jaar staat.")
    #expect(article.mentioned == ["PL 2", "RO 1"])
    #expect(article.about == ["PL", "RO"])
  }
}
