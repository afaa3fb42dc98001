/// Phrases for parts of days, for weeks and for months before the capture, in five languages.
enum DayPhrases {
  typealias Row = (String, AgePhrases.Fixed)

  static let rows = today + yesterday + spans

  private static func free(
    _ back: Int, _ time: DayTime = .anyTime, _ phrases: String...
  ) -> [Row] {
    phrases.map { ($0, AgePhrases.Fixed(measure: .daysBack(back, time), standing: .free)) }
  }

  private static let today: [Row] =
    free(0, .anyTime, "vandaag", "today", "heute", "aujourd'hui")
    + free(0, .night, "vannacht", "heute Nacht", "cette nuit", "esta madrugada")
    + free(
      0, .morning, "vanochtend", "vanmorgen", "this morning", "heute früh", "heute Morgen",
      "heute morgen", "ce matin", "esta mañana")
    + free(0, .forenoon, "heute Vormittag", "heute vormittag")
    + free(0, .noon, "heute Mittag", "heute mittag", "ce midi", "este mediodía")
    + free(
      0, .afternoon, "vanmiddag", "this afternoon", "heute Nachmittag", "heute nachmittag",
      "cet après-midi", "esta tarde")
    + free(
      0, .evening, "vanavond", "this evening", "tonight", "heute Abend", "heute abend", "ce soir",
      "esta noche")
    + [("hoy", AgePhrases.Fixed(measure: .daysBack(0), standing: .cautious))]

  private static let yesterday: [Row] =
    free(1, .anyTime, "gisteren", "yesterday", "gestern", "ayer")
    + [("hier", AgePhrases.Fixed(measure: .daysBack(1), standing: .cautious))]
    + free(
      1, .morning, "gisterochtend", "gistermorgen", "gisterenochtend", "gisterenmorgen",
      "yesterday morning", "gestern früh", "gestern Morgen", "gestern morgen", "hier matin",
      "ayer por la mañana")
    + free(1, .forenoon, "gestern Vormittag", "gestern vormittag")
    + free(1, .noon, "gestern Mittag", "gestern mittag", "hier midi")
    + free(
      1, .afternoon, "gistermiddag", "gisterenmiddag", "yesterday afternoon",
      "gestern Nachmittag", "gestern nachmittag", "hier après-midi", "ayer por la tarde")
    + free(
      1, .evening, "gisteravond", "gisterenavond", "yesterday evening", "gestern Abend",
      "gestern abend", "hier soir", "ayer por la noche")
    + free(1, .overnight, "gisternacht", "last night", "gestern Nacht", "anoche")
    + free(
      2, .anyTime, "eergisteren", "the day before yesterday", "day before yesterday", "vorgestern",
      "avant-hier", "anteayer", "antier", "antes de ayer")
    + free(2, .evening, "eergisteravond", "vorgestern Abend", "avant-hier soir")
    + free(2, .overnight, "anteanoche", "antenoche")

  private static func spans(_ measure: Age.Measure, _ phrases: String...) -> [Row] {
    phrases.map { ($0, AgePhrases.Fixed(measure: measure, standing: .free)) }
  }

  private static let spans: [Row] =
    spans(
      .weeksBack(0), "deze week", "eerder deze week", "this week", "earlier this week",
      "diese Woche", "cette semaine", "esta semana")
    + spans(
      .weeksBack(1), "vorige week", "afgelopen week", "last week", "letzte Woche",
      "vergangene Woche", "vorige Woche", "la semaine dernière", "la semaine passée",
      "la semana pasada")
    + spans(
      .monthsBack(0), "deze maand", "this month", "earlier this month", "diesen Monat",
      "ce mois-ci", "este mes")
    + spans(
      .startOfMonth, "begin deze maand", "early this month", "Anfang des Monats",
      "au début du mois", "a principios de mes")
    + spans(
      .monthsBack(1), "vorige maand", "afgelopen maand", "last month", "letzten Monat",
      "vergangenen Monat", "le mois dernier", "el mes pasado")
}
