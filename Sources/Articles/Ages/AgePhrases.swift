/// The words of ages in five languages; table C3 of the news facts is the source.
enum AgePhrases {
  /// A language with its own way of saying how long ago.
  enum Frame: UInt8 {
    case dutch
    case english
    case german
    case french
    case spanish
  }

  /// What an amount is counted in: seconds at least and at most, as months differ.
  struct Unit {
    var shortest: Int64
    var longest: Int64

    init(_ seconds: Int64) { self.init(seconds, seconds) }
    init(_ shortest: Int64, _ longest: Int64) {
      self.shortest = shortest
      self.longest = longest
    }

    static let second = Unit(1)
    static let minute = Unit(60)
    static let quarter = Unit(900)
    static let halfHour = Unit(1800)
    static let hour = Unit(3600)
    static let day = Unit(86_400)
    static let week = Unit(7 * 86_400)
    static let month = Unit(28 * 86_400, 31 * 86_400)
    static let year = Unit(365 * 86_400, 366 * 86_400)
  }

  /// How an amount is qualified.
  enum Qualifier {
    case none
    /// `ruim`, `more than`: not less than the amount.
    case over
    /// `bijna`, `nearly`: less than the amount.
    case under
  }

  /// How a phrase may stand.
  enum Standing {
    /// Before the line's end, a capital or an apostrophe.
    case free
    /// Before the line's end or a dateline; too short a word to trust before a mere capital.
    case cautious
  }

  /// A phrase that needs no number.
  struct Fixed {
    var measure: Age.Measure
    var standing: Standing
  }

  private static let now = Age.Measure.elapsed(atLeast: 0, atMost: 119)
  private static let fewMinutes = Age.Measure.elapsed(atLeast: 60, atMost: 599)

  private static func free(_ measure: Age.Measure) -> Fixed {
    Fixed(measure: measure, standing: .free)
  }
  private static func cautious(_ measure: Age.Measure) -> Fixed {
    Fixed(measure: measure, standing: .cautious)
  }

  /// Phrases that need no number.
  static let fixed = PhraseTable<Fixed>(.capitalAllowed, moments + DayPhrases.rows)

  private static let moments: [(String, Fixed)] = [
    ("zojuist", free(now)), ("zonet", free(now)), ("daarnet", free(now)), ("net", cautious(now)),
    ("minder dan een minuut geleden", free(.elapsed(atLeast: 0, atMost: 59))),
    ("minder dan 1 minuut geleden", free(.elapsed(atLeast: 0, atMost: 59))),
    ("een paar seconden geleden", free(now)), ("enkele seconden geleden", free(now)),
    ("een paar minuten geleden", free(fewMinutes)), ("enkele minuten geleden", free(fewMinutes)),
    ("just now", free(now)), ("moments ago", free(now)), ("a moment ago", free(now)),
    ("less than a minute ago", free(.elapsed(atLeast: 0, atMost: 59))),
    ("a few seconds ago", free(now)), ("seconds ago", free(now)),
    ("a few minutes ago", free(fewMinutes)),
    ("gerade eben", free(now)), ("soeben", free(now)), ("eben", cautious(now)),
    ("vor wenigen sekunden", free(now)), ("vor wenigen Sekunden", free(now)),
    ("vor wenigen Minuten", free(fewMinutes)), ("vor ein paar Minuten", free(fewMinutes)),
    ("à l'instant", free(now)), ("il y a quelques secondes", free(now)),
    ("il y a quelques minutes", free(fewMinutes)),
    ("ahora mismo", free(now)), ("hace un momento", free(now)),
    ("hace unos segundos", free(now)), ("hace unos minutos", free(fewMinutes)),
  ]

  /// Everything that an age begins with when it does not begin with a digit.
  static var starts: [String] {
    fixed.rows.map(\.phrase) + openers.rows.map(\.phrase) + qualifiers.rows.map(\.phrase)
      + numbersAndUnits + wholes.rows.map(\.phrase)
  }

  /// Each number with the first two letters of each unit that may follow: `Een brand` is no age.
  ///
  /// A unit of one letter has a space behind it, before `geleden` or `ago`.
  private static var numbersAndUnits: [String] {
    let units = dutchUnits.rows.map(\.phrase) + englishUnits.rows.map(\.phrase)
    let starts = Set(units.map { String(($0 + " ").prefix(2)) })
    return numbers.rows.flatMap { number in starts.map { number.phrase + $0 } }
  }

  /// What opens an age whose language puts the word first.
  static let openers = PhraseTable<Frame>(
    .capitalAllowed, [("vor ", .german), ("il y a ", .french), ("hace ", .spanish)])

  /// What closes an age whose language puts the word last.
  static let closers = PhraseTable<Frame>(
    .capitalAllowed, [(" geleden", .dutch), (" ago", .english)])

  /// Words that qualify the amount.
  static let qualifiers = PhraseTable<Qualifier>(
    .capitalAllowed,
    [
      ("ruim ", .over), ("meer dan ", .over), ("al ", .none), ("bijna ", .under),
      ("een kleine ", .under), ("nog geen ", .under), ("minder dan ", .under),
      ("ongeveer ", .none), ("circa ", .none), ("zo'n ", .none),
      ("more than ", .over), ("over ", .over), ("nearly ", .under), ("almost ", .under),
      ("less than ", .under), ("about ", .none), ("around ", .none),
      ("gut ", .over), ("über ", .over), ("mehr als ", .over), ("knapp ", .under),
      ("fast ", .under), ("weniger als ", .under), ("etwa ", .none), ("rund ", .none),
      ("ca. ", .none),
      ("plus d'", .over), ("plus de ", .over), ("près d'", .under), ("près de ", .under),
      ("presque ", .under), ("moins d'", .under), ("moins de ", .under), ("environ ", .none),
      ("más de ", .over), ("casi ", .under), ("menos de ", .under), ("cerca de ", .none),
      ("unas ", .none), ("unos ", .none),
    ])

  /// Numbers as words, each followed by a space in a page.
  static let numbers = PhraseTable<Int>(
    .capitalAllowed,
    [
      ("een ", 1), ("één ", 1), ("twee ", 2), ("drie ", 3), ("vier ", 4), ("vijf ", 5),
      ("zes ", 6), ("zeven ", 7), ("acht ", 8), ("negen ", 9), ("tien ", 10), ("elf ", 11),
      ("twaalf ", 12),
      ("a ", 1), ("an ", 1), ("one ", 1), ("two ", 2), ("three ", 3), ("four ", 4), ("five ", 5),
      ("six ", 6), ("seven ", 7), ("eight ", 8), ("nine ", 9), ("ten ", 10), ("eleven ", 11),
      ("twelve ", 12),
      ("einer ", 1), ("einem ", 1), ("zwei ", 2), ("drei ", 3), ("fünf ", 5), ("sechs ", 6),
      ("sieben ", 7), ("neun ", 9), ("zehn ", 10), ("zwölf ", 12),
      ("un ", 1), ("une ", 1), ("deux ", 2), ("trois ", 3), ("quatre ", 4), ("cinq ", 5),
      ("sept ", 7), ("huit ", 8), ("neuf ", 9), ("dix ", 10), ("onze ", 11), ("douze ", 12),
      ("una ", 1), ("dos ", 2), ("tres ", 3), ("cuatro ", 4), ("cinco ", 5), ("seis ", 6),
      ("siete ", 7), ("ocho ", 8), ("nueve ", 9), ("diez ", 10), ("once ", 11), ("doce ", 12),
    ])

  /// An amount and its unit said in one phrase: `anderhalf uur` is three half hours.
  static let wholes = PhraseTable<(count: Int, unit: Unit)>(
    .capitalAllowed,
    [
      ("een half uur", (1, .halfHour)), ("een halfuur", (1, .halfHour)),
      ("half uur", (1, .halfHour)), ("halfuur", (1, .halfHour)),
      ("anderhalf uur", (3, .halfHour)), ("een kwartier", (1, .quarter)),
      ("een half jaar", (6, .month)), ("halve dag", (12, .hour)), ("een halve dag", (12, .hour)),
      ("drie kwartier", (3, .quarter)), ("driekwartier", (3, .quarter)),
      ("half an hour", (1, .halfHour)), ("a half hour", (1, .halfHour)),
      ("a quarter of an hour", (1, .quarter)), ("an hour and a half", (3, .halfHour)),
      ("half a year", (6, .month)),
      ("einer halben Stunde", (1, .halfHour)), ("einer Viertelstunde", (1, .quarter)),
      ("einer Dreiviertelstunde", (3, .quarter)), ("anderthalb Stunden", (3, .halfHour)),
      ("eineinhalb Stunden", (3, .halfHour)), ("einem halben Jahr", (6, .month)),
      ("une demi-heure", (1, .halfHour)), ("un quart d'heure", (1, .quarter)),
      ("trois quarts d'heure", (3, .quarter)), ("une heure et demie", (3, .halfHour)),
      ("media hora", (1, .halfHour)), ("un cuarto de hora", (1, .quarter)),
      ("hora y media", (3, .halfHour)), ("una hora y media", (3, .halfHour)),
      ("tres cuartos de hora", (3, .quarter)), ("medio año", (6, .month)),
    ])

  /// Units after a number, for each language that says them.
  static func units(of frame: Frame) -> PhraseTable<Unit> {
    switch frame {
    case .dutch: dutchUnits
    case .english: englishUnits
    case .german: germanUnits
    case .french: frenchUnits
    case .spanish: spanishUnits
    }
  }

  /// Short units that need no other word when they are the whole line: `5m`, `3 h`.
  static let bareUnits = PhraseTable<Unit>(
    .capitalAllowed,
    [
      ("m", .minute), ("min", .minute), ("min.", .minute), ("h", .hour), ("hr", .hour),
      ("u", .hour), ("u.", .hour), ("uur", .hour), ("std", .hour), ("std.", .hour), ("d", .day),
    ])

  private static let dutchUnits = PhraseTable<Unit>(
    .capitalAllowed,
    [
      ("seconde", .second), ("seconden", .second), ("sec", .second), ("sec.", .second),
      ("minuut", .minute), ("minuten", .minute), ("min", .minute), ("min.", .minute),
      ("m", .minute), ("kwartier", .quarter), ("uur", .hour), ("uren", .hour), ("u", .hour),
      ("u.", .hour), ("uurtje", .hour), ("dag", .day), ("dagen", .day), ("d", .day),
      ("week", .week), ("weken", .week), ("wk", .week), ("maand", .month), ("maanden", .month),
      ("jaar", .year), ("jaren", .year),
    ])

  private static let englishUnits = PhraseTable<Unit>(
    .capitalAllowed,
    [
      ("second", .second), ("seconds", .second), ("sec", .second), ("secs", .second),
      ("s", .second), ("minute", .minute), ("minutes", .minute), ("min", .minute),
      ("min.", .minute), ("mins", .minute), ("m", .minute), ("hour", .hour), ("hours", .hour),
      ("hr", .hour), ("hrs", .hour), ("h", .hour), ("day", .day), ("days", .day), ("d", .day),
      ("week", .week), ("weeks", .week), ("w", .week), ("month", .month), ("months", .month),
      ("year", .year), ("years", .year),
    ])

  private static let germanUnits = PhraseTable<Unit>(
    .capitalAllowed,
    [
      ("Sekunde", .second), ("Sekunden", .second), ("Sek.", .second), ("Minute", .minute),
      ("Minuten", .minute), ("Min.", .minute), ("Min", .minute), ("Stunde", .hour),
      ("Stunden", .hour), ("Std.", .hour), ("Std", .hour), ("h", .hour), ("Tag", .day),
      ("Tagen", .day), ("Woche", .week), ("Wochen", .week), ("Monat", .month),
      ("Monaten", .month), ("Jahr", .year), ("Jahren", .year),
    ])

  private static let frenchUnits = PhraseTable<Unit>(
    .capitalAllowed,
    [
      ("seconde", .second), ("secondes", .second), ("s", .second), ("minute", .minute),
      ("minutes", .minute), ("min", .minute), ("min.", .minute), ("mn", .minute),
      ("heure", .hour), ("heures", .hour), ("h", .hour), ("jour", .day), ("jours", .day),
      ("j", .day), ("semaine", .week), ("semaines", .week), ("mois", .month), ("an", .year),
      ("ans", .year),
    ])

  private static let spanishUnits = PhraseTable<Unit>(
    .capitalAllowed,
    [
      ("segundo", .second), ("segundos", .second), ("s", .second), ("minuto", .minute),
      ("minutos", .minute), ("min", .minute), ("min.", .minute), ("hora", .hour),
      ("horas", .hour), ("h", .hour), ("día", .day), ("días", .day), ("semana", .week),
      ("semanas", .week), ("mes", .month), ("meses", .month), ("año", .year), ("años", .year),
    ])
}

extension AgePhrases {
  /// The times that Dutch sets behind `’s`.
  static let genitives = PhraseTable<Bool>(
    .ignored,
    [
      "avonds", "maandags", "middags", "morgens", "nachts", "ochtends", "winters", "woensdags",
      "zaterdags", "zomers", "zondags",
    ].map { ($0, true) })
}
