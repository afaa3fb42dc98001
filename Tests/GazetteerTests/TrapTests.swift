import Gazetteer
import Testing

/// What looks like a country and is not, or is another one.
@Suite struct TrapTests {
  let gazetteer = Gazetteer.standard

  @Test(arguments: [
    "De VN en de EU overleggen met de NAVO in een zaal.",
    "IS, NO, DE, AN en IN zijn letters; VN is hier geen land.",
    "letten, polen, fin, noren en deens zijn kleine woorden.",
    "Latijns-Amerika, Zuid-Amerika en Noord-Amerika zijn werelddelen.",
    "Schepen varen op de Zuid-Chinese Zee, de Indische Oceaan en de Golf van Mexico.",
    "De Perzische Golf en de Golf van Oman zijn ondiep.",
    "Supporters van Real Madrid en Bayern München zongen.",
    "The New York Times, The Times of India en Jerusalem Post verschijnen dagelijks.",
    "Het persbureau Vietnam News Agency bestaat, net als Press Trust of India.",
    "nl: www.iran.nl en info@mali.be zijn adressen.",
  ])
  func `no country is found`(_ text: String) {
    #expect(gazetteer.countries(in: text, .dutch) == [])
  }

  @Test(arguments: [
    ("Noord-Korea en Zuid-Korea", ["Noord-Korea=KP", "Zuid-Korea=KR"]),
    ("pro-Russische VS-delegatie in Zuid-Libanon", ["Russische=RU", "VS=US", "Libanon=LB"]),
    ("Frans-Duitse samenwerking", ["Frans=FR", "Duitse=DE"]),
    ("de Westelijke Jordaanoever", ["Westelijke Jordaanoever=PS"]),
    ("Nieuw-Zeeland, niet Zeeland", ["Nieuw-Zeeland=NZ", "Zeeland=NL?"]),
    ("Papoea-Nieuw-Guinea en Guinee-Bissau", ["Papoea-Nieuw-Guinea=PG", "Guinee-Bissau=GW"]),
    ("Niger is Nigeria niet", ["Niger=NE", "Nigeria=NG"]),
    ("Ruslands leger, Irans olie", ["Ruslands=RU", "Irans=IR"]),
    ("‘Iran’ (“Irak”) «Syrië»…", ["Iran=IR", "Irak=IQ", "Syrië=SY"]),
    ("Iran/Irak; Syrië-Libanon.", ["Iran=IR", "Irak=IQ", "Syrië=SY", "Libanon=LB"]),
    (
      "Noord\u{2011}Korea en Ver\u{AD}enig\u{AD}de Sta\u{AD}ten",
      ["Noord\u{2011}Korea=KP", "Ver\u{AD}enig\u{AD}de Sta\u{AD}ten=US"]
    ),
    ("de Verenigde\u{A0}Staten en Zuid-\nAfrika", ["Verenigde\u{A0}Staten=US"]),
  ])
  func `the longest name at each place is found`(_ text: String, _ found: [String]) {
    let hits = gazetteer.found(in: text, .dutch).filter { !$0.hasSuffix("=-") }
    #expect(hits == found)
  }

  @Test(arguments: [
    (NameLanguage.english, "Jordan, Chad and Georgia", ["Jordan=JO?", "Chad=TD?", "Georgia=GE?"]),
    (.english, "U.S. troops, U.S.-led", ["U.S.=US", "U.S.=US"]),
    (.english, "Sino-Russian talks, the Sino talks", ["Sino=CN", "Russian=RU"]),
    (.french, "l'Iran et la Côte d’Ivoire", ["Iran=IR", "Côte d’Ivoire=CI"]),
    (.french, "Le Niger, les Nigérians", ["Niger=NE", "Nigérians=NG"]),
    (.german, "Französische und französische Züge", ["Französische=FR", "französische=FR"]),
    (.spanish, "Los rusos. Rusos también.", ["rusos=RU", "Rusos=RU"]),
    (.dutch, "Frans zingt", ["Frans=FR?"]),
  ])
  func `each language has its own forms`(
    _ language: NameLanguage, _ text: String, _ found: [String]
  ) {
    #expect(gazetteer.found(in: text, language) == found)
  }

  @Test(arguments: [
    ("RUSLAND DREIGT OEKRAÏNE", ["RUSLAND=RU", "OEKRAÏNE=UA"]),
    ("ZUID-KOREA EN DE VS", ["ZUID-KOREA=KR", "VS=US"]),
    ("POLEN LETTEN OP", ["POLEN=PL?", "LETTEN=LV?"]),
    ("UNO", []),
  ])
  func `capitals are compared by key, and what is ambiguous needs support`(
    _ text: String, _ found: [String]
  ) {
    #expect(gazetteer.found(in: text, .dutch) == found)
  }

  @Test(arguments: [
    (NameLanguage.dutch, "Op het Koreaanse schiereiland", ["KP", "KR"]),
    (.dutch, "Noord- en Zuid-Korea praten", ["KP", "KR"]),
    (.dutch, "Beide Korea's zwijgen", ["KP", "KR"]),
    (.dutch, "Korea's havens", ["KR"]),
    (.dutch, "de twee Congo's", ["CD", "CG"]),
    (.english, "the Korean peninsula", ["KP", "KR"]),
    (.english, "North and South Korean envoys", ["KP", "KR"]),
    (.german, "auf der koreanischen Halbinsel", ["KP", "KR"]),
    (.german, "Nord- und Südkorea", ["KP", "KR"]),
    (.german, "Koreas Häfen", ["KR"]),
    (.french, "les deux Corées", ["KP", "KR"]),
    (.french, "la Corée du Nord et du Sud", ["KP", "KR"]),
    (.spanish, "la península coreana", ["KP", "KR"]),
    (.dutch, "KOREAANSE SCHIEREILAND", ["KP", "KR"]),
  ])
  func `a name of two countries counts for both`(
    _ language: NameLanguage, _ text: String, _ codes: [String]
  ) {
    let hits = gazetteer.hits(in: text, language)
    #expect(hits.compactMap { hit in hit.country.map { gazetteer.code(of: $0) } } == codes)
    #expect(Set(hits.map(\.range)).count == 1)
    #expect(Set(hits.map(\.row)).count == codes.count)
  }

  @Test(arguments: [
    (NameLanguage.dutch, "De Ierse Zee, de rivier de Congo en de Straat van Gibraltar."),
    (.dutch, "Een Deense dog, Russisch roulette, een Zweedse puzzel en een Amerikaanse koelkast."),
    (.dutch, "Rapid Wenen, Sparta Praag en de Ronde van Frankrijk."),
    (.english, "The Congo River, Lake Chad, the Gulf of Oman and the Sea of Japan."),
    (.english, "Russian roulette, Dutch courage, a Great Dane and an Indian summer."),
    (.english, "The Boston Celtics, Air India and the Tour de France."),
    (.german, "Die Irische See, der Golf von Mexiko und das Japanische Meer."),
    (.german, "Russisches Roulette und Schwedische Gardinen für den Deutschen Schäferhund."),
    (.german, "Rapid Wien, Young Boys Bern und der Golf von Oman."),
    (.french, "Le lac Tchad, le fleuve Niger, le golfe d'Oman et la mer d'Irlande."),
    (.french, "Une crème anglaise, des montagnes russes, une tête de Turc, un marron d'Inde."),
    (.french, "Le FC Copenhague, le Real Madrid et le FC Barcelone."),
    (.spanish, "El río Níger, el lago Chad, el golfo de México y el estrecho de Gibraltar."),
    (.spanish, "Una montaña rusa, una ensaladilla rusa, un gran danés y un pastor alemán."),
    (.spanish, "El FC Copenhague y el París Saint-Germain."),
  ])
  func `waters, sayings, clubs, companies and races are no countries`(
    _ language: NameLanguage, _ text: String
  ) {
    #expect(gazetteer.countries(in: text, language) == [])
  }

  @Test(arguments: [
    (NameLanguage.dutch, "De Indiase en de Tsjaadse regering; Guineese vissers; Wit-Russen"),
    (.dutch, "India en Tsjaad, Guinee en Belarus: een bijeenkomst in Leiden"),
  ])
  func `Dutch adjectives and inhabitants are found`(_ language: NameLanguage, _ text: String) {
    #expect(gazetteer.countries(in: text, language).isSuperset(of: ["IN", "TD", "GN", "BY"]))
  }

  @Test func `accents that stand apart are read with their letters`() {
    let text = "Oekrai\u{308}ne en Belgie\u{308}, nooit letten"
    #expect(
      gazetteer.found(in: text, .dutch) == ["Oekrai\u{308}ne=UA", "Belgie\u{308}=BE"])
  }
}
