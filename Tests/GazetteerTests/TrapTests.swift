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

  @Test func `accents that stand apart are read with their letters`() {
    let text = "Oekrai\u{308}ne en Belgie\u{308}, nooit letten"
    #expect(
      gazetteer.found(in: text, .dutch) == ["Oekrai\u{308}ne=UA", "Belgie\u{308}=BE"])
  }
}
