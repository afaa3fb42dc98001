import Articles
import Testing

/// An age phrase and what it says.
struct AgeItem: Sendable, CustomTestStringConvertible {
  var phrase: String
  var measure: Age.Measure
  var gluesToDatelines = true

  var testDescription: String { phrase }

  static func days(_ phrase: String, _ back: Int) -> AgeItem {
    AgeItem(phrase: phrase, measure: .daysBack(back))
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
    .days("vandaag", 0), .days("vandaag 08.15 uur", 0), .days("vannacht", 0),
    .days("vanochtend", 0), .days("gisteren", 1), .days("gisteravond", 1),
    .days("Gisteren, 14:30", 1), .days("eergisteren", 2),
    .seconds("2 dagen geleden", day + day / 2, 3 * day - 1),
    .seconds("een week geleden", 7 * day / 2, 14 * day - 1),
    .seconds("vorige week", 0, 14 * day),
    .seconds("2 maanden geleden", 42 * day, 93 * day - 1),
  ]

  private static let english: [AgeItem] = [
    .seconds("just now", 0, 119), .seconds("moments ago", 0, 119), .minutes("5 min ago", 5),
    .minutes("5m", 5).alone(), .hours("3h", 3).alone(), .hours("3h ago", 3),
    .hours("an hour ago", 1), .hours("Two hours ago", 2),
    .seconds("half an hour ago", quarter, 2 * half - 1), .days("yesterday", 1),
    .days("last night", 1), .days("the day before yesterday", 2), .days("today", 0),
    .days("this morning", 0), .seconds("2 days ago", day + day / 2, 3 * day - 1),
    .seconds("last week", 0, 14 * day), .seconds("more than an hour ago", 3600, 7199),
  ]

  private static let german: [AgeItem] = [
    .seconds("gerade eben", 0, 119), .seconds("soeben", 0, 119), .minutes("vor 5 Minuten", 5),
    .minutes("Vor 5 Min.", 5), .hours("vor einer Stunde", 1), .hours("vor 3 Std.", 3),
    .seconds("vor einer Viertelstunde", 450, 2 * quarter - 1),
    .seconds("vor einer halben Stunde", quarter, 2 * half - 1), .days("heute früh", 0),
    .days("gestern", 1), .days("gestern Abend", 1), .days("vorgestern", 2),
    .seconds("vor 2 Tagen", day + day / 2, 3 * day - 1),
    .seconds("vergangene Woche", 0, 14 * day), .hours("vor etwa 4 Stunden", 4),
  ]

  private static let french: [AgeItem] = [
    .seconds("à l'instant", 0, 119), .seconds("À l’instant", 0, 119), .minutes("il y a 5 min", 5),
    .seconds("il y a un quart d'heure", 450, 2 * quarter - 1),
    .seconds("il y a une demi-heure", quarter, 2 * half - 1), .hours("il y a une heure", 1),
    .hours("Il y a 3 h", 3), .hours("3 h", 3).alone(), .days("ce matin", 0),
    .days("cet après-midi", 0), .days("hier", 1), .days("hier soir", 1), .days("avant-hier", 2),
    .days("hier à 14h30", 1), .seconds("il y a 2 jours", day + day / 2, 3 * day - 1),
    .seconds("la semaine dernière", 0, 14 * day),
  ]

  private static let spanish: [AgeItem] = [
    .seconds("ahora mismo", 0, 119), .seconds("hace un momento", 0, 119),
    .minutes("hace 5 minutos", 5), .seconds("hace un cuarto de hora", 450, 2 * quarter - 1),
    .seconds("hace media hora", quarter, 2 * half - 1), .hours("hace una hora", 1),
    .hours("Hace 3 h", 3), .days("esta mañana", 0), .days("ayer", 1), .days("anoche", 1),
    .days("anteayer", 2), .days("antier", 2),
    .seconds("hace 2 días", day + day / 2, 3 * day - 1),
    .seconds("la semana pasada", 0, 14 * day),
  ]
}
