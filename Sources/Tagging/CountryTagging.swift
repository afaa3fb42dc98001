import Gazetteer
import Scanning

extension ArticleTags {
  /// How many mentions of one country, and how many names that count for none, are kept as evidence;
  /// a page that repeats a name without end must not fill the memory.
  static let mostEvidence = 1_000

  /// Derives `country.mentioned` from the mentions that count.
  mutating func count(_ mentions: Mentions, _ gazetteer: Gazetteer) {
    var uncounted = 0
    for mention in mentions.all {
      guard let country = mention.country else {
        uncounted += 1
        if uncounted <= Self.mostEvidence { noteUncounted(mention) }
        continue
      }
      let index = counted(country)
      mentionedCountries[index].count += 1
      if mentionedCountries[index].count <= Self.mostEvidence { noteCounted(mention.hit, country) }
    }
    guard mentionedCountries.count > 1 else { return }
    mentionedCountries.sort { first, second in
      first.count == second.count
        ? gazetteer.code(of: first.country) < gazetteer.code(of: second.country)
        : first.count > second.count
    }
  }

  /// Where ``mentionedCountries`` has `country`.
  private mutating func counted(_ country: CountryID) -> Int {
    for index in mentionedCountries.indices where mentionedCountries[index].country == country {
      return index
    }
    mentionedCountries.append(CountryCount(country: country, count: 0))
    return mentionedCountries.count - 1
  }

  private mutating func noteCounted(_ hit: Hit, _ country: CountryID) {
    if let own = hit.own {
      note(.countryMentioned, country, at: hit.range, byOwn: Int(own))
    } else {
      note(
        .countryMentioned, .country(country), at: hit.range, by: Rule(counted: hit), row: hit.row)
    }
  }

  private mutating func noteUncounted(_ mention: Mention) {
    let hit = mention.hit
    let row = hit.row == .ofNoTable ? nil : hit.row
    if let country = mention.switchedOff {
      note(
        .countryMentioned, .country(country), at: hit.range, by: .mentionClassOff, row: row,
        weight: 0)
    } else {
      note(.countryMentioned, .none, at: hit.range, by: Rule(uncounted: hit), row: row, weight: 0)
    }
  }

  /// Derives `country.about` by points; see ``AboutScore``.
  mutating func decideAbout(_ mentions: Mentions, _ score: inout AboutScore) {
    score.start(explains: explains)
    for mention in mentions.all { score.add(mention) }
    score.decide(dateline: datelineCountries)
    aboutCountries.append(contentsOf: score.countries)
    guard explains else { return }
    for point in score.points {
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
