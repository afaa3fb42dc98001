import Gazetteer
import Scanning

/// Which countries an article is about, by points.
///
/// ``AboutWeight`` has the points of each rule, and says where they come from. A country gets points
/// for where the text names it (headline, first paragraph, first three paragraphs), how often, and
/// whether by its own name. A country of the dateline gets points for that, fewer where another one
/// leads the story: many stories are written in a capital about somewhere else. What tells such
/// stories from those at home is what they are of: news of companies and markets is about where it
/// is reported, and less about others.
///
/// An article is about the countries with at least ``AboutWeight/bar`` points, best first; equal ones
/// in the order of their first mention. Where none has so many, it is about the dateline's countries;
/// an institution that merely sits there does not make a story about its seat;
/// without a dateline, about the best countries with at least ``AboutWeight/lowBar``.
struct AboutScore {
  /// Points of a country; of what is background, only the first mention of each country.
  struct Point {
    var country: CountryID
    /// The words that gave them; empty where the dateline did.
    var span: ByteRange
    var rule: Rule
    var weight: Int
  }

  private(set) var points: [Point] = []
  private var tallies: [AboutTally] = []
  private var story = AboutStory()
  private var explains = false
  /// The countries the article is about, best first.
  private(set) var countries: [CountryID] = []
  /// Whether no country reached the bar and the dateline decided.
  private(set) var isDatelineOnly = false

  /// Starts an article with a dateline in these countries; `explains` says whether ``points`` are
  /// wanted, too.
  mutating func start(dateline: [CountryID], hasHeadline: Bool, explains: Bool) {
    self.explains = explains
    points.removeAll(keepingCapacity: true)
    tallies.removeAll(keepingCapacity: true)
    countries.removeAll(keepingCapacity: true)
    isDatelineOnly = false
    story = AboutStory(dateline: dateline, isHeadlineOpen: hasHeadline)
  }

  /// Counts a mention; they must come in the order of the text.
  mutating func add(_ mention: Mention) {
    guard let country = mention.country else { return }
    guard !mention.isBackground else {
      if explains { addBackground(country, at: mention.hit.range) }
      return
    }
    let index = tally(of: country)
    let before = tallies[index]
    tallies[index].count(mention)
    guard explains else { return }
    let after = tallies[index]
    after.forEachGain(since: before) { rule, weight in
      points.append(Point(country: country, span: mention.hit.range, rule: rule, weight: weight))
    }
  }

  /// Counts an institution that headline or first sentence name, and that sits in these countries.
  mutating func addSeats(_ countries: [CountryID]) { story.seats.append(contentsOf: countries) }

  /// Whether it matters what the story is of: a country is named that the dateline does not lie in.
  var isContested: Bool {
    for tally in tallies where !story.dateline.contains(tally.country) { return true }
    return !story.seats.isEmpty
  }

  /// Decides ``countries`` once all mentions are counted.
  mutating func decide(_ trade: TradeWords) {
    describeStory(trade)
    for country in story.dateline { _ = tally(of: country) }
    for index in tallies.indices { addUp(index) }
    choose(atLeast: AboutWeight.bar)
    guard countries.isEmpty else { return }
    guard story.dateline.isEmpty else { return chooseDateline() }
    let best = tallies.reduce(0) { max($0, $1.score) }
    choose(atLeast: max(AboutWeight.lowBar, best))
  }

  /// Chooses the dateline's countries, without those where an institution merely sits.
  private mutating func chooseDateline() {
    for tally in tallies where story.dateline.contains(tally.country) && !tally.isMereSeat(story) {
      countries.append(tally.country)
    }
    isDatelineOnly = !countries.isEmpty
  }

  private mutating func describeStory(_ trade: TradeWords) {
    story.trade = trade
    story.countryCount = tallies.count
    for tally in tallies {
      if tally.inHeadline { story.isHeadlineOpen = false }
      let isHome = story.dateline.contains(tally.country)
      story.rivalLeads = story.rivalLeads || tally.leads && !isHome
      story.mostMentions = max(story.mostMentions, tally.mentionCount)
      if isHome { story.homeCount += tally.mentionCount }
    }
  }

  private mutating func addUp(_ index: Int) {
    let tally = tallies[index]
    var score = 0
    tally.forEachGain(since: AboutTally(tally.country)) { _, weight in score += weight }
    tally.forEachStoryPoint(story) { rule, weight in
      score += weight
      guard explains else { return }
      let span = rule == .aboutDateline ? .none : story.trade.span(of: rule) ?? tally.firstSpan
      points.append(Point(country: tally.country, span: span, rule: rule, weight: weight))
    }
    tallies[index].score = score
  }

  /// Chooses the countries with `least` points, best first, equal ones as they were mentioned.
  private mutating func choose(atLeast least: Int) {
    var last = Int.max
    while let score = nextScore(below: last), score >= least {
      for tally in tallies where tally.score == score { countries.append(tally.country) }
      last = score
    }
  }

  /// The highest score below `limit`.
  private func nextScore(below limit: Int) -> Int? {
    var next: Int?
    for tally in tallies where tally.score < limit { next = max(next ?? tally.score, tally.score) }
    return next
  }

  private mutating func addBackground(_ country: CountryID, at span: ByteRange) {
    let isKnown = points.contains { $0.country == country && $0.rule == .aboutBackground }
    guard !isKnown else { return }
    points.append(Point(country: country, span: span, rule: .aboutBackground, weight: 0))
  }

  private mutating func tally(of country: CountryID) -> Int {
    for index in tallies.indices where tallies[index].country == country { return index }
    tallies.append(AboutTally(country))
    return tallies.count - 1
  }
}
