import Gazetteer
import Scanning

/// What an article says of one country, for ``AboutScore``.
struct AboutTally {
  var country: CountryID
  /// Where the first mention stands.
  var firstSpan = ByteRange.none
  var mentionCount = 0
  var inHeadline = false
  /// Named in the headline or the first sentence.
  var leads = false
  /// Named in the headline or the first paragraph.
  var inLead = false
  /// Named in the headline or one of the first three paragraphs.
  var isEarly = false
  /// Named by its name, not by an adjective, a place or the like.
  var byName = false
  var onlyByPlaces = true
  /// All points, once they are counted.
  var score = 0

  /// A tally without mentions.
  init(_ country: CountryID) { self.country = country }

  /// Counts a mention.
  mutating func count(_ mention: Mention) {
    if mentionCount == 0 { firstSpan = mention.hit.range }
    mentionCount += 1
    switch mention.position {
    case .headline:
      inHeadline = true
      leads = true
      inLead = true
    case .firstSentence:
      leads = true
      inLead = true
    case .opening: inLead = true
    case .early: isEarly = true
    case .later: break
    }
    isEarly = isEarly || inLead
    switch mention.hit.kind {
    case .name, .alias:
      byName = true
      onlyByPlaces = false
    case .capital, .region, .place: break
    default: onlyByPlaces = false
    }
  }

  /// Hands out the points of where and how often the country is named, beyond those of `earlier`.
  func forEachGain(since earlier: AboutTally, _ body: (Rule, Int) -> Void) {
    if inHeadline, !earlier.inHeadline { body(.aboutHeadline, AboutWeight.headline) }
    if inLead, !earlier.inLead { body(.aboutLead, AboutWeight.lead) }
    if isEarly, !earlier.isEarly { body(.aboutEarly, AboutWeight.early) }
    if byName, !earlier.byName { body(.aboutNamed, AboutWeight.named) }
    for _ in earlier.repeats..<repeats { body(.aboutRepeated, AboutWeight.repeated) }
  }

  private var repeats: Int { min(max(mentionCount - 1, 0), AboutWeight.mostRepeats) }

  /// Hands out the points that the whole story gives and takes.
  func forEachStoryPoint(_ story: AboutStory, _ body: (Rule, Int) -> Void) {
    if story.dateline.contains(country) {
      forEachDatelinePoint(story, body)
    } else {
      forEachPointElsewhere(story, body)
    }
  }

  /// What counts for a country that the dateline does not lie in.
  private func forEachPointElsewhere(_ story: AboutStory, _ body: (Rule, Int) -> Void) {
    if onlyByPlaces { body(.aboutOnlyPlaces, AboutWeight.onlyPlaces) }
    if story.countryCount >= AboutWeight.manyCountries {
      body(.aboutAmongMany, AboutWeight.amongMany)
      if isEarly { body(.aboutEarlyAmongMany, AboutWeight.earlyAmongMany) }
    }
    if isRareAndLate(story) { body(.aboutRareAndLate, AboutWeight.rareAndLate) }
    if story.homeCount >= AboutWeight.homeMentions {
      body(.aboutBesideHome, AboutWeight.besideHome)
    }
    if story.isHeadlineOpen { body(.aboutHeadlineOpen, AboutWeight.headlineOpen) }
    if story.dateline.isEmpty { body(.aboutNoDateline, AboutWeight.noDateline) }
    if story.trade.isOfCompanies { body(.aboutCompanyElsewhere, AboutWeight.companyElsewhere) }
    if story.trade.isOfMarkets { body(.aboutMarketElsewhere, AboutWeight.marketElsewhere) }
  }

  /// What counts for a country that the dateline lies in.
  private func forEachDatelinePoint(_ story: AboutStory, _ body: (Rule, Int) -> Void) {
    body(.aboutDateline, AboutWeight.dateline)
    if story.rivalLeads { body(.aboutRivalLeads, AboutWeight.rivalLeads) }
    if story.countryCount >= AboutWeight.severalCountries {
      body(.aboutAmongSeveral, AboutWeight.amongSeveral)
    }
    if mentionCount == 0 { body(.aboutUnnamed, AboutWeight.unnamed) }
    if mentionCount == 1, !leads { body(.aboutNamedLate, AboutWeight.namedLate) }
    if isMereSeat(story) { body(.aboutSeat, AboutWeight.seat) }
    if story.trade.isOfMarkets { body(.aboutMarketHere, AboutWeight.marketHere) }
    if story.trade.isOfCompanies { body(.aboutCompanyHere, AboutWeight.companyHere) }
  }
}

extension AboutTally {
  /// Whether the dateline's country is there only because an institution sits in it.
  func isMereSeat(_ story: AboutStory) -> Bool {
    mentionCount == 0 && !story.trade.isOfMarkets && story.seats.contains(country)
  }

  /// Whether the country is named far down alone, and another one much more often.
  private func isRareAndLate(_ story: AboutStory) -> Bool {
    !isEarly && mentionCount * AboutWeight.rareShare < story.mostMentions
  }
}

/// What ``AboutScore`` weighs that is the same for all countries of an article.
struct AboutStory {
  var dateline: [CountryID] = []
  /// The countries in which institutions sit that headline or first sentence name.
  var seats: [CountryID] = []
  /// How many countries the text names.
  var countryCount = 0
  /// How often it names the country that it names most.
  var mostMentions = 0
  /// How often it names the dateline's countries.
  var homeCount = 0
  /// Whether there is a headline, and it names no country.
  var isHeadlineOpen = false
  /// Whether a country that the dateline does not lie in stands in headline or first sentence.
  var rivalLeads = false
  var trade = TradeWords()
}
