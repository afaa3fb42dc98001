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
  private let dateline: [CountryID]

  /// The least points of a country that an article is about.
  static let bar = 3
  /// The points of a dateline whose country the text names.
  static let datelinePoints = 2
  /// How many further mentions count.
  static let mostRepeats = 4

  init(dateline: [CountryID]) { self.dateline = dateline }

  /// Counts a mention; they must come in the order of the text.
  mutating func add(_ mention: Mention) {
    guard let country = mention.country else { return }
    guard !mention.isBackground else {
      addBackground(country, at: mention.hit.range)
      return
    }
    let index = tally(of: country)
    let (rule, weight) = tallies[index].count(mention.position)
    guard weight > 0 else { return }
    points.append(Point(country: country, span: mention.hit.range, rule: rule, weight: weight))
  }

  private mutating func addBackground(_ country: CountryID, at span: ByteRange) {
    let isKnown = points.contains { $0.country == country && $0.rule == .aboutBackground }
    guard !isKnown else { return }
    points.append(Point(country: country, span: span, rule: .aboutBackground, weight: 0))
  }

  /// Whether no country reached the bar and the dateline decided.
  var isDatelineOnly: Bool { !dateline.isEmpty && aboveBar.isEmpty }

  /// The countries the article is about, best first.
  var countries: [CountryID] {
    let best = aboveBar
    if !best.isEmpty { return best }
    return dateline.isEmpty ? atLeast(2, of: scores.map(\.score).max() ?? 0) : dateline
  }

  private var aboveBar: [CountryID] {
    let best = scores.map(\.score).max() ?? 0
    return atLeast(Self.bar, of: (best + 3) / 4)
  }

  /// The scores with the dateline's points, in the order of first mention.
  private var scores: [(country: CountryID, score: Int)] {
    tallies.map { tally in
      (tally.country, tally.score + (dateline.contains(tally.country) ? Self.datelinePoints : 0))
    }
  }

  private func atLeast(_ least: Int, of share: Int) -> [CountryID] {
    let kept = scores.enumerated().filter { $0.element.score >= max(least, share) }
    let ordered = kept.sorted { first, second in
      first.element.score == second.element.score
        ? first.offset < second.offset : first.element.score > second.element.score
    }
    return ordered.map(\.element.country)
  }

  private mutating func tally(of country: CountryID) -> Int {
    if let index = tallies.firstIndex(where: { $0.country == country }) { return index }
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
