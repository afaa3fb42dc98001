/// What each rule of ``AboutScore`` gives or takes.
///
/// The weights are those of a logistic fit on newswire stories of 1987 whose countries an agency's
/// desk had marked, together with invented items of foreign desks, rounded to whole points: four
/// points are about one unit of log odds.
enum AboutWeight {
  /// The least points of a country that an article is about.
  static let bar = 7
  /// The least points of the best country where no dateline helps and none reaches the bar.
  static let lowBar = 3

  /// The headline names the country.
  static let headline = 3
  /// The headline or the first paragraph names it.
  static let lead = 4
  /// The headline or one of the first three paragraphs names it.
  static let early = 3
  /// Each further mention, at most ``mostRepeats``.
  static let repeated = 2
  static let mostRepeats = 5
  /// It is named by its name, not by an adjective or a place alone.
  static let named = 2
  /// Only places in it are named.
  static let onlyPlaces = -8
  /// The article names ``manyCountries`` or more: it tells of them side by side.
  static let amongMany = 6
  static let manyCountries = 9
  /// One of them is named in the headline or one of the first three paragraphs, as others are.
  static let earlyAmongMany = -2
  /// The first three paragraphs do not name it, and another country is named more than
  /// ``rareShare`` times as often.
  static let rareAndLate = -6
  static let rareShare = 4
  /// The dateline's country is named ``homeMentions`` times or more: what is told of both is about
  /// both.
  static let besideHome = 1
  static let homeMentions = 3
  /// The headline names no country at all.
  static let headlineOpen = 2
  /// The article has no dateline.
  static let noDateline = 6
  /// A story of companies, or of markets, is about where it is reported, less about others.
  static let companyElsewhere = -4
  static let marketElsewhere = -3

  /// The dateline lies in the country.
  static let dateline = 14
  /// Another country stands in the headline or the first sentence.
  static let rivalLeads = -9
  /// The article names ``severalCountries`` or more: it is a report on how they deal with each other.
  static let amongSeveral = 7
  static let severalCountries = 4
  /// The text does not name the dateline's country, or names it once and far down.
  static let unnamed = -1
  static let namedLate = -8
  /// The text does not name it, and an institution that sits there leads the story.
  static let seat = -7
  /// A story of markets or companies, reported from the country.
  static let marketHere = 11
  static let companyHere = 8
}
