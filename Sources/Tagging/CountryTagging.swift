import Gazetteer
import Scanning

extension ArticleTags {
  /// Derives `country.mentioned` from the mentions that count.
  mutating func count(_ mentions: Mentions, _ gazetteer: Gazetteer) {
    var counts: [CountryCount] = []
    for mention in mentions.all {
      guard let country = mention.country else {
        note(
          .countryMentioned, .none, at: mention.hit.range, by: Rule(uncounted: mention.hit),
          row: mention.hit.row, weight: 0)
        continue
      }
      if let index = counts.firstIndex(where: { $0.country == country }) {
        counts[index].count += 1
      } else {
        counts.append(CountryCount(country: country, count: 1))
      }
      note(
        .countryMentioned, .country(country), at: mention.hit.range, by: Rule(counted: mention.hit),
        row: mention.hit.row)
    }
    mentionedCountries = counts.sorted { first, second in
      first.count == second.count
        ? gazetteer.code(of: first.country) < gazetteer.code(of: second.country)
        : first.count > second.count
    }
  }

  /// Derives `country.about` by points; see ``AboutScore``.
  mutating func decideAbout(_ mentions: Mentions) {
    var score = AboutScore(dateline: datelineCountries)
    for mention in mentions.all { score.add(mention) }
    aboutCountries = score.countries
    for point in score.points where point.weight > 0 || point.rule == .aboutBackground {
      let counts = aboutCountries.contains(point.country)
      note(
        .countryAbout, .country(point.country), at: point.span,
        by: counts || point.rule == .aboutBackground ? point.rule : .aboutBelowBar,
        weight: counts ? point.weight : 0)
    }
    noteDateline(score)
  }

  /// Notes what the dateline gave: its points, or all there is.
  private mutating func noteDateline(_ score: AboutScore) {
    for country in aboutCountries where datelineCountries.contains(country) {
      let place = evidence.first {
        $0.field == .countryDateline && $0.value == .country(country)
      }
      guard let place else { continue }
      note(
        .countryAbout, .country(country), at: place.span,
        by: score.isDatelineOnly ? .aboutDatelineOnly : .aboutDateline, row: place.row,
        weight: score.isDatelineOnly ? 1 : AboutScore.datelinePoints)
    }
  }
}

extension Rule {
  fileprivate init(counted hit: Hit) {
    guard hit.policy == .keep else {
      self = .mentionSupported
      return
    }
    switch hit.kind {
    case .name, .alias: self = .mentionName
    case .adjective, .demonym: self = .mentionPeople
    case .capital: self = .mentionCapital
    case .metonym: self = .mentionInstitution
    case .region, .blocker, .outlet: self = .mentionRegion
    case .place: self = .mentionPlace
    }
  }

  fileprivate init(uncounted hit: Hit) {
    switch hit.kind {
    case .outlet: self = .mentionInOutlet
    case .blocker: self = .mentionBlocked
    default: self = .mentionUnsupported
    }
  }
}
