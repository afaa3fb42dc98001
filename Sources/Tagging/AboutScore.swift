import Gazetteer
import Scanning

/// Which countries an article is about, by points.
///
/// | where the text names the country | points |
/// |---|---|
/// | headline, once | 4 |
/// | first sentence, once | 3 |
/// | rest of the first paragraph, once | 2 |
/// | any further mention, at most four | 1 |
/// | the dateline lies there and the text names it, too | 2 |
/// | where something is based | 0 |
///
/// An article is about the countries with at least ``bar`` points and at least a quarter of the
/// best country's, best first; equal ones in the order of their first mention. Where none has so
/// many, it is about the dateline's countries; without a dateline, about the best countries with
/// two points. A dateline alone does not count beside countries that the text is about: many
/// stories are written in a capital about somewhere else.
struct AboutScore {
  /// Points that one mention gave; of what is background, only the first mention of each country.
  struct Point {
    var country: CountryID
    var span: ByteRange
    var rule: Rule
    var weight: Int
  }

  fileprivate struct Tally {
    var country: CountryID
    var score = 0
    var hasHeadline = false
    var hasFirstSentence = false
    var hasOpening = false
    var repeats = 0
  }

  private(set) var points: [Point] = []
  private var tallies: [Tally] = []
  private var explains = false
  /// The countries the article is about, best first.
  private(set) var countries: [CountryID] = []
  /// Whether no country reached the bar and the dateline decided.
  private(set) var isDatelineOnly = false

  /// The least points of a country that an article is about.
  static let bar = 3
  /// The points of a dateline whose country the text names.
  static let datelinePoints = 2
  /// How many further mentions count.
  static let mostRepeats = 4

  /// Starts an article; `explains` says whether ``points`` are wanted, too.
  mutating func start(explains: Bool) {
    self.explains = explains
    points.removeAll(keepingCapacity: true)
    tallies.removeAll(keepingCapacity: true)
    countries.removeAll(keepingCapacity: true)
  }

  /// Counts a mention; they must come in the order of the text.
  mutating func add(_ mention: Mention) {
    guard let country = mention.country else { return }
    guard !mention.isBackground else {
      if explains { addBackground(country, at: mention.hit.range) }
      return
    }
    let index = tally(of: country)
    let (rule, weight) = tallies[index].count(mention.position)
    guard explains, weight > 0 else { return }
    points.append(Point(country: country, span: mention.hit.range, rule: rule, weight: weight))
  }

  private mutating func addBackground(_ country: CountryID, at span: ByteRange) {
    let isKnown = points.contains { $0.country == country && $0.rule == .aboutBackground }
    guard !isKnown else { return }
    points.append(Point(country: country, span: span, rule: .aboutBackground, weight: 0))
  }

  /// Decides ``countries`` once all mentions are counted.
  mutating func decide(dateline: [CountryID]) {
    var best = 0
    for index in tallies.indices {
      if dateline.contains(tallies[index].country) { tallies[index].score += Self.datelinePoints }
      best = max(best, tallies[index].score)
    }
    choose(atLeast: max(Self.bar, (best + 3) / 4))
    isDatelineOnly = countries.isEmpty && !dateline.isEmpty
    guard countries.isEmpty else { return }
    guard dateline.isEmpty else { return countries.append(contentsOf: dateline) }
    choose(atLeast: max(2, best))
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

  private mutating func tally(of country: CountryID) -> Int {
    for index in tallies.indices where tallies[index].country == country { return index }
    tallies.append(Tally(country: country))
    return tallies.count - 1
  }
}

extension AboutScore.Tally {
  /// Counts a mention at `position`: what it gave, and by which rule.
  fileprivate mutating func count(_ position: ArticleText.Position) -> (rule: Rule, weight: Int) {
    let gained = points(at: position)
    score += gained.weight
    return gained
  }

  private mutating func points(at position: ArticleText.Position) -> (rule: Rule, weight: Int) {
    switch position {
    case .headline where !hasHeadline:
      hasHeadline = true
      return (.aboutHeadline, 4)
    case .firstSentence where !hasFirstSentence:
      hasFirstSentence = true
      return (.aboutFirstSentence, 3)
    case .opening where !hasOpening:
      hasOpening = true
      return (.aboutOpening, 2)
    default:
      repeats += 1
      return (.aboutRepeated, repeats <= AboutScore.mostRepeats ? 1 : 0)
    }
  }
}
