import Testing

@testable import Articles

/// A line that dates the article it stands in, and what it says.
struct StampItem: Sendable, CustomTestStringConvertible {
  var line: String
  var measure: Age.Measure

  var testDescription: String { line }

  /// A day of the calendar, its year 0 when it is not said, perhaps with a time in minutes.
  static func on(
    _ line: String, _ year: Int, _ month: Int, _ day: Int, _ minute: Int? = nil,
    offset: Int16? = nil
  ) -> StampItem {
    guard let date = CalendarDay(year: year == 0 ? nil : year, month: month, day: day) else {
      preconditionFailure("no calendar has the day of: \(line)")
    }
    var time = minute.map { DayTime(minute: $0) } ?? .anyTime
    time.offset = offset
    return StampItem(line: line, measure: .moment(date, time))
  }

  static func today(_ line: String, _ minute: Int) -> StampItem {
    StampItem(line: line, measure: .daysBack(0, DayTime(minute: minute)))
  }
}

/// Stamps in five languages.
enum StampItems {
  static let all = dutch + english + german + french + spanish

  private static let dutch: [StampItem] = [
    .on("Geplaatst op 14-01-2026 09:30", 2026, 1, 14, 570),
    .on("Gepubliceerd op 14 januari 2026 om 09.30 uur", 2026, 1, 14, 570),
    .on("Gewijzigd op 03-02-2026", 2026, 2, 3), .on("Bijgewerkt op 3 feb. 2026", 2026, 2, 3),
    .on("Laatste update: 14-01-2026 23:59", 2026, 1, 14, 1439),
    .on("Laatst bijgewerkt: 14 januari, 09:30", 0, 1, 14, 570),
    .on("Update: 14-01-2026 09:30 uur", 2026, 1, 14, 570), .on("wo 14 jan, 09:30", 0, 1, 14, 570),
    .on("wo. 14 jan. 09.30 uur", 0, 1, 14, 570), .on("14-01-2026", 2026, 1, 14),
    .on("14/01/2026", 2026, 1, 14), .on("14/01/26 9:30", 2026, 1, 14, 570),
    .on("woensdag 14 januari 2026", 2026, 1, 14), .on("woensdag 14 januari", 0, 1, 14),
    .on("14 januari 2026 | 09:30", 2026, 1, 14, 570), .on("14 mrt 2026 - 09:30", 2026, 3, 14, 570),
    .on("09:30, 14 januari 2026", 2026, 1, 14, 570),
    .on("Gepubliceerd: 14-01-2026 | Bijgewerkt: 15-01-2026", 2026, 1, 14),
    .on("Bijgewerkt: 15-01-2026 (geplaatst: 14-01-2026)", 2026, 1, 14),
    .today("Update: 14.30 uur", 870), .today("Laatste update 10:40", 640),
    .today("09.30 uur", 570), .today("10:15", 615),
    StampItem(line: "Geplaatst: gisteren", measure: .daysBack(1)),
    StampItem(
      line: "Bijgewerkt: 3 uur geleden", measure: .elapsed(atLeast: 9_000, atMost: 14_399)),
    .on("2026-01-14", 2026, 1, 14), .on("2026-01-14T09:30:15Z", 2026, 1, 14, 570, offset: 0),
    .on("2026-01-14 09:30 +01:00", 2026, 1, 14, 570, offset: 60),
    .on("14-01-2026 09:30 CET", 2026, 1, 14, 570, offset: 60),
  ]

  private static let english: [StampItem] = [
    .on("Published May 4, 2026 9:30 am", 2026, 5, 4, 570),
    .on("Published on 4 May 2026 at 21:05", 2026, 5, 4, 1265),
    .on("Updated: May 4th, 2026, 9:05 p.m.", 2026, 5, 4, 1265),
    .on("Last updated 4 May 2026", 2026, 5, 4), .on("Posted on May 4, 2026", 2026, 5, 4),
    .on("Monday, May 4, 2026", 2026, 5, 4),
    .on("Mon, 4 May 2026 10:00 GMT", 2026, 5, 4, 600, offset: 0),
    .on("4 May 2026 - 12:00 am", 2026, 5, 4, 0), .today("Updated 10 am", 600),
  ]

  private static let german: [StampItem] = [
    .on("Stand: 14.01.2026, 09:30 Uhr", 2026, 1, 14, 570),
    .on("Veröffentlicht am 14. Januar 2026 um 9.30 Uhr", 2026, 1, 14, 570),
    .on("Zuletzt aktualisiert: 14. Jan. 2026", 2026, 1, 14),
    .on("Aktualisiert am 14.01.2026 um 09:30 Uhr", 2026, 1, 14, 570),
    .on("Mittwoch, den 14. Januar 2026", 2026, 1, 14), .on("Mi., 14.01.2026", 2026, 1, 14),
    .on("14. Jänner 2026, 9 Uhr", 2026, 1, 14, 540), .today("Stand: 9 Uhr", 540),
  ]

  private static let french: [StampItem] = [
    .on("Publié le 5 juin 2026 à 14h30", 2026, 6, 5, 870),
    .on("Publié le 05/06/2026 à 14:30", 2026, 6, 5, 870),
    .on("Mis à jour le 1er mai 2026", 2026, 5, 1),
    .on("Dernière mise à jour : 5 juin 2026", 2026, 6, 5),
    .on("vendredi 5 juin 2026", 2026, 6, 5), .on("ven. 5 juin", 0, 6, 5),
    .on("Publié le 5 juin 2026 à 14 h - Mis à jour le 6 juin 2026 à 9 h", 2026, 6, 5, 840),
    .today("14h30", 870),
  ]

  private static let spanish: [StampItem] = [
    .on("Publicado el 8 de abril de 2026 a las 09:30", 2026, 4, 8, 570),
    .on("Publicado: 08/04/2026 09:30", 2026, 4, 8, 570),
    .on("Actualizado el 8 de abril", 0, 4, 8), .on("Última actualización: 8 abr 2026", 2026, 4, 8),
    .on("miércoles, 8 de abril de 2026", 2026, 4, 8),
    .on("mié 8 abr 2026, 09:30 h", 2026, 4, 8, 570),
    .today("Actualizado: 09:30 h", 570),
  ]
}

/// Lines that look like stamps in one way and are none.
enum StampTraps {
  static let all = [
    "9.30", "9,30", "3:2", "14 januari", "mei 2026", "2026", "31-02-2026", "14-13-2026", "25:10",
    "10:75", "14-01-2026 was een koude dag.", "10:15 was de trein er nog niet.",
    "09.30 uur begint de zitting.", "1:250.000", "06-12345678", "112", "3 tegen 2", "4-4-2",
    "Geplaatst door Anna van den Berg", "Gepubliceerd in de krant", "Updated rules for ferries",
    "Stand der Dinge", "Published author", "Publié par la mairie", "Date palm", "Zaterdag feest",
    "Mar del Plata", "Update volgt", "10:15 - de trein vertrekt om elf uur.", "5:30 uurtje",
    "May 4", "20 augustus was een lange dag.", "Sat down and waited", "Mo Farah 3:57",
  ]
}

@Suite struct StampTests {
  @Test(arguments: StampItems.all)
  func `a stamp below the headline dates its article`(item: StampItem) throws {
    let parsed = Parsed("Brug bij Zandwijk weer open\n\(item.line)\nDe brug is open. Het regent.")
    let article = try #require(parsed.articles.first)
    #expect(parsed.articles.count == 1)
    #expect(article.stamp?.measure == item.measure)
    #expect(article.kind == .lead)
    #expect(article.age == nil)
    #expect(parsed.readable.contains("stamp 0: \(item.line)"))
  }

  @Test(arguments: StampItems.all)
  func `a stamp above the headline dates its article`(item: StampItem) {
    let parsed = Parsed("\(item.line)\nBrug bij Zandwijk weer open\nDe brug is open. Het regent.")
    #expect(parsed.articles.map(\.stamp?.measure) == [item.measure])
    #expect(parsed.headlines() == ["Brug bij Zandwijk weer open"])
  }

  @Test(arguments: StampItems.all)
  func `stamps below briefs close them`(item: StampItem) {
    let brief = "De veerboot vaart weer. Dat meldt de rederij."
    let parsed = Parsed("Meer uit Regio\n\(brief)\n\(item.line)\n\(brief)\n\(item.line)")
    #expect(parsed.articles.map(\.stamp?.measure) == [item.measure, item.measure])
    #expect(parsed.articles.map(\.kind) == [.brief, .brief])
  }

  @Test(arguments: StampTraps.all)
  func `what only looks like a stamp is none`(line: String) {
    let parsed = Parsed("Brug bij Zandwijk weer open\n\(line)\nDe brug is open. Het regent.")
    #expect(parsed.articles.allSatisfy { $0.stamp == nil })
  }

  @Test func `a stamp glued to a dateline belongs to the brief before`() {
    let parsed = Parsed(
      "Meer uit Regio\nOSLO (NTB) - Een.\n14-01-2026 09:30ÅLESUND (NTB) - Twee.\n13-01-2026")
    #expect(
      parsed.articles.map { $0.stamp.map { parsed.text($0.text) } } == [
        "14-01-2026 09:30", "13-01-2026",
      ])
  }

  @Test func `a lead is dated by its own stamp and never by the ages beside it`() {
    let parsed = Parsed(
      """
      Brug bij Zandwijk weer open
      Geplaatst op 14-01-2026 09:30
      ZANDWIJK (ANP) - De brug is open.
      Laatste update: 14-01-2026 10:30
      Meer uit Binnenland
      HEERLEN (ANP) - Een trein ontspoort.
      3 uur geleden
      """)
    #expect(parsed.ages() == [nil, "3 uur geleden"])
    #expect(
      parsed.articles.map { $0.stamp.map { parsed.text($0.text) } } == ["14-01-2026 09:30", nil])
  }

  @Test func `the day of a dateline is read with its year or without`() throws {
    for (page, year, month, day) in [
      ("OSLO, May 4 (Reuters) - Rain fell.", nil, 5, 4),
      ("GENT 03/02 (BELGA) = De stad plant bomen.", nil, 2, 3),
      ("Quito, 8 abr (EFE).- El puente abre.", nil, 4, 8),
      ("Nantes, 5 juin 2026 (AFP) - Le port ferme.", 2026, 6, 5),
      ("Bern, 12. Nov (Reuters) - Der Rat tagt.", nil, 11, 12),
    ] as [(String, Int?, Int, Int)] {
      let article = try #require(Parsed(page).articles.first)
      #expect(article.datelineDay == CalendarDay(year: year, month: month, day: day))
    }
  }
}
