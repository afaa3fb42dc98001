import Testing

@testable import Articles

/// An age phrase and what it says.
struct AgeItem: Sendable, CustomTestStringConvertible {
  var phrase: String
  var measure: Age.Measure
  var gluesToDatelines = true

  var testDescription: String { phrase }

  static func days(_ phrase: String, _ back: Int, _ time: DayTime = .anyTime) -> AgeItem {
    AgeItem(phrase: phrase, measure: .daysBack(back, time))
  }

  /// A time of day in hours and minutes, on a day so many days back.
  static func clock(_ phrase: String, _ back: Int, _ hour: Int, _ minute: Int) -> AgeItem {
    days(phrase, back, DayTime(minute: hour * 60 + minute))
  }

  static func week(_ phrase: String) -> AgeItem { AgeItem(phrase: phrase, measure: .weeksBack(1)) }

  /// A weekday: too common a word to trust before a mere capital.
  static func weekday(
    _ phrase: String, _ number: Int, _ choice: Age.WeekdayChoice, _ time: DayTime = .anyTime
  ) -> AgeItem {
    AgeItem(phrase: phrase, measure: .weekday(number, choice, time)).alone()
  }

  static func month(_ phrase: String, _ number: Int) -> AgeItem {
    AgeItem(phrase: phrase, measure: .month(number)).alone()
  }

  static func seconds(_ phrase: String, _ least: Int64, _ most: Int64) -> AgeItem {
    AgeItem(phrase: phrase, measure: .elapsed(atLeast: least, atMost: most))
  }

  /// Whole hours, as a site that rounds or one that cuts off may mean them.
  static func hours(_ phrase: String, _ count: Int64) -> AgeItem {
    seconds(phrase, count * 3600 - 1800, count * 3600 + 3599)
  }

  static func minutes(_ phrase: String, _ count: Int64) -> AgeItem {
    seconds(phrase, count * 60 - 30, count * 60 + 59)
  }

  /// A phrase that is an age only when it is the whole line.
  func alone() -> AgeItem {
    var copy = self
    copy.gluesToDatelines = false
    return copy
  }
}

/// The phrases of five languages.
enum AgeItems {
  private static let day: Int64 = 86_400
  private static let half: Int64 = 1800
  private static let quarter: Int64 = 900

  static let all = dutch + english + german + french + spanish

  private static let dutch: [AgeItem] = [
    .hours("7 uur geleden", 7), .hours("1 uur geleden", 1), .hours("een uur geleden", 1),
    .hours("één uur geleden", 1), .hours("Drie uur geleden", 3), .hours("3 u. geleden", 3),
    .hours("3\u{A0}uur\u{A0}geleden", 3), .minutes("5 minuten geleden", 5),
    .minutes("5 min. geleden", 5), .minutes("1 minuut geleden", 1),
    .seconds("ruim een uur geleden", 3600, 7199), .seconds("bijna een uur geleden", half, 3599),
    .seconds("anderhalf uur geleden", 3 * half - quarter, 4 * half - 1),
    .seconds("een half uur geleden", quarter, 2 * half - 1),
    .seconds("een halfuur geleden", quarter, 2 * half - 1),
    .seconds("een kwartier geleden", 450, 2 * quarter - 1),
    .seconds("zojuist", 0, 119), .seconds("Zojuist", 0, 119), .seconds("daarnet", 0, 119),
    .seconds("net", 0, 119), .seconds("minder dan een minuut geleden", 0, 59),
    .seconds("een paar minuten geleden", 60, 599),
    .seconds("2,5 uur geleden", 5 * half - quarter, 6 * half - 1),
    .days("vandaag", 0), .clock("vandaag 08.15 uur", 0, 8, 15),
    .days("vannacht", 0, .night), .days("vanochtend", 0, .morning),
    .days("vanmorgen", 0, .morning), .days("vanmiddag", 0, .afternoon),
    .days("vanavond", 0, .evening), .days("gisteren", 1), .days("gisteravond", 1, .evening),
    .days("gisterenmiddag", 1, .afternoon), .days("gisterochtend", 1, .morning),
    .clock("Gisteren, 14:30", 1, 14, 30), .days("eergisteren", 2),
    .clock("gisteravond om half acht", 1, 19, 30), .clock("vandaag om half acht", 0, 7, 30),
    .clock("gisteren om half een", 1, 12, 30), .clock("vanavond 20.00 uur", 0, 20, 0),
    .clock("vandaag om 9 uur", 0, 9, 0),
    .weekday("dinsdag", 1, .latest), .weekday("Dinsdag", 1, .latest),
    .weekday("afgelopen dinsdag", 1, .past), .weekday("vorige week dinsdag", 1, .weekBefore),
    .weekday("zaterdagavond", 5, .latest, .evening),
    .weekday("maandag 09.30 uur", 0, .latest, DayTime(minute: 570)),
    .month("afgelopen november", 11), .month("in november", 11),
    AgeItem(phrase: "begin deze maand", measure: .startOfMonth),
    AgeItem(phrase: "deze week", measure: .weeksBack(0)),
    AgeItem(phrase: "vorige maand", measure: .monthsBack(1)),
    .seconds("2 dagen geleden", day + day / 2, 3 * day - 1),
    .seconds("een week geleden", 7 * day / 2, 14 * day - 1),
    .week("vorige week"),
    .seconds("2 maanden geleden", 42 * day, 93 * day - 1),
  ]

  private static let english: [AgeItem] = [
    .seconds("just now", 0, 119), .seconds("moments ago", 0, 119), .minutes("5 min ago", 5),
    .minutes("5m", 5).alone(), .hours("3h", 3).alone(), .hours("3h ago", 3),
    .hours("an hour ago", 1), .hours("Two hours ago", 2),
    .seconds("half an hour ago", quarter, 2 * half - 1), .days("yesterday", 1),
    .days("last night", 1, .overnight), .days("the day before yesterday", 2), .days("today", 0),
    .days("this morning", 0, .morning), .seconds("2 days ago", day + day / 2, 3 * day - 1),
    .days("this afternoon", 0, .afternoon), .clock("yesterday at 9:30 pm", 1, 21, 30),
    .clock("today at 12 a.m.", 0, 0, 0), .week("last week"), .weekday("on Tuesday", 1, .latest),
    .weekday("last Tuesday", 1, .past), .weekday("Sunday night", 6, .latest, .overnight),
    .month("last November", 11), AgeItem(phrase: "last month", measure: .monthsBack(1)),
    .seconds("more than an hour ago", 3600, 7199),
  ]

  private static let german: [AgeItem] = [
    .seconds("gerade eben", 0, 119), .seconds("soeben", 0, 119), .minutes("vor 5 Minuten", 5),
    .minutes("Vor 5 Min.", 5), .hours("vor einer Stunde", 1), .hours("vor 3 Std.", 3),
    .seconds("vor einer Viertelstunde", 450, 2 * quarter - 1),
    .seconds("vor einer halben Stunde", quarter, 2 * half - 1), .days("heute früh", 0, .morning),
    .days("heute Mittag", 0, .noon), .clock("heute um 9 Uhr", 0, 9, 0),
    .clock("gestern, 14.05 Uhr", 1, 14, 5),
    .days("gestern", 1), .days("gestern Abend", 1, .evening), .days("vorgestern", 2),
    .weekday("am Dienstag", 1, .latest), .weekday("Dienstagabend", 1, .latest, .evening),
    .weekday("am vergangenen Freitag", 4, .past), .month("im November", 11),
    .seconds("vor 2 Tagen", day + day / 2, 3 * day - 1),
    .week("vergangene Woche"), .hours("vor etwa 4 Stunden", 4),
  ]

  private static let french: [AgeItem] = [
    .seconds("à l'instant", 0, 119), .seconds("À l’instant", 0, 119), .minutes("il y a 5 min", 5),
    .seconds("il y a un quart d'heure", 450, 2 * quarter - 1),
    .seconds("il y a une demi-heure", quarter, 2 * half - 1), .hours("il y a une heure", 1),
    .hours("Il y a 3 h", 3), .hours("3 h", 3).alone(),
    .days("ce matin", 0, .morning), .days("cet après-midi", 0, .afternoon),
    .days("cette nuit", 0, .night), .days("hier", 1), .days("hier soir", 1, .evening),
    .days("avant-hier", 2), .clock("hier à 14h30", 1, 14, 30), .clock("hier à 9 h", 1, 9, 0),
    .weekday("mardi", 1, .latest), .weekday("mardi dernier", 1, .past),
    .month("en novembre dernier", 11), .month("novembre dernier", 11),
    .seconds("il y a 2 jours", day + day / 2, 3 * day - 1),
    .week("la semaine dernière"),
  ]

  private static let spanish: [AgeItem] = [
    .seconds("ahora mismo", 0, 119), .seconds("hace un momento", 0, 119),
    .minutes("hace 5 minutos", 5), .seconds("hace un cuarto de hora", 450, 2 * quarter - 1),
    .seconds("hace media hora", quarter, 2 * half - 1), .hours("hace una hora", 1),
    .hours("Hace 3 h", 3), .days("esta mañana", 0, .morning), .days("ayer", 1),
    .days("anoche", 1, .overnight), .clock("ayer a las 14:30", 1, 14, 30),
    .weekday("el martes", 1, .latest), .weekday("el martes pasado", 1, .past),
    .weekday("el pasado martes", 1, .past), .month("el pasado noviembre", 11),
    .days("anteayer", 2), .days("antier", 2),
    .seconds("hace 2 días", day + day / 2, 3 * day - 1),
    .week("la semana pasada"),
  ]
}
