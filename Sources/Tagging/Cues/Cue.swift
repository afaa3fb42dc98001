/// What words beside a name say about it.
struct Cue: OptionSet {
  let rawValue: UInt32
  /// An article: `the`, `het`.
  static let article = Cue(rawValue: 1)
  /// A kind of source: `newspaper`, `persbureau`.
  static let sourceKind = Cue(rawValue: 2)
  /// A verb of reporting: `meldt`, `reported`.
  static let report = Cue(rawValue: 4)
  /// A verb of saying, which people do more often than papers: `said`, `zei`.
  static let say = Cue(rawValue: 8)
  /// Stands before whose words follow: `volgens`, `according`.
  static let according = Cue(rawValue: 16)
  /// Stands before whom somebody talks to: `tegen`, `told`.
  static let toward = Cue(rawValue: 32)
  /// An auxiliary before a verb of reporting: `heeft gemeld`.
  static let auxiliary = Cue(rawValue: 64)
  /// Stands behind whose words are told: `zufolge`.
  static let behind = Cue(rawValue: 128)
  /// Joins two names: `and`.
  static let join = Cue(rawValue: 256)
  /// Stands before a platform: `on`, `op`.
  static let upon = Cue(rawValue: 512)
  /// Says where something is based: `gevestigd`, `headquartered`.
  static let based = Cue(rawValue: 1024)
  /// Stands between `based` and a place, or before the place: `in`, `à`.
  static let inside = Cue(rawValue: 2048)
  /// Goes between a cue and its name without changing it: `to` of `according to`.
  static let filler = Cue(rawValue: 4096)
  /// What a country's name before it only tells apart: `Canadian dollar`, `Iran affair`.
  static let money = Cue(rawValue: 1 << 22)
  /// What is named after the place it was made in: `Paris accord`.
  static let accord = Cue(rawValue: 1 << 23)
  /// A preposition before the place where something happens: `in`, `naar`, `from`.
  static let whereabouts = Cue(rawValue: 1 << 24)
  /// A preposition that parts a name from a cue before it: `of`.
  static let breaks = Cue(rawValue: 8192)
  /// Counts as a cue behind a ``binder`` alone: `in` of `published in`, `by` of `seen by`.
  static let bound = Cue(rawValue: 1 << 14)
  /// The word before it.
  static let binder = Cue(rawValue: 1 << 15)
  /// Stands before an outlet that somebody speaks in: `vertelt … in`.
  static let within = Cue(rawValue: 1 << 16)
  /// A German article that is a dative's with any kind of source, or with a feminine one.
  static let dative = Cue(rawValue: 1 << 17)
  static let feminineDative = Cue(rawValue: 1 << 18)
  static let feminine = Cue(rawValue: 1 << 19)
  /// What was said is nothing: `said nothing of it`.
  static let nothing = Cue(rawValue: 1 << 20)
  /// Stands before a verb that tells what went before: `dat meldt X`.
  static let this = Cue(rawValue: 1 << 21)
  /// Stands before the one who did what the verb before it tells: `by` of `reported by`.
  static let agent = Cue(rawValue: 1 << 25)
  /// Begins the clause that tells what was said: `that`.
  static let that = Cue(rawValue: 1 << 26)
  /// Begins what a source does with sources of its own: `X, citing …`, `X unter Berufung auf …`.
  static let citing = Cue(rawValue: 1 << 27)
  /// Begins a clause on the name before it: `X, which reported …`.
  static let relative = Cue(rawValue: 1 << 28)
  /// Begins a clause that says whose words these are, its verb behind the name: `wie X berichtet`.
  static let like = Cue(rawValue: 1 << 29)
  /// What a source makes, which its name tells apart: `an X report`, `ein X-Bericht`.
  static let work = Cue(rawValue: 1 << 30)
  /// Where somebody writes on a platform: `account`, `Kanal`.
  static let account = Cue(rawValue: 1 << 31)
}
