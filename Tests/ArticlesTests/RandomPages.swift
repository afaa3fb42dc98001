import TestSupport

/// Pages made of fragments that mean something to the parser, and of junk.
struct RandomPages {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private static let datelines = [
    "OSLO (AP) - ", "'S-HERTOGENBOSCH (ANP/RTR) - ", "Kiel (dpa) - ", "LAGOS, May 4 (Reuters) - ",
    "GENT 03/02 (BELGA) = ", "SOCHI, June 2. /TASS/. ", "Quito, 8 abr (EFE).- ", "BRUSSEL - ",
    "ÅLESUND (QQN) - ", "Pune [India], July 8 (ANI): ", "FARGO, N.D. (AP) — ", "ROME/PARIS (AFP)",
    "N’DJAMENA (AFP) -", "BASLE, March 3 - ", "Kassel (epd). ", "LUIK (", "OSLO (AP", "SEP3 -- ",
    "ASSEN, dinsdag - ", "Frankfurt/Main (dpa) - ", "Nations unies (AFP) - ", "Assen, 12 mei. - ",
    "LONDON, Tuesday, May 4 (AP) ", "Rome, 12 mai 2026 (AFP) -", "Lima, 12 may. (EFE).- ",
  ]
  private static let sentences = [
    "De brug is open.", "Het water zakt. De dijk hield.", "Wie betaalt dat?", "Der Rat tagt.",
    "le pont est ouvert.", "\"Ja\", zei hij.", "Een zin zonder einde", "Rain fell on Monday",
    "iets", "Het water zakt. (ANP)", "Zij zei: \"Ja.\" (dpa/lno).", "De brug (ANP)",
    "Deze zin is lang genoeg om een alinea te zijn en gaat nog even door, want dat doen zinnen soms "
      + "nu eenmaal, ook als er niets meer te zeggen valt over de brug.",
  ]
  private static let titles = [
    "Brug weer open", "Trein ontspoort", "Brug weer open", "Wat nu?", "Le port reprend", "Sport",
    "Nieuws", "KOP IN KAPITALEN", "Buitenland", "Economie", "Brug bij Zandwijk weer helemaal open",
    "STORM", "Brug weer open | De Krant", "Brug bij Zandwijk weer helemaal open - De Krant",
    "Piet van der Ginkel", "Water zakt +++", "Brug +++", "Anna Berg", "TRADE TALKS IN U.S.",
    "BRUG IN U.S", "Brug in U.S.", "U.K.",
  ]
  private static let headings = [
    "Meer uit Buitenland", "Meer uit Sport", "Meer nieuws", "Lees ook", "Lees ook: Brug dicht",
    "Gerelateerd", "Meest gelezen", "Advertentie", "Kies je webmail", "Door Anna van den Berg",
    "Van onze redactie", "(ANP)", "Reuter", "---", "© De Krant", "More from World", "À la une",
    "Wij gebruiken cookies.", "Foto: ANP", "Mehr zum Thema", "By X",
    "Bron: ANP/QQN", "Bron: gemeente", "- Reuters", "(avec AFP)", "© AFP", "Door ANP", "(dpa/lno)",
    "Van onze sportredactie", "Door onze correspondent in Rome", "De notre envoyée, Paris",
    "Van onze dijken blijft niets", "Editing by hand",
    "(Reporting by Jane Roe; Editing by Sam Poe)", "EFE", "Par Le Matin avec AFP",
    "By Jane Roe, AP", "Door redactie",
    "Anna Berg met Jan", "Door Anna Berg met ANP/RTR", "Leestijd 3 minuten", "+++",
    "3 min read", "12 minuten", "Le Matin avec AFP", "Jan met Reuters", "Sportredactie", "Topics",
    "Harbour News, Oslo",
  ]
  private static let ages = [
    "3 uur geleden", "gisteren", "zojuist", "2 dagen geleden", "net", "vor 3 Std.", "an hour ago",
    "il y a 3 h", "hace una hora", "vandaag 08.15 uur", "5m", "ruim een uur geleden", "hier",
    "2,5 uur geleden", "3\u{A0}uur geleden", "gisteravond om half acht", "afgelopen dinsdag",
    "vorige week", "el martes pasado", "begin deze maand", "anoche", "im November", "Sunday",
  ]
  private static let stamps = [
    "Geplaatst op 14-01-2026 09:30", "wo 14 jan, 09:30", "14-01-2026", "09.30 uur", "10:15",
    "10:15 - De brug gaat open.", "11.20 uur – Het water zakt.", "Laatste update: 10:40",
    "Gepubliceerd: 14 januari 2026 | Bijgewerkt: 15 januari 2026", "Update: 3 uur geleden",
    "Stand: 14.01.2026, 09:30 Uhr", "Publié le 5 juin 2026 à 14h30", "2026-01-14T09:30+01:00",
    "Published May 4, 2026 9:30 am", "14/01/26 9:30", "10:15 - Brug dicht", "9.30", "14 januari",
    "+++ 14:12 Brug dicht +++", "+++ 14:12", "++ 14:12 Brug", "12 May 2026 9:30 AM GMT+2",
    "Aangepast vandaag, 09:42", "09:30 UTC-03:00", "9 pm GMT+15", "+++ 14 mei 2026",
    "Publié à 09h30, modifié à 11h02 · Lecture 2 min.", "14-01-2026 | 3 min read",
    "Madrid - 14 ene 2026 - 09:30 CET", "Door Anna Berg | 14-01-2026 09:30",
    "Anna Berg, 14 januari 2026", "ANP • 3 uur geleden",
    "By Jane Roe - May 4, 2026 9:30 am", "Redactie op 14-01-2026 09:30", "14-01-2026 | Anna Berg",
    "14-01-2026 09:30 door Anna Berg", "Publié le 5 juin 2026 par AFP", "14-01-2026, redactie",
    "Brug open 14-01-2026", "Jan Berg · Update: 14-01-2026", "14-01-2026 ANP",
    "10:20 Brug open", "10:25 Trein rijdt", "09:10 De dijk hield.", "10:15 de brug",
  ]
  private static let breaks = [
    "\n", "\n", "\n", "\n\n", "\r\n", "\r\n\r\n", "\n \n", "", " ", "\u{0C}",
  ]
  private static let junk: [[UInt8]] = [
    [0xFF], [0x00], [0xC3], [0xE2, 0x80], [0xA0], [0xC2, 0xA0], [0xEF, 0xBB, 0xBF], [0x0B], [0x0D],
    [0xE2, 0x80, 0x8B], [0x09],
  ]

  /// A page: fragments of all kinds in any order, with junk strewn in.
  mutating func next() -> [UInt8] {
    var page: [UInt8] = []
    for _ in 0..<Int.random(in: 0...14, using: &generator) {
      page += fragment()
      page += Array(pick(Self.breaks).utf8)
      if chance(1, of: 12) { page += pick(Self.junk) }
    }
    if chance(1, of: 4), !page.isEmpty {
      page.removeLast(Int.random(in: 1...min(9, page.count), using: &generator))
    }
    return page
  }

  private mutating func fragment() -> [UInt8] {
    let text =
      switch Int.random(in: 0..<15, using: &generator) / 2 {
      case 7: menu()
      case 6: pick(Self.stamps)
      case 0: pick(Self.datelines) + pick(Self.sentences)
      case 1: pick(Self.sentences)
      case 2: pick(Self.titles)
      case 3: pick(Self.headings)
      case 4: pick(Self.ages)
      default: pick(Self.ages) + pick(Self.datelines) + pick(Self.sentences)
      }
    return Array(text.utf8)
  }

  /// Many short lines, as sites have above and below their stories.
  private mutating func menu() -> String {
    let entries = (0..<Int.random(in: 8...14, using: &generator)).map { _ in
      pick(chance(1, of: 8) ? Self.titles : Self.entries)
    }
    return entries.joined(separator: "\n")
  }

  private static let entries = [
    "Sport", "Weer", "Podcasts", "Meest recent", "Mijn account", "TV-Gids", "Help", "Menu",
    "Top 40", "Meer...", "Alles over reizen en vrije tijd", "Le meilleur de la semaine",
  ]

  /// The same page twice: ages glued to what follows, and each on its own line.
  mutating func nextTwins() -> (glued: String, unglued: String) {
    var glued = ""
    if chance(1, of: 2) { glued += pick(Self.titles) + "\n" }
    glued += pick(Self.datelines.dropLast(3)) + "De brug is open.\n"
    if chance(1, of: 2) { glued += "Meer uit Buitenland\n" }
    var unglued = glued
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let brief = "\(pick(Self.capitalDatelines))Het regent.\n"
      glued += brief
      unglued += brief
      let age = pick(Self.gluingAges)
      glued += age
      unglued += age + pick(["\n", "\n\n", "\r\n", " \n"])
    }
    return (glued, unglued)
  }

  private static let capitalDatelines = datelines.dropLast(3) + ["Een bericht zonder plaats. "]
  private static let gluingAges = ages.filter { !cautiousAges.contains($0) }
  private static let cautiousAges = [
    "net", "hier", "5m", "afgelopen dinsdag", "el martes pasado", "im November", "Sunday",
  ]

  private mutating func pick<Element>(_ all: some RandomAccessCollection<Element>) -> Element {
    let offset = Int.random(in: 0..<all.count, using: &generator)
    return all[all.index(all.startIndex, offsetBy: offset)]
  }

  private mutating func chance(_ count: Int, of total: Int) -> Bool {
    Int.random(in: 0..<total, using: &generator) < count
  }
}
